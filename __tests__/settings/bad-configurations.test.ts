import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CopseError } from '../../src/errors.ts';
import { readConfiguration } from '../../src/settings/configuration.ts';
import { configurationSchema } from '../../src/settings/schema.ts';

const folder = new URL('../fixtures/settings/bad/', import.meta.url);
const path = '.github/copse.yml';

/** A file each, named for its defect: where it is, what is wrong and the nearest valid thing. */
const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['alias-in-itself', 'CONFIG_UNREADABLE', ['1:14 recursive alias: it stands inside the very thing that it names.']],
  ['bracket-not-closed', 'CONFIG_UNREADABLE', ['3:1 deficient indentation.']],
  [
    'channel-of-no-kind',
    'CONFIG_INVALID',
    ['2:11 kind cannot be "homebrew"; valid are github-release, npm, pypi, oci, tuf, other'],
  ],
  ['channel-of-no-web-address', 'CONFIG_INVALID', ['3:10 url is no web address; write https://host/path']],
  ['channel-with-a-password', 'CONFIG_INVALID', ['3:10 url has a user name or password in it; leave them out']],
  [
    'channel-with-a-password-and-no-port',
    'CONFIG_INVALID',
    ['3:10 url has a user name or password in it; leave them out'],
  ],
  [
    'channel-without-a-name',
    'CONFIG_INVALID',
    ['2:11 a channel of kind npm has no name; add name: with the name of the package or image'],
  ],
  ['claim-for-a-principle', 'CONFIG_INVALID', ['2:9 unknown principle id "3.1.1"; that claim belongs to 7']],
  ['code-by-tag', 'CONFIG_UNREADABLE', ['1:9 unknown scalar tag !<tag:yaml.org,2002:js/function>.']],
  ['date-that-does-not-exist', 'CONFIG_INVALID', ['3:18 attested_at cannot be "2025-02-29"; write 2025-02-28']],
  ['date-with-slashes', 'CONFIG_INVALID', ['1:18 assessment_date cannot be "01/02/2026"; write it as YYYY-MM-DD']],
  ['deadline-below-zero', 'CONFIG_INVALID', ['2:30 critical cannot be -1; it is from 0 to 36500']],
  [
    'evidence-of-blanks',
    'CONFIG_INVALID',
    [
      '3:18 attested_by is empty; give it a value or remove the line',
      '4:16 an entry of evidence is empty; give it a value or remove the line',
    ],
  ],
  [
    'evidence-outside-the-repository',
    'CONFIG_INVALID',
    ['3:16 evidence "../secret.txt" leaves the repository; write a path inside it'],
  ],
  ['evidence-with-a-password', 'CONFIG_INVALID', ['3:16 evidence has a user name or password in it; leave them out']],
  [
    'evidence-with-a-password-of-another-scheme',
    'CONFIG_INVALID',
    ['3:16 evidence has a user name or password in it; leave them out'],
  ],
  [
    'evidence-with-a-space-in-front',
    'CONFIG_INVALID',
    [
      '3:16 evidence has a user name or password in it; leave them out',
      '3:55 evidence "docs/a.md" has a space at its start or end; write it without',
    ],
  ],
  ['expiry-before-date', 'CONFIG_INVALID', ['4:17 expires_at is before attested_at; write "2026-05-01" or later']],
  [
    'glob-with-braces',
    'CONFIG_INVALID',
    ['1:20 an entry of material_changes "src/{a,b}/**" has { in it, which is not read; write one glob for each'],
  ],
  [
    'guide-from-the-root-of-the-disk',
    'CONFIG_INVALID',
    ['2:20 hardening_guide "/etc/guide.md" is not a path in the repository; write it without the leading /'],
  ],
  ['key-misspelt', 'CONFIG_INVALID', ['2:1 unknown key "asessment_date"; did you mean assessment_date?']],
  [
    'key-path-outside-the-repository',
    'CONFIG_INVALID',
    ['5:13 path "../key.pub" leaves the repository; write a path inside it'],
  ],
  ['key-that-is-a-list', 'CONFIG_UNREADABLE', ['1:1 a key must be plain text, not a list or a mapping.']],
  ['key-twice', 'CONFIG_UNREADABLE', ['3:1 duplicated mapping key.']],
  ['key-with-dashes', 'CONFIG_INVALID', ['1:1 unknown key "fail-on"; did you mean fail_on?']],
  ['key-without-a-fingerprint', 'CONFIG_INVALID', ['3:7 an entry of keys has no fingerprint; add one']],
  ['latin-1', 'CONFIG_UNREADABLE', ['2:1 is not valid UTF-8.']],
  ['list-at-the-top', 'CONFIG_INVALID', ['1:1 the file cannot be a list; it is a mapping of keys']],
  ['merge-key', 'CONFIG_INVALID', ['4:3 merge keys (<<) are not read; write the keys themselves']],
  [
    'not-applicable-without-reason',
    'CONFIG_INVALID',
    ['3:13 status not_applicable needs a reason; add not_applicable_because'],
  ],
  [
    'nothing-after-a-key',
    'CONFIG_INVALID',
    ['2:1 role cannot be nothing; valid are developer_and_distributor, developer, reseller'],
  ],
  ['number-for-a-date', 'CONFIG_INVALID', ['1:18 assessment_date cannot be 20260101; it is text (put it in quotes)']],
  [
    'official-id-of-several-numbers',
    'CONFIG_INVALID',
    ['2:9 official id "1.4" belongs to several principles; use 1, 2, 6 or 10'],
  ],
  ['owner-with-an-e-mail-address', 'CONFIG_INVALID', ['2:9 name has an e-mail address in it; write a name or a role']],
  [
    'passwords-in-places-for-paths',
    'CONFIG_INVALID',
    [
      '2:19 an entry of threat_models is an address; write a path in the repository',
      '3:20 hardening_guide is not a path in the repository; write it without the leading /',
      '8:13 path is an address; write a path in the repository',
      '12:11 root is an address; write a path in the repository',
    ],
  ],
  ['principle-15', 'CONFIG_INVALID', ['2:9 unknown principle id 15; did you mean 14?']],
  ['principle-far-too-high', 'CONFIG_INVALID', ['2:9 unknown principle id 99999999999; did you mean 14?']],
  ['principle-id-with-spaces', 'CONFIG_INVALID', ['2:9 unknown principle id "1.2"; did you mean "1.2" (3)?']],
  ['principle-twice', 'CONFIG_INVALID', ['3:9 principle 3 is listed twice; keep one entry (the first is on line 2)']],
  ['prototype-key', 'CONFIG_INVALID', ['2:3 unknown key "constructor"; valid are product_lines']],
  ['role-misspelt', 'CONFIG_INVALID', ['1:7 role cannot be "developper"; did you mean developer?']],
  [
    'secrets-in-the-wrong-place',
    'CONFIG_INVALID',
    [
      '1:7 sign cannot be "[secret removed]"; valid are auto, public-good, github, custom, off',
      `2:1 unknown key "[secret removed]"; valid are ${Object.keys(configurationSchema.properties).join(', ')}`,
      '3:7 role cannot be "[e-mail removed]"; valid are developer_and_distributor, developer, reseller',
    ],
  ],
  ['severity-misspelt', 'CONFIG_INVALID', ['2:20 unknown key "critcal"; did you mean critical?']],
  ['status-misspelt', 'CONFIG_INVALID', ['3:13 status cannot be "implmented"; did you mean implemented?']],
  [
    'support-ends-before-release',
    'CONFIG_INVALID',
    ['5:23 end_of_support is before released; write "2026-01-01" or later'],
  ],
  [
    'several-problems-crlf-bom',
    'CONFIG_INVALID',
    [
      '2:7 role cannot be "vendor"; valid are developer_and_distributor, developer, reseller',
      '4:9 unknown principle id 77; did you mean 14?',
      '5:13 status cannot be "done"; valid are implemented, partially_implemented, not_implemented, not_applicable',
    ],
  ],
  ['tab-for-indentation', 'CONFIG_UNREADABLE', ['3:1 tab characters must not be used in indentation.']],
  ['text-for-a-list', 'CONFIG_INVALID', ['3:15 evidence cannot be "SECURITY.md"; it is a list']],
  [
    'theme-of-another-principle',
    'CONFIG_INVALID',
    ['3:12 principle 1 is not in theme "maintenance"; its theme is secure_design'],
  ],
  [
    'threat-model-by-address',
    'CONFIG_INVALID',
    ['2:19 an entry of threat_models "https://example.com/model" is an address; write a path in the repository'],
  ],
  ['threshold-too-high', 'CONFIG_INVALID', ['2:22 minimum_approvals cannot be 11; it is from 1 to 10']],
  ['too-deep', 'CONFIG_UNREADABLE', ['1:48 nesting exceeded maxDepth (40).']],
  ['too-many-aliases', 'CONFIG_UNREADABLE', ['2:46 aliases exceeded maxAliases (10).']],
  ['two-documents', 'CONFIG_UNREADABLE', ['3:1 has more than one document.']],
  ['utf-16', 'CONFIG_UNREADABLE', ['1:1 is not valid UTF-8.']],
  ['yes-for-true', 'CONFIG_INVALID', ['2:8 osv cannot be "yes"; it is true or false']],
];

test.each(table)('%s', (name, code, lines) => {
  let refusal: unknown = null;
  try {
    readConfiguration({ path, bytes: readFileSync(new URL(`${name}.yml`, folder)) });
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(CopseError);
  const { code: said, message, fix } = refusal as CopseError;
  expect([said, message.split('\n')]).toEqual([code, lines.map((line) => `${path}:${line}`)]);
  expect(fix).not.toBe('');
  expect(message).not.toContain('hunter2');
});

test('every file has its row', () => {
  expect(table.map(([name]) => `${name}.yml`).sort()).toEqual(readdirSync(folder).sort());
  expect(table.length).toBeGreaterThanOrEqual(25);
});
