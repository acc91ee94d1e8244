import { singleLine } from '../../text/inert.ts';
import { releaseName } from './told.ts';
import type { Told, ToldPrinciple } from './told.ts';

/**
 * The self-assessment template, filled. A status is what the checks come to, never what the vendor says of itself; `because`
 * gives the reason, and the vendor's own sentence stands where there is one. Strings are written as JSON, which YAML 1.2 reads.
 */
export function selfAssessment(told: Told): string {
  const { terms, release, reading } = told.assessment;
  const [owner = ''] = release.repository.split('/');
  const scope = terms.productLines.length === 0 ? [releaseName(told)] : terms.productLines;
  return [
    '# Self-assessment structure aligned to the UK Software Security Code of Practice, filled by Copse.',
    '# It is evidence, not a statement that the Code is followed. The signed statements say what each line rests on.',
    `vendor: ${quoted(terms.vendor ?? owner)}`,
    `assessment_date: ${terms.now.slice(0, 10)}`,
    'assessment_scope:',
    `  product_lines: ${list(scope)}`,
    `  release: ${quoted(releaseName(told))}`,
    `  commit: ${quoted(release.commit)}`,
    `reading: ${quoted(reading)}`,
    'principles:',
    ...told.principles.map(entry),
    '',
  ].join('\n');
}

function entry({ file, predicate, reason }: ToldPrinciple): string {
  const { principle, declaration, attested, status } = predicate;
  return [
    `  - id: ${principle.id}`,
    `    theme: ${principle.theme}`,
    `    statement: ${quoted(declaration?.statement ?? principle.statement)}`,
    `    evidence: ${list([file, ...attested.map(({ entry }) => entry)])}`,
    `    status: ${status}`,
    `    because: ${quoted(reason)}`,
  ].join('\n');
}

function list(items: readonly string[]): string {
  return `[${items.map(quoted).join(', ')}]`;
}

function quoted(text: string): string {
  return JSON.stringify(singleLine(text, 2000));
}
