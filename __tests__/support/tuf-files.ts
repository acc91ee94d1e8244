import { readFileSync } from 'node:fs';
import type { TufFile } from '../../src/artefacts/tuf/read-tuf.ts';

export type TufFiles = Readonly<Record<string, string>>;

/** A repository that python-tuf made (scripts/make-tuf-fixtures.ts): its files by name. */
export function tufFiles(name: string): TufFiles {
  return JSON.parse(readFileSync(new URL(`../fixtures/tuf/${name}.json`, import.meta.url), 'utf8')) as TufFiles;
}

export const serving =
  (files: TufFiles): TufFile =>
  (name) =>
    Promise.resolve(
      Object.hasOwn(files, name)
        ? ({ state: 'ok', value: Buffer.from(files[name] ?? '') } as const)
        : ({ state: 'absent' } as const),
    );
