import { expect, test } from '@jest/globals';
import { declarations } from '../../src/settings/judging.ts';
import { settings } from '../observe/world.ts';

const sha = 'a'.repeat(40);
const entry = {
  principle: 1 as const,
  status: 'implemented' as const,
  statement: null,
  evidence: [
    { entry: 'docs/threats.md', kind: 'path' as const },
    { entry: 'docs/gone.md', kind: 'path' as const },
    { entry: 'https://acme.example/', kind: 'url' as const },
  ],
  argument: null,
  assumptions: null,
  attestedBy: null,
  attestedAt: null,
  expiresAt: null,
  notApplicableBecause: null,
  at: { path: '.github/copse.yml', line: 1, column: 1 },
};
const run = {
  event: 'push',
  sha,
  ref: 'refs/tags/v1.2.0',
  workflowRef: '',
  invocation: '',
  runnerTemp: null,
  artifactsList: null,
  fork: false,
};
const digest = (path: string) => Promise.resolve(path === 'docs/threats.md' ? 'd'.repeat(64) : null);

test.each([
  ['of the run', run, { commit: sha }],
  ['nobody knows', null, {}],
  ['no commit id', { ...run, sha: 'main' }, {}],
])('a file that was read has its digest and the commit: %s', async (_name, given, expected) => {
  const [declared] = await declarations({ ...settings, principles: [entry], run: given }, digest);
  expect(declared?.evidence).toEqual([
    { entry: 'docs/threats.md', kind: 'path', sha256: 'd'.repeat(64), ...expected },
    { entry: 'docs/gone.md', kind: 'path', sha256: null },
    { entry: 'https://acme.example/', kind: 'url', sha256: null },
  ]);
});
