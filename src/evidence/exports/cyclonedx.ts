import { codeVersion } from '../../code/principle-words.ts';
import { singleLine } from '../../text/inert.ts';
import { subjectsOf, releasePurl } from '../subjects.ts';
import { attestations } from './cyclonedx-attestations.ts';
import { claimsAndEvidence } from './cyclonedx-claims.ts';
import { assessor, release } from './cyclonedx-refs.ts';
import { standards } from './cyclonedx-standards.ts';
import { releaseName } from './told.ts';
import type { Told } from './told.ts';
import { urlNamespace, uuid5 } from './uuid.ts';

/**
 * CycloneDX 1.6 declarations (its words are valid 1.7 as well): the Code as a standard in both readings, what was claimed,
 * the evidence for and against it. No score: a conformance has a rationale and no number.
 */
export function cycloneDx(told: Told): unknown {
  const { assessment, factsSha256 } = told;
  const { release: of, terms, version } = assessment;
  const [owner = ''] = of.repository.split('/');
  const component = {
    type: 'application',
    name: singleLine(of.repository, 500),
    version: singleLine(of.tag, 1000),
    purl: releasePurl(of),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid5(urlNamespace, `https://w3id.org/copse/cyclonedx/${factsSha256}`)}`,
    version: 1,
    metadata: {
      timestamp: terms.now,
      tools: { components: [{ type: 'application', name: 'copse', version }] },
      component: { 'bom-ref': 'described', ...component },
    },
    declarations: {
      assessors: [{ 'bom-ref': assessor, thirdParty: false, organization: { name: singleLine(owner, 200) } }],
      attestations: attestations(told),
      ...claimsAndEvidence(told),
      targets: { components: [{ 'bom-ref': release, ...component, components: artefacts(told) }] },
    },
    definitions: { standards },
    properties: [
      { name: 'copse:code', value: codeVersion },
      { name: 'copse:reading', value: assessment.reading },
      { name: 'copse:release', value: releaseName(told) },
      { name: 'copse:commit', value: of.commit },
    ],
  };
}

/** The subjects of the statements that are files. */
function artefacts({ assessment }: Told) {
  return subjectsOf(assessment.release).flatMap((subject) =>
    'name' in subject
      ? [
          {
            type: 'file',
            name: singleLine(subject.name, 1000),
            hashes: [{ alg: 'SHA-256', content: subject.digest.sha256 }],
          },
        ]
      : [],
  );
}
