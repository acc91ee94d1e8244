import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Assessment } from '../../src/evidence/evidence-set.ts';
import { unsignedFiles } from '../../src/evidence/unsigned.ts';
import { run } from '../../src/pipeline.ts';
import type { Signer, SigningIdentity } from '../../src/sigstore/ports.ts';
import { bundleOf, identity, verifier } from '../support/evidence.ts';
import { assessment } from '../support/assessment.ts';
import { commit, settings, world } from '../observe/world.ts';

const long = `https://github.com/${'a'.repeat(3000)}`;

/** Of the repository that the fake GitHub shows. */
const ours: SigningIdentity = {
  ...identity,
  sourceRepositoryId: '11',
  sourceRepositoryOwnerId: '7',
  sourceRepositoryDigest: commit,
  runInvocation: 'https://github.com/acme/app/actions/runs/1/attempts/1',
};

/** A run without a release to attach to, and every payload that reached the signer. */
async function signedBy(invocation: string | null): Promise<readonly Uint8Array[]> {
  const payloads: Uint8Array[] = [];
  const signer: Signer = {
    instance: 'test',
    prepare: () => Promise.resolve(ours),
    sign: (payload) => {
      payloads.push(payload);
      return Promise.resolve(bundleOf(payload, ours));
    },
  };
  const { context } = world();
  const sent = {
    ...settings,
    attach: false,
    run: invocation === null ? null : ({ invocation } as typeof settings.run),
  };
  await run({
    ...context,
    settings: sent,
    verifier,
    signer: () => Promise.resolve(signer),
    digestOf: () => Promise.resolve(null),
    writeFolder: () => Promise.resolve(),
  }).catch((error: unknown) => {
    payloads.push(new TextEncoder().encode(`refused: ${String(error)}`));
  });
  return payloads;
}

test('what follows the schemas is signed, all 15', async () => {
  expect(await signedBy('https://github.com/acme/app/actions/runs/1/attempts/1')).toHaveLength(15);
});

test.each([
  ['too long', long],
  ['empty', ''],
])('where the schema refuses one field (an invocation that is %s) nothing is signed at all', async (_, invocation) => {
  const [only, ...more] = await signedBy(invocation);
  expect(new TextDecoder().decode(only)).toMatch(
    /refused: .*A statement does not follow its schema: \/predicate\/invocation/,
  );
  expect(more).toEqual([]);
});

test('nor is it written without a signature', () => {
  const wrong: Assessment = { ...assessment, invocation: long };
  expect(() => unsignedFiles(wrong)).toThrow(expect.objectContaining({ code: 'EVIDENCE_INVALID' }));
});

test('one place hands bytes to a signer, after it had them validated', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.startsWith('offline'),
  );
  const callers = sources.filter((path) => /\bsigner\.sign\(/.test(readFileSync(join('src', path), 'utf8')));
  expect(callers).toEqual(['pipeline.ts']);
  const story = readFileSync('src/pipeline.ts', 'utf8');
  expect(story.match(/\bsigner\.sign\(/g)).toHaveLength(1);
  expect(story.indexOf('= stated(assessment)')).toBeGreaterThan(0);
  expect(story.indexOf('= stated(assessment)')).toBeLessThan(story.indexOf('signer.sign('));
});
