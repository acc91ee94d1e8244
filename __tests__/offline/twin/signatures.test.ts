import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import * as openpgp from 'openpgp';
import { CopseError } from '../../../src/errors.ts';
import { checkScenario, loadClone, loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import type { Clone } from '../../../src/offline/twin/clone/load-clone.ts';
import { decide } from '../../../src/offline/twin/keys/decide.ts';
import type { KeyPlan } from '../../../src/offline/twin/keys/keyring.ts';
import { openTrust } from '../../../src/offline/twin/keys/keyring.ts';
import type { Signed } from '../../../src/offline/twin/keys/signed-object.ts';
import { splitCommit, splitTag } from '../../../src/offline/twin/keys/signed-object.ts';
import { openSignatures } from '../../../src/offline/twin/shapes/signature.ts';
import { ask, graphql } from './asking.ts';
import { temporaryFolder } from './clones.ts';
import {
  changed,
  gitWith,
  gpgSigner,
  gpgsmSigner,
  has,
  libraryPgpSigner,
  manyCommits,
  nodeSshSigner,
  plainRepository,
  signedCommit,
  signedTag,
  sshSigner,
  withSignature,
} from './signing.ts';
import { millisecondsSince } from '../../support/in-time.ts';

const testSsh = has('ssh-keygen', '-?') ? test : test.skip;
const testGpg = has('gpg') ? test : test.skip;
const testGpgsm = has('gpgsm') && has('openssl', 'version') ? test : test.skip;

const all = 'platform-knows-all-keys';
const none = 'unknown-keys';
const knowing = (...keys: readonly string[]): KeyPlan => ({ keys });

/** What the platform says of a commit or tag. */
async function reasonOf(folder: string, oid: string, plan: KeyPlan): Promise<string> {
  const { objects } = await loadClone(folder);
  const object = (await objects.commit(oid)) ?? (await objects.tag(oid));
  if (object === null) throw new Error(`${oid} is neither a commit nor a tag`);
  return (await openSignatures(objects, await openTrust(plan)).statusOf(object)).reason;
}

/** A fresh commit, signed, taken apart. */
async function signedBy(folder: string, signer: { sign: (folder: string) => Promise<string> }): Promise<Signed> {
  const oid = await signer.sign(folder);
  const signed = await (await loadClone(folder)).objects.signed(oid);
  if (signed === null) throw new Error('it was signed');
  return signed;
}

describe('SSH', () => {
  testSsh.each([
    ['ed25519', undefined],
    ['ecdsa', 256],
    ['ecdsa', 384],
    ['ecdsa', 521],
    ['rsa', 2048],
  ] as const)('%s %s by ssh-keygen: what was signed is valid, what was changed is not', async (type, bits) => {
    const folder = plainRepository();
    const signer = sshSigner(type, bits);
    const oid = signedCommit(folder, signer, 'Grüße, a line\n\n-----BEGIN PGP SIGNATURE-----\nquoted');
    const tag = signedTag(folder, signer, 'v1.0.0');
    const otherOid = changed(folder, oid, (text) => text.replace('a line', 'two lines'));
    const otherTag = changed(folder, tag, (text) => text.replace('Version v1', 'Version v2'));
    const reasons = (plan: KeyPlan) =>
      Promise.all([oid, tag, otherOid, otherTag].map((object) => reasonOf(folder, object, plan)));
    expect(await reasons(knowing(signer.publicKey))).toEqual(['valid', 'valid', 'invalid', 'invalid']);
    const unknown = ['unknown_key', 'unknown_key', 'unknown_key', 'unknown_key'];
    expect(await reasons(knowing(nodeSshSigner().publicKey))).toEqual(unknown);
    expect(await reasons(none)).toEqual(unknown);
    expect(await reasons(all)).toEqual(['valid', 'valid', 'valid', 'valid']);
  });

  test.each(['sha256', 'sha512'] as const)('without ssh-keygen, over %s', async (hash) => {
    const folder = plainRepository();
    const signer = nodeSshSigner('git', hash);
    const oid = await signer.sign(folder);
    const other = changed(folder, oid, (text) => text.replace('Signed', 'Changed'));
    expect(await reasonOf(folder, oid, knowing(signer.publicKey))).toBe('valid');
    expect(await reasonOf(folder, other, knowing(signer.publicKey))).toBe('invalid');
    expect(await reasonOf(folder, oid, knowing(nodeSshSigner().publicKey))).toBe('unknown_key');
  });

  test('a signature that was made for something else is none for git', async () => {
    const folder = plainRepository();
    const signer = nodeSshSigner('file');
    const oid = await signer.sign(folder);
    expect(await reasonOf(folder, oid, knowing(signer.publicKey))).toBe('invalid');
    expect(await reasonOf(folder, oid, all)).toBe('invalid');
  });

  testSsh('a signature by ssh-keygen that was made for something else', async () => {
    const folder = plainRepository();
    const { home, publicKey } = sshSigner();
    const signed = (namespace: string) =>
      withSignature(folder, (payload) => {
        writeFileSync(join(home, namespace), payload);
        const args = ['-q', '-Y', 'sign', '-n', namespace, '-f', join(home, 'id'), join(home, namespace)];
        execFileSync('ssh-keygen', args, { stdio: 'ignore' });
        return Promise.resolve(readFileSync(join(home, `${namespace}.sig`), 'utf8'));
      });
    expect(await reasonOf(folder, await signed('git'), knowing(publicKey))).toBe('valid');
    expect(await reasonOf(folder, await signed('file'), knowing(publicKey))).toBe('invalid');
  });
});

describe('OpenPGP', () => {
  testGpg.each(['ed25519', 'rsa2048'])('%s by gpg: what was signed is valid, what was changed is not', async (kind) => {
    const folder = plainRepository();
    const signer = gpgSigner({ algorithm: kind });
    const oid = signedCommit(folder, signer, 'Grüße, a line');
    const tag = signedTag(folder, signer, 'v1.0.0');
    const otherOid = changed(folder, oid, (text) => text.replace('a line', 'two lines'));
    const otherTag = changed(folder, tag, (text) => text.replace('Version v1', 'Version v2'));
    const reasons = (plan: KeyPlan) =>
      Promise.all([oid, tag, otherOid, otherTag].map((object) => reasonOf(folder, object, plan)));
    expect(await reasons(knowing(signer.publicKey))).toEqual(['valid', 'valid', 'invalid', 'invalid']);
    const unknown = ['unknown_key', 'unknown_key', 'unknown_key', 'unknown_key'];
    expect(await reasons(knowing((await libraryPgpSigner()).publicKey))).toEqual(unknown);
    expect(await reasons(none)).toEqual(unknown);
    expect(await reasons(all)).toEqual(['valid', 'valid', 'valid', 'valid']);
  });

  testGpg('a key is judged as it was when it signed, also where its end was put off later', async () => {
    const folder = plainRepository();
    const signer = gpgSigner({ now: '20240101T000000', expires: '30d' });
    const oid = signedCommit(folder, signer);
    // long over today
    expect(await reasonOf(folder, oid, knowing(signer.publicKey))).toBe('valid');
    const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(signer.gpg(null, '--with-colons', '--list-keys'))?.[1] ?? '';
    signer.gpg('20240115T000000', '--passphrase', '', '--quick-set-expire', fingerprint, '2y');
    const clean = signer.gpg(null, '--armor', '--export-options', 'export-minimal', '--export');
    expect(clean).not.toBe(signer.publicKey);
    expect(await reasonOf(folder, oid, knowing(clean))).toBe('valid');
  });

  testGpg('a revoked key vouches for nothing', async () => {
    const folder = plainRepository();
    const signer = gpgSigner();
    const oid = signedCommit(folder, signer);
    const [certificate = ''] = execFileSync('sh', ['-c', 'ls openpgp-revocs.d/*.rev'], {
      cwd: signer.home,
      encoding: 'utf8',
    }).split('\n');
    const file = join(signer.home, 'revoke.asc');
    writeFileSync(file, readFileSync(join(signer.home, certificate), 'utf8').replace(/^:-----/m, '-----'));
    signer.gpg(null, '--import', file);
    expect(await reasonOf(folder, oid, knowing(signer.gpg(null, '--armor', '--export')))).toBe('invalid');
  });

  testGpg('a subkey signs for its key, and only one that is meant to', async () => {
    const folder = plainRepository();
    const signer = gpgSigner({ usage: 'cert' });
    const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(signer.gpg(null, '--with-colons', '--list-keys'))?.[1] ?? '';
    signer.gpg(null, '--passphrase', '', '--quick-add-key', fingerprint, 'ed25519', 'sign');
    const oid = signedCommit(folder, signer);
    expect(await reasonOf(folder, oid, knowing(signer.publicKey))).toBe('unknown_key');
    expect(await reasonOf(folder, oid, knowing(signer.gpg(null, '--armor', '--export')))).toBe('valid');
  });

  test('without gpg: valid, changed, another key, another address, a key that had run out', async () => {
    const folder = plainRepository();
    const signer = await libraryPgpSigner();
    const oid = await signer.sign(folder);
    const other = changed(folder, oid, (text) => text.replace('Signed', 'Changed'));
    expect(await reasonOf(folder, oid, knowing(signer.publicKey))).toBe('valid');
    expect(await reasonOf(folder, other, knowing(signer.publicKey))).toBe('invalid');
    expect(await reasonOf(folder, oid, knowing((await libraryPgpSigner()).publicKey))).toBe('unknown_key');
    const away = await libraryPgpSigner('carl@elsewhere.example');
    expect(await reasonOf(folder, await away.sign(folder), knowing(away.publicKey))).toBe('bad_email');
    const short = await libraryPgpSigner('CARL@example.com', 86_400);
    const [before, after] = [
      await short.sign(folder, '2024-01-01T12:00:00Z'),
      await short.sign(folder, '2024-01-03T00:00:00Z'),
    ];
    expect(await reasonOf(folder, before, knowing(short.publicKey))).toBe('valid');
    expect(await reasonOf(folder, after, knowing(short.publicKey))).toBe('expired_key');
  });
});

describe('what is no good signature', () => {
  const ssh = (text: string) => `-----BEGIN SSH SIGNATURE-----\n${text}\n-----END SSH SIGNATURE-----\n`;
  const pgp = (text: string) => `-----BEGIN PGP SIGNATURE-----\n\n${text}\n-----END PGP SIGNATURE-----\n`;
  const cms = (text: string) => `-----BEGIN SIGNED MESSAGE-----\n${text}\n-----END SIGNED MESSAGE-----\n`;
  const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

  test.each([
    ['words', 'garbage', 'malformed_signature'],
    ['an armour of another kind', '-----BEGIN COFFEE-----\nYQ==\n-----END COFFEE-----\n', 'unknown_signature_type'],
    ['SSH, of garbage', ssh(base64('nothing')), 'malformed_signature'],
    ['SSH, not base64', ssh('****'), 'malformed_signature'],
    ['SSH, without an end', '-----BEGIN SSH SIGNATURE-----\nYQ==\n', 'malformed_signature'],
    ['SSH, of a later version', ssh(base64('SSHSIG\0\0\0\x02')), 'malformed_signature'],
    ['SSH, lengths that lie', ssh(base64('SSHSIG\0\0\0\x01\xff\xff\xff\xff')), 'malformed_signature'],
    ['OpenPGP, of garbage', pgp(base64('nothing')), 'malformed_signature'],
    ['OpenPGP, empty', pgp(''), 'malformed_signature'],
    ['OpenPGP, without an end', '-----BEGIN PGP SIGNATURE-----\n\nYQ==\n', 'malformed_signature'],
    ['S/MIME, of garbage', cms(base64('nothing')), 'malformed_signature'],
    ['as long as a book', ssh('A'.repeat(200_000)), 'malformed_signature'],
  ])('%s', async (_name, block, reason) => {
    const folder = plainRepository();
    const oid = await withSignature(folder, () => Promise.resolve(block));
    for (const plan of [all, none, knowing(nodeSshSigner().publicKey)] as const)
      expect([plan, await reasonOf(folder, oid, plan)]).toEqual([plan, reason]);
  });

  test('a commit without one is unsigned, whatever the scenario says', async () => {
    const folder = plainRepository();
    const oid = gitWith(folder, '/', {}, 'rev-parse', 'HEAD');
    for (const plan of [all, none, knowing()] as const) expect(await reasonOf(folder, oid, plan)).toBe('unsigned');
  });

  test('two signatures in one block are none', async () => {
    const folder = plainRepository();
    const signer = await libraryPgpSigner();
    const block = (await signedBy(folder, signer)).signature;
    const packets = (await openpgp.readSignature({ armoredSignature: block })).packets;
    packets.push(...packets);
    const oid = await withSignature(folder, () => Promise.resolve(new openpgp.Signature(packets).armor()));
    expect(await reasonOf(folder, oid, knowing(signer.publicKey))).toBe('malformed_signature');
  });

  testGpgsm('S/MIME by gpgsm: nobody vouches for its root', async () => {
    const folder = plainRepository();
    const signer = gpgsmSigner();
    const oid = signedCommit(folder, signer);
    expect(await reasonOf(folder, oid, knowing(nodeSshSigner().publicKey))).toBe('bad_cert');
    expect(await reasonOf(folder, oid, none)).toBe('bad_cert');
    expect(await reasonOf(folder, oid, all)).toBe('valid');
  });

  test('arbitrary bytes never throw', async () => {
    const trusts = [all, none, knowing(nodeSshSigner().publicKey, (await libraryPgpSigner()).publicKey)] as const;
    const keyrings = await Promise.all(trusts.map(openTrust));
    const wrappers = [ssh, pgp, cms, (text: string) => text];
    const bytes = fc.uint8Array({ maxLength: 300 });
    // valid beginnings, so that the readers get further than their first line
    const packet = bytes.map((rest) => Buffer.concat([Buffer.from([0xc2, rest.length & 0xff, 4, 0, 22, 8]), rest]));
    const envelope = bytes.map((rest) => Buffer.concat([Buffer.from('SSHSIG\0\0\0\x01\0\0\0', 'latin1'), rest]));
    const block = fc.oneof(
      fc
        .tuple(fc.constantFrom(...wrappers), fc.oneof(bytes, packet, envelope))
        .map(([wrap, content]) => wrap(Buffer.from(content).toString('base64'))),
      fc.tuple(fc.constantFrom(...wrappers), fc.string({ unit: 'binary' })).map(([wrap, content]) => wrap(content)),
    );
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    await fc.assert(
      fc.asyncProperty(block, bytes, fc.constantFrom(...keyrings), async (signature, payload, trust) => {
        const { reason } = await decide({ signature, payload }, 'carl@example.com', trust);
        expect([
          'malformed_signature',
          'unknown_signature_type',
          'unknown_key',
          'bad_cert',
          'invalid',
          'valid',
        ]).toContain(reason);
      }),
      { numRuns: 500 },
    );
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  test('a signature with any bit turned never verifies', async () => {
    const folder = plainRepository();
    const signers = [nodeSshSigner(), await libraryPgpSigner()];
    for (const signer of signers) {
      const signed = await signedBy(folder, signer);
      const trust = await openTrust(knowing(signer.publicKey));
      expect((await decide(signed, 'carl@example.com', trust)).reason).toBe('valid');
      const turned = fc.nat({ max: signed.payload.length * 8 - 1 });
      await fc.assert(
        fc.asyncProperty(turned, async (bit) => {
          const payload = Uint8Array.from(signed.payload);
          payload[bit >> 3] = (payload[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          expect((await decide({ ...signed, payload }, 'carl@example.com', trust)).reason).toBe('invalid');
        }),
        { numRuns: 50 },
      );
    }
  });
});

describe('taking objects apart', () => {
  test('putting a signature in and taking it out gives the same bytes', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.uint8Array(), (lines, message) => {
        const head = `tree ${'0'.repeat(40)}\nmergetag object\n type commit\n gpgsig no\n`;
        const rest = Buffer.concat([Buffer.from('\n'), message]);
        const header = `gpgsig ${lines.join('\n ')}\n`;
        const other = 'gpgsig-sha256 of another\n text\nencoding UTF-8\n';
        const whole = Buffer.concat([Buffer.from(head + header + other), rest]);
        const split = splitCommit(whole);
        expect(Buffer.from(split?.signature ?? '', 'latin1').toString()).toBe(`${lines.join('\n')}\n`);
        expect(Buffer.from(split?.payload ?? [])).toEqual(
          Buffer.concat([Buffer.from(`${head}encoding UTF-8\n`), rest]),
        );
      }),
    );
  });

  test('no commit and no tag without one', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([splitCommit(Buffer.concat([Buffer.from('\n'), bytes])), splitTag(bytes)]).toEqual([null, null]);
      }),
    );
  });

  test('of a tag’s text the last beginning of a signature counts', () => {
    const before = 'object 0\n\nQuotes\n-----BEGIN SSH SIGNATURE-----\nas text\n';
    const split = splitTag(Buffer.from(`${before}-----BEGIN PGP SIGNATURE-----\nx\n`));
    expect(Buffer.from(split?.payload ?? []).toString()).toBe(before);
    expect(split?.signature).toBe('-----BEGIN PGP SIGNATURE-----\nx\n');
  });
});

