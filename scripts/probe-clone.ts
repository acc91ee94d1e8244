/** A git repository in which every probe finds something: two versions, merges, a lock file, a workflow, a licence. */
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { checkScenario, loadClone, loadScenario, startTwin } from '../src/offline/twin/index.ts';
import type { Clone, Twin } from '../src/offline/twin/index.ts';
import type { Target } from './probing.ts';

const lock = (version: string) =>
  JSON.stringify({
    name: 'probe',
    lockfileVersion: 3,
    packages: { '': { name: 'probe' }, 'node_modules/left-table': { version } },
  });

export const files: Readonly<Record<string, string>> = {
  'README.md': '# Probe\n',
  LICENSE: 'MIT License\n',
  'CONTRIBUTING.md': 'Welcome.\n',
  'src/index.js': 'export const one = 1;\n',
  '.github/CODEOWNERS': '* @maintainer-one\n',
  '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
  'package-lock.json': lock('2.4.0'),
};

/** The clone, and its removal. */
export async function probeClone(): Promise<{ clone: Clone; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'probe-clone-'));
  await git.init({ fs, dir, defaultBranch: 'main' });
  let clock = 1_760_000_000;
  const person = () => ({ name: 'Dev', email: 'dev@users.noreply.github.com', timestamp: clock, timezoneOffset: 0 });
  const commit = async (message: string, changed: Readonly<Record<string, string>>) => {
    clock += 3600;
    for (const [path, text] of Object.entries(changed)) {
      await fs.promises.mkdir(join(dir, path, '..'), { recursive: true });
      await fs.promises.writeFile(join(dir, path), text);
      await git.add({ fs, dir, filepath: path });
    }
    return git.commit({ fs, dir, message, author: person(), committer: person() });
  };
  await commit('First', files);
  await git.tag({ fs, dir, ref: 'v1.0.0' });
  await commit('Second (#2)', { 'src/index.js': 'export const one = 1;\nexport const two = 2;\n' });
  await commit('Third', { 'package-lock.json': lock('2.4.1') });
  await git.annotatedTag({ fs, dir, ref: 'v1.1.0', message: 'Version 1.1.0', tagger: person() });
  const clone = await loadClone(dir);
  return {
    clone,
    async remove() {
      clone.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** A token that may do everything that the probes do. */
const everything = {
  contents: 'write',
  attestations: 'write',
  checks: 'write',
  statuses: 'write',
  issues: 'write',
  pull_requests: 'read',
  security_events: 'write',
  vulnerability_alerts: 'read',
  secret_scanning_alerts: 'read',
  repository_advisories: 'read',
  actions: 'read',
  secrets: 'read',
  environments: 'read',
  repository_hooks: 'read',
  administration: 'write',
  organization_administration: 'read',
} as const;

/** Two twins for the probes: an organisation's repository and a person's. */
export async function probeTwins(
  clone: Clone,
  exchangesFolder?: null,
): Promise<{ twins: readonly Twin[]; organization: Target; user: Target }> {
  const good = loadScenario('good');
  const personal = { ...good, owner: { ...good.owner, login: 'somebody', type: 'User' } };
  const start = (scenario: unknown) =>
    startTwin({
      clone,
      scenario: checkScenario(scenario, 'probe'),
      fineGrainedGrants: everything,
      ...(exchangesFolder === null ? { exchangesFolder } : {}),
    });
  const twins = [await start(good), await start(personal)] as const;
  const targetOf = (twin: Twin): Target => ({
    api: twin.apiUrl,
    owner: twin.owner,
    repo: twin.name,
    token: twin.tokens.fineGrained,
    appToken: twin.tokens.app,
    known: { tagObject: clone.tags.get('v1.1.0')?.object ?? '' },
  });
  return { twins, organization: targetOf(twins[0]), user: targetOf(twins[1]) };
}
