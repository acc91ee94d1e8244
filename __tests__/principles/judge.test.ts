import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/facts/facts.ts';
import type { Declaration } from '../../src/facts/terms.ts';
import { judge } from '../../src/principles/judge.ts';
import { principles } from '../../src/principles/registry.ts';
import type { JudgedCheck, PrincipleVerdict } from '../../src/principles/verdicts.ts';
import {
  artefact,
  commit,
  declaration,
  factsWith,
  finding,
  pullRequestRule,
  range,
  release,
  repository,
  rule,
  ruleset,
  seeing,
  statusChecksRule,
  tag,
  tagRuleset,
  terms,
} from '../support/facts.ts';

const rich = (): Facts =>
  seeing({
    repository: repository(),
    release: release(),
    artefacts: [artefact()],
    tag: tag(),
    branch: { name: 'main', head: 'f'.repeat(40), protected: true },
    branchRules: [
      rule('non_fast_forward'),
      rule('deletion'),
      pullRequestRule(),
      statusChecksRule(),
      rule('required_signatures'),
    ],
    rulesets: [ruleset(), tagRuleset()],
    ancestry: { branch: 'main', status: 'behind' },
    commitRange: range([
      commit(),
      commit({ sha: '9'.repeat(40), signature: { verified: false, reason: 'unsigned', byGitHub: false } }),
    ]),
    signatures: { findings: [finding()], asked: 1 },
    activity: { since: null, forcePushes: [], deletions: 0 },
    documents: { files: [] },
  });

const verdictOn = (number: number, facts: Facts, ...declarations: Declaration[]): PrincipleVerdict => {
  const verdict = judge(facts, terms(), declarations).find(({ principle }) => principle === number);
  if (verdict === undefined) throw new Error(`no verdict on ${String(number)}`);
  return verdict;
};
const checkIn = (verdict: PrincipleVerdict, id: string): JudgedCheck => {
  const check = verdict.checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check;
};

