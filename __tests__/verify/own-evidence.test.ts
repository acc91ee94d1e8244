import { describe, expect, test } from '@jest/globals';
import type { SigningIdentity } from '../../src/sigstore/ports.ts';
import { refuseStranger } from '../../src/verify/own-evidence.ts';
import { assessment, commit, notRead } from '../support/assessment.ts';
import { identity } from '../support/evidence.ts';

const assessed = { ...assessment, invocation: identity.runInvocation };

function judge(change: Partial<SigningIdentity>, what: Parameters<typeof refuseStranger>[1] = assessed) {
  const lines: string[] = [];
  try {
    refuseStranger({ ...identity, ...change }, what, (line) => lines.push(line));
    return lines;
  } catch (error) {
    return error;
  }
}

describe('the certificate against what was assessed', () => {
  test('of the repository, the run, the tag and its commit: nothing to say', () => {
    expect(judge({})).toEqual([]);
  });

  test.each<[string, Partial<SigningIdentity>, RegExp]>([
    [
      'another repository',
      { sourceRepository: 'https://github.com/evil/app' },
      /is of https:\/\/github\.com\/evil\/app, but/,
    ],
    ['a name that only begins alike', { sourceRepository: 'https://github.com/acme/app2' }, /acme\/app2, but/],
    ['no repository', { sourceRepository: null }, /is of no repository/],
    ['another repository id', { sourceRepositoryId: '4712' }, /another repository of that name.*4712/],
    ['another owner id', { sourceRepositoryOwnerId: '98' }, /another repository of that name.*owner id.*98/],
    [
      'another run',
      { runInvocation: 'https://github.com/acme/app/actions/runs/1/attempts/1' },
      /is of the run .*runs\/1\//,
    ],
    ['a run that strangers may steer', { buildTrigger: 'pull_request_target' }, /pull_request_target/],
    ['a run after one that strangers may steer', { buildTrigger: 'workflow_run' }, /workflow_run/],
    ['a pull request', { sourceRepositoryRef: 'refs/pull/7/merge' }, /refs\/pull\/7\/merge, which is neither/],
    ['the tag at another commit', { sourceRepositoryDigest: 'f'.repeat(40) }, /it has moved/],
    ['the tag at no commit', { sourceRepositoryDigest: null }, /commit unknown.*it has moved/],
  ])('%s is refused', (_, change, words) => {
    expect(judge(change)).toMatchObject({ code: 'IDENTITY_MISMATCH', message: expect.stringMatching(words) });
  });

  test.each<[string, Partial<SigningIdentity>]>([
    ['a branch', { sourceRepositoryRef: 'refs/heads/main', sourceRepositoryDigest: 'f'.repeat(40) }],
    ['another tag', { sourceRepositoryRef: 'refs/tags/v9', sourceRepositoryDigest: 'f'.repeat(40) }],
    ['an authority that names no ref', { sourceRepositoryRef: null, sourceRepositoryDigest: null }],
  ])('a run for %s at another commit is a backfill, and said', (_, change) => {
    expect(judge(change)).toEqual([
      expect.stringMatching(new RegExp(`the release at ${commit}: the evidence is a backfill`)),
    ]);
  });

  test('ids that the certificate or the assessment lacks are not held against it', () => {
    expect(judge({ sourceRepositoryId: null, sourceRepositoryOwnerId: null, runInvocation: null })).toEqual([]);
    expect(
      judge({ sourceRepositoryId: '1' }, { ...assessed, facts: { repository: notRead }, invocation: null }),
    ).toEqual([]);
  });
});
