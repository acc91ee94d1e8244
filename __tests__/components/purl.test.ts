import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalPurl, partsOf, purlOf } from '../../src/components/purl.ts';

test.each([
  ['pkg:npm/%40acme/app@1.2.0?os=linux#sub', 'pkg:npm/%40acme/app@1.2.0'],
  ['pkg:npm/@acme/app@1.2.0', 'pkg:npm/%40acme/app@1.2.0'],
  ['pkg:npm/JSONStream@1.3.5', 'pkg:npm/JSONStream@1.3.5'],
  ['pkg:NPM/app@1', 'pkg:npm/app@1'],
  ['pkg:pypi/Flask.Login@1.0', 'pkg:pypi/flask-login@1.0'],
  ['pkg:golang/github.com/BurntSushi/toml@v1.0.0', 'pkg:golang/github.com/BurntSushi/toml@v1.0.0'],
  ['pkg:composer/Acme/App@1', 'pkg:composer/acme/app@1'],
  ['pkg:npm/app', 'pkg:npm/app'],
  ['pkg:conan/bincrafters/cctz@2.3?channel=stable', 'pkg:conan/bincrafters/cctz@2.3'],
  ['pkg:conan/cctz@2.3', 'pkg:conan/cctz@2.3'],
  ['pkg:golang/example.org/a@v2.0.0+incompatible', 'pkg:golang/example.org/a@v2.0.0+incompatible'],
  ['pkg:golang/example.org/a@v2.0.0%2Bincompatible#sub/path', 'pkg:golang/example.org/a@v2.0.0+incompatible'],
  ['pkg:npm', null],
  ['pkg:npm/', null],
  ['npm/app@1', null],
  ['', null],
  ['pkg:npm/%ZZ@1', null],
  ['pkg:maven/no-group@1', null],
  [`pkg:npm/${'a'.repeat(1000)}@1`, null],
])('%s is written %s', (text, canonical) => expect(canonicalPurl(text)).toBe(canonical));

test('a lockfile and an SBOM name one package alike', () => {
  expect(purlOf('npm', 'JSONStream', '1.3.5')).toBe(canonicalPurl('pkg:npm/JSONStream@1.3.5'));
  expect(purlOf('npm', '@acme/app', '1')).toBe(canonicalPurl('pkg:npm/%40acme/app@1'));
  expect(purlOf('maven', 'org.acme:app', '1')).toBe(canonicalPurl('pkg:maven/org.acme/app@1'));
  expect(purlOf('pypi', 'Flask_Login', null)).toBe('pkg:pypi/flask-login');
});

test('any text is read without an exception, and what is canonical stays as it is', () => {
  const tails = fc.tuple(fc.constantFrom('npm', 'pypi', 'golang', 'maven', 'x'), fc.string());
  const texts = fc.oneof(
    fc.string(),
    tails.map(([type, rest]) => `pkg:${type}/${rest}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      partsOf(text);
      const canonical = canonicalPurl(text);
      if (canonical !== null && canonical.length <= 1000) expect(canonicalPurl(canonical)).toBe(canonical);
    }),
    { numRuns: 3000 },
  );
});