describe('on the wire', () => {
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { object(expression: "main") {
    ... on Commit { history(first: 9) { nodes { oid signature { __typename isValid state wasSignedByGitHub
      ... on GpgSignature { keyId } } } } } } } }`;
  type Row = {
    readonly oid: string;
    readonly signature: null | {
      readonly isValid: boolean;
      readonly state: string;
      readonly wasSignedByGitHub: boolean;
    };
  };

  test('REST and GraphQL say the same, with the keys of a scenario file that lie beside it', async () => {
    const folder = plainRepository();
    const [pgp, ssh] = [await libraryPgpSigner(), nodeSshSigner()];
    const onto = (oid: string) => gitWith(folder, '/', {}, 'update-ref', 'refs/heads/main', oid);
    onto(await pgp.sign(folder));
    onto(await ssh.sign(folder));
    onto(await withSignature(folder, () => Promise.resolve('garbage')));
    onto(await nodeSshSigner().sign(folder));
    const beside = temporaryFolder();
    writeFileSync(join(beside, 'keys.txt'), `# people\n${ssh.publicKey} carl\n\n${pgp.publicKey}`);
    const file = join(beside, 'scenario.json');
    writeFileSync(file, JSON.stringify({ ...loadScenario('good'), signatures: { keys: ['keys.txt'] } }));
    const twin = await startTwin({ clone: await loadClone(folder), scenario: loadScenario(file) });
    const { data } = await graphql(twin, query);
    const { nodes } = (data as { repository: { object: { history: { nodes: readonly Row[] } } } }).repository.object
      .history;
    expect(nodes.map(({ signature }) => signature)).toEqual([
      { __typename: 'SshSignature', isValid: false, state: 'UNKNOWN_KEY', wasSignedByGitHub: false },
      { __typename: 'UnknownSignature', isValid: false, state: 'MALFORMED_SIG', wasSignedByGitHub: false },
      { __typename: 'SshSignature', isValid: true, state: 'VALID', wasSignedByGitHub: false },
      {
        __typename: 'GpgSignature',
        isValid: true,
        state: 'VALID',
        wasSignedByGitHub: false,
        keyId: (await openpgp.readKey({ armoredKey: pgp.publicKey })).getKeyID().toHex().toUpperCase(),
      },
      null,
    ]);
    const wanted = ['unknown_key', 'malformed_signature', 'valid', 'valid', 'unsigned'];
    for (const [index, { oid, signature }] of nodes.entries()) {
      const rest: { commit: { verification: { verified: boolean; reason: string } } } = (
        await ask(twin, `GET R/commits/${oid}`)
      ).body;
      expect(rest.commit.verification).toMatchObject({ verified: signature?.isValid ?? false, reason: wanted[index] });
    }
    await twin.close();
  });

  testGpg('a tag’s verification, and its message without the signature', async () => {
    const folder = plainRepository();
    const signer = gpgSigner();
    const tag = signedTag(folder, signer, 'v1.0.0');
    const sshTag = signedTag(folder, sshSigner(), 'v2.0.0');
    const scenario = { ...loadScenario('good'), signatures: knowing(signer.publicKey) };
    const twin = await startTwin({ clone: await loadClone(folder), scenario });
    expect((await ask(twin, `GET R/git/tags/${tag}`)).body).toMatchObject({
      message: expect.stringMatching(/^Version v1\.0\.0\n?$/) as unknown,
      verification: { verified: true, reason: 'valid' },
    });
    expect((await ask(twin, `GET R/git/tags/${sshTag}`)).body).toMatchObject({
      message: 'Version v2.0.0\n',
      verification: { verified: false, reason: 'unknown_key' },
    });
    await twin.close();
  });

  test('GitHub signed it where its own key did, for its own committer', async () => {
    const folder = plainRepository();
    const people = ['GitHub', 'noreply@github.com'] as const;
    const [gitHub, imposter] = [await libraryPgpSigner(people[1]), nodeSshSigner()];
    gitWith(folder, '/', { 'user.name': 'x' }, 'commit-tree', `${gitWith(folder, '/', {}, 'write-tree')}`, '-m', 'x');
    const base = gitWith(folder, '/', {}, 'rev-parse', 'HEAD');
    const web = changed(folder, base, (text) =>
      text.replace(/^committer .*? \d/m, (line) => `committer ${people[0]} <${people[1]}> ${line.at(-1) ?? ''}`),
    );
    gitWith(folder, '/', {}, 'update-ref', 'refs/heads/main', web);
    const [byGitHub, byImposter] = [await gitHub.sign(folder), await imposter.sign(folder)];
    const { objects } = await loadClone(folder);
    const statusOf = async (oid: string, plan: KeyPlan) => {
      const commit = await objects.commit(oid);
      if (commit === null) throw new Error('it was written');
      return openSignatures(objects, await openTrust(plan)).statusOf(commit);
    };
    const plan = knowing(gitHub.publicKey, imposter.publicKey);
    expect(await statusOf(byGitHub, plan)).toMatchObject({ verified: true, byGitHub: true });
    expect(await statusOf(byGitHub, all)).toMatchObject({ verified: true, byGitHub: true });
    expect(await statusOf(byGitHub, none)).toMatchObject({ verified: false, byGitHub: false });
    expect(await statusOf(byImposter, plan)).toMatchObject({ verified: true, byGitHub: false });
    expect(await statusOf(web, all)).toMatchObject({ reason: 'unsigned', byGitHub: false });
  });
});

