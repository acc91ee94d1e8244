import { defineCheck } from '../check.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** A version alone can be published again with other bytes; a digest cannot. */
export const componentsPinned = defineCheck({
  id: 'components.pinned',
  level: 'required',
  question: 'Are lockfiles with hashes committed for each ecosystem present?',
  claims: ['1.2.2'],
  attestable: false,
  needs: ['lockfiles'],
  judge({ lockfiles }) {
    if (lockfiles.state === 'hidden') return unseen('The lockfiles', lockfiles);
    const { files, manifests } = lockfiles.state === 'seen' ? lockfiles.value : { files: [], manifests: [] };
    if (manifests.length + files.length === 0)
      return notApplicable('No manifest at the release commit names a package of others.');
    const open = manifests.filter(({ locked }) => !locked);
    const read = files.filter(({ problem }) => problem === null);
    const bare = read.filter(({ hashes }) => hashes !== 'all');
    const lines = [
      ...open.map(({ path, ecosystem }) => `${path} (${ecosystem}): no lockfile`),
      ...bare.map(({ path, withoutHash }) => `${path}: no digest of ${naming(withoutHash)}`),
      ...files.flatMap(({ path, problem }) => (problem === null ? [] : [`${path}: ${problem}`])),
    ];
    const details = capped([
      ...lines,
      ...read.map(
        ({ path, components, hashes }) => `${path}: ${count(components.length, 'package')}, digests: ${hashes}`,
      ),
    ]);
    if (open.length + bare.length > 0) {
      return notMet(
        `${String(open.length)} of ${count(manifests.length, 'manifest')} without a lockfile, ${String(bare.length)} of ${count(files.length, 'lockfile')} without all digests: ${naming(lines)}.`,
        'Commit the lockfile of each package system, with digests (pip: `pip-compile --generate-hashes` or uv; Gradle: `--write-locks --write-verification-metadata sha256`; Bundler: `bundle lock --add-checksums`).',
        {
          details,
          at: [...open, ...bare].map(({ path }) => ({
            path,
            line: 1,
            column: 1,
            message: 'dependencies are not bound to digests',
          })),
        },
      );
    }
    if (read.length < files.length)
      return notObservable(`Lockfiles that could not be read: ${naming(lines)}.`, undefined, { details });
    return met(
      `${count(manifests.length, 'manifest')} in ${count(new Set(files.map(({ ecosystem }) => ecosystem)).size, 'ecosystem')} locked with digests by ${naming(files.map(({ path }) => path))}.`,
      { details },
    );
  },
});
