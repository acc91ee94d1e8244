import { describe, expect, test } from '@jest/globals';
import { compress } from 'snappyjs';
import { predicateType, summaryPredicateType } from '../../src/names.ts';
import { believing, bundle, identity, messageBundle, refusing, statement } from '../artefacts/fake-verifier.ts';
import { type Answer, failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne, type Row } from './read-one.ts';
import { asset, digest, release, settings, wholeWorld } from './world.ts';

const releases = 'GET /repos/{owner}/{repo}/releases';
const bulk = 'POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}';
const bulkUser = 'POST /users/{username}/attestations/bulk-list{?per_page,before,after}';
const single = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
const blobUrl = 'https://blobs.example/attestations/1.json.sn';

const having = (...assets: object[]): Record<string, Answer> => ({ [releases]: ok([release('v1.2.0', { assets })]) });
const app = digest('app.tgz');
const own = bundle(statement([app]));
const listed = (rows: object[], page_info: object = {}): Answer =>
  ok({ attestations_subject_digests: { [`sha256:${app}`]: rows }, page_info });
const inline = { bundle: JSON.parse(own) as object };
const none = { attestations_subject_digests: { [`sha256:${app}`]: null } };
const refusedBulk = { [bulk]: refused(403, 'Resource not accessible by integration') };
const trusting = { verifier: believing(identity({})) };
const read = (changes: Record<string, Answer>, extra: Parameters<typeof readOne>[2] = trusting) =>
  readOne('signatures', { ...having(asset('app.tgz')), ...changes }, extra);

