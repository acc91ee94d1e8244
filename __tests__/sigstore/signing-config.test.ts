import { describe, expect, test } from '@jest/globals';
import { CopseError } from '../../src/errors.ts';
import { chooseServices } from '../../src/sigstore/signing-config.ts';

const now = new Date('2026-06-01T00:00:00Z');
const since = (start: string, end?: string) => ({ start, ...(end === undefined ? {} : { end }) });
const service = (url: string, majorApiVersion = 1, validFor: object = since('2026-01-01T00:00:00Z')) => ({
  url,
  majorApiVersion,
  validFor,
  operator: 'example',
});
const config = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('https://fulcio.example')],
  oidcUrls: [],
  rekorTlogUrls: [service('https://v2.example', 2), service('https://v1.example')],
  rekorTlogConfig: { selector: 'ANY' },
  tsaUrls: [service('https://tsa.example')],
  tsaConfig: { selector: 'ANY' },
};
const choose = (changes: object = {}) => chooseServices(JSON.stringify({ ...config, ...changes }), now);

describe('what is chosen', () => {
  test('the newest version of the log that this client speaks', () => {
    expect(choose()).toEqual({
      fulcio: 'https://fulcio.example',
      rekor: { url: 'https://v2.example', version: 2 },
      tsa: 'https://tsa.example',
    });
  });

  test.each<[string, object, object]>([
    [
      'a log of a later version is passed over',
      { rekorTlogUrls: [service('https://v3.example', 3), service('https://v2.example', 2)] },
      { rekor: { url: 'https://v2.example', version: 2 } },
    ],
    [
      'a log that is not valid yet is passed over',
      {
        rekorTlogUrls: [service('https://v2.example', 2, since('2026-07-01T00:00:00Z')), service('https://v1.example')],
      },
      { rekor: { url: 'https://v1.example', version: 1 } },
    ],
    [
      'an authority that is no longer valid is passed over',
      {
        caUrls: [
          service('https://old.example', 1, since('2026-02-01T00:00:00Z', '2026-05-31T00:00:00Z')),
          service('https://older.example', 1, since('2025-01-01T00:00:00Z')),
        ],
      },
      { fulcio: 'https://older.example' },
    ],
    [
      'the newest of the same version',
      { tsaUrls: [service('https://a.example'), service('https://b.example', 1, since('2026-03-01T00:00:00Z'))] },
      { tsa: 'https://b.example' },
    ],
    [
      'exactly one is one',
      { rekorTlogConfig: { selector: 'EXACT', count: 1 }, tsaConfig: { selector: 'ALL' } },
      { tsa: 'https://tsa.example' },
    ],
    ['no log where none is named', { rekorTlogUrls: [], rekorTlogConfig: undefined }, { rekor: null }],
    [
      'no timestamp authority beside a log that has a time of its own',
      { tsaUrls: [], tsaConfig: undefined, rekorTlogUrls: [service('https://v1.example')] },
      { tsa: null },
    ],
  ])('%s', (_, changes, expected) => {
    expect(choose(changes)).toMatchObject(expected);
  });
});

describe('what is refused', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['text that is no JSON', () => chooseServices('{', now), /signing-config cannot be used/],
    ['a key twice', () => chooseServices('{"mediaType":"a","mediaType":"b"}', now), /signing-config cannot be used/],
    ['a number', () => chooseServices('7', now), /mediaType/],
    [
      'another version of the format',
      () => choose({ mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }),
      /mediaType is not/,
    ],
    ['services that are no list', () => choose({ caUrls: [{ url: 7, validFor: { start: {} } }] }), /cannot be used/],
    ['no authority', () => choose({ caUrls: [] }), /no certificate authority/],
    [
      'an authority of an unknown version',
      () => choose({ caUrls: [service('https://x.example', 2)] }),
      /no certificate/,
    ],
    [
      'a selector for two logs',
      () => choose({ rekorTlogConfig: { selector: 'EXACT', count: 2 } }),
      /more than one log/,
    ],
    ['all of two logs', () => choose({ rekorTlogConfig: { selector: 'ALL' } }), /more than one log/],
    ['no selector', () => choose({ tsaConfig: undefined }), /more than one timestamp authority, or does not say/],
    [
      'a log asked for and none valid',
      () => choose({ rekorTlogUrls: [service('https://v2.example', 2, since('2027-01-01T00:00:00Z'))] }),
      /no log that is valid now/,
    ],
    ['a log of version 2 without a timestamp', () => choose({ tsaUrls: [], tsaConfig: undefined }), /proves the time/],
  ])('%s', (_, action, words) => {
    let caught: unknown;
    try {
      action();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CopseError);
    expect(caught).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringMatching(words) });
  });
});
