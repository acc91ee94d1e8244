import { createHash } from 'node:crypto';
import type { WorkflowFact } from '../facts/workflows.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { singleLine } from '../text/inert.ts';
import { parseYaml } from '../text/yaml.ts';
import type { ParsedYaml, YamlDocument } from '../text/yaml.ts';
import { withIndentedBrackets } from './lenient-brackets.ts';

const limits = { maxBytes: 524_288, maxDepth: 40, maxAliases: 100 };

export type Opened =
  | { readonly document: YamlDocument; readonly digest: string }
  | { readonly document: null; readonly fact: WorkflowFact };

/** The parsed file under the caps, or the fact that says why it cannot be read; never throws. */
export function openFile(path: string, text: string | Uint8Array): Opened {
  const digest = createHash('sha256').update(text).digest('hex');
  const document = parse(text);
  if (document.ok) return { document, digest };
  return { document: null, fact: unreadable(path, digest, `The file ${document.reason}`, document) };
}

function parse(text: string | Uint8Array): ParsedYaml {
  const strict = parseYaml(text, limits);
  if (strict.ok || !strict.reason.includes('deficient indentation')) return strict;
  const decoded = decodeUtf8(text, limits.maxBytes);
  const lenient = decoded.ok ? parseYaml(withIndentedBrackets(decoded.text), limits) : strict;
  return lenient.ok ? lenient : strict;
}

/** The fact of a file of which nothing can be said but why. */
export function unreadable(
  path: string,
  digest: string,
  detail: string,
  { line, column }: { readonly line: number; readonly column: number } = { line: 1, column: 1 },
): WorkflowFact {
  return {
    path,
    digest,
    name: null,
    triggers: [],
    jobs: [],
    findings: [{ kind: 'unreadable', at: { path, line, column }, detail: singleLine(detail, 200) }],
  };
}
