import type { ComponentScope } from '../../facts/components.ts';
import { linesOf } from './lines.ts';
import type { LockReader, Row } from './locked.ts';

/**
 * `gradle.lockfile`, and the older `gradle/dependency-locks/NAME.lockfile`, one for each configuration: versions alone;
 * digests stand in `gradle/verification-metadata.xml`, if anywhere.
 */
export const readGradleLock: LockReader = ({ path, text, beside }) => {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const ofOne = isPerConfiguration(path) ? file.slice(0, -'.lockfile'.length) : null;
  const ofBuild = /^(?:settings|buildscript)-/.test(file);
  const verified = new Set(
    [...(beside('gradle/verification-metadata.xml') ?? '').matchAll(component)].map((one) => one.slice(1).join(':')),
  );
  const rows: Row[] = [];
  for (const [index, line] of linesOf(text)) {
    if (line.startsWith('empty=')) continue;
    const match = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)(?:=(.*))?$/.exec(line);
    const configurations = match?.[4] ?? ofOne;
    if (match === null || configurations === null) return { problem: `line ${index + 1} locks nothing` };
    const [, group = '', name = '', version = ''] = match;
    rows.push({
      key: line,
      type: 'maven',
      name: `${group}:${name}`,
      version,
      direct: null,
      scope: ofBuild ? 'development' : scopeOf(configurations.split(',')),
      dependsOn: [],
      hash: verified.has(`${group}:${name}:${version}`),
    });
  }
  return { rows };
};

const component = /\bgroup="([^"]{0,300})" name="([^"]{0,300})" version="([^"]{0,300})"/g;

export function isPerConfiguration(path: string): boolean {
  return /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/i.test(path);
}

/** `testRuntimeClasspath`, `integrationTestCompileClasspath`. */
const ofTests = /(?:^t|T)est/;

/** What a runtime class path holds is shipped; annotation processors, linters and the like may or may not be. */
function scopeOf(configurations: readonly string[]): ComponentScope {
  if (configurations.every((one) => ofTests.test(one))) return 'development';
  return configurations.some((one) => /untimeClasspath$/.test(one) && !ofTests.test(one)) ? 'runtime' : 'unknown';
}
