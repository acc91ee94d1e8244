import { Metadata, MetadataKind, type Root, type Snapshot, type Targets, type Timestamp } from '@tufjs/models';
import { singleLine } from '../../text/inert.ts';
import { parseJson } from '../../text/json.ts';

export type Signed = Root | Snapshot | Targets | Timestamp;

/** Ends the reading of a repository: `state` says what that means for its channel, the message why. */
export class TufStop extends Error {
  readonly state: 'invalid' | 'none' | 'unreachable';

  constructor(state: TufStop['state'], reason: string) {
    super(singleLine(reason, 300));
    this.name = 'TufStop';
    this.state = state;
  }
}

/** Metadata of one role as TUF writes it; nothing of it is verified yet. */
export function rolesOf(bytes: Uint8Array, file: string) {
  const parsed = parseJson(bytes, { maxBytes: 16_777_216, maxDepth: 32 });
  if (!parsed.ok) throw new TufStop('invalid', `METADATA: ${file} ${parsed.reason}`);
  const read = <Kind>(make: (json: never) => Kind): Kind => {
    try {
      return make(parsed.value as never);
    } catch {
      throw new TufStop('invalid', `METADATA: ${file} is not of the form that TUF gives it`);
    }
  };
  return {
    root: () => read((json) => Metadata.fromJSON(MetadataKind.Root, json)),
    timestamp: () => read((json) => Metadata.fromJSON(MetadataKind.Timestamp, json)),
    snapshot: () => read((json) => Metadata.fromJSON(MetadataKind.Snapshot, json)),
    targets: () => read((json) => Metadata.fromJSON(MetadataKind.Targets, json)),
  };
}

/** Goes on where enough of the keys that the delegator trusts for the role have signed it. */
export function mustBeSigned(
  delegator: Metadata<Root> | Metadata<Targets>,
  role: string,
  metadata: Metadata<Signed>,
  file: string,
): void {
  try {
    delegator.verifyDelegate(role, metadata);
  } catch {
    const trusted = trustedFor(delegator, role);
    if (trusted === null) throw new TufStop('invalid', `DELEGATION: nothing delegates to ${file}`);
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

function trustedFor({ signed }: Metadata<Root> | Metadata<Targets>, role: string) {
  const roles: Readonly<Record<string, { readonly keyIDs: readonly string[]; readonly threshold: number }>> =
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
