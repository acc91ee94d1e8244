import { expect, test } from '@jest/globals';
import { allChecks } from '../../src/principles/needs.ts';
import { settingsLink } from '../../src/report/settings-links.ts';
import { casesOf, decidedIds } from '../principles/cases/all.ts';
import { terms } from '../support/facts.ts';

const release = { serverUrl: 'https://github.com/', repository: 'acme/app' };

test.each<[string, string | null]>([
  ['Settings > Rules > Rulesets: tick it.', 'https://github.com/acme/app/settings/rules'],
  ['Settings > Rules > Insights shows who.', 'https://github.com/acme/app/settings/rules/insights'],
  ['Move it (Settings > Environments), then Settings > Rules.', 'https://github.com/acme/app/settings/environments'],
  ['Security > Advisories > New draft', 'https://github.com/acme/app/security/advisories'],
  ['Organisation Settings > Authentication security: require it.', null],
  ['Write a document.', null],
])('%s', (fix, address) => {
  expect(settingsLink(fix, release)?.address ?? null).toBe(address);
});

test('every fix of every check that names a page of the repository leads to it', () => {
  const fixes = decidedIds.flatMap((id) =>
    casesOf(id).cases.flatMap(({ facts, terms: changes }) => {
      const verdict = allChecks.find((check) => check.id === id)!.judge(facts, terms(changes));
      return verdict.result === 'not_met' ? [verdict.fix] : [];
    }),
  );
  const named = fixes.filter((fix) =>
    /(?<!Organisation |SSH|profile )\b(?:Settings|Security) > (?!Authentication|SSH)/.test(fix),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((fix) => settingsLink(fix, release) === null)).toEqual([]);
});