describe('attestations of the platform', () => {
  test.each<Row>([
    ['none', { [bulk]: ok(none) }, { state: 'seen', value: { findings: [], asked: 1 } }],
    ['no artefacts, nothing to ask', having(), { state: 'seen', value: { findings: [], asked: 0 } }],
    [
      'inline',
      { [bulk]: listed([inline]) },
      {
        value: { findings: [{ level: 'verified_identity', form: 'github-attestation', foundIn: 'attestations API' }] },
      },
    ],
    [
      'behind an address, packed',
      { [bulk]: listed([{ bundle: null, bundle_url: blobUrl }]), [blobUrl]: ok(compress(Buffer.from(own))) },
      { value: { findings: [{ level: 'verified_identity', subjects: [app] }] } },
    ],
    [
      'behind an address that fails: there, and no more',
      { [bulk]: listed([{ bundle_url: blobUrl }]), [blobUrl]: failed() },
      {
        value: {
          findings: [{ level: 'present_unverifiable', subjects: [app], reason: expect.stringContaining('reset') }],
        },
      },
    ],
    [
      'behind an address with broken bytes',
      { [bulk]: listed([{ bundle_url: blobUrl }]), [blobUrl]: ok(Buffer.alloc(9, 0xff)) },
      { value: { findings: [{ level: 'present_unverifiable' }] } },
    ],
    [
      'our own statements never count',
      {
        [bulk]: listed(
          [predicateType, summaryPredicateType].map((type) => ({
            bundle: JSON.parse(bundle(statement([app], { predicateType: type }))) as object,
          })),
        ),
      },
      { state: 'seen', value: { findings: [], asked: 1 } },
    ],
    ['listed empty', { [bulk]: listed([{}]) }, { value: { findings: [{ level: 'present_unverifiable' }] } }],
    [
      'one by one where the bulk list is refused',
      { ...refusedBulk, [single]: ok({ attestations: [inline] }) },
      { value: { asked: 1, findings: [{ level: 'verified_identity' }] } },
    ],
    [
      '404 for a digest means none',
      { ...refusedBulk, [single]: refused(404, 'Not Found') },
      { state: 'seen', value: { findings: [] } },
    ],
    ['both refused', { ...refusedBulk, [single]: refused(403, 'no') }, hiddenFor('forbidden', 'attestations: read')],
    ['both fail', { [bulk]: failed(), [single]: failed() }, hiddenFor('failed')],
    [
      'more than are read of one artefact',
      { ...refusedBulk, [single]: ok({ attestations: Array(100).fill(inline) }) },
      hiddenFor('truncated'),
    ],
    ['artefacts hidden', { [releases]: refused(403, 'no') }, hiddenFor('not_read', 'contents: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await read(changes)).fact).toMatchObject(expected);
  });

  test('one request for a hundred artefacts, a person’s under the person', async () => {
    const names = Array.from({ length: 150 }, (_, index) => asset(`app-${index}`));
    const assets = { 'GET /repos/{owner}/{repo}/releases/{release_id}/assets': ok(names) };
    const whole = wholeWorld['GET /repos/{owner}/{repo}'];
    if (typeof whole !== 'object' || whole.kind !== 'ok') throw new TypeError('no repository');
    const person = { ...(whole.data as object), owner: { login: 'ada', id: 1, type: 'User' } };
    const changes = { ...having(...names), ...assets, [bulkUser]: ok({}), 'GET /repos/{owner}/{repo}': ok(person) };
    const { fact, calls } = await read(changes);
    const asked = calls.filter(({ kind }) => kind === 'query').map(({ parameters }) => parameters);
    expect(asked).toMatchObject([
      { username: 'ada', subject_digests: { length: 100 } },
      { username: 'ada', subject_digests: { length: 50 } },
    ]);
    expect(fact).toMatchObject({ value: { asked: 150 } });
  });

  test('where the repository is private a 404 means none only beside an answer that was given', async () => {
    const whole = wholeWorld['GET /repos/{owner}/{repo}'];
    if (typeof whole !== 'object' || whole.kind !== 'ok') throw new TypeError('no repository');
    const secret = ok({ ...(whole.data as object), visibility: 'private', private: true });
    const both = { ...having(asset('app.tgz'), asset('other')), ...refusedBulk, 'GET /repos/{owner}/{repo}': secret };
    const none = refused(404, 'Not Found');
    const one = ({ subject_digest }: Readonly<Record<string, unknown>>) =>
      subject_digest === `sha256:${app}` ? ok({ attestations: [inline] }) : none;
    expect((await read({ ...both, [single]: none })).fact).toMatchObject(hiddenFor('forbidden', 'attestations: read'));
    expect((await read({ ...both, [single]: one })).fact).toMatchObject({
      value: { asked: 2, findings: { length: 1 } },
    });
  });

  test('further pages are read by their cursor', async () => {
    const other = { bundle: JSON.parse(bundle(statement([app], { predicate: { page: 2 } }))) as object };
    const paged = ({ after }: Readonly<Record<string, unknown>>) => {
      const page = after === undefined ? listed([inline], { has_next: true, next: 'c2' }) : listed([other]);
      return page as ReturnType<typeof ok>;
    };
    expect((await read({ [bulk]: paged })).fact).toMatchObject({ value: { findings: { length: 2 } } });
  });

  test('an attestation that is listed under several artefacts is fetched once', async () => {
    const rows = (token: string): object[] => [{ bundle_url: `${blobUrl}?token=${token}` }];
    const lists = { [`sha256:${app}`]: rows('a'), [`sha256:${digest('b')}`]: rows('b') };
    const changes = {
      [bulk]: ok({ attestations_subject_digests: lists }),
      [`${blobUrl}?token=a`]: ok(Buffer.from(own)),
    };
    const { fact, calls } = await read(changes);
    expect(calls.filter(({ kind }) => kind === 'foreign')).toHaveLength(1);
    expect(fact).toMatchObject({ value: { findings: [{ level: 'verified_identity' }] } });
  });
});

describe('what is attached to the release', () => {
  const attached = (name: string, bytes: string): Record<string, Answer> => ({
    ...having(
      asset('app.tgz', { id: 1 }),
      asset(name, { id: 2, size: bytes.length, digest: `sha256:${digest(bytes)}` }),
    ),
    [bulk]: ok(none),
    'asset 1': ok(Buffer.from('app.tgz')),
    'asset 2': ok(Buffer.from(bytes)),
  });
  test.each<Row>([
    [
      'a bundle',
      attached('app.sigstore.json', own),
      { findings: [{ foundIn: 'app.sigstore.json', form: 'sigstore-bundle', level: 'verified_identity' }] },
    ],
    [
      'provenance lines',
      attached('multiple.intoto.jsonl', `${own}\n`),
      { findings: [{ foundIn: 'multiple.intoto.jsonl', level: 'verified_identity' }] },
    ],
    [
      'a signature over a file, with the file',
      attached('app.tgz.sigstore', messageBundle(app)),
      { findings: [{ form: 'sigstore-message', level: 'verified_identity', subjects: [app] }] },
    ],
    [
      'OpenPGP by its content',
      attached('app.tgz.sig', '-----BEGIN PGP SIGNATURE-----\n'),
      { findings: [{ form: 'openpgp', level: 'invalid', subjects: [app] }] },
    ],
    [
      'a bundle that is called a plain signature',
      attached('app.tgz.sig', `\n${own}`),
      { findings: [{ foundIn: 'app.tgz.sig', form: 'sigstore-bundle', level: 'verified_identity', subjects: [app] }] },
    ],
    [
      'a name alone is no form',
      attached('app.tgz.asc', 'hello'),
      { findings: [{ form: 'unknown', level: 'present_unverifiable' }] },
    ],
    ['checksums are no signature', attached('SHA256SUMS', 'x'), { findings: [] }],
    ['our own bundles never count', attached('copse-p05.sigstore.json', own), { findings: [], asked: 1 }],
  ])('%s', async (_name, changes, expected) => {
    expect((await read(changes)).fact).toMatchObject({ state: 'seen', value: expected });
  });

  test.each<Row>([
    [
      'bundles too large are said to be there',
      { ...having(asset('a.sigstore', { size: 1e9 })), [bulk]: ok(none) },
      { level: 'present_unverifiable' },
    ],
    [
      'signatures too large too',
      { ...having(asset('a.asc', { size: 1e9 })), [bulk]: ok(none) },
      { level: 'present_unverifiable' },
    ],
    [
      'what cannot be fetched too',
      { ...having(asset('a.sigstore')), [bulk]: ok(none) },
      { level: 'present_unverifiable' },
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await read(changes)).fact).toMatchObject({ value: { findings: [expected] } });
  });

  test('the same bundle in the store and on the release is one finding', async () => {
    const { fact } = await read({ ...attached('app.sigstore.json', own), [bulk]: listed([inline]) });
    expect(fact).toMatchObject({ value: { findings: [{ foundIn: 'attestations API' }] } });
  });

  test('stands alone without the store only where it covers every product', async () => {
    const closed = { ...refusedBulk, [single]: refused(403, 'no') };
    const alone = { ...attached('app.sigstore.json', own), ...closed };
    expect((await read(alone)).fact).toMatchObject({ state: 'seen', value: { asked: 0, findings: { length: 1 } } });
    const doubted = await read(alone, { verifier: refusing('SIGNATURE') });
    expect(doubted.fact).toMatchObject(hiddenFor('forbidden', 'attestations: read'));
  });
});

describe('what earlier steps left', () => {
  const run = {
    event: 'push',
    sha: '',
    ref: '',
    workflowRef: '',
    invocation: '',
    runnerTemp: '/runner/temp',
    artifactsList: null,
    fork: false,
  };
  const inRun = (files: Readonly<Record<string, string>>) => ({
    ...trusting,
    settings: { ...settings, run },
    readFile: (path: string) => {
      const text = files[path.replaceAll('\\', '/')];
      return Promise.resolve(text === undefined ? null : Buffer.from(text));
    },
  });
  const index = '/runner/temp/created_attestation_paths.txt';

  test('is read by the paths that are listed', async () => {
    const files = { [index]: '/a/attestation.json\n\n/a/gone.json\r\n', '/a/attestation.json': own };
    const { fact, lines } = await read({ [bulk]: ok(none) }, inRun(files));
    expect(fact).toMatchObject({
      value: { findings: [{ foundIn: 'file attestation.json', level: 'verified_identity' }] },
    });
    expect(lines).toEqual(['The attestation file /a/gone.json is not there any more.']);
  });

  test.each([
    ['no list', {}],
    ['a list that is too long', { [index]: `${'x'.repeat(1_048_577)}` }],
  ])('%s: nothing', async (_name, files) => {
    expect((await read({ [bulk]: ok(none) }, inRun(files))).fact).toMatchObject({ value: { findings: [] } });
  });
});

test('the identity must be this repository in GitHub’s own spelling, with the identities of the settings', async () => {
  const builder = 'https://github.com/builders/x/.github/workflows/build.yml@refs/tags/v1';
  const verifier = believing(identity({ subjectAlternativeName: builder }));
  const expected = {
    ...settings,
    artefacts: { identities: ['builders/x/.github/workflows/build.yml'], builders: [], keys: [] },
  };
  const changes = { [bulk]: listed([inline]) };
  expect((await read(changes, { verifier })).fact).toMatchObject({
    value: { findings: [{ level: 'signed_unknown' }] },
  });
  const { fact } = await read(changes, {
    verifier,
    settings: { ...expected, repository: { owner: 'Acme', name: 'App' } },
  });
  expect(fact).toMatchObject({ value: { findings: [{ level: 'verified_identity' }] } });
});
