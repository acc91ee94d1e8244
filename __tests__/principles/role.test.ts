import { describe, expect, test } from '@jest/globals';
import { officialPrinciples } from '../../src/code/official-principles.ts';
import { themesOfRole } from '../../src/code/roles.ts';
import { judge } from '../../src/principles/judge.ts';
import { principles } from '../../src/principles/registry.ts';
import { scopeOf } from '../../src/principles/role.ts';
import { absent, declaration, factsWith, seeing, terms } from '../support/facts.ts';

const roles = ['developer_and_distributor', 'developer', 'reseller'] as const;
const outside = (role: (typeof roles)[number]): readonly number[] =>
  principles.filter((principle) => scopeOf(principle, role).status !== null).map(({ number }) => number);

describe('Table 1', () => {
  test.each([
    ['developer_and_distributor', []],
    ['developer', [11, 14]],
    ['reseller', [1, 2, 4, 5, 6]],
  ] as const)('%s does not answer for %j', (role, numbers) => {
    expect(outside(role)).toEqual(numbers);
  });

  test('the themes are those of the official principles', () => {
    for (const { id, theme } of officialPrinciples) expect(id.startsWith(`${theme}.`)).toBe(true);
    expect(Object.keys(themesOfRole)).toEqual([...roles]);
  });

  test('whatever stays has a required check that decides', () => {
    for (const role of roles)
      for (const principle of principles) {
        const { status, without } = scopeOf(principle, role);
        const deciding = principle.checks.filter(({ id, level }) => level === 'required' && !without.includes(id));
        expect(status !== null || deciding.length > 0 ? [] : [role, principle.number]).toEqual([]);
      }
  });
});

describe('judging by role', () => {
  const facts = seeing({}, { deployment: absent() });
  const of = (role: (typeof roles)[number] | null, number: number, given = facts) =>
    judge(given, terms({ role }), [declaration({ principle: number })]).find(({ principle }) => principle === number);

  test('a principle outside the role is not applicable, says so in its statement, and still shows its checks', () => {
    const verdict = of('reseller', 1);
    expect(verdict).toMatchObject({ status: 'not_applicable', contradictions: [] });
    expect(verdict?.reason).toMatch(/outside the declared role reseller.*themes 3 and 4/);
    expect(verdict?.limits.at(-1)).toMatch(/by Table 1 of the Code it answers for themes 3 and 4/);
    expect(verdict?.checks.map(({ id }) => id)).toContain('threat-model.present');
  });

  test('a check of another theme does not decide, and is named', () => {
    const bad = seeing({
      deployment: {
        files: [],
        credentials: [{ at: { path: 'compose.yml', line: 1, column: 1 }, key: 'A_PASSWORD', in: 'compose' }],
        besides: [],
        placeholders: 0,
        images: [],
        workloads: [],
        unreadable: [],
      },
    });
    const all = of('developer_and_distributor', 10, bad);
    const reseller = of('reseller', 10, bad);
    expect(all?.contradictions).toHaveLength(1);
    expect(reseller?.contradictions).toEqual([]);
    expect(reseller?.status).not.toBe(all?.status);
    expect(reseller?.limits.at(-1)).toMatch(
      /do not decide the status: defaults\.no-credentials, defaults\.config-scanned/,
    );
    expect(reseller?.checks.find(({ id }) => id === 'defaults.no-credentials')?.result).toBe('not_met');
  });

  test('without a role nothing changes', () => {
    const both = of('developer_and_distributor', 10);
    expect(of(null, 10)).toEqual(both);
    expect(judge(factsWith(), terms({ role: null }), []).every(({ status }) => status !== 'not_applicable')).toBe(true);
  });
});
