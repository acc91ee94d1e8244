import { describe, expect, test } from '@jest/globals';
import { filesBeside, tarballBeside } from '../../src/observe/asks/files-beside.ts';

const file = (name: string, sha256: string) => ({ name, sha256 });
const carried = [file('app.whl', 'aa'), file('app.tar.gz', 'bb'), file('app-1.2.0.tgz', 'cc')];

describe('the files of a package beside those of the release', () => {
  test.each<[string, readonly ReturnType<typeof file>[], object | null]>([
    ['none of them', [file('other.whl', 'dd')], null],
    ['no file at all', [], null],
    ['the same', [file('app.whl', 'aa'), file('more.whl', 'dd')], { total: 2, same: 1, other: [] }],
    ['the same bytes under another name', [file('app-1.whl', 'aa')], { total: 1, same: 1, other: [] }],
    ['another file of the same name', [file('app.whl', 'dd')], { total: 1, same: 0, other: ['app.whl'] }],
    [
      'two names changed over',
      [file('app.whl', 'bb'), file('app.tar.gz', 'aa')],
      { same: 0, other: ['app.whl', 'app.tar.gz'] },
    ],
  ])('%s', (_name, files, expected) => {
    const beside = filesBeside(files, carried);
    if (expected === null) expect(beside).toBeNull();
    else expect(beside).toMatchObject({ ...expected, uncompared: [] });
  });

  test.each<[string, string, readonly string[]]>([
    ['app', 'app-1.2.0.tgz', ['app-1.2.0.tgz']],
    ['@acme/app', 'app-1.2.0.tgz', ['app-1.2.0.tgz']],
    ['@acme/app', 'acme-app-1.2.0.tgz', ['acme-app-1.2.0.tgz']],
    ['app', 'acme-app-1.2.0.tgz', []],
    ['app', 'app-1.2.1.tgz', []],
  ])('npm, %s and a release with %s', (name, carries, uncompared) => {
    const beside = tarballBeside(name, '1.2.0', [file(carries, 'aa')]);
    expect(beside).toEqual(uncompared.length === 0 ? null : { total: 1, same: 0, other: [], uncompared });
  });
});
