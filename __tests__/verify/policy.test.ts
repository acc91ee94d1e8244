import { describe, expect, test } from '@jest/globals';
import type { JudgedCheck, PrincipleVerdict } from '../../src/principles/verdicts.ts';
import { readPolicy, unmetBy } from '../../src/verify/policy.ts';
import type { BuyerPolicy } from '../../src/verify/policy.ts';
import { verdicts } from '../support/assessment.ts';

describe('readPolicy', () => {
  test('reads YAML and JSON alike', () => {
    const policy: BuyerPolicy = {
      required: [
        { principle: 3, accepts: ['implemented'] },
        { principle: 5, accepts: ['implemented', 'partially_implemented'] },
        { principle: 10, accepts: ['implemented', 'not_applicable'] },
      ],
      maximumAgeDays: 90,
      acceptedBases: ['observed'],
    };
    const yaml = [
      'required:',
      '  3: implemented',
      '  5: partially_implemented',
      '  10: [implemented, not_applicable]',
      'maximum_age_days: 90',
      'accepted_bases: [observed]',
    ].join('\n');
    const json =
      '{"required":{"3":"implemented","5":"partially_implemented","10":["implemented","not_applicable"]},"maximum_age_days":90,"accepted_bases":["observed"]}';
    expect(readPolicy(yaml)).toEqual({ ok: true, policy });
    expect(readPolicy(json)).toEqual({ ok: true, policy });
  });

  test('what is left out asks for nothing: no age, both bases', () => {
    expect(readPolicy('required: {4: implemented}')).toEqual({
      ok: true,
      policy: {
        required: [{ principle: 4, accepts: ['implemented'] }],
        maximumAgeDays: null,
        acceptedBases: ['observed', 'attested'],
      },
    });
  });

  test.each<[string, string, number, RegExp]>([
    ['nothing', '', 1, /not a mapping/],
    ['a list', '- 3', 1, /not a mapping/],
    ['no requirement', 'accepted_bases: [observed]', 1, /asks for nothing/],
    ['broken YAML', 'required: {', 1, /^The policy /],
    ['a key twice', 'maximum_age_days: 1\nmaximum_age_days: 2', 2, /^The policy /],
    ['an unknown key', 'maximum_age_days: 1\nminimum_age: 3', 2, /"minimum_age" is unknown/],
    ['a principle that is none', 'required:\n  15: implemented', 2, /"15" is not a principle/],
    ['a principle spelled otherwise', 'required:\n  03x: implemented', 2, /"03x" is not a principle/],
    ['a status that is none', 'required:\n  3: compliant', 2, /Principle "3" wants/],
    ['a status that nobody can want', 'required:\n  3: not_implemented', 2, /Principle "3" wants/],
    ['an empty list of statuses', 'required:\n  3: []', 2, /Principle "3" wants/],
    ['a status twice', 'required:\n  3: [implemented, implemented]', 2, /Principle "3" wants/],
    ['a list of principles', 'required: [3]', 1, /required is not a mapping/],
    ['an age of nothing', 'maximum_age_days: 0', 1, /maximum_age_days/],
    ['an age in words', 'maximum_age_days: ten', 1, /maximum_age_days/],
    ['an infinite age', 'maximum_age_days: .inf', 1, /maximum_age_days/],
    ['an unknown basis', 'maximum_age_days: 1\naccepted_bases: [guessed]', 2, /accepted_bases/],
    ['a basis that was not filled in', 'required: {3: implemented}\naccepted_bases:', 2, /accepted_bases/],
    ['an age that was not filled in', 'required: {3: implemented}\nmaximum_age_days:', 2, /maximum_age_days/],
    ['requirements that were not filled in', 'required:\nmaximum_age_days: 1', 1, /required is not a mapping/],
    ['no basis', 'maximum_age_days: 1\naccepted_bases: []', 2, /accepted_bases/],
  ])('refuses %s, with its line', (_, text, line, message) => {
    const read = readPolicy(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems).toContainEqual(
      expect.objectContaining({ line, message: expect.stringMatching(message) as unknown }),
    );
  });

  test('names all problems at once', () => {
    const read = readPolicy('required: {15: implemented, 3: maybe}\nmaximum_age_days: -1\nother: 1');
    expect(read.ok ? [] : read.problems).toHaveLength(4);
  });
});

