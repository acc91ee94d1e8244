import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CopseError, describeError } from '../errors.ts';
import type { EvidenceFile } from '../evidence/evidence-set.ts';
import { madeCycloneDx, madeSpdx } from '../evidence/made-sbom.ts';
import type { Facts } from '../facts/facts.ts';
import type { GitHub } from '../github/ports.ts';
import { dependencyExport } from '../observe/asks/dependency-export.ts';
import type { Annotation } from '../report/annotations.ts';
import type { Settings } from '../settings/settings.ts';
import { inCleanTree, npmFiles } from './clean-tree.ts';
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

const seconds = 2;
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
    const message = `The release has no SBOM and none was made: ${reason}.`;
    const fix = 'Attach one that your build makes, or set make-sbom: off.';
    const warning = describeError(new CopseError('SBOM_NOT_MADE', message, fix));
    log.annotate({ level: 'warning', title: 'SBOM', message: warning });
    return null;
  }
}

/** An asset that looks like an SBOM and could not be read may be one. */
function hasNone(sboms: Facts['sboms']): boolean {
  if (sboms.state !== 'seen') return sboms.state === 'absent';
  return sboms.value.documents.length === 0 && sboms.value.unread.length === 0;
}

/** Of the lockfile alone, in a folder with nothing beside it: whatever else the checkout holds is not read, and nothing is installed. */
async function ofNpm({ facts, settings, log, folder, program, limits }: Making): Promise<EvidenceFile | null> {
  const files = await npmFiles(folder ?? process.env['GITHUB_WORKSPACE'] ?? '.', facts.tree);
  if (files === null) return null;
  const script = program ?? join(dirname(realpathSync(process.argv[1] ?? '.')), 'cyclonedx-npm.cjs');
  const progress = setTimeout(
    () => log.line(`The release has no SBOM: cyclonedx-npm is making one, since ${seconds} s.`),
    seconds * 1000,
  );
  try {
    const made = inCleanTree(settings.repository.name, files, (tree) => programOutput(script, words, tree, limits));
    return madeCycloneDx(await made);
  } finally {
    clearTimeout(progress);
  }
}

async function ofGraph({ github, settings }: Making): Promise<EvidenceFile> {
  const reply = await dependencyExport({ github, settings });
  if (reply.kind !== 'ok') throw new Error('GitHub gave no export of the dependency graph');
  return madeSpdx(reply.data.sbom);
}