/** Throws on any write, however deep. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

describe('judge', () => {
  test('gives all principles in order with all their checks, levels, claims and limits', () => {
    const verdicts = judge(factsWith(), terms(), []);
    expect(verdicts.map(({ principle }) => principle)).toEqual(principles.map(({ number }) => number));
    verdicts.forEach((verdict, at) => {
      const principle = principles[at];
      expect(verdict.checks.map(({ id, level, claims }) => ({ id, level, claims }))).toEqual(
        principle?.checks.map(({ id, level, claims }) => ({ id, level, claims })),
      );
      expect(verdict.limits).toBe(principle?.limits);
      expect(verdict.declaration).toBeNull();
    });
  });

  test('nothing seen: every principle not observable, nothing met', () => {
    for (const verdict of judge(factsWith(), terms(), [])) {
      expect(verdict.status).toBe('not_observable');
      expect(verdict.reason).toMatch(/^no required check could be observed; [a-z0-9.-]+: /);
      expect(verdict.checks.map(({ basis }) => basis)).toEqual(verdict.checks.map(() => 'observed'));
    }
  });

  test('the same input gives the same bytes and is never written to', () => {
    const facts = freeze(rich());
    const entries = freeze([declaration(), declaration({ principle: 1 })]);
    const first = judge(facts, freeze(terms()), entries);
    expect(judge(facts, terms(), entries)).toEqual(first);
    expect(JSON.stringify(judge(rich(), terms(), entries))).toBe(JSON.stringify(first));
  });

  test('verdicts survive JSON: no undefined, no function, no date', () => {
    const verdicts = judge(rich(), terms(), [declaration()]);
    expect(JSON.parse(JSON.stringify(verdicts))).toStrictEqual(verdicts);
  });

  test('every not_met says how to mend it', () => {
    const bare = {
      ...rich(),
      rulesets: seeing({ rulesets: [] }).rulesets,
      signatures: seeing({ signatures: { findings: [], asked: 1 } }).signatures,
    };
    const broken = judge(bare, terms(), []).flatMap(({ checks }) =>
      checks.filter(({ result }) => result === 'not_met'),
    );
    expect(broken.length).toBeGreaterThan(4);
    for (const check of broken) expect(check).toHaveProperty('fix', expect.stringMatching(/^.{20,}\.$/));
  });
});

describe('the vendor standing in', () => {
  const id = 'access.governed';
  const judged = (changes: Partial<Declaration> = {}): JudgedCheck =>
    checkIn(verdictOn(4, rich(), declaration(changes)), id);

  test('an attestation makes an attestable, unseen check met, on its own basis and with its evidence', () => {
    expect(judged()).toMatchObject({
      result: 'met',
      basis: 'attested',
      because: expect.stringMatching(/^Attested by CISO on 2026-11-01: docs\/access\.md\. Not observed: Access: /),
      evidence: [{ name: 'docs/access.md', digest: { sha256: 'd'.repeat(64) } }],
    });
    expect(judged()).not.toHaveProperty('permission');
  });

  test.each<[string, Partial<Declaration>, RegExp]>([
    [
      'a link is a uri',
      { evidence: [{ entry: 'https://acme.example/x', kind: 'url', sha256: null }] },
      /: https:\/\/acme\.example\/x\./,
    ],
    ['undated', { attestedAt: null }, /by CISO without a date \(undated\)/],
    ['unnamed', { attestedBy: null }, /by nobody named on 2026-11-01/],
    ['expires today', { expiresAt: '2026-11-22' }, /^Attested by CISO/],
    ['expires this very second', { expiresAt: '2026-11-22T12:00:00Z' }, /^Attested by CISO/],
  ])('%s', (_, changes, because) => {
    expect(judged(changes)).toMatchObject({
      result: 'met',
      basis: 'attested',
      because: expect.stringMatching(because),
    });
  });

  test.each<[string, Partial<Declaration>, RegExp]>([
    ['expired yesterday', { expiresAt: '2026-11-21' }, /does not count: it expired on 2026-11-21\.$/],
    ['expired a second ago', { expiresAt: '2026-11-22T11:59:59Z' }, /expired on/],
    ['an expiry that cannot be read', { expiresAt: 'never' }, /its expiry never cannot be read/],
    ['a time without a zone', { expiresAt: '2027-01-01T00:00' }, /cannot be read/],
    ['dated after the assessment', { attestedAt: '2026-12-24' }, /it is dated 2026-12-24, after this assessment/],
    ['a date that cannot be read', { attestedAt: 'soon' }, /its date soon cannot be read/],
    ['another claim', { official: ['1.1', '2.1.4'] }, /speaks to 1\.1, 2\.1\.4 only, so it does not count here\.$/],
    ['no evidence', { evidence: [] }, /names no evidence, so it does not count\.$/],
    ['only partially implemented', { status: 'partially_implemented' }, /^Access: /],
    ['no status', { status: null }, /^Access: /],
    ['another principle', { principle: 5 }, /^Access: /],
  ])('does not count: %s', (_, changes, because) => {
    expect(judged(changes)).toMatchObject({
      result: 'not_observable',
      basis: 'observed',
      because: expect.stringMatching(because),
    });
  });

  test.each([['2.1'], ['2.1.1'], ['2.1.6']])('counts where it speaks to %s', (official) => {
    expect(judged({ official: [official] })).toMatchObject({ result: 'met', basis: 'attested' });
  });

  test('never stands in for what is not attestable, nor against what was seen', () => {
    const verdict = verdictOn(4, { ...rich(), ...{ branchRules: factsWith().branchRules } }, declaration());
    expect(checkIn(verdict, 'branch.protected')).toMatchObject({ result: 'not_observable', basis: 'observed' });
    const seen = {
      ...rich(),
      codeowners: seeing({ codeowners: { path: 'CODEOWNERS', errors: ['x'], coversWorkflows: true } }).codeowners,
    };
    expect(checkIn(verdictOn(4, seen, declaration()), id)).toMatchObject({ result: 'not_met', basis: 'observed' });
  });

  test('carries checks that this version does not read yet', () => {
    const verdict = verdictOn(1, factsWith(), declaration({ principle: 1 }));
    expect(verdict.checks.map(({ result, basis }) => [result, basis])).toEqual([
      ['met', 'attested'],
      ['met', 'attested'],
      ['not_observable', 'observed'],
      ['not_observable', 'observed'],
    ]);
    expect(verdict).toMatchObject({
      status: 'implemented',
      reason: 'both required checks met, 2 of them attested by the vendor',
    });
  });
});

describe('contradictions', () => {
  test('implemented against an observed not_met of a required check', () => {
    const verdict = verdictOn(4, rich(), declaration());
    expect(verdict.status).toBe('partially_implemented');
    expect(verdict.contradictions).toEqual([
      {
        check: 'commits.signed',
        message: expect.stringMatching(/^The entry says implemented, but commits\.signed is not met: 1 of 2 commits/),
      },
    ]);
  });

  test('an expired entry still says it', () => {
    expect(verdictOn(4, rich(), declaration({ expiresAt: '2020-01-01' })).contradictions).toHaveLength(1);
  });

  test('not applicable stays not applicable, with the contradiction beside it', () => {
    const verdict = verdictOn(
      4,
      rich(),
      declaration({ status: 'not_applicable', notApplicableBecause: 'the source is not ours' }),
    );
    expect(verdict).toMatchObject({
      status: 'not_applicable',
      reason: 'declared not applicable: the source is not ours',
    });
    expect(verdict.contradictions).toEqual([
      { check: 'commits.signed', message: expect.stringMatching(/says not applicable/) },
    ]);
  });

  test.each<[string, Partial<Declaration>]>([
    ['partially implemented', { status: 'partially_implemented' }],
    ['not implemented', { status: 'not_implemented' }],
    ['not applicable without a reason', { status: 'not_applicable' }],
    ['no status', { status: null }],
  ])('none for %s', (_, changes) => {
    expect(verdictOn(4, rich(), declaration(changes)).contradictions).toEqual([]);
  });

  test('none for supporting checks and for what was not observed', () => {
    const supporting = {
      ...rich(),
      activity: seeing({ activity: { since: null, forcePushes: [], deletions: 2 } }).activity,
    };
    expect(verdictOn(4, supporting, declaration()).contradictions.map(({ check }) => check)).toEqual([
      'commits.signed',
    ]);
    expect(verdictOn(4, factsWith(), declaration()).contradictions).toEqual([]);
  });
});
