import { markup, filledList, property } from './oscal-parts.ts';
import type { Ids } from './oscal-parts.ts';
import { isReference } from './reference.ts';
import type { Told, ToldCheck, ToldPrinciple } from './told.ts';

export function observationPlace({ key }: ToldPrinciple, { id }: ToldCheck): string {
  return `observation/${key}/${id}`;
}

export function riskPlace({ key }: ToldPrinciple, { id }: ToldCheck): string {
  return `risk/${key}/${id}`;
}

/** Each check, whatever its answer. Only what a platform showed was tested; the vendor's word was read. */
export function observationsOf({ principles }: Told, ids: Ids) {
  return principles.flatMap((principle) =>
    principle.predicate.checks.map((check) => ({
      uuid: ids(observationPlace(principle, check)),
      title: check.id,
      description: markup(check.because),
      props: [
        property('result', check.result),
        property('level', check.level),
        property('basis', check.basis),
        property('principle', String(principle.predicate.principle.id)),
        ...check.claims.map((claim) => property('official-claim', claim)),
      ],
      methods: [check.basis === 'observed' ? 'TEST' : 'EXAMINE'],
      types: ['control-objective'],
      origins: [{ actors: [{ type: 'tool', 'actor-uuid': ids('copse') }] }],
      subjects: [{ 'subject-uuid': ids('release'), type: 'component' }],
      ...filledList('relevant-evidence', [
        { href: `#${ids(`statement/${principle.key}`)}`, description: 'The signed statement.' },
        ...check.evidence.map(evidenceOf),
      ]),
      collected: principle.predicate.timeCreated,
      expires: principle.predicate.expires,
    })),
  );
}

/** What the vendor says, apart from what was seen. */
export function declarationsOf({ principles }: Told, ids: Ids) {
  return principles.flatMap(({ key, predicate: { declaration, principle, timeCreated } }) => {
    const said = Object.entries(declaration ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [`${name}: ${value}`] : [],
    );
    if (said.length === 0) return [];
    return [
      {
        uuid: ids(`declaration/${key}`),
        title: `The vendor on principle ${principle.id}`,
        description: markup(said.join('; ')),
        props: [property('basis', 'attested'), property('principle', String(principle.id))],
        methods: ['EXAMINE'],
        types: ['control-objective'],
        subjects: [{ 'subject-uuid': ids('release'), type: 'component' }],
        collected: timeCreated,
      },
    ];
  });
}

/** Each check that is not met, with what would mend it. Nobody has promised that. */
export function risksOf({ principles }: Told, ids: Ids) {
  return principles.flatMap((principle) =>
    principle.predicate.checks.flatMap((check) =>
      check.fix === undefined
        ? []
        : [
            {
              uuid: ids(riskPlace(principle, check)),
              title: `${check.id} is not met`,
              description: markup(check.because),
              statement: markup(`It bears on principle ${principle.predicate.principle.id}.`),
              status: 'open',
              remediations: [
                {
                  uuid: ids(`${riskPlace(principle, check)}/fix`),
                  lifecycle: 'recommendation',
                  title: 'What would mend it',
                  description: markup(check.fix),
                },
              ],
              'related-observations': [{ 'observation-uuid': ids(observationPlace(principle, check)) }],
            },
          ],
    ),
  );
}

function evidenceOf({ uri, name, digest }: ToldCheck['evidence'][number]) {
  const value = digest?.sha256 ?? digest?.gitCommit;
  const said = [name ?? uri, value].filter((part) => part !== undefined && part !== '').join(' ');
  return { ...(uri !== undefined && isReference(uri) ? { href: uri } : {}), description: markup(said) };
}
