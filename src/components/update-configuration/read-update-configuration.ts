import type { UpdateConfiguration } from '../../facts/components.ts';
import { singleLine } from '../../text/inert.ts';
import { dependabotScope } from './dependabot.ts';
import { dependabotPlaces, renovatePlaces } from './places.ts';
import { packageScope, renovateScope } from './renovate.ts';
import type { Scope } from './scope.ts';

type Source = { readonly path: string; readonly digest: string; readonly text: string };

/** What update bots are set up for: each file of Dependabot, and the one of Renovate that it would read. Never throws. */
export function readUpdateConfiguration(files: readonly Source[]): readonly UpdateConfiguration[] {
  const at = new Map(files.map((file) => [file.path, file]));
  const dependabot = dependabotPlaces.flatMap((path) => {
    const file = at.get(path);
    return file === undefined ? [] : [configuration('dependabot', file, dependabotScope(file.text))];
  });
  for (const path of renovatePlaces) {
    const file = at.get(path);
    if (file === undefined) continue;
    const scope = path === 'package.json' ? packageScope(file.text) : renovateScope(file.text);
    if (scope !== null) return [...dependabot, configuration('renovate', file, scope)];
  }
  return dependabot;
}

function configuration(tool: UpdateConfiguration['tool'], { path, digest }: Source, scope: Scope): UpdateConfiguration {
  return 'problem' in scope
    ? { tool, path, digest, ecosystems: [], problem: singleLine(scope.problem, 300) }
    : { tool, path, digest, ecosystems: scope.ecosystems, problem: null };
}
