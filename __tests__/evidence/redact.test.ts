import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redact } from '../../src/evidence/redact.ts';
import { emailRemoved, redactText, secretRemoved } from '../../src/text/secrets.ts';
import { assessment } from '../support/assessment.ts';
import { expectWithin } from '../support/in-time.ts';

const glue = (...parts: string[]) => parts.join('');

const secrets = [
  glue('ghp', '_', 'A'.repeat(36)),
  glue('gho', '_', 'b1'.repeat(18)),
  glue('ghs', '_', 'C'.repeat(36)),
  glue('github', '_pat_', 'a'.repeat(22), '_', 'b'.repeat(59)),
  glue('AKI', 'A', 'ABCDEFGHIJKLMNOP'),
  glue('xox', 'b-', '123456789012-abcdefghij'),
  glue('npm', '_', 'd'.repeat(36)),
  glue('eyJ', 'hbGciOiJSUzI1NiJ9', '.', 'eyJ', 'zdWIiOiJyZXBvIn0', '.', 'c2lnbmF0dXJl'),
  glue('-----BEGIN RSA PRI', 'VATE KEY-----\nMIIE\n-----END RSA PRI', 'VATE KEY-----'),
  glue('-----BEGIN PRI', 'VATE KEY-----\nMIIE and the rest was cut'),
];

const addresses = [
  'joe@example.com',
  'j.o-e+tag@mail.example.co.uk',
  'jörg@exämple.de',
  'bot@users.noreply.github.com',
  'wang@163.com',
];

const harmless = [
  'actions/checkout@v4.2.2',
  'owner/repo/.github/workflows/release.yml@refs/tags/v1.0.0',
  'patches/react-native@0.72.4.patch',
  'ghcr.io/acme/app@sha256:abcdef',
  '@scope/name',
  'SIGNATURE ghp_ and npm_ and AKIA are prefixes',
];

describe('redactText', () => {
  test.each(secrets)('removes the secret %j and nothing around it', (secret) => {
    expect(redactText(`before ${secret}`)).toBe(`before ${secretRemoved}`);
  });

  test.each(addresses)('removes the address %j and nothing around it', (address) => {
    expect(redactText(`Write to <${address}>, please.`)).toBe(`Write to <${emailRemoved}>, please.`);
  });

  test.each(harmless)('leaves %j', (text) => {
    expect(redactText(text)).toBe(text);
  });

  test('nothing of it survives anywhere in a text, and doing it twice changes nothing', () => {
    const part = fc.oneof(fc.constantFrom(...secrets, ...addresses, '@', '.', ' ', '\n', '\ud800'), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const clean = redactText(parts.join(' '));
        for (const hidden of [...secrets, ...addresses]) expect(clean).not.toContain(hidden);
        expect(redactText(clean)).toBe(clean);
        expect(clean).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test.each([
    ['local parts', 'a'.repeat(200_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['hosts', `a@${'b.'.repeat(100_000)}`],
    ['token starts', 'eyJ'.repeat(70_000)],
    ['token starts with dots', 'eyJaaaaaaaa.'.repeat(20_000)],
    ['key starts', glue('-----BEGIN PRI', 'VATE KEY-----').repeat(8_000)],
    ['key dashes', '-----BEGIN '.repeat(20_000)],
  ])('takes less than a second for many %s', (_, text) => {
    expectWithin(1000, () => void redactText(text));
  });
});

describe('redact', () => {
  test('reaches every string at any depth and keeps the shape', () => {
    const inputs = {
      release: assessment.release,
      facts: { a: [{ b: 'mail joe@example.com' }, null, 3, true], c: { d: secrets[0] } },
    };
    expect(redact(inputs)).toEqual({
      release: assessment.release,
      facts: { a: [{ b: `mail ${emailRemoved}` }, null, 3, true], c: { d: secretRemoved } },
    });
  });

  test('what the release is called stays, wherever it stands alone', () => {
    const name = 'pkg@nightly.tgz';
    const release = { ...assessment.release, artefacts: [{ name, sha256: '11'.repeat(32) }] };
    expect(redact({ release, facts: [name, `see ${name}`] })).toEqual({
      release,
      facts: [name, `see ${emailRemoved}`],
    });
  });

  test('a secret in the name of an artefact is refused, for it cannot be taken out', () => {
    const artefacts = [{ name: `${secrets[0]}.tgz`, sha256: '11'.repeat(32) }];
    expect(() => redact({ release: { ...assessment.release, artefacts } })).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID' }),
    );
  });

  test('a key named __proto__ stays a key', () => {
    const value = { release: assessment.release, extra: JSON.parse('{"__proto__": "a@b.example"}') as unknown };
    expect(JSON.stringify(redact(value).extra)).toBe(`{"__proto__":"${emailRemoved}"}`);
  });
});

test('names in checksum files: those of this release stay, in others nothing secret or personal does', () => {
  const [kept] = assessment.release.artefacts;
  const names = [kept?.name ?? '', 'joe@example.com.tgz', glue('ghp', '_', 'A'.repeat(36), '.zip')];
  const file = {
    name: 'SHA256SUMS',
    algorithm: 'sha256' as const,
    entries: names.map((name) => ({ name, digest: 'a'.repeat(64) })),
    problems: [],
  };
  const source = assessment.facts.release.source;
  const facts = { ...assessment.facts, checksums: { state: 'seen' as const, value: { files: [file] }, source } };
  const { checksums } = redact({ ...assessment, facts }).facts;
  const read = checksums.state === 'seen' ? checksums.value.files[0]?.entries.map(({ name }) => name) : [];
  expect(read).toEqual([kept?.name, emailRemoved, `${secretRemoved}.zip`]);
});
