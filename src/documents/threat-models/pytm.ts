import { nothing, refused } from './counts.ts';
import type { ReadModel } from './counts.ts';

const maximumLines = 20_000;
const element = /\b(?:Server|Datastore|Process|SetOfProcesses|Actor|ExternalEntity|Lambda|LLM|Asset|Data)\(/;
const control =
  /\.(?:controls\.[A-Za-z]{1,60}|is(?:Hardened|Encrypted|EncryptedAtRest)|sanitizesInput|encodesOutput|usesStrongSessionIdentifiers)\s*=\s*True\b/;

/** A pytm model: a Python file that is read line by line and never run. pytm works out threats when `process()` is called. */
export function readPytm(text: string): ReadModel {
  const lines = text.split(/\r\n|\n|\r/, maximumLines).map((line) => line.slice(0, 1000).replace(/^\s*#.*$/, ''));
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  if (count(/^\s*(?:from\s+pytm\b|import\s+pytm\b)/) === 0 || count(/\bTM\(/) === 0)
    return refused('it does not import pytm and make a TM');
  const counts = {
    ...nothing,
    assets: count(element),
    dataFlows: count(/\bDataflow\(/),
    threats: count(/\b(?:Finding|Threat)\(/),
    derivesThreats: count(/\.process\(\s*\)/) > 0,
    mitigations: count(control) + count(/\bresponse\s*=\s*["']/),
  };
  return { ok: true, counts };
}
