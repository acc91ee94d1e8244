import type { VexDocument } from '../../facts/advisories.ts';
import { defineCheck } from '../check.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

const formats = { openvex: 'OpenVEX', cyclonedx: 'CycloneDX VEX', csaf: 'CSAF' } as const;

/** A customer's own tools can read what affects the product. Without any advisory there is nothing that they would have to say. */
export const advisoriesMachineReadable = defineCheck({
  id: 'advisories.machine-readable',
  level: 'supporting',
  question: 'Are valid CSAF or VEX documents published?',
  claims: ['3.4.2'],
  attestable: false,
  needs: ['vex', 'advisories'],
  judge({ vex, advisories }) {
    if (vex.state === 'hidden') return unseen('VEX and CSAF documents', vex);
    const documents = vex.state === 'seen' ? vex.value.documents : [];
    const unread = vex.state === 'seen' ? vex.value.unread : [];
    const broken = [
      ...documents
        .filter(({ valid }) => !valid)
        .map((document) => `${said(document)}: ${document.problems[0] ?? 'invalid'}`),
      ...unread.filter((one) => one.broken).map(({ name, why }) => `${name}: ${why}`),
    ];
    const dark = unread.filter((one) => !one.broken).map(({ name, why }) => `${name}: ${why}`);
    const extra = {
      details: [
        ...capped(
          documents
            .filter(({ valid }) => valid)
            .map((document) => `${said(document)}: valid, ${count(document.statements.length, 'statement')}`),
        ),
        ...capped(documents.flatMap((document) => document.problems.map((problem) => `${said(document)}: ${problem}`))),
        ...unread.map(({ name, why }) => `${name}: ${why}`),
      ],
      evidence: documents.slice(0, 20).map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    };
    if (broken.length > 0) {
      return notMet(
        `${String(broken.length)} of ${count(documents.length + unread.length, 'document')} not valid: ${naming(broken)}.`,
        'Validate before publishing: Secvisogram for CSAF 2.0, `vexctl` for OpenVEX; attach the mended file to the release.',
        extra,
      );
    }
    if (dark.length > 0) return notObservable(`Not every document could be read: ${naming(dark)}.`, undefined, extra);
    if (documents.length > 0) return met(`Valid and published: ${naming(documents.map(said))}.`, extra);
    if (advisories.state === 'hidden') return unseen("The repository's security advisories", advisories);
    const published = advisories.state === 'seen' ? advisories.value.published.length : 0;
    if (published === 0) return notApplicable('No advisory is published, so there is nothing to say in CSAF or VEX.');
    return notMet(
      `${count(published, 'advisory is', 'advisories are')} published, none of them in CSAF or VEX.`,
      'Attach a CSAF 2.0 or OpenVEX document to the release, or keep one under .vex/ in the tree.',
    );
  },
});

function said({ name, format }: VexDocument): string {
  return `${name} (${formats[format]})`;
}
