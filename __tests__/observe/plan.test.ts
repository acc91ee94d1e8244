import { describe, expect, test } from '@jest/globals';
import { CopseError } from '../../src/errors.ts';
import { permissionsFor, withRoots } from '../../src/observe/permissions.ts';
import { observe, startReading } from '../../src/observe/plan.ts';
import { factReaders, readers } from '../../src/observe/readers.ts';
import { ok, refused } from '../support/fake-github.ts';
import { commit, commitNode, commits, compared, releaseTree, world } from './world.ts';

const everything = factReaders.map(({ name }) => name);

describe('the plan', () => {
  test('reads every fact of ten artefacts in 29 requests, four round trips deep', async () => {
    const { context, calls } = world({
      ...releaseTree({ 'README.md': '# App', '.github/CODEOWNERS': '* @acme/core', 'SECURITY.md': 'Write to us.' }),
      commitRange: ok(compared(commits(Array(100).fill(commitNode(commit))))),
      'GET /repos/{owner}/{repo}/actions/permissions/workflow': refused(
        403,
        'Resource not accessible by integration',
        'administration=read',
      ),
    });
    const facts = await observe({ needs: everything, context });
    expect(calls.map(({ what }) => what)).toHaveLength(29);
    expect(Math.max(...calls.map(({ wave }) => wave)) + 1).toBe(4);
    const states = Object.fromEntries(everything.map((name) => [name, facts[name].state]));
    expect(states).toEqual({
      ...Object.fromEntries(everything.map((name) => [name, 'seen'])),
      checksums: 'absent',
      classicProtection: 'hidden',
      workflowTokenDefault: 'hidden',
      deployKeys: 'hidden',
      organization: 'hidden',
      codeAnalyses: 'absent',
      codeAlerts: 'absent',
      securityFeatures: 'hidden',
      ruleBypasses: 'hidden',
      secretAlerts: 'hidden',
      repositorySecrets: 'hidden',
      organizationSecrets: 'hidden',
      updateConfiguration: 'absent',
      sboms: 'absent',
      lockfiles: 'absent',
      dependencyGraph: 'hidden',
      vetting: 'hidden',
      vulnerabilityAlerts: 'hidden',
      vex: 'absent',
      supportNotices: 'absent',
      securityTxt: 'absent',
      securityInsights: 'absent',
      threatModels: 'absent',
      threatModelHistory: 'absent',
      changesSinceModel: 'absent',
      deployment: 'absent',
    });
  });

  test('asks nothing that is not needed, and says so of every other fact', async () => {
    const { context, calls } = world();
    const facts = await observe({ needs: ['repository'], context });
    expect(calls.map(({ what }) => what)).toEqual(['GET /repos/{owner}/{repo}']);
    expect(facts.repository.state).toBe('seen');
    const others = everything.filter((name) => name !== 'repository');
    for (const name of others) expect(facts[name]).toMatchObject({ state: 'hidden', reason: 'not_read' });
    expect(Object.keys(facts).sort()).toEqual([...everything].sort());
  });

  test('reads a fact once however many facts lead through it', async () => {
    const { context, calls } = world();
    await observe({ needs: ['branch', 'branchRules', 'classicProtection', 'organization', 'ancestry'], context });
    expect(calls.filter(({ what }) => what === 'GET /repos/{owner}/{repo}')).toHaveLength(1);
    const reading = startReading(context);
    expect(reading.fact('repository')).toBe(reading.fact('repository'));
  });

  test('a hidden repository hides what is read through it, with the permission that would open it', async () => {
    const { context, calls } = world({ 'GET /repos/{owner}/{repo}': refused(404, 'Not Found') });
    const facts = await observe({ needs: ['branch', 'branchRules'], context });
    const expected = { state: 'hidden', reason: 'not_read', permission: 'metadata: read' };
    expect([facts.branch, facts.branchRules]).toMatchObject([expected, expected]);
    expect(calls.map(({ what }) => what)).toEqual(['GET /repos/{owner}/{repo}', 'GET /repos/{owner}/{repo}/branches']);
  });

  test('an answer of an unexpected shape hides the fact, its text made one line', async () => {
    const { context } = world({ 'GET /repos/{owner}/{repo}': ok(null) });
    const { repository } = await observe({ needs: ['repository'], context });
    expect(repository).toMatchObject({ state: 'hidden', reason: 'failed' });
    const broken = {
      ...readers,
      branch: { ...readers.branch, read: () => Promise.reject(new Error('a\r\n\u001b[2Jb')) },
    };
    const { branch } = await observe({ needs: ['branch'], context }, broken);
    expect(branch).toMatchObject({ reason: 'failed', detail: 'reading branch failed: a [2Jb' });
  });

  test.each<[string, Record<string, ReturnType<typeof ok>>, string, RegExp]>([
    [
      'no such tag',
      {
        'GET /repos/{owner}/{repo}/git/ref/{ref}': refused(404, 'Not Found'),
        'GET /repos/{owner}/{repo}/tags': ok([{ name: '1.2.0' }, { name: 'v1.2.0-rc.1' }, { name: 'v0.1.0' }]),
      },
      'TAG_NOT_FOUND',
      /no tag v1\.2\.0\. Tags like it: 1\.2\.0, v1\.2\.0-rc\.1\.$/,
    ],
    ['no such release', { 'GET /repos/{owner}/{repo}/releases': ok([]) }, 'RELEASE_NOT_FOUND', /no release of the tag/],
  ])('%s stops the run', async (_name, changes, code, message) => {
    const { context } = world(changes);
    const outcome = await observe({ needs: everything, context }).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(CopseError);
    expect(outcome).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('the registry', () => {
  test('names each reader as its key, and no fact leads to itself', () => {
    for (const [key, reader] of Object.entries(readers)) {
      expect(reader.name).toBe(key);
      expect([...withRoots(reader.uses)]).not.toContain(key);
    }
  });

  test('gives the permission table, the facts that lead to the needed ones included', () => {
    expect(permissionsFor(['ancestry', 'classicProtection', 'commitRange'])).toEqual([
      { permission: 'metadata: read', facts: ['repository'] },
      { permission: 'contents: read', facts: ['tag', 'ancestry', 'commitRange'] },
      { permission: 'administration: read', facts: ['classicProtection'] },
      { permission: 'pull-requests: read', facts: ['commitRange'] },
    ]);
  });
});
