import { claims } from '../../code/claims.ts';
import { officialPrinciples } from '../../code/official-principles.ts';
import { codeVersion, principleWords, themes } from '../../code/principle-words.ts';
import { requirementRef } from './cyclonedx-refs.ts';

const code = {
  version: codeVersion,
  externalReferences: [
    {
      type: 'website',
      url: 'https://www.gov.uk/government/publications/software-security-code-of-practice/software-security-code-of-practice',
    },
  ],
};

const ourWords = 'Said in our own words; the text of the Code is at the address given.';

const numbered = {
  'bom-ref': 'sscop-14',
  name: 'UK Software Security Code of Practice, read as 14 principles',
  owner: 'Copse',
  description: 'A numbering 1 to 14 that self-assessment templates use. The official text is the other standard here.',
  ...code,
  requirements: [
    ...Object.entries(themes).map(([theme, title]) => ({
      'bom-ref': requirementRef('sscop-14', theme),
      identifier: theme,
      title,
    })),
    ...principleWords.map(({ number, title, theme, statement, note, official, fit }) => ({
      'bom-ref': requirementRef('sscop-14', number),
      identifier: String(number),
      title,
      text: statement,
      ...(note === null ? {} : { descriptions: [note] }),
      parent: requirementRef('sscop-14', theme),
      properties: [
        ...official.map((value) => ({ name: 'copse:official-principle', value })),
        { name: 'copse:fit', value: fit },
      ],
    })),
  ],
};

/** Titles and paraphrases are ours, so there is no `text`: that field is for the words of the standard. */
const official = {
  'bom-ref': 'dsit',
  name: 'UK Software Security Code of Practice',
  owner: 'Department for Science, Innovation and Technology',
  description: `The 14 official principles 1.1 to 4.3 and the claims of the NCSC's assurance principles and claims. ${ourWords}`,
  ...code,
  requirements: [
    ...[1, 2, 3, 4].map((theme) => ({
      'bom-ref': requirementRef('dsit', theme),
      identifier: String(theme),
      title: officialPrinciples.find((row) => row.theme === theme)!.themeName,
    })),
    ...officialPrinciples.map(({ id, theme, paraphrase }) => ({
      'bom-ref': requirementRef('dsit', id),
      identifier: id,
      title: `Principle ${id}`,
      descriptions: [paraphrase],
      parent: requirementRef('dsit', theme),
    })),
    ...claims.map(({ id, paraphrase, ssdf, slsa, osps, cra }) => ({
      'bom-ref': requirementRef('dsit', id),
      identifier: id,
      title: `Claim ${id}`,
      descriptions: [paraphrase],
      parent: requirementRef('dsit', id.split('.').slice(0, 2).join('.')),
      properties: Object.entries({ ssdf, slsa, osps, cra }).flatMap(([framework, ids]) =>
        ids.map((value) => ({ name: `copse:crosswalk:${framework}`, value })),
      ),
    })),
  ],
};

/** The Code as CycloneDX standards: both readings, the official one with its claims and what else each is near to. */
export const standards = [numbered, official];
