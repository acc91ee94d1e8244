import type { ToldCheck, ToldPrinciple } from './told.ts';

/** What the parts of the CycloneDX document call each other. */
export const release = 'release';
export const assessor = 'assessor';
export const factsEvidence = 'evidence:facts';

/** A requirement: a number of the `sscop-14` reading, or an official principle or claim of `dsit`. */
export function requirementRef(reading: 'sscop-14' | 'dsit', id: string | number): string {
  return `${reading}:${id}`;
}

export function checkClaim({ key }: ToldPrinciple, { id }: ToldCheck): string {
  return `claim:${key}:${id}`;
}

export function vendorClaim({ key }: ToldPrinciple): string {
  return `claim:${key}:vendor`;
}

export function checkEvidence({ key }: ToldPrinciple, { id }: ToldCheck): string {
  return `evidence:${key}:${id}`;
}

export function statementEvidence({ key }: ToldPrinciple): string {
  return `evidence:${key}`;
}

/** The entry at that index of what the vendor names. */
export function vendorEvidence({ key }: ToldPrinciple, index: number): string {
  return `evidence:${key}:vendor:${index + 1}`;
}

export function fixMitigation({ key }: ToldPrinciple, { id }: ToldCheck): string {
  return `mitigation:${key}:${id}`;
}

/** The vendor's own argument why a gap does not matter, where there is one. */
export function vendorMitigation({ key, predicate: { declaration } }: ToldPrinciple): readonly string[] {
  return declaration?.argument === undefined ? [] : [`mitigation:${key}:vendor`];
}
