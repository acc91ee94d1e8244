import { officialPrinciples } from '../code/official-principles.ts';
import { codeVersion, principleWords } from '../code/principle-words.ts';
import type { Declaration } from '../facts/terms.ts';
import { factsFileName } from '../names.ts';
import type { EvidenceDescriptor } from '../principles/check.ts';
import type { JudgedCheck, PrincipleVerdict } from '../principles/verdicts.ts';
import { singleLine } from '../text/inert.ts';
import { byCodeUnit } from './canonical.ts';
import type { Assessment } from './evidence-set.ts';
import { expiry, verifierOf } from './run.ts';

/** Most lines of detail and descriptors that one check may put into a statement; the rest is counted. */
export const maximumDetails = 100;

/** The predicate of one principle, as `docs/predicate.md` specifies it. */
export function principlePredicate(assessment: Assessment, verdict: PrincipleVerdict, factsDigest: string) {
  const { reading, terms, invocation, previous } = assessment;
  const checks = [...verdict.checks].sort((a, b) => byCodeUnit(a.id, b.id));
  const words = wordsOf(verdict.principle);
  return {
    code: {
      reading,
      version: codeVersion,
      official: words.official,
      fit: words.fit,
      ...(words.note === null ? {} : { note: words.note }),
    },
    principle: { id: verdict.principle, title: words.title, theme: words.theme, statement: words.statement },
    status: verdict.status,
    checks: checks.map(checkOf),
    ...(reading === 'dsit' ? { officialResults: officialResults(checks) } : {}),
    ...(verdict.declaration === null ? {} : { declaration: declarationOf(verdict.declaration) }),
    attested: verdict.declaration === null ? [] : attestedOf(verdict.declaration),
    contradictions: verdict.contradictions.map(({ check, message }) => ({ check, message: singleLine(message, 1000) })),
    verifier: verifierOf(assessment),
    facts: { name: factsFileName, digest: { sha256: factsDigest } },
    timeCreated: terms.now,
    expires: expiry(terms.now),
    ...(invocation === null ? {} : { invocation: { uri: invocation } }),
    ...(previous === null ? {} : { previous: { uri: previous.uri, digest: { sha256: previous.sha256 } } }),
    limits: verdict.limits,
  };
}

export type PrinciplePredicate = ReturnType<typeof principlePredicate>;

function wordsOf(principle: number) {
  const words = principleWords.find(({ number }) => number === principle);
  if (!words) throw new RangeError(`there is no principle ${principle}`);
  return words;
}

function checkOf(check: JudgedCheck) {
  const { id, level, result, basis, because, evidence = [], details = [] } = check;
  const left = details.length - maximumDetails;
  const fix = check.result === 'not_met' ? check.fix : undefined;
  const permission = check.result === 'not_observable' ? check.permission : undefined;
  return {
    id,
    level,
    result,
    basis,
    because: singleLine(because, 1000),
    ...(fix === undefined ? {} : { fix: singleLine(fix, 1000) }),
    ...(permission === undefined ? {} : { permission: singleLine(permission, 500) }),
    claims: [...new Set(check.claims)].sort(byCodeUnit),
    evidence: evidence.map(descriptorOf).filter(isFilled).slice(0, maximumDetails),
    details: details.slice(0, maximumDetails).map((line) => singleLine(line, 300)),
    ...(left > 0 ? { detailsLeftOut: left } : {}),
  };
}

function descriptorOf({ uri = '', name = '', digest, mediaType = '' }: EvidenceDescriptor): EvidenceDescriptor {
  const texts = { uri: singleLine(uri, 2000), name: singleLine(name, 1000), mediaType: singleLine(mediaType, 200) };
  const filled = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
  return digest === undefined ? filled : { ...filled, digest: { ...digest } };
}

function isFilled(descriptor: object): boolean {
  return Object.keys(descriptor).length > 0;
}

type DeclaredWord =
  | 'status'
  | 'statement'
  | 'argument'
  | 'assumptions'
  | 'notApplicableBecause'
  | 'attestedBy'
  | 'attestedAt'
  | 'expiresAt';
type Declared = Partial<Record<DeclaredWord, string>> & {
  readonly at: { readonly path: string; readonly line: number };
};

function declarationOf(declaration: Declaration): Declared {
  const { status, statement, argument, assumptions, notApplicableBecause, attestedBy, attestedAt, expiresAt } =
    declaration;
  const said = { status, statement, argument, assumptions, notApplicableBecause, attestedBy, attestedAt, expiresAt };
  const filled = Object.entries(said).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(filled.map(([key, value]) => [key, singleLine(String(value), 2000)])),
    at: { path: declaration.at.path, line: declaration.at.line },
  };
}

function attestedOf({ evidence, attestedBy, attestedAt, expiresAt }: Declaration) {
  return evidence.slice(0, maximumDetails).map(({ entry, kind, sha256, commit }) => ({
    entry: singleLine(entry, 1000),
    kind,
    ...(attestedBy === null ? {} : { by: singleLine(attestedBy, 500) }),
    ...(attestedAt === null ? {} : { at: singleLine(attestedAt, 64) }),
    ...(expiresAt === null ? {} : { expires: singleLine(expiresAt, 64) }),
    ...(sha256 === null ? {} : { digest: { sha256, ...(commit === undefined ? {} : { gitCommit: commit }) } }),
  }));
}

/** The same checks under the official principles and claims that they bear on. */
function officialResults(checks: readonly JudgedCheck[]) {
  return officialPrinciples.flatMap(({ id, claims }) => {
    const answered = claims.flatMap((claim) => {
      const bearing = checks.filter((check) => check.claims.includes(claim));
      if (bearing.length === 0) return [];
      return [{ claim, checks: bearing.map(({ id: check, result, basis }) => ({ id: check, result, basis })) }];
    });
    return answered.length === 0 ? [] : [{ principle: id, claims: answered }];
  });
}
