import { officialPrinciples } from '../../code/official-principles.ts';
import { singleLine } from '../../text/inert.ts';
import { factsFileName } from '../../names.ts';
import { ruleSetUri } from '../identifiers.ts';
import { findingsOf } from './oscal-findings.ts';
import { declarationsOf, observationsOf, risksOf } from './oscal-observations.ts';
import { controlId, filledList, idsOf, markup, property } from './oscal-parts.ts';
import type { Ids } from './oscal-parts.ts';
import { releaseName } from './told.ts';
import type { Told } from './told.ts';

/**
 * OSCAL assessment results (1.1.3; valid in 1.2 as well): an observation for each check, a risk for each that is not met, a
 * finding only where a principle was decided. Every UUID follows from the digest of the facts.
 */
export function oscal(told: Told): unknown {
  const { terms, release, version } = told.assessment;
  const ids = idsOf(told.factsSha256);
  const title = markup(`What Copse saw of ${releaseName(told)}`);
  const description =
    'Evidence on the UK Software Security Code of Practice. Not a statement that the Code is followed.';
  return {
    'assessment-results': {
      uuid: ids(''),
      metadata: {
        title,
        'last-modified': terms.now,
        version: told.factsSha256,
        'oscal-version': '1.1.3',
        parties: [{ uuid: ids('vendor'), type: 'organization', name: singleLine(release.repository, 500) }],
      },
      'import-ap': {
        href: `#${ids('rules')}`,
        remarks: 'There is no assessment plan of its own: the rule set says what was asked.',
      },
      results: [
        {
          uuid: ids('result'),
          title,
          description,
          start: terms.now,
          end: terms.now,
          props: [property('reading', told.assessment.reading), property('commit', release.commit)],
          'local-definitions': definitions(told, ids, version),
          'reviewed-controls': {
            'control-selections': [
              {
                description: 'The 14 principles by number.',
                'include-controls': told.principles.map(({ predicate }) => ({
                  'control-id': controlId(predicate.principle.id),
                })),
              },
              {
                description: 'The official principles.',
                'include-controls': officialPrinciples.map(({ id }) => ({ 'control-id': `dsit-${id}` })),
              },
            ],
          },
          observations: [...observationsOf(told, ids), ...declarationsOf(told, ids)],
          ...filledList('risks', risksOf(told, ids)),
          ...filledList('findings', findingsOf(told, ids)),
        },
      ],
      'back-matter': { resources: resources(told, ids) },
    },
  };
}

function definitions(told: Told, ids: Ids, version: string) {
  const component = (place: string, type: string, title: string, description: string) => ({
    uuid: ids(place),
    type,
    title: markup(title),
    description: markup(description),
    status: { state: 'operational' },
  });
  return {
    components: [component('release', 'software', releaseName(told), 'The release that was assessed.')],
    'assessment-assets': {
      components: [component('copse', 'software', `Copse ${version}`, 'Reads through the API of GitHub and judges.')],
      'assessment-platforms': [{ uuid: ids('platform'), 'uses-components': [{ 'component-uuid': ids('copse') }] }],
    },
  };
}

function resources({ principles, factsSha256 }: Told, ids: Ids) {
  const [first] = principles;
  const rules = first?.predicate.verifier.policies[0]?.digest.sha256 ?? '';
  const hashed = (place: string, title: string, href: string, value: string) => ({
    uuid: ids(place),
    title,
    rlinks: [{ href, hashes: [{ algorithm: 'SHA-256', value }] }],
  });
  return [
    hashed('rules', 'The rule set', ruleSetUri, rules),
    hashed('facts', 'The facts that were looked at', factsFileName, factsSha256),
    ...principles.map(({ key, file, predicate, sha256 }) => ({
      uuid: ids(`statement/${key}`),
      title: `Signed statement on principle ${predicate.principle.id}`,
      description: `SHA-256 of the payload of the bundle: ${sha256}.`,
      rlinks: [{ href: file, 'media-type': 'application/vnd.dev.sigstore.bundle.v0.3+json' }],
    })),
  ];
}
