import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EvidenceFile } from '../evidence/evidence-set.ts';
import { madeCycloneDx, madeSpdx } from '../evidence/made-sbom.ts';
import type { Facts } from '../facts/facts.ts';
import type { GitHub } from '../github/ports.ts';
import { dependencyExport } from '../observe/asks/dependency-export.ts';
import type { Annotation } from '../report/annotations.ts';
import type { Settings } from '../settings/settings.ts';
import { type ProgramLimits, programOutput } from './sbom-program.ts';

export type Making = {
  readonly github: GitHub;
  readonly settings: Settings;
  readonly facts: Pick<Facts, 'sboms' | 'tree'>;
  readonly log: { readonly line: (line: string) => void; readonly annotate: (annotation: Annotation) => void };
  /** The checkout; the runner's workspace where it is left out. */
  readonly folder?: string;
  /** The generator; the one beside the running program where it is left out. */
  readonly program?: string;
  readonly limits?: ProgramLimits;
};

const lockfiles = ['npm-shrinkwrap.json', 'package-lock.json'];
const words =
  '--package-lock-only --omit dev --output-reproducible --spec-version 1.6 --output-format JSON --no-validate'.split(
    ' ',
  );

/**
 * An SBOM, marked as made by Copse, where the release is known to have none: of an npm project from its lockfile, else GitHub's
 * export of the dependency graph. Null where there is one, where it is off, and where it fails, which is a warning.
 */
export async function makeSbom(making: Making): Promise<EvidenceFile | null> {
  const { settings, facts, log } = making;
  if (settings.makeSbom === 'off' || !hasNone(facts.sboms)) return null;
  try {
    const file = (await ofNpm(making)) ?? (await ofGraph(making));
    log.line(`The release has no SBOM: Copse made ${file.name}. It does not count as the vendor's.`);
    return file;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.annotate({ level: 'warning', title: 'SBOM', message: `The release has no SBOM and none was made: ${reason}.` });
    return null;
  }
}

/** An asset that looks like an SBOM and could not be read may be one. */
function hasNone(sboms: Facts['sboms']): boolean {
  if (sboms.state !== 'seen') return sboms.state === 'absent';
  return sboms.value.documents.length === 0 && sboms.value.unread.length === 0;
}

async function ofNpm({ facts, folder, program, limits }: Making): Promise<EvidenceFile | null> {
  const root = folder ?? process.env['GITHUB_WORKSPACE'] ?? '.';
  const [lockfile] = (await Promise.all(lockfiles.map((name) => checkedOut(root, name)))).filter(
    (file) => file !== null,
  );
  if (lockfile === undefined) return null;
  const manifest = await checkedOut(root, 'package.json');
  if (manifest === null) throw new Error(`there is ${lockfile.name} and no package.json`);
  for (const file of [lockfile, manifest]) refuseOther(file, facts.tree);
  const script = program ?? join(dirname(realpathSync(process.argv[1] ?? '.')), 'cyclonedx-npm.cjs');
  return madeCycloneDx(await programOutput(script, words, root, limits));
}

type Checked = { readonly name: string; readonly bytes: Uint8Array };

async function checkedOut(root: string, name: string): Promise<Checked | null> {
  try {
    return { name, bytes: await readFile(join(root, name)) };
  } catch {
    return null;
  }
}

/** A run may have another commit checked out than that of the release: its packages are not those of the release. */
function refuseOther({ name, bytes }: Checked, tree: Facts['tree']): void {
  if (tree.state !== 'seen') throw new Error('the files of the release commit could not be seen');
  const sha = tree.value.entries.find(({ path }) => path === name)?.sha ?? '';
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes);
  if (hash.digest('hex') === sha) return;
  throw new Error(`${name} of the checkout is not that of the release commit; check out the tag before Copse runs`);
}

async function ofGraph({ github, settings }: Making): Promise<EvidenceFile> {
  const reply = await dependencyExport({ github, settings });
  if (reply.kind !== 'ok') throw new Error('GitHub gave no export of the dependency graph');
  return madeSpdx(reply.data.sbom);
}