describe('keys of a scenario', () => {
  const good = loadScenario('good');
  const ssh = nodeSshSigner().publicKey;

  test.each([
    ['a file that is not there', '/no/such/key.asc', 'FILE_UNREADABLE'],
    [
      'an armour of garbage',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nYQ==\n-----END PGP PUBLIC KEY BLOCK-----',
      'INPUT_INVALID',
    ],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\nYQ==\n-----END OPENSSH PRIVATE KEY-----', 'INPUT_INVALID'],
    ['an SSH line of garbage', 'ssh-ed25519 AAAA carl', 'INPUT_INVALID'],
    ['a kind that Node cannot verify', 'sk-ssh-ed25519@openssh.com AAAAGnNr', 'INPUT_INVALID'],
    ['a key with something behind it', `${ssh.replace(/=*$/, '')}AAAA`, 'INPUT_INVALID'],
  ])('%s is refused before the twin listens', async (_name, key, code) => {
    const scenario = checkScenario({ ...good, signatures: { keys: [key] } }, 'test');
    const start = startTwin({ clone: await loadClone(plainRepository()), scenario });
    await expect(start).rejects.toThrow(CopseError);
    await expect(start).rejects.toMatchObject({ code });
  });

  test.each([{}, { keys: 'x' }, { keys: [''] }, { keys: [ssh], more: 1 }, 'all'])('%j is no plan', (signatures) => {
    expect(() => checkScenario({ ...good, signatures }, 'test')).toThrow('/signatures');
  });
});

