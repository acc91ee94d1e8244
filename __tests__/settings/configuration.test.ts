import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { CopseError } from '../../src/errors.ts';
import { defaultConfiguration, readConfiguration } from '../../src/settings/configuration.ts';
import { configurationSchema } from '../../src/settings/schema.ts';

const path = '.github/copse.yml';
const root = new URL('../../', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(`../fixtures/settings/${name}`, import.meta.url));
const read = (text: string) => readConfiguration({ path, bytes: new TextEncoder().encode(text) });

function refusal(text: string | Uint8Array): CopseError {
  try {
    readConfiguration({ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
  } catch (error) {
    if (error instanceof CopseError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const entry = (lines: string) => `principles:\n  - id: 1\n    ${lines}\n`;
const id = (value: string) => `principles:\n  - id: ${value}\n`;

describe('readConfiguration', () => {
  test('no file gives the defaults', () => {
    expect(readConfiguration({ path, bytes: null })).toEqual(defaultConfiguration);
    expect(defaultConfiguration.file).toBeNull();
  });

  test('a file with comments only gives the defaults and its digest', () => {
    const sha256 = createHash('sha256').update('# nothing yet\n').digest('hex');
    expect(read('# nothing yet\n')).toEqual({ ...defaultConfiguration, file: { path, sha256 } });
  });

  test('the published template loads as it is', () => {
    const bytes = fixture('seed-template.yml');
    const row = { argument: null, assumptions: null, attestedBy: null, attestedAt: null, expiresAt: null };
    const rest = { ...row, notApplicableBecause: null, status: 'implemented' };
    expect(readConfiguration({ path, bytes })).toEqual({
      ...defaultConfiguration,
      file: { path, sha256: createHash('sha256').update(bytes).digest('hex') },
      vendor: 'Example Software Ltd',
      assessmentDate: '2025-09-15',
      productLines: ['acme-enterprise', 'acme-cloud'],
      principles: [
        {
          ...rest,
          principle: 1,
          statement: 'Threat modelling performed at design and on material change',
          evidence: [
            { entry: 'STRIDE_workshop_minutes_2025-Q3', kind: 'identifier' },
            { entry: 'threat_model_v4.2.pdf', kind: 'path' },
          ],
          at: { path, line: 7, column: 5 },
        },
        {
          ...rest,
          principle: 3,
          statement: 'SBOM generated; third-party components vetted',
          evidence: [
            { entry: 'sbom-cyclonedx-1.6.json', kind: 'path' },
            { entry: 'sca-pipeline-config.yaml', kind: 'path' },
          ],
          at: { path, line: 12, column: 5 },
        },
        {
          ...rest,
          principle: 8,
          statement: 'Vulnerability handling policy with defined SLAs',
          evidence: [
            { entry: 'psirt-policy-2025.pdf', kind: 'path' },
            { entry: 'advisory-archive-link', kind: 'identifier' },
          ],
          at: { path, line: 17, column: 5 },
        },
      ],
    });
  });

  test('every key is read, and the entries come by number', () => {
    const { file, principles, ...rest } = readConfiguration({ path, bytes: fixture('everything.yml') });
    expect(file?.path).toBe(path);
    expect(rest).toEqual({
      vendor: 'Acme',
      assessmentDate: '2026-02-28',
      productLines: ['one'],
      reading: 'dsit',
      role: 'developer',
      responsibleOwner: { name: 'Chief technology officer', role: 'Board' },
      supportLines: [
        {
          line: '1.x',
          versions: '^1.0.0',
          released: '2024-02-29',
          endOfSupport: '2027-03-01',
          announced: '2026-01-01',
        },
        { line: '2.x', versions: null, released: null, endOfSupport: null, announced: null },
      ],
      handlingDeadlines: { critical: 7, high: 30, medium: null, low: null },
      channels: [
        { kind: 'npm', name: '@acme/app', url: null },
        { kind: 'tuf', name: null, url: 'https://tuf.acme.example/' },
        { kind: 'github-release', name: null, url: null },
      ],
      documents: {
        threatModels: ['docs/threats.md'],
        hardeningGuide: 'docs/hardening.md',
        securityTxt: 'https://acme.example/.well-known/security.txt',
        incidentChannel: 'https://status.acme.example/',
        selfAssessment: 'docs/self-assessment.yaml',
      },
      materialChanges: ['src/auth/**'],
      vulnerabilitySources: { osv: true },
      thresholds: {
        minimumApprovals: 2,
        minimumBuildLevel: 3,
        threatModelMaxAgeDays: 180,
        secretMaxAgeDays: 90,
        advisoryDelayDays: 3,
      },
      artefacts: {
        identities: ['acme/build/.github/workflows/sign.yml'],
        builders: ['https://builder.example/v1'],
        keys: [{ kind: 'ssh', fingerprint: 'SHA256:abc', path: 'keys/release.pub' }],
      },
      sign: 'off',
      attach: false,
      attestationStore: true,
      overwrite: true,
      makeSbom: 'auto',
      failOn: 'not-implemented',
    });
    expect(principles.map(({ principle, status, at }) => [principle, status, at.line])).toEqual([
      [10, 'not_applicable', 57],
      [11, 'partially_implemented', 42],
      [12, null, 60],
    ]);
    expect(principles[0]?.notApplicableBecause).toBe('Nothing is configured by customers.');
    expect(principles[1]).toMatchObject({
      argument: 'Dates stand in the table.',
      assumptions: 'Customers read it.',
      attestedBy: 'Head of product',
      attestedAt: '2026-02-01',
      expiresAt: '2027-02-01',
      official: ['4.2', '4.2.1', '4.1'],
      evidence: [{ kind: 'path' }, { kind: 'url' }, { kind: 'identifier' }, { kind: 'identifier' }],
    });
  });

  test.each<[string, string]>([
    ['venodr: Acme', '1:1 unknown key "venodr"; did you mean vendor?'],
    ['fail-on: never', '1:1 unknown key "fail-on"; did you mean fail_on?'],
    ['zzzzzzzzzz: 1', '1:1 unknown key "zzzzzzzzzz"; valid are vendor, assessment_date, assessment_scope, principles,'],
    ['__proto__: 1', '1:1 unknown key "__proto__"; valid are vendor'],
    ['assessment_scope:\n  productlines: [a]', '2:3 unknown key "productlines"; did you mean product_lines?'],
    [
      entry('not-applicable-because: x'),
      '3:5 unknown key "not-applicable-because"; did you mean not_applicable_because?',
    ],
    [entry('Status: implemented'), '3:5 unknown key "Status"; did you mean status?'],
    ['thresholds: {minimum_approval: 1}', '1:14 unknown key "minimum_approval"; did you mean minimum_approvals?'],
    ['role: devloper', '1:7 role cannot be "devloper"; did you mean developer?'],
    ['responsible_owner: {role: x}', '1:20 responsible_owner has no name; add one'],
    ['handling: {deadlines_days: {hihg: 3}}', '1:29 unknown key "hihg"; did you mean high?'],
    ['handling: {deadlines_days: {high: -1}}', '1:35 high cannot be -1; it is from 0 to 36500'],
    ['handling: {deadlines_days: {high: soon}}', '1:35 high cannot be "soon"; it is a whole number'],
    ['support: {lines: [{versions: "1"}]}', '1:19 an entry of lines has no line; add one'],
    [
      'support: {lines: [{line: a, released: 2026-03-01, end_of_support: 2026-02-28}]}',
      '1:67 end_of_support is before released; write "2026-03-01" or later',
    ],
    [
      'support: {lines: [{line: a, end_of_support: 2026-02-28, announced: 2026-03-01}]}',
      '1:68 announced is after end_of_support; write "2026-02-28" or earlier',
    ],
    ['support: {lines: [{line: a, end_of_support: 2026-02-30}]}', '1:45 end_of_support cannot be "2026-02-30"; '],
    ['channels: [{kind: npmm, name: x}]', '1:19 kind cannot be "npmm"; did you mean npm?'],
    ['channels: [{kind: npm}]', '1:19 a channel of kind npm has no name; add name:'],
    ['channels: [{kind: tuf}]', '1:19 a channel of kind tuf has no url; add url:'],
    ['channels: [{kind: npm, name: app, root: a.json}]', '1:19 root is for channels of kind tuf only; leave it out'],
    ["channels: [{kind: tuf, url: 'https://a.example/', root: ../a.json}]", 'root "../a.json"'],
    [
      "channels: [{kind: tuf, url: 'https://a.example/', root: 'sha256:AB'}]",
      'root "sha256:AB" is no digest; write sha256:',
    ],
    ['channels: [{kind: other, url: ftp://x}]', '1:31 url'],
    ['artefacts: {keys: [{kind: gpg, fingerprint: x}]}', '1:27 kind cannot be "gpg"; valid are openpgp, minisign'],
    ['documents: {thread_models: [x]}', '1:13 unknown key "thread_models"; did you mean threat_models?'],
    ['vulnerability_sources: {osv: maybe}', '1:30 osv cannot be "maybe"; it is true or false'],
    [id('15'), '2:9 unknown principle id 15; did you mean 14?'],
    [id('0'), '2:9 unknown principle id 0; did you mean 1?'],
    [id('"3"'), '2:9 unknown principle id "3"; did you mean 3?'],
    [id('"4.9"'), '2:9 unknown principle id "4.9"; did you mean "4.3" (14)?'],
    [id('1.9'), '2:9 unknown principle id 1.9; did you mean "2.1" (4, 5 or 6)?'],
    [id('"three"'), '2:9 unknown principle id "three"; did you mean 3?'],
    [id('Threat modeling'), '2:9 unknown principle id "Threat modeling"; did you mean 1?'],
    [id('1.4.1'), '2:9 unknown principle id "1.4.1"; that claim belongs to 1'],
    [id('[1]'), '2:9 unknown principle id a list; it is a number from 1 to 14'],
    [id('1.4'), '2:9 official id "1.4" belongs to several principles; use 1, 2, 6 or 10'],
    [id('"3.3"'), '2:9 official id "3.3" belongs to several principles; use 3 or 8'],
    ['principles:\n  - status: implemented', '2:5 an entry of principles has no id; add one'],
    [`${id('3')}  - id: 1.2\n`, '3:9 principle 3 is listed twice; keep one entry (the first is on line 2)'],
    [entry('status: implementd'), '3:13 status cannot be "implementd"; did you mean implemented?'],
    [
      entry('status: Partially Implemented'),
      '3:13 status cannot be "Partially Implemented"; did you mean partially_implemented?',
    ],
    [entry('status: not_applicable'), '3:13 status not_applicable needs a reason; add not_applicable_because'],
    [
      entry('status: implemented\n    not_applicable_because: x'),
      '4:29 not_applicable_because is there but the status is another; remove it or set status: not_applicable',
    ],
    [entry('theme: secure design'), '3:12 theme cannot be "secure design"; did you mean secure_design?'],
    [entry('theme: maintenance'), '3:12 principle 1 is not in theme "maintenance"; its theme is secure_design'],
    [entry('attested_at: 2025-13-01'), '3:18 attested_at cannot be "2025-13-01"; write it as YYYY-MM-DD'],
    [entry('attested_at: 2025-2-30'), '3:18 attested_at cannot be "2025-2-30"; write 2025-02-28'],
    ['assessment_date: 2025/9/5', '1:18 assessment_date cannot be "2025/9/5"; write 2025-09-05'],
    ['assessment_date: 20250905', '1:18 assessment_date cannot be 20250905; it is text (put it in quotes)'],
    [
      entry('attested_at: 2026-02-02\n    expires_at: 2026-02-01'),
      '4:17 expires_at is before attested_at; write "2026-02-02" or later',
    ],
    [entry('evidence: one'), '3:15 evidence cannot be "one"; it is a list'],
    [entry('evidence: [1]'), '3:16 an entry of evidence cannot be 1; it is text (put it in quotes)'],
    [entry('evidence: [""]'), '3:16 an entry of evidence is empty; give it a value or remove the line'],
    [
      entry('evidence:\n      - a.md\n      - /etc/passwd'),
      '5:9 evidence "/etc/passwd" is not a path in the repository; write it without the leading /',
    ],
    [
      entry('evidence: [docs/../../x.md]'),
      '3:16 evidence "docs/../../x.md" leaves the repository; write a path inside it',
    ],
    [
      entry("evidence: ['https://']"),
      '3:16 evidence "https://" is not an address that can be opened; write https://host/path',
    ],
    [entry("evidence: ['https://me:pw@x.example/']"), 'has a user name or password in it; leave them out'],
    [entry('official: ["9.9"]'), '3:16 an entry of official cannot be "9.9"; did you mean 1.1?'],
    ['reading: sscop14', '1:10 reading cannot be "sscop14"; did you mean sscop-14?'],
    ['thresholds:\n  minimum_approvals: 11', '2:22 minimum_approvals cannot be 11; it is from 1 to 10'],
    ['thresholds:\n  minimum_approvals: two', '2:22 minimum_approvals cannot be "two"; it is a whole number'],
    ['thresholds:\n  minimum_build_level: 4', '2:24 minimum_build_level cannot be 4; did you mean 3?'],
    ['sign: publicgood', '1:7 sign cannot be "publicgood"; did you mean public-good?'],
    ['attach: yes', '1:9 attach cannot be "yes"; it is true or false'],
    ['fail_on: always', '1:10 fail_on cannot be "always"; valid are never, contradiction, not-implemented, partial'],
    ['vendor:', '1:1 vendor has no value; give it one or remove the line'],
    [`vendor: ${'x'.repeat(201)}`, '1:9 vendor is too long; at most 200 characters are read'],
    ['principles: {id: 1}', '1:13 principles cannot be a mapping; it is a list'],
    ['principles: [1]', '1:14 an entry of principles cannot be 1; it is a mapping of keys'],
    ['- id: 1', '1:1 the file cannot be a list; it is a mapping of keys'],
    ['artefacts: {builders: x}', '1:23 builders cannot be "x"; it is a list'],
  ])('%j is refused', (text, line) => {
    const error = refusal(text);
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.message).toContain(`${path}:`);
    expect(error.message).toContain(line);
    expect(error.message.split('\n')).toHaveLength(1);
    expect(error.fix).not.toBe('');
  });

  test('all problems come at once, in the order of the file', () => {
    const text = `vendro: x\nsign: on\n${id('77')}    status: done\n  - id: 2\n    theme: maintenance\n`;
    expect(refusal(text).message.split('\n')).toEqual([
      '.github/copse.yml:1:1 unknown key "vendro"; did you mean vendor?',
      '.github/copse.yml:2:7 sign cannot be "on"; valid are auto, public-good, github, custom, off',
      '.github/copse.yml:4:9 unknown principle id 77; did you mean 14?',
      '.github/copse.yml:5:13 status cannot be "done"; valid are implemented, partially_implemented, not_implemented, not_applicable',
      '.github/copse.yml:7:12 principle 2 is not in theme "maintenance"; its theme is secure_design',
    ]);
  });

  test('a thousand problems are counted, not listed', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join('\n');
    const lines = refusal(text).message.split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('and 950 more');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['a tab', 'vendor: x\nprinciples:\n\t- id: 1\n', ':3:1 '],
    ['a duplicate key', 'vendor: x\nvendor: y\n', ':2:1 duplicated mapping key.'],
    ['two documents', 'vendor: x\n---\nvendor: y\n', ':3:1 has more than one document.'],
    ['invalid UTF-8', Uint8Array.of(0xff), ':1:1 is not valid UTF-8.'],
    ['a huge file', `# ${'x'.repeat(300_000)}`, ':1:1 is larger than'],
  ])('%s is unreadable, with its line', (_, text, part) => {
    const error = refusal(text);
    expect(error.code).toBe('CONFIG_UNREADABLE');
    expect(error.message).toContain(`${path}${part}`);
  });

  test('what the file says reaches the message as one inert line', () => {
    const { message } = refusal('"a\\n::error::x\\u202e": 1');
    expect(message).toBe(
      '.github/copse.yml:1:1 unknown key "a ::error::x"; valid are ' +
        Object.keys(configurationSchema.properties).join(', '),
    );
  });

  test('any value in any place is either read or refused in words', () => {
    const keys = ['vendor', 'principles', 'assessment_scope', 'thresholds', 'artefacts', 'sign', 'id', 'evidence', 'x'];
    const value = fc.oneof(fc.json({ maxDepth: 3 }), fc.constantFrom('3', '1.4', '2025-01-01', 'not_applicable', ''));
    const line = fc.tuple(fc.constantFrom('', '  ', '  - ', '    '), fc.constantFrom(...keys), value);
    const file = fc.array(line, { maxLength: 8 }).map((lines) => lines.map(([i, k, v]) => `${i}${k}: ${v}`).join('\n'));
    fc.assert(
      fc.property(file, (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(CopseError);
          expect((error as CopseError).message).toMatch(/^\.github\/copse\.yml:\d+:\d+ \S/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('docs/schema/copse.schema.json', () => {
  test('is the schema that is applied', () => {
    const published = JSON.parse(readFileSync(new URL('docs/schema/copse.schema.json', root), 'utf8')) as unknown;
    expect(published).toEqual(JSON.parse(JSON.stringify(configurationSchema)));
  });

  test('refuses what the loader refuses and takes what it takes, but for the rules that no schema can say', () => {
    const published = JSON.parse(readFileSync(new URL('docs/schema/copse.schema.json', root), 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const accepts = ajv.compile(published);
    const scalar = fc.oneof(
      fc.constantFrom<unknown>(
        3,
        0,
        15,
        -1,
        1.2,
        1.4,
        2.5,
        true,
        false,
        null,
        [],
        {},
        37_000,
        '1.2',
        ' 1.2 ',
        '3',
        '1.4',
      ),
      fc.constantFrom(
        '',
        ' ',
        'x',
        'docs/a.md',
        '/etc/a',
        '../a',
        'https://a.example/x',
        'http://u:p@a.example',
        'ftp://a',
      ),
      fc.constantFrom(
        '2026-02-28',
        '2026-02-30',
        '2026-2-3',
        '2026-01-01T00:00:00Z',
        'yes',
        'true',
        'off',
        'auto',
        'npm',
      ),
      fc.constantFrom('implemented', 'not_applicable', 'secure_design', 'maintenance', 'dsit', 'developer', 'partial'),
      fc.constantFrom('x'.repeat(201), 'x'.repeat(1001), 'x'.repeat(2001), '\u{1f600}'.repeat(200), 'a@b.example'),
    );
    type Node = { type?: unknown; properties?: Record<string, Node>; items?: Node; enum?: readonly unknown[] };
    // Mostly what the schema asks for at each place, so that whole files are accepted often enough, and now and then anything.
    const like = (node: Node): fc.Arbitrary<unknown> => {
      const right = ((): fc.Arbitrary<unknown> => {
        if (node.enum !== undefined) return fc.constantFrom(...node.enum);
        if (node.properties !== undefined) {
          const shape = Object.fromEntries(Object.entries(node.properties).map(([key, child]) => [key, like(child)]));
          return fc.record(shape, { requiredKeys: 'id' in shape ? ['id'] : [] });
        }
        if (node.items !== undefined) return fc.array(like(node.items), { maxLength: 2 });
        return scalar;
      })();
      return fc.oneof({ weight: 20, arbitrary: right }, { weight: 1, arbitrary: scalar });
    };
    const { properties } = configurationSchema as unknown as { properties: Record<string, Node> };
    const pairs = Object.entries(properties).map(([key, node]) => like(node).map((value) => [key, value] as const));
    const file = fc.array(fc.oneof(...pairs), { maxLength: 2 }).map((some) => Object.fromEntries(some));
    // The rules beside the schema, by what they say.
    const beside =
      /twice|is not in theme|is before|is after|not_applicable|user name or password|can be opened|in the repository|e-mail address|leading \/|leaves the repository|at its start or end|which is not read|has no (?:name|url); add|root is for|is no digest|is not https|is no web address/;
    const tally = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(file, (value) => {
        const valid = accepts(value);
        let said: readonly string[] = [];
        try {
          read(JSON.stringify(value));
        } catch (error) {
          expect(error).toBeInstanceOf(CopseError);
          said = (error as CopseError).message.split('\n');
        }
        tally[valid ? 'accepted' : 'refused']++;
        if (!valid) expect(said).not.toEqual([]);
        if (valid) expect(said.filter((line) => !beside.test(line))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(tally.accepted, tally.refused)).toBeGreaterThan(300);
  });

  test('is a schema by the rules of its own draft', () => {
    expect(new Ajv2020().validateSchema(configurationSchema)).toBe(true);
  });

  test('has the defaults that a repository without a file gets', () => {
    const { properties } = configurationSchema as unknown as {
      properties: Record<string, { default?: unknown; properties?: Record<string, { default?: unknown }> }>;
    };
    expect(properties['reading']?.default).toBe(defaultConfiguration.reading);
    expect(properties['sign']?.default).toBe(defaultConfiguration.sign);
    expect(properties['attach']?.default).toBe(defaultConfiguration.attach);
    expect(properties['overwrite']?.default).toBe(defaultConfiguration.overwrite);
    expect(properties['fail_on']?.default).toBe(defaultConfiguration.failOn);
    const thresholds = properties['thresholds']?.properties;
    expect(thresholds?.['minimum_approvals']?.default).toBe(defaultConfiguration.thresholds.minimumApprovals);
    expect(thresholds?.['minimum_build_level']?.default).toBe(defaultConfiguration.thresholds.minimumBuildLevel);
  });
});
