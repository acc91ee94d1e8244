import { factsFileName } from '../../names.ts';
import {
  checkEvidence,
  factsEvidence,
  fixMitigation,
  statementEvidence,
  vendorEvidence,
  vendorMitigation,
} from './cyclonedx-refs.ts';
import { isReference } from './reference.ts';
import type { Told, ToldCheck, ToldPrinciple } from './told.ts';

export function isAnswered({ result }: ToldCheck): boolean {
  return result === 'met' || result === 'not_met';
}

export function factsItem({ assessment, factsSha256 }: Told) {
  return {
    'bom-ref': factsEvidence,
    description: `All facts that were looked at. SHA-256 of the file: ${factsSha256}.`,
    data: [{ name: factsFileName, contents: { url: factsFileName } }],
    created: assessment.terms.now,
  };
}

/** Evidence of one principle: its signed statement, each answered check, what the vendor names, what would mend a gap. */
export function evidenceOf(principle: ToldPrinciple) {
  const { file, sha256, predicate } = principle;
  const { timeCreated: created, expires, declaration } = predicate;
  return [
    {
      'bom-ref': statementEvidence(principle),
      description: `Signed statement on principle ${predicate.principle.id}. SHA-256 of its payload: ${sha256}.`,
      data: [{ name: file, contents: { url: file } }],
      created,
      expires,
    },
    ...predicate.checks.filter(isAnswered).map((check) => ({
      'bom-ref': checkEvidence(principle, check),
      description: check.because,
      data: check.evidence.map(dataOf),
      created,
      expires,
    })),
    ...predicate.checks.flatMap((check) =>
      check.fix === undefined
        ? []
        : [
            {
              'bom-ref': fixMitigation(principle, check),
              description: `Copse's advice, not a promise of the vendor: ${check.fix}`,
            },
          ],
    ),
    ...predicate.attested.map(({ entry, kind, by, digest }, index) => ({
      'bom-ref': vendorEvidence(principle, index),
      description: `The vendor names this ${kind}${digest === undefined ? '' : `, SHA-256 ${digest.sha256}`}: ${entry}`,
      ...(by === undefined ? {} : { author: { name: by } }),
    })),
    ...vendorMitigation(principle).map((ref) => ({
      'bom-ref': ref,
      description: [declaration?.argument, declaration?.assumptions].filter(Boolean).join(' Assumptions: '),
      ...(declaration?.attestedBy === undefined ? {} : { author: { name: declaration.attestedBy } }),
    })),
  ];
}

/** A descriptor without digests: the schema has no place for them here, the signed statement has. */
function dataOf({ uri, name, digest }: ToldCheck['evidence'][number]) {
  const said = name ?? uri ?? `SHA-256 ${digest?.sha256 ?? ''}`;
  return { name: said, ...(uri === undefined || !isReference(uri) ? {} : { contents: { url: uri } }) };
}
