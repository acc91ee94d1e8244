/**
 * Prints what `defaults.no-credentials` finds in git directories, to be labelled by hand: `measure-credentials.ts FOLDER…`, a line
 * for each repository and each finding. A folder is called OWNER+NAME, or is the `repo` in one. The value is shown, because whoever labels needs it; nothing else of Copse keeps one.
 */
import { execFileSync } from 'node:child_process';
import { deploymentKind } from '../src/documents/deployment/places.ts';
import { readDeployment } from '../src/documents/deployment/read-deployment.ts';

const most = 200;

for (const folder of process.argv.slice(2)) {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['--git-dir', folder, ...words], { encoding: 'utf8', maxBuffer: 268_435_456 });
  const commit = git('rev-parse', 'HEAD').trim();
  const paths = git('ls-tree', '-r', '--name-only', '-z', commit)
    .split('\0')
    .filter((path) => deploymentKind(path) !== null)
    .slice(0, most);
  const files = paths.map((path) => ({ path, digest: '', text: git('show', `${commit}:${path}`) }));
  const [owner = '', name = ''] = /([^/+]+)\+([^/]+)(?:\/repo)?\/?$/.exec(folder)?.slice(1) ?? [];
  const { credentials, besides, placeholders, unreadable } = readDeployment(files, { owner, name });
  console.log(
    `== ${folder} ${commit.slice(0, 12)}: ${files.length} files, ${credentials.length} credentials, ${besides.length} besides, ${placeholders} placeholders, ${unreadable.length} unreadable`,
  );
  const texts = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
  for (const { at, key, in: kind } of [...credentials, ...besides])
    console.log(
      `${besides.some((one) => one.at === at) ? 'besides' : kind} ${at.path}:${at.line} ${key} | ${(texts.get(at.path)?.[at.line - 1] ?? '').trim().slice(0, 140)}`,
    );
}
