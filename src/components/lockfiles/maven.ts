import type { ComponentScope } from '../../facts/components.ts';
import { parseJson } from '../../text/json.ts';
import { field, listOf, textOf } from '../../text/values.ts';
import type { LockReader, Row } from './locked.ts';

const scopes: Readonly<Record<string, ComponentScope>> = {
  compile: 'runtime',
  runtime: 'runtime',
  test: 'development',
};

/** `lockfile.json` of the maven-lockfile plugin. Other tools keep files of that name: one without Maven's coordinates is theirs. */
export const readMavenLock: LockReader = ({ text, beside }) => {
  const parsed = parseJson(text);
  if (!parsed.ok)
    return beside('pom.xml') === null ? { locksNothing: true } : { problem: `line ${parsed.line} ${parsed.reason}` };
  const document = parsed.value;
  const dependencies = listOf(field(document, 'dependencies'));
  const ofMaven = [document, ...dependencies].some((one) => textOf(field(one, 'artifactId')) !== null);
  if (!ofMaven) return { locksNothing: true };
  const rows: Row[] = [];
  const visit = (entry: unknown, direct: boolean): string => {
    const name = `${textOf(field(entry, 'groupId')) ?? ''}:${textOf(field(entry, 'artifactId')) ?? ''}`;
    // What lost against another version stands here too; `selectedVersion` is the one that a build takes.
    const lost = field(entry, 'included') === false;
    const own = textOf(field(entry, 'version'));
    const version = lost ? (textOf(field(entry, 'selectedVersion')) ?? own) : own;
    const key = `${name}:${version ?? ''}`;
    const dependsOn = listOf(field(entry, 'children')).map((child) => visit(child, false));
    if (!lost) {
      const scope = scopes[textOf(field(entry, 'scope')) ?? 'compile'] ?? 'unknown';
      const hash = textOf(field(entry, 'checksum')) !== null;
      rows.push({ key, type: 'maven', name, version, direct, scope, dependsOn, hash });
    }
    return key;
  };
  dependencies.forEach((entry) => visit(entry, true));
  return { rows };
};
