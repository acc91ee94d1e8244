import { Worker } from 'node:worker_threads';
import { brotliDecompressSync } from 'node:zlib';
import { singleLine } from '../../text/inert.ts';
import { packedXsds } from './schemas/packed-xsds.ts';
import { workerFile, type XsdAnswer, type XsdTask } from './xsd-worker.ts';

export type XsdVersion = Exclude<keyof typeof packedXsds, 'spdx'>;
export type XsdLimits = { readonly milliseconds: number; readonly pages: number };

/** 256 MiB: libxml2 takes about ten times what a document of small elements is large. */
const usual: XsdLimits = { milliseconds: 20_000, pages: 4096 };
const mostFaults = 20;
const invalid = new Set([1, 3, 4]);
let turn: Promise<unknown> = Promise.resolve();

/**
 * What the official XSD of the version refuses in the document, as `line N what`; empty for a valid one, null where time or memory
 * did not suffice to say. By xmllint in a thread of its own, one document after the other. Never rejects.
 */
export function xsdFaults(version: XsdVersion, bytes: Uint8Array, limits = usual): Promise<readonly string[] | null> {
  const answer = turn.then(() => inWorker(version, bytes, limits)).catch(() => null);
  turn = answer;
  return answer.then((said) => {
    if (said?.code === 0) return [];
    if (said === null || said.lines.length === 0 || (said.code !== null && !invalid.has(said.code))) return null;
    return [...new Set(said.lines.map(faultOf))];
  });
}

async function inWorker(
  version: XsdVersion,
  bytes: Uint8Array,
  { milliseconds, pages }: XsdLimits,
): Promise<XsdAnswer> {
  const workerData: XsdTask = {
    task: 'xsd',
    files: [
      { fileName: 'sbom.xml', contents: bytes },
      { fileName: 'bom.xsd', contents: open(version) },
      { fileName: 'spdx.SNAPSHOT.xsd', contents: open('spdx') },
    ],
    pages: { initial: 256, maximum: pages },
    most: mostFaults,
  };
  const worker = new Worker(workerFile, {
    workerData,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<XsdAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('it takes too long')), milliseconds);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('it gave no answer')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** `sbom.xml:7: Schemas validity error : Element '{namespace}name': what`, without what every line repeats. */
function faultOf(line: string): string {
  const [, number = '?', what = ''] = /^sbom\.xml:(\d+): (?:[\w ]{1,40} : )?(.*)$/s.exec(line) ?? [];
  return singleLine(`line ${number} ${what.replace(/\{http:\/\/cyclonedx\.org\/schema\/bom\/[\d.]{1,8}\}/g, '')}`, 200);
}

function open(name: keyof typeof packedXsds): Uint8Array {
  return brotliDecompressSync(Buffer.from(packedXsds[name], 'base64'));
}
