import type { Person, SignatureKind } from '../clone/objects.ts';
import type { JsonObject } from '../contract/description.ts';
import type { Scenario } from '../scenario.ts';
import { stamp } from '../world.ts';
import { loginOf } from './people.ts';

export type Verdict = {
  readonly verified: boolean;
  readonly reason: 'valid' | 'unsigned' | 'unknown_key';
  readonly byGitHub: boolean;
};

/** A signature is there or it is not: that comes from git. Whether the key behind it is known comes from the scenario. */
export function verdictOn(scenario: Scenario, signature: SignatureKind, by: Person | null): Verdict {
  if (signature === null) return { verified: false, reason: 'unsigned', byGitHub: false };
  const verified = scenario.signatures === 'platform-knows-all-keys';
  const byGitHub = verified && by !== null && loginOf(by) === 'web-flow';
  return { verified, reason: verified ? 'valid' : 'unknown_key', byGitHub };
}

/** GitHub's `verification`, without the signed text: that holds the addresses. */
export function verification(scenario: Scenario, signature: SignatureKind, by: Person | null): JsonObject {
  const { verified, reason } = verdictOn(scenario, signature, by);
  return {
    verified,
    reason,
    signature: signature === null ? null : '(kept in the clone)',
    payload: null,
    verified_at: verified && by !== null ? stamp(by.timestamp * 1000) : null,
  };
}
