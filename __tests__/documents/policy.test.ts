import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readPolicy } from '../../src/documents/policy.ts';
import { readProse } from '../../src/documents/read-prose.ts';
import { policyElements, type PolicyDocument } from '../../src/facts/policies.ts';
import { expectWithin } from '../support/in-time.ts';

const read = (text: string, path = 'SECURITY.md'): PolicyDocument => readPolicy({ path, digest: 'd'.repeat(64), text });
const elementsOf = (text: string, path?: string): readonly string[] =>
  read(text, path).elements.map(({ element, line }) => `${element} ${line}`);

const whole = `# Security policy

## Reporting

Report vulnerabilities by e-mail to security@acme.example, encrypted with our PGP key,
or through [private reporting](https://github.com/acme/app/security/advisories/new).
Please include steps to reproduce.

## Scope

The server and its clients are in scope.

## What happens then

We will acknowledge your report within two business days.
Please do not disclose it publicly before a fix is released.
We will not take legal action against research in good faith.
We credit reporters in the advisory.

## Supported versions

| Version | Supported |
| ------- | --------- |
| 2.x     | yes       |
`;

describe('a security policy', () => {
  test('every element with its line', () => {
    expect(elementsOf(whole)).toEqual([
      'contact 5',
      'confidential-channel 5',
      'scope 11',
      'report-content 5',
      'acknowledgement 15',
      'response-times 15',
      'coordinated-disclosure 15',
      'safe-harbour 15',
      'credit 15',
      'supported-versions 24',
    ]);
    expect(read(whole)).toMatchObject({ channels: ['private-reporting', 'e-mail', 'encryption-key'] });
  });

  test('no address is kept, in whatever form it is written', () => {
    for (const address of [
      'security@acme.example',
      'security [at] acme [dot] example',
      'mailto:security@acme.example',
    ]) {
      const policy = read(`Report to ${address}. See [our process](https://acme.example/x).`);
      expect(JSON.stringify(policy)).not.toMatch(/security ?(@|\[at\])/);
    }
    expect(read('Write to [us](mailto:security@acme.example).')).toMatchObject({
      channels: ['e-mail'],
      refersTo: null,
    });
  });

  test.each<[string, string, string | null]>([
    [
      'a policy elsewhere',
      'See our [security policy](https://acme.example/security).',
      'https://acme.example/security',
    ],
    ['a bare address', 'The policy is described at <https://acme.example/security>.', 'https://acme.example/security'],
    ['nowhere', 'We care about security.', null],
  ])('refers to %s', (_name, text, target) => {
    expect(read(text)).toMatchObject({ refersTo: target, elements: [] });
  });

  test.each<[string, string, boolean]>([
    ['a form that does not keep secrets', 'Send an e-mail to security@acme.example.', false],
    ['a key in a block', 'E-mail security@acme.example.\n\n```\n-----BEGIN PGP PUBLIC KEY BLOCK-----\nx\n```\n', true],
    ['a platform', 'Report on https://hackerone.com/acme.', true],
    ['the button', 'Open the Security tab and click "Report a vulnerability".', true],
    ['a platform that must not be used', 'Do not report on HackerOne. Write to security@acme.example.', false],
    [
      'an advisory made by the maintainers',
      'Once confirmed, a draft security advisory will be created on GitHub.',
      false,
    ],
  ])('confidential: %s', (_name, text, expected) => {
    expect(read(text).elements.some(({ element }) => element === 'confidential-channel')).toBe(expected);
  });

  test('reStructuredText and plain text are read too', () => {
    const rst =
      'Security\n========\n\nReporting\n---------\n\nPlease report to security@acme.example; you get a reply within 3 days.\n';
    expect(elementsOf(rst, 'SECURITY.rst')).toEqual(['contact 7', 'acknowledgement 7', 'response-times 7']);
    expect(elementsOf('', 'SECURITY')).toEqual([]);
  });
});

describe('hostile texts', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '# Scope\n',
      'report ',
      '@',
      '.',
      '[a](',
      'https://',
      'within 3 days ',
      '```',
      '<table>',
      '| a |',
      '> ',
    ),
  );
  const path = fc.constantFrom('SECURITY.md', 'SECURITY.rst', 'SECURITY.adoc', 'SECURITY.txt');

  test('never fail, and each element is given once', () => {
    fc.assert(
      fc.property(path, fc.array(piece, { maxLength: 60 }), (name, pieces) => {
        const { elements } = read(pieces.join(''), name);
        expect(new Set(elements.map(({ element }) => element)).size).toBe(elements.length);
        expect(elements.every(({ element, line }) => policyElements.includes(element) && line > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, string]>([
    ['brackets', '['.repeat(100_000)],
    ['links in links', '[a](b '.repeat(50_000)],
    ['emphasis', '*a _b '.repeat(40_000)],
    ['quotes', '>'.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['back-ticks', '`'.repeat(50_000) + ' ' + '``'.repeat(50_000)],
    ['a table of one line', `|${'a|'.repeat(100_000)}\n|${'-|'.repeat(100_000)}\n`],
    ['tables of many lines', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(40_000)}`],
    ['HTML', '<table><tr><td>'.repeat(15_000)],
    ['entities', '&amp;'.repeat(50_000)],
    ['addresses', 'a@'.repeat(100_000)],
    ['long words', 'acknowledge '.repeat(20_000)],
    ['one sentence', 'do not disclose it until public coordinate the fix before '.repeat(4000)],
    ['figures', 'within 3 business '.repeat(14_000)],
    ['dots', '.'.repeat(200_000)],
    ['at dot', 'a [at] b [dot] '.repeat(15_000)],
    ['blanks', ' '.repeat(250_000)],
    ['grid', `${'+--'.repeat(80_000)}+\n`],
    ['headings', '# a\n'.repeat(60_000)],
    ['underlines', 'a\n====\n'.repeat(30_000)],
  ])('%s: under two seconds', (_name, text) => {
    for (const name of ['SECURITY.md', 'SECURITY.rst']) expectWithin(2000, () => void read(text, name));
  });

  test('what is past the cap is not read', () => {
    expect(elementsOf(`${'x\n\n'.repeat(100_000)}Report to security@acme.example.`)).toEqual([]);
    expect(readProse('a.md', '| a | b |\n|-|-|\n'.padEnd(20_000, '| 1 | 2 |\n'))[0]?.rows.length).toBeLessThanOrEqual(
      500,
    );
  });
});
