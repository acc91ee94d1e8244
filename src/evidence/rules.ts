import type { Principle } from '../principles/principle.ts';
import { principles } from '../principles/registry.ts';
import { canonicalBytes, sha256Hex } from './canonical.ts';

/** What is asked: every check with its level, claims and question. The version beside it names the code that answers. */
export function ruleSet(from: readonly Principle[] = principles): unknown {
  return [...from]
    .sort((a, b) => a.number - b.number)
    .map(({ number, checks, limits }) => ({
      principle: number,
      limits,
      checks: checks.map(({ id, level, question, claims, attestable, needs }) => ({
        id,
        level,
        question,
        claims,
        attestable,
        needs,
      })),
    }));
}

let digest: string | null = null;

/** SHA-256 (hex) of the canonical rule set of this version. */
export function ruleSetDigest(): string {
  digest ??= sha256Hex(canonicalBytes(ruleSet()));
  return digest;
}
