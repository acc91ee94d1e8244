import type { Component, ComponentScope, DependencyGraphFact, SbomFact } from '../../facts/components.ts';
import { canonicalPurl } from '../../components/purl.ts';
import { singleLine } from '../../text/inert.ts';
import { minimumElements } from './minimum-elements.ts';
import type { SbomComponent, SbomModel } from './model.ts';
import { spdx2Model } from './spdx2.ts';
import { readSbom } from './read-sbom.ts';

const mostComponents = 20_000;
const mostProblems = 20;

type Named = { readonly assetName: string; readonly sha256: string };

/**
 * What a release asset says as an SBOM, or why that cannot be known. Null where it is none: of no known format, and not even
 * called one.
 */
export async function sbomFact(
  { assetName, sha256 }: Named,
  bytes: Uint8Array,
  calledSbom: boolean,
): Promise<SbomFact | { readonly unread: string } | null> {
  const reading = await readSbom(bytes);
  if (reading !== null && 'unread' in reading) return reading;
  const bad = { assetName, sha256, valid: false, subject: null, elements: [], components: [], truncated: false };
  if (reading === null || !('format' in reading)) {
    if (!calledSbom) return null;
    const problems = reading === null ? ['it is neither CycloneDX nor SPDX'] : reading.problems;
    return { ...bad, format: null, specVersion: null, problems: shown(problems) };
  }
  const { format } = reading;
  const specVersion = reading.specVersion === null ? null : singleLine(reading.specVersion, 20);
  if ('problems' in reading) return { ...bad, format, specVersion, problems: shown(reading.problems) };
  const { model } = reading;
  const { subject } = model;
  return {
    assetName,
    sha256,
    format,
    specVersion,
    valid: true,
    problems: [],
    subject: subject && {
      name: singleLine(subject.name, 200),
      version: subject.version === null ? null : singleLine(subject.version, 100),
      purl: subject.purl === null ? null : canonicalPurl(subject.purl),
    },
    elements: minimumElements(model),
    components: componentsOf(model),
    truncated: model.components.length > mostComponents,
  };
}

function shown(problems: readonly string[]): readonly string[] {
  return problems.slice(0, mostProblems).map((problem) => singleLine(problem, 300));
}

/** Sorted, each package URL once. */
function componentsOf({ components, edges, subjectRef }: SbomModel): readonly Component[] {
  const kept = components.slice(0, mostComponents);
  const urls = new Map(kept.map(({ ref, purl }) => [ref, purl === null ? null : canonicalPurl(purl)]));
  const needs = new Map<string, Set<string>>();
  const direct = new Set<string>();
  for (const [from, to] of edges) {
    if (from === subjectRef) direct.add(to);
    const url = urls.get(to);
    if (typeof url === 'string') needs.set(from, (needs.get(from) ?? new Set()).add(url));
  }
  const known = new Map<string, Component>();
  const uses = new Map<string, Set<string>>();
  for (const component of kept) {
    const fact = factOf(component, urls.get(component.ref) ?? null, {
      direct: direct.size === 0 ? null : direct.has(component.ref),
      dependsOn: [],
    });
    const id = fact.purl ?? `${fact.name}@${fact.version ?? ''}`;
    const before = known.get(id);
    const used = uses.get(id) ?? new Set();
    needs.get(component.ref)?.forEach((url) => used.add(url));
    uses.set(id, used);
    known.set(id, before === undefined ? fact : bothOf(before, fact));
  }
  return [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, component]) => ({ ...component, dependsOn: [...(uses.get(id) ?? [])].sort() }));
}

const byShipping: readonly ComponentScope[] = ['runtime', 'unknown', 'optional', 'development'];

/** A package that is listed twice is shipped where one of the two is. */
function bothOf(before: Component, other: Component): Component {
  const scope = byShipping.find((one) => one === before.scope || one === other.scope) ?? 'unknown';
  return { ...before, scope, direct: before.direct === true || other.direct };
}

function factOf(
  { name, version, scope, validUntil = '' }: SbomComponent,
  purl: string | null,
  rest: Pick<Component, 'direct' | 'dependsOn'>,
): Component {
  const end = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(validUntil)?.[0];
  return {
    purl,
    name: singleLine(name ?? '', 200),
    version: version === null ? null : singleLine(version, 100),
    scope,
    ...rest,
    ...(end === undefined || Number.isNaN(Date.parse(end)) ? {} : { endOfSupport: end }),
  };
}

/** What GitHub's own export, an SPDX 2.3 document, lists. */
export function exportedComponents(document: unknown): DependencyGraphFact {
  const model = spdx2Model(document);
  return {
    components: componentsOf(model),
    truncated: model.components.length > mostComponents,
  };
}
