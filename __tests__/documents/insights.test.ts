import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readInsights } from '../../src/documents/insights/read-insights.ts';
import type { SecurityInsightsFact } from '../../src/facts/posture.ts';
import { expectWithin } from '../support/in-time.ts';

const read = (text: string): SecurityInsightsFact =>
  readInsights({ path: 'security-insights.yml', digest: 'd'.repeat(64), text });

const second = `header:
  schema-version: 2.0.0
  last-updated: '2026-09-01'
  last-reviewed: '2026-10-01'
  url: https://acme.example/security-insights.yml
project:
  name: App
  administrators:
    - name: Ada
      email: ada@acme.example
      primary: true
  repositories:
    - name: app
      url: https://github.com/acme/app
      comment: The app.
  vulnerability-reporting:
    reports-accepted: true
    bug-bounty-available: false
  documentation:
    support-policy: https://acme.example/support
repository:
  url: https://github.com/acme/app
  status: active
  accepts-change-request: true
  accepts-automated-change-request: true
  core-team:
    - name: Ada
      primary: true
  license:
    url: https://acme.example/licence
    expression: Apache-2.0
  security:
    assessments:
      self:
        comment: Done.
        evidence: https://acme.example/self-assessment
`;

const first = `header:
  schema-version: 1.0.0
  expiration-date: '2027-01-01T01:00:00.000Z'
  last-updated: '2026-09-01'
  last-reviewed: '2026-09-01'
  project-url: https://github.com/acme/app
project-lifecycle:
  status: active
  bug-fixes-only: false
  core-maintainers:
    - github:ada
contribution-policy:
  accepts-pull-requests: true
  accepts-automated-pull-requests: true
distribution-points:
  - https://github.com/acme/app
security-artifacts:
  self-assessment:
    self-assessment-created: true
    evidence-url:
      - https://acme.example/self-assessment
security-contacts:
  - type: email
    value: security@acme.example
vulnerability-reporting:
  accepts-vulnerability-reports: true
  email-contact: security@acme.example
  security-policy: https://acme.example/policy
`;

describe('security-insights.yml', () => {
  test('2.0', () => {
    expect(read(second)).toEqual({
      path: 'security-insights.yml',
      digest: 'd'.repeat(64),
      schemaVersion: '2.0.0',
      valid: true,
      problems: [],
      lastReviewed: '2026-10-01',
      expires: null,
      selfAssessment: 'https://acme.example/self-assessment',
      supportPolicy: 'https://acme.example/support',
    });
  });

  test('1.0', () => {
    expect(read(first)).toMatchObject({
      schemaVersion: '1.0.0',
      valid: true,
      problems: [],
      expires: '2027-01-01T01:00:00.000Z',
      selfAssessment: 'https://acme.example/self-assessment',
      supportPolicy: null,
    });
  });

  test('lists whose items are maps, as 1.0 wants them to differ', () => {
    const tools = (...names: readonly string[]): string => {
      const items = names.map(
        (name) => `    - automated-tool: ${name}\n      action: allowed\n      path:\n        - /\n`,
      );
      const policy = '  accepts-automated-pull-requests: true\n';
      return first.replace(policy, `${policy}  automated-tools-list:\n${items.join('')}`);
    };
    expect(read(tools('a', 'b'))).toMatchObject({ valid: true });
    expect(read(tools('a', 'a')).problems.join()).toMatch(/must NOT have duplicate items/);
  });

  test('names of people and addresses are not kept', () => {
    expect(JSON.stringify([read(first), read(second)])).not.toMatch(/ada|Ada|@acme/);
  });

  test.each<[string, string, RegExp]>([
    ['no YAML', 'header: [', /^line \d+: the file /],
    ['nothing', '', /header\.schema-version is missing/],
    ['a list', '- a\n', /header\.schema-version is missing/],
    [
      'another version',
      'header:\n  schema-version: 3.0.0\n',
      /^line 2: header\.schema-version is 3\.0\.0; 1\.x and 2\.x are known$/,
    ],
    [
      'a field too many',
      second.replace('  name: App', '  name: App\n  nmae: App'),
      /^line \d+: project must NOT have additional properties \(nmae\)$/,
    ],
    ['a field too few', second.replace('  name: App\n', ''), /^line 7: project must have required property 'name'$/],
    [
      'no such status',
      second.replace('status: active', 'status: fine'),
      /^line 23: repository\.status must be equal to one of the allowed values$/,
    ],
    [
      'no date',
      second.replace("'2026-10-01'", "'2026-13-01'"),
      /^line 4: header\.last-reviewed must match format "date"$/,
    ],
    [
      'no address',
      second.replace('url: https://acme.example/security', 'url: acme.example/security'),
      /^line 5: header\.url must match pattern/,
    ],
    [
      '1.0 without contacts',
      first.replace(/security-contacts:[^]*?(?=vulnerability)/, ''),
      /must have required property 'security-contacts'/,
    ],
    ['a value too long', second.replace('Done.', 'x'.repeat(5000)), /longer than the 4096 characters/],
    [
      'prototype keys',
      `__proto__:\n  header:\n    schema-version: 2.0.0\n${second}`,
      /additional properties \(__proto__\)/,
    ],
  ])('%s', (_name, text, problem) => {
    const fact = read(text);
    expect(fact.valid).toBe(false);
    expect(fact.problems.join('\n')).toMatch(problem);
  });

  test('never fails, whatever the text', () => {
    const line = fc.oneof(fc.constantFrom(...second.split('\n'), ...first.split('\n')), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { problems, valid } = read(lines.join('\n'));
        expect(valid).toBe(problems.length === 0);
        expect(problems.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, string]>([
    [
      'a key without an end',
      first.replace('security@acme.example', `-----BEGIN PGP PUBLIC KEY BLOCK-----${'a'.repeat(60_000)}`),
    ],
    ['digits', first.replace('security@acme.example', `'${'1'.repeat(4000)}x'`)],
    ['many values', `${first}documentation:\n${`  - ${'1'.repeat(50)}x\n`.repeat(1000)}`],
    ['aliases', `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: [*a, *a]\n`).join('')}`],
  ])('%s: under two seconds', (_name, text) => {
    expectWithin(2000, () => void read(text));
  });
});
