import { parentPort, workerData } from 'node:worker_threads';

/** What the worker is started with. The first of `files` is the document, the second its schema. */
export type XsdTask = {
  readonly task: 'xsd';
  readonly files: readonly { readonly fileName: string; readonly contents: Uint8Array }[];
  /** Of 64 KiB each. */
  readonly pages: { readonly initial: number; readonly maximum: number };
  /** No more faults than these are waited for. */
  readonly most: number;
};

/** What it posts, once: xmllint's exit code, or null where it was cut off after `most` faults; its lines about the document. */
export type XsdAnswer = { readonly code: number | null; readonly lines: readonly string[] };

/** This file, which is started as a thread of its own. */
export const workerFile = import.meta.filename;

const task = workerData as XsdTask | null;
if (parentPort !== null && task?.task === 'xsd') void validate(task, (answer) => parentPort?.postMessage(answer));

/** libxml2's own xmllint, which sees no file but those of the task, no network and no environment. */
async function validate({ files, pages, most }: XsdTask, post: (answer: XsdAnswer) => void): Promise<void> {
  const { default: xmllint } = await import('xmllint-wasm/xmllint-node.js');
  const [document, schema] = files.map(({ fileName }) => fileName);
  if (document === undefined || schema === undefined) return;
  const lines: string[] = [];
  await xmllint({
    inputFiles: files,
    arguments: ['--nonet', '--huge', '--noout', '--schema', schema, document],
    wasmMemory: new WebAssembly.Memory(pages),
    print: () => {},
    printErr: (line) => {
      if (!line.startsWith(`${document}:`) || lines.length >= most) return;
      lines.push(line);
      if (lines.length === most) post({ code: null, lines });
    },
    onExit: (code) => post({ code, lines }),
  });
}