describe('unmetBy', () => {
  const base: BuyerPolicy = { required: [], maximumAgeDays: null, acceptedBases: ['observed', 'attested'] };
  const needs = (principle: 1 | 4 | 5 | 9, ...accepts: BuyerPolicy['required'][number]['accepts']): BuyerPolicy => ({
    ...base,
    required: [{ principle, accepts }],
  });

  test.each<[string, BuyerPolicy, number, RegExp[]]>([
    ['a status that is there', needs(5, 'implemented'), 0, []],
    [
      'a status that is less',
      needs(4, 'implemented'),
      0,
      [/^Principle 4 is partially_implemented, the policy wants implemented\.$/],
    ],
    ['a lesser status that is accepted', needs(4, 'implemented', 'partially_implemented'), 0, []],
    [
      'what could not be observed',
      needs(9, 'implemented', 'partially_implemented'),
      0,
      [/^Principle 9 is not_observable/],
    ],
    ['an attested answer', needs(1, 'implemented'), 0, []],
    [
      'an attested answer that is not accepted',
      { ...needs(1, 'implemented'), acceptedBases: ['observed'] },
      0,
      [/threat-model\.present \(attested\)/],
    ],
    ['evidence of the last day', { ...base, maximumAgeDays: 30 }, 30, []],
    ['evidence that is too old', { ...base, maximumAgeDays: 30 }, 30.5, [/30\.5 days old, the policy accepts 30\./]],
    ['evidence of no age', { ...base, maximumAgeDays: 30 }, Number.NaN, [/days old/]],
  ])('%s', (_, policy, age, sentences) => {
    const unmet = unmetBy(policy, verdicts, age);
    expect(unmet).toHaveLength(sentences.length);
    sentences.forEach((sentence, index) => expect(unmet[index]).toMatch(sentence));
  });

  test("an exemption is the vendor's word", () => {
    const exempt = verdicts.map((verdict) =>
      verdict.principle === 9 ? { ...verdict, status: 'not_applicable' as const } : verdict,
    );
    const policy = needs(9, 'not_applicable');
    expect(unmetBy(policy, exempt, 0)).toEqual([]);
    expect(unmetBy({ ...policy, acceptedBases: ['observed'] }, exempt, 0)).toHaveLength(1);
  });

  test("what the vendor's own word on its role leaves out is the vendor's word", () => {
    const [check] = verdicts.flatMap(({ checks }) => checks);
    const left = { ...check!, id: 'sbom.published', level: 'required', basis: 'observed', result: 'not_met' } as const;
    const given = (result: JudgedCheck['result']): PrincipleVerdict[] => [
      { ...verdicts[0]!, principle: 3, status: 'implemented', checks: [{ ...left, result } as JudgedCheck] },
    ];
    const wants: BuyerPolicy = { ...base, required: [{ principle: 3, accepts: ['implemented'] }] };
    const observed: BuyerPolicy = { ...wants, acceptedBases: ['observed'] };
    expect(unmetBy(observed, given('not_met'), 0, 'reseller')).toEqual([
      expect.stringContaining('sbom.published (left'),
    ]);
    expect(unmetBy(observed, given('not_observable'), 0, 'reseller')).toHaveLength(1);
    expect(unmetBy(observed, given('met'), 0, 'reseller')).toEqual([]);
    expect(unmetBy(observed, given('not_met'), 0, 'developer')).toEqual([]);
    expect(unmetBy(wants, given('not_met'), 0, 'reseller')).toEqual([]);
  });

  test('a principle without a verdict is never met', () => {
    expect(unmetBy(needs(5, 'implemented'), [], 0)).toEqual([
      'Principle 5 is not there, the policy wants implemented.',
    ]);
  });
});
