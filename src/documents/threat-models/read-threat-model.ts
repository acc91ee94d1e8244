import type { ThreatModel, ThreatModelFormat } from '../../facts/threat-models.ts';
import type { DocumentFact } from '../../facts/tree.ts';
import { parseJson } from '../../text/json.ts';
import { singleLine } from '../../text/inert.ts';
import { nothing, refused } from './counts.ts';
import type { ReadModel } from './counts.ts';
import { readMarkdownModel } from './markdown.ts';
import { formatByEnding } from './places.ts';
import { readPytm } from './pytm.ts';
import { readThreagile } from './threagile.ts';
import { readThreatDragon } from './threat-dragon.ts';
import { readTmt } from './tmt.ts';

/** What a threat model names, counted; never throws, whatever the text. Null where its ending goes with no known format. */
export function readThreatModel({
  path,
  digest,
  text,
}: Pick<DocumentFact, 'path' | 'digest' | 'text'>): ThreatModel | null {
  const format = formatByEnding(path);
  if (format === null) return null;
  const read = readAs(format, text);
  if (read.ok) return { path, format, digest, ...read.counts, problem: null };
  return { path, format, digest, ...nothing, problem: { line: read.line, reason: singleLine(read.reason, 200) } };
}

function readAs(format: ThreatModelFormat, text: string): ReadModel {
  switch (format) {
    case 'markdown':
      return { ok: true, counts: readMarkdownModel(text) };
    case 'threat-dragon':
      return readJsonModel(text);
    case 'tmt':
      return readTmt(text);
    case 'threagile':
      return readThreagile(text);
    case 'pytm':
      return readPytm(text);
  }
}

function readJsonModel(text: string): ReadModel {
  const parsed = parseJson(text, {});
  return parsed.ok ? readThreatDragon(parsed.value) : refused(parsed.reason);
}
