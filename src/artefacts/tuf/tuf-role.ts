import { MetadataKind, type Metadata, type Root, type Targets } from '@tufjs/models';
import type { Signed } from './tuf-metadata.ts';
import { TufStop } from './tuf-stop.ts';

/** For each key that is trusted the whole metadata is looked through. */
const mostKeys = 64;

/** Goes on where enough of the keys that the delegator trusts for the role have signed it. */
export function mustBeSigned(
  delegator: Metadata<Root> | Metadata<Targets>,
  role: string,
  metadata: Metadata<Signed>,
  file: string,
): void {
  const trusted = trustedFor(delegator, role);
  if (trusted === null) throw new TufStop('invalid', `DELEGATION: nothing delegates to ${file}`);
  if (trusted.keyIDs.length > mostKeys)
    throw new TufStop('unreachable', `more than ${String(mostKeys)} keys are trusted for ${file}`);
  try {
    delegator.verifyDelegate(role, metadata);
  } catch {
    const known = trusted.keyIDs.filter((id) => Object.hasOwn(metadata.signatures, id)).length;
    const { threshold } = trusted;
    if (known === 0) throw new TufStop('invalid', `KEY: ${file} is signed by none of the keys that are trusted for it`);
    if (known < threshold)
      throw new TufStop(
        'invalid',
        `THRESHOLD: ${file} has ${String(known)} of the ${String(threshold)} signatures that it needs`,
      );
    throw new TufStop('invalid', `SIGNATURE: ${file} is not what its keys have signed`);
  }
}

type Trusted = { readonly keyIDs: readonly string[]; readonly threshold: number };

function trustedFor({ signed }: Metadata<Root> | Metadata<Targets>, role: string): Trusted | null {
  const bins = signed.type === MetadataKind.Targets ? signed.delegations?.succinctRoles : undefined;
  if (bins?.isDelegatedRole(role) === true) return bins;
  const roles: Readonly<Record<string, Trusted>> =
    (signed.type === MetadataKind.Root ? signed.roles : signed.delegations?.roles) ?? {};
  return (Object.hasOwn(roles, role) ? roles[role] : undefined) ?? null;
}

/** Goes on where the metadata has not run out at the given time. */
export function mustBeFresh({ signed }: Metadata<Signed>, now: Date, file: string): void {
  if (signed.isExpired(now)) throw new TufStop('invalid', `EXPIRED: ${file} ran out on ${signed.expires.slice(0, 10)}`);
}

/** Goes on where the metadata is of the version that something else names. */
export function mustBeVersion({ signed }: Metadata<Signed>, version: number, file: string): void {
  if (signed.version === version) return;
  throw new TufStop(
    'invalid',
    `VERSION: ${file} is version ${String(signed.version)}, and ${String(version)} is named`,
  );
}
