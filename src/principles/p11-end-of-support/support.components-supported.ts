import type { Component } from '../../facts/components.ts';
import { defineCheck } from '../check.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** Only what the SBOM itself states is read: which day is the last one for a package, no general source knows. */
export const supportComponentsSupported = defineCheck({
  id: 'support.components-supported',
  level: 'supporting',
  question: 'Is no runtime component past its own end of life?',
  claims: ['4.1.1'],
  attestable: false,
  needs: ['sboms'],
  judge({ sboms }, { now }) {
    if (sboms.state === 'hidden') return unseen('The SBOMs of the release', sboms);
    const documents = sboms.state === 'seen' ? sboms.value.documents.filter(({ valid }) => valid) : [];
    if (documents.length === 0)
      return notObservable('The release carries no SBOM that can be read, so no component is known.', undefined);
    const components = runtimeOf(documents.flatMap((document) => document.components));
    if (components.length === 0) return notApplicable('The SBOM lists no runtime component.');
    const dated = components.flatMap((component) =>
      component.endOfSupport === undefined ? [] : [{ component, end: component.endOfSupport }],
    );
    const evidence = documents.map(({ assetName, sha256 }) => ({ name: assetName, digest: { sha256 } }));
    const past = dated.filter(({ end }) => end < now.slice(0, 10));
    const extra = {
      details: capped(dated.map(({ component, end }) => `${nameOf(component)}: until ${end}`)),
      evidence,
    };
    const of = count(components.length, 'runtime component');
    if (past.length > 0)
      return notMet(
        `${String(past.length)} of ${of} past its end of support: ${naming(past.map(({ component }) => nameOf(component)))}.`,
        'Move to a supported line of each, or take it out; say in the threat model what stays and why.',
        extra,
      );
    if (dated.length === 0)
      return notObservable(
        `The SBOM does not say until when any of ${of} is supported (SPDX: validUntilDate).`,
        undefined,
        extra,
      );
    return dated.length === components.length
      ? met(`All ${of} supported today.`, extra)
      : notObservable(
          `${String(dated.length)} of ${of} supported today; the SBOM does not say it of the others.`,
          undefined,
          extra,
        );
  },
});

function runtimeOf(components: readonly Component[]): readonly Component[] {
  const known = new Map(components.map((component) => [nameOf(component), component]));
  return [...known.values()].filter(({ scope }) => scope !== 'development');
}

function nameOf({ purl, name, version }: Component): string {
  return purl ?? `${name}@${version ?? ''}`;
}
