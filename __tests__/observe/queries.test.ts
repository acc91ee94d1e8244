import { expect, test } from '@jest/globals';
import { Kind, parse, visit } from 'graphql';
import { commitChecksQuery } from '../../src/github/commit-checks-query.ts';
import { fileHistoriesQuery } from '../../src/github/document-queries.ts';
import { lastChangesQuery } from '../../src/github/last-changes-query.ts';
import { commitHistoryQuery, comparedCommitsQuery, filesQuery, withoutChecks } from '../../src/github/queries.ts';
import { releaseCommitParts, releaseCommitQuery } from '../../src/github/release-commit-query.ts';

test.each([
  ['compared commits', comparedCommitsQuery],
  ['compared commits without checks', withoutChecks(comparedCommitsQuery)],
  ['commit history without checks', withoutChecks(commitHistoryQuery)],
  ['commit history', commitHistoryQuery],
  ['files', filesQuery(3)],
  ['release commit', releaseCommitQuery(releaseCommitParts)],
  ['release commit and heads', releaseCommitQuery(releaseCommitParts, 2)],
  ['heads', releaseCommitQuery([], 2)],
  ...releaseCommitParts.map((part): [string, string] => [`release commit: ${part}`, releaseCommitQuery([part])]),
  ['commit checks', commitChecksQuery],
  ['last changes', lastChangesQuery(2)],
  ['histories of files', fileHistoriesQuery(2)],
])('%s: every variable and every fragment is declared and used', (_name, text) => {
  const declared = new Set<string>();
  const used = new Set<string>();
  const lists: string[] = [];
  const people: string[] = [];
  visit(parse(text), {
    VariableDefinition: (node) => void declared.add(`$${node.variable.name.value}`),
    FragmentDefinition: (node) => void declared.add(node.name.value),
    FragmentSpread: (node) => void used.add(node.name.value),
    Argument: (node) => void (node.value.kind === Kind.VARIABLE && used.add(`$${node.value.name.value}`)),
    Field: (node) => {
      const names =
        node.selectionSet?.selections.flatMap((part) => (part.kind === Kind.FIELD ? [part.name.value] : [])) ?? [];
      const counts = node.arguments?.some(({ name }) => ['first', 'last'].includes(name.value));
      if (names.includes('nodes') && counts !== true) lists.push(node.name.value);
      if (['email', 'emails'].includes(node.name.value)) people.push(node.name.value);
    },
  });
  expect([...used].sort()).toEqual([...declared].sort());
  expect(lists).toEqual([]);
  expect(people).toEqual([]);
});

test('without checks nothing of them is asked', () => {
  for (const document of [comparedCommitsQuery, commitHistoryQuery]) {
    expect(document).toContain('statusCheckRollup');
    expect(withoutChecks(document)).not.toContain('statusCheckRollup');
  }
});
