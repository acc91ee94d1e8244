import { Key, Metadata, MetadataKind, MetaFile, TargetFile, Targets } from '@tufjs/models';
import type { Root, Snapshot, Timestamp } from '@tufjs/models';
import { parseJson } from '../../text/json.ts';
import { fieldsOf, isFields, type Fields } from '../../text/values.ts';
import { TufStop } from './tuf-stop.ts';

export type Signed = Root | Snapshot | Targets | Timestamp;
type Delegations = NonNullable<Targets['delegations']>;
export type DelegatedRole = NonNullable<Delegations['roles']>[string];

/** A targets role, with what it delegates to in the order that it gives. */
export type TargetsRole = { readonly metadata: Metadata<Targets>; readonly roles: readonly DelegatedRole[] };

/** Metadata of one role as TUF writes it; nothing of it is verified yet. */
export function rolesOf(bytes: Uint8Array, file: string) {
  const parsed = parseJson(bytes, { maxBytes: 16_777_216, maxDepth: 32 });
  if (!parsed.ok) throw new TufStop('invalid', `METADATA: ${file} ${parsed.reason}`);
  const read = <Kind>(make: (signed: Fields) => Kind): Kind => {
    try {
      return make(fieldsOf(fieldsOf(parsed.value)['signed']));
    } catch {
      throw new TufStop('invalid', `METADATA: ${file} is not of the form that TUF gives it`);
    }
  };
  const of = <Kind extends MetadataKind>(kind: Kind, signed: Fields) =>
    Metadata.fromJSON(kind as MetadataKind.Root, { ...fieldsOf(parsed.value), signed } as never);
  /**
   * The library copies a list anew for each of its entries, there and back: of the thousands that hash bins have, that takes
   * minutes. So they are read here, one after another, and what is signed is what was sent.
   */
  const filled = <Kind extends Metadata<Signed>>(metadata: unknown, signed: Fields, parts: object): Kind => {
    const whole = metadata as Kind;
    Object.assign(whole.signed, parts, { toJSON: () => signed });
    return whole;
  };
  return {
    root: () =>
      read((signed): Metadata<Root> => {
        const metadata = of(MetadataKind.Root, { ...signed, keys: {} });
        return filled(metadata, signed, { keys: each(signed['keys'], keyOf) });
      }),
    timestamp: () => read((signed) => of(MetadataKind.Timestamp, signed) as unknown as Metadata<Timestamp>),
    snapshot: () =>
      read((signed): Metadata<Snapshot> => {
        const metadata = of(MetadataKind.Snapshot, { ...signed, meta: {} });
        return filled(metadata, signed, { meta: each(signed['meta'], (_name, json) => MetaFile.fromJSON(json)) });
      }),
    targets: () =>
      read((signed): TargetsRole => {
        const { delegations, ...rest } = signed;
        const metadata = of(MetadataKind.Targets, { ...rest, targets: {} });
        const targets = each(signed['targets'], (path, json) => TargetFile.fromJSON(path, json));
        if (delegations === undefined) return { metadata: filled(metadata, signed, { targets }), roles: [] };
        const read = delegationsOf(delegations);
        return { metadata: filled(metadata, signed, { targets, delegations: read.delegations }), roles: read.roles };
      }),
  };
}

function delegationsOf(json: unknown) {
  const { keys, roles, succinct_roles: succinct } = mustBeFields(json);
  if ((roles === undefined) === (succinct === undefined)) throw new TypeError('roles or bins are delegated to');
  // A role is read by itself, in a role that delegates to nothing else.
  const alone = (delegated: object) =>
    Targets.fromJSON({
      ...{ _type: 'targets', spec_version: '1.0.0', version: 1, expires: '2000-01-01T00:00:00Z', targets: {} },
      delegations: { keys: {}, ...delegated },
    }).delegations;
  if (roles !== undefined && !Array.isArray(roles)) throw new TypeError('roles are a list');
  const list = (roles ?? []) as readonly unknown[];
  const read = list.flatMap((role) => Object.values(alone({ roles: [role] })?.roles ?? {}));
  const byName = Object.fromEntries(read.map((role) => [role.name, role]));
  if (Object.keys(byName).length !== list.length) throw new TypeError('a role is delegated to twice');
  const bins = succinct === undefined ? {} : { succinctRoles: alone({ succinct_roles: succinct })?.succinctRoles };
  return { roles: read, delegations: { keys: each(keys, keyOf), ...(roles === undefined ? bins : { roles: byName }) } };
}

function keyOf(name: string, json: never): Key {
  return Key.fromJSON(name, json);
}

function each<Made>(entries: unknown, make: (name: string, json: never) => Made): Record<string, Made> {
  const all = Object.entries(mustBeFields(entries));
  return Object.fromEntries(all.map(([name, value]) => [name, make(name, mustBeFields(value) as never)]));
}

function mustBeFields(value: unknown): Fields {
  if (!isFields(value)) throw new TypeError('an object is wanted');
  return value;
}
