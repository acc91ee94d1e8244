import { CopseError } from '../errors.ts';
import { factsFileName } from '../names.ts';
import { parseJson } from '../text/json.ts';
import { byCodeUnit, canonicalBytes, sameBytes } from './canonical.ts';
import type { Assessment, FactsFile } from './evidence-set.ts';
import { factsSchema } from './facts-schema.ts';
import { factsFormat } from './identifiers.ts';
import { isRedacted } from './redact.ts';
import { ruleSetDigest } from './rules.ts';
import { sortedArtefacts } from './subjects.ts';
import { validator } from './validator.ts';

const faults = validator(factsSchema);

/** Canonical JSON of everything that was judged. Facts that were not redacted before they were judged are refused. */
export function factsFileBytes(assessment: Assessment): Uint8Array {
  const known = written.get(assessment) ?? write(assessment);
  written.set(assessment, known);
  return known;
}

/** Statements, roll-up and pipeline ask for the same bytes. */
const written = new WeakMap<Assessment, Uint8Array>();

function write(assessment: Assessment): Uint8Array {
  const { release, reading, terms, facts, version } = assessment;
  const file: FactsFile = {
    format: factsFormat,
    copse: { version, rules: ruleSetDigest() },
    reading,
    release: { ...release, artefacts: sortedArtefacts(release.artefacts) },
    terms,
    declarations: [...assessment.declarations].sort((a, b) => a.principle - b.principle),
    facts,
  };
  if (!isRedacted(file)) {
    throw new Error('facts with secrets or addresses reached the facts file: redact() comes before judge()');
  }
  const known = taken.get(facts);
  if (known !== undefined && sameButFacts(known.file, file)) return known.bytes;
  refuseMisshapen(file);
  return canonicalBytes(file);
}

/** Files that were read, by their facts: a replay need not spell the same facts again. */
const taken = new WeakMap<FactsFile['facts'], { readonly file: FactsFile; readonly bytes: Uint8Array }>();

function sameButFacts(a: FactsFile, b: FactsFile): boolean {
  return sameBytes(canonicalBytes({ ...a, facts: null }), canonicalBytes({ ...b, facts: null }));
}

/** A facts file exactly as `factsFileBytes` writes it; anything else is refused. */
export function readFactsFile(bytes: Uint8Array): FactsFile {
  const parsed = parseJson(bytes, { maxBytes: 67_108_864, maxDepth: 32 });
  if (!parsed.ok) return refuse([`${parsed.reason} (line ${parsed.line})`]);
  const { value } = parsed;
  refuseMisshapen(value);
  if (!sameBytes(bytes, canonicalBytes(value))) return refuse(['it is not canonical JSON']);
  taken.set(value.facts, { file: value, bytes: Uint8Array.from(bytes) });
  return value;
}

/** Whether a second look showed the same: when it was asked, and which answer said it, does not count. */
export function sameFacts(a: FactsFile, b: FactsFile): boolean {
  return sameBytes(canonicalBytes(essence(a)), canonicalBytes(essence(b)));
}

function essence({ facts, terms, ...rest }: FactsFile): unknown {
  const timeless = Object.entries(facts).map(([name, fact]) => {
    const { endpoint, tier } = fact.source;
    return [name, { ...fact, source: { endpoint, tier } }] as const;
  });
  timeless.sort(([x], [y]) => byCodeUnit(x, y));
  return { ...rest, terms: { ...terms, now: null }, facts: timeless };
}

function refuse(problems: readonly string[]): never {
  throw new CopseError(
    'EVIDENCE_INVALID',
    `${factsFileName} is not a facts file: ${problems.join('; ')}.`,
    'Take the file from the release again, or use the version of Copse that wrote it.',
  );
}

function refuseMisshapen(value: unknown): asserts value is FactsFile {
  const problems = faults(value);
  if (problems.length > 0) refuse(problems);
}
