import type { Component } from '../../facts/components.ts';

export type Agreement = {
  /** Package URLs in both. */
  readonly both: number;
  /** Shipped by the lockfiles and not in the SBOM. */
  readonly missing: readonly string[];
  /** Locked without saying whether it is shipped, or optional, and not in the SBOM. */
  readonly maybeMissing: readonly string[];
  /** In the SBOM, of a package system that is locked, and not locked. */
  readonly extra: readonly string[];
  /** Of package systems that nothing locks: not compared. */
  readonly uncompared: number;
};

/** What a toolchain brings, which no lockfile names; `std` is cyclonedx-gomod's word, `stdlib` Syft's. */
const toolchains = /^pkg:golang\/(?:std|stdlib|toolchain)@/;

/** Compares an SBOM's components with those of lockfiles, or of the dependency graph, by package URL with version. */
export function agreementOf(sbom: readonly Component[], locked: readonly Component[]): Agreement {
  const listed = new Set(purls(sbom));
  const known = new Map<string, Component['scope']>();
  for (const { purl, version, scope } of locked) {
    if (purl !== null && version !== null && known.get(purl) !== 'runtime') known.set(purl, scope);
  }
  const systems = new Set([...known.keys()].map(systemOf));
  const absent = [...known].filter(([purl]) => !listed.has(purl));
  const comparable = [...listed].filter((purl) => systems.has(systemOf(purl)));
  return {
    both: comparable.filter((purl) => known.has(purl)).length,
    missing: absent
      .filter(([, scope]) => scope === 'runtime')
      .map(([purl]) => purl)
      .sort(),
    maybeMissing: absent
      .filter(([, scope]) => scope === 'unknown' || scope === 'optional')
      .map(([purl]) => purl)
      .sort(),
    extra: comparable.filter((purl) => !known.has(purl) && !toolchains.test(purl)).sort(),
    uncompared: sbom.length - comparable.length,
  };
}

function purls(components: readonly Component[]): readonly string[] {
  return components.flatMap(({ purl }) => purl ?? []);
}

/** `npm` of `pkg:npm/ms@2.1.3`. */
function systemOf(purl: string): string {
  return purl.slice(0, purl.indexOf('/'));
}
