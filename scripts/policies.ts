/** Writes the AMPEL policies from the words of the Code: one group for each principle, and the set of all 14. */
import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { principleWords, themes, type PrincipleWords } from '../src/code/principle-words.ts';
import { predicateType } from '../src/names.ts';

const folder = 'policies/ampel';
const frameworks = [
  { id: 'UK-SSCOP', name: 'UK Software Security Code of Practice, read as 14 principles' },
  { id: 'UK-SSCOP-OFFICIAL', name: 'UK Software Security Code of Practice, official principles 1.1 to 4.3' },
];
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** What the vendor's statement must say; every list of statements that is empty fails. */
function tenets(number: number): readonly object[] {
  const ours = `predicates.filter(p, int(p.data.principle.id) == ${number})`;
  const predicates = { types: [predicateType] };
  return [
    {
      id: 'status',
      title: 'The status is one that is accepted',
      predicates,
      outputs: { statuses: { code: `${ours}.map(p, p.data.status)` } },
      code: `size(outputs.statuses) > 0 && outputs.statuses.all(status, status in context.accept)`,
      assessment: { message: 'The status is accepted' },
      error: {
        message: `Principle ${number} has no statement with an accepted status`,
        guidance:
          'Read reason and fix of the checks in the statement, or accept another status in the context value accept',
      },
    },
    {
      id: 'basis',
      title: 'What is met rests on an accepted basis',
      predicates,
      code:
        `${ours}.all(p, (p.data.status != 'not_applicable' || 'attested' in context.bases) && ` +
        `p.data.checks.all(c, c.level != 'required' || c.result != 'met' || c.basis in context.bases))`,
      assessment: { message: 'Every met check has an accepted basis' },
      error: {
        message: `Principle ${number} rests on the word of the vendor`,
        guidance: 'Ask for what a platform shows, or accept attested in the context value bases',
      },
    },
    {
      id: 'contradictions',
      title: 'Nothing that was seen contradicts the vendor',
      predicates,
      code: `${ours}.all(p, size(p.data.contradictions) == 0)`,
      assessment: { message: 'Nothing contradicts the vendor' },
      error: {
        message: `What was seen contradicts what the vendor says of principle ${number}`,
        guidance: 'Read contradictions in the statement',
      },
    },
  ];
}

export function group({ number, title, theme, statement, official }: PrincipleWords): object {
  const controls = [
    { framework: frameworks[0]!.id, class: theme.toUpperCase().replaceAll('_', '-'), id: twoDigits(number), title },
    ...official.map((id) => ({ framework: frameworks[1]!.id, class: id.split('.')[0]!, id })),
  ];
  return {
    id: `UK-SSCOP-${twoDigits(number)}`,
    meta: { description: `${statement}. Theme: ${themes[theme]}.`, controls },
    blocks: [
      {
        id: 'evidence',
        // No assert_mode: AND is what a block does without it, and AMPEL 1.3.6 fails every block that says it.
        meta: { controls },
        policies: [
          {
            id: `copse-principle-${twoDigits(number)}`,
            meta: { description: `Signed evidence on principle ${number}: ${title}`, assert_mode: 'AND', controls },
            context: {
              accept: { default: ['implemented'], description: 'Statuses that are good enough' },
              bases: { default: ['observed', 'attested'], description: 'What a met check may rest on' },
            },
            predicates: { types: [predicateType] },
            tenets: tenets(number),
          },
        ],
      },
    ],
  };
}

export const set: object = {
  id: 'UK-SSCOP',
  meta: { description: 'Copse evidence on all 14 principles of the Code', frameworks },
  groups: principleWords.map(group),
};

export async function writePolicies(): Promise<void> {
  const write = async (path: string, value: object): Promise<void> => {
    await mkdir(path.slice(0, path.lastIndexOf('/')), { recursive: true });
    await writeFile(path, await format(JSON.stringify(value), { ...(await resolveConfig(path)), parser: 'json' }));
  };
  for (const words of principleWords)
    await write(`${folder}/groups/uk-sscop/uk-sscop-${twoDigits(words.number)}.json`, group(words));
  await write(`${folder}/sets/uk-sscop/uk-sscop.policy.json`, set);
}
