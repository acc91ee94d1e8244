import type { Component } from '../../facts/components.ts';
import { purlIdentity } from './purls.ts';
import { capped, count } from './words.ts';

export type Agreement = {
  /** How many are in both. */
  readonly both: number;
  /** Shipped by the lockfiles and not in the SBOM. */
  readonly missing: readonly string[];
  /** Locked without saying whether it is shipped, or optional, and not in the SBOM. */
  readonly maybeMissing: readonly string[];
  /** In the SBOM, of a package system that is locked, and not locked. */
  readonly extra: readonly string[];
  /** Of those in both, the ones that the SBOM has at a version and the lockfile at a commit or an archive without one. */
  readonly untold: readonly string[];
  /** Of package systems that nothing locks: not compared. */
  readonly uncompared: number;
};

/** What a toolchain brings, which no lockfile names; `std` is cyclonedx-gomod's word, `stdlib` Syft's. */
const toolchains = /^golang\/(?:std|stdlib|toolchain)@/;

/** Compares an SBOM's components with those of lockfiles, or of the dependency graph, by package URL with version. */
export function agreementOf(sbom: readonly Component[], locked: readonly Component[]): Agreement {
  const listed = new Map(sbom.flatMap(({ purl }) => (purl === null ? [] : [[identityOf(purl), purl] as const])));
  const known = new Map<string, { readonly purl: string; readonly scope: Component['scope'] }>();
  for (const { purl, scope } of locked) {
    if (purl === null) continue;
    const identity = identityOf(purl);
    if (known.get(identity)?.scope !== 'runtime') known.set(identity, { purl, scope });
  }
  const systems = new Set([...known.keys()].map(systemOf));
  // What is locked to a commit or an archive has no version that could be compared: the name has to do.
  const names = new Set([...listed.keys()].map(nameOf));
  const isListed = (identity: string): boolean =>
    listed.has(identity) || (nameOf(identity) === identity && names.has(identity));
  const absent = [...known].filter(([identity]) => !isListed(identity)).map(([, component]) => component);
  const comparable = [...listed].filter(([identity]) => systems.has(systemOf(identity)));
  const byName = comparable.filter(([identity]) => !known.has(identity) && known.has(nameOf(identity)));
  const unknown = comparable.filter(
    ([identity]) => !known.has(identity) && !known.has(nameOf(identity)) && !toolchains.test(identity),
  );
  return {
    both: comparable.filter(([identity]) => known.has(identity)).length + byName.length,
    missing: purlsOf(absent, ['runtime']),
    maybeMissing: purlsOf(absent, ['unknown', 'optional']),
    extra: unknown.map(([, purl]) => purl).sort(),
    untold: byName.map(([, purl]) => purl).sort(),
    uncompared: sbom.length - comparable.length,
  };
}

/** The differences, a line each, at most as many of a kind as are shown. */
export function differences(
  { missing, maybeMissing, extra, untold, uncompared }: Agreement,
  from: string,
): readonly string[] {
  return [
    ...capped(missing.map((purl) => `only in ${from}: ${purl}`)),
    ...capped(extra.map((purl) => `only in the SBOM: ${purl}`)),
    ...capped(maybeMissing.map((purl) => `only in ${from}, which does not say that it is shipped: ${purl}`)),
    ...capped(untold.map((purl) => `${from} has it without a version: ${purl}`)),
    ...(uncompared > 0 ? [`${count(uncompared, 'component')} of other package systems, not compared`] : []),
  ];
}

function purlsOf(
  components: readonly { readonly purl: string; readonly scope: Component['scope'] }[],
  scopes: readonly Component['scope'][],
): readonly string[] {
  return components
    .filter(({ scope }) => scopes.includes(scope))
    .map(({ purl }) => purl)
    .sort();
}

/** Type, name and version in the one spelling that all are compared in. */
function identityOf(purl: string): string {
  const { path, version } = purlIdentity(purl);
  return version === null ? path : `${path}@${version}`;
}

/** The identity without its version. */
function nameOf(identity: string): string {
  return identity.replace(/(?<=.)@[^@/]*$/, '');
}

/** `npm` of `npm/ms@2.1.3`. */
function systemOf(identity: string): string {
  return identity.slice(0, identity.indexOf('/'));
}