test('ten thousand signed commits load as fast as plain ones and are judged in pages', async () => {
  const folder = plainRepository();
  const blocks = [
    (await signedBy(folder, await libraryPgpSigner())).signature,
    (await signedBy(folder, nodeSshSigner())).signature,
  ];
  const stranger = nodeSshSigner().publicKey;
  const time = async (path: string) => {
    const start = process.threadCpuUsage();
    const clone = await loadClone(path);
    expect(clone.commits).toBe(10_001);
    return { clone, took: millisecondsSince(start) };
  };
  const pages = async (clone: Clone, signatures: KeyPlan) => {
    const twin = await startTwin({ clone, scenario: { ...loadScenario('good'), signatures } });
    const start = process.threadCpuUsage();
    for (let page = 1; page <= 100; page += 1)
      expect((await ask(twin, `GET R/commits?per_page=100&page=${page}`)).body).toHaveLength(100);
    await twin.close();
    return millisecondsSince(start);
  };
  const plain = await time(manyCommits(10_000, ['']));
  const signed = await time(manyCommits(10_000, blocks));
  expect(signed.took).toBeLessThan(plain.took * 2 + 500);
  const without = await pages(plain.clone, all);
  const [judged, verified] = [await pages(signed.clone, all), await pages(signed.clone, knowing(stranger))];
  expect(Math.max(judged, verified)).toBeLessThan(without * 3 + 3000);
}, 120_000);
