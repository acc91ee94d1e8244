import type { ContainerImage } from '../../facts/deployment.ts';
import { singleLine } from '../../text/inert.ts';
import type { Setting } from '../credentials/find-credentials.ts';
import { instructionsOf } from './instructions.ts';
import type { Instruction } from './instructions.ts';

type Stage = {
  readonly name: string;
  readonly base: string;
  readonly line: number;
  readonly variables: ReadonlyMap<string, string | null>;
  user: { readonly value: string; readonly line: number } | null;
};

/** Who the image of a container file runs as: the last stage's last USER, else that of the stage or image it is built on. */
export function readContainerFile(path: string, source: string): ContainerImage | null {
  const stages = stagesOf(instructionsOf(source));
  const last = stages.at(-1);
  if (last === undefined) return null;
  return { ...runsAs(last, stages, path, 0), because: singleLine(runsAs(last, stages, path, 0).because, 200) };
}

/** The variables that a container file sets in the image, for credentials. */
export function settingsOfContainer(source: string): readonly Setting[] {
  const instructions = instructionsOf(source);
  const kept = instructions.flatMap(({ keyword, text }) => (keyword === 'ENV' ? [text] : [])).join('\n');
  return instructions.flatMap(({ keyword, text, line }) =>
    keyword === 'ENV' || keyword === 'ARG'
      ? pairsOf(text).flatMap(([key, value]) => {
          // An argument of the build is in the image only where the environment takes it over.
          const isKept = keyword === 'ENV' || kept.includes(`$${key}`) || kept.includes(`\${${key}`);
          return value === null || !isKept ? [] : [{ key, value, line, column: 1 }];
        })
      : [],
  );
}

function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const global = new Map<string, string | null>();
  const stages: (Stage & { readonly variables: Map<string, string | null> })[] = [];
  for (const { keyword, text, line } of instructions) {
    const stage = stages.at(-1);
    if (keyword === 'FROM') {
      const [, image = '', name = ''] = /^(?:--platform=\S+\s+)?(\S+)(?:\s+AS\s+(\S+))?/i.exec(text) ?? [];
      stages.push({
        name: name.toLowerCase(),
        base: substituted(image, global) ?? image,
        line,
        variables: new Map(),
        user: null,
      });
    } else if (keyword === 'ARG' || keyword === 'ENV') {
      for (const [key, value] of pairsOf(text))
        (stage?.variables ?? global).set(key, value ?? (stage === undefined ? null : (global.get(key) ?? null)));
    } else if (keyword === 'USER' && stage !== undefined) {
      stage.user = { value: text.split(/\s/, 1)[0] ?? '', line };
    }
  }
  return stages;
}

function runsAs(stage: Stage, stages: readonly Stage[], path: string, depth: number): ContainerImage {
  const at = { path, line: stage.user?.line ?? stage.line, column: 1 };
  if (stage.user === null) {
    const earlier = stages.slice(0, stages.indexOf(stage));
    const parent = earlier.findLast(({ name }) => name !== '' && name === stage.base.toLowerCase());
    if (parent !== undefined && depth < stages.length) return { ...runsAs(parent, stages, path, depth + 1) };
    return { at, ...baseRunsAs(stage.base) };
  }
  const value = substituted(stage.user.value, stage.variables);
  if (value === null || value === '')
    return { at, runsAs: 'unknown', because: `USER ${stage.user.value} depends on a build argument` };
  const name = value.split(':', 1)[0] ?? '';
  const isRoot = name === 'root' || /^0+$/.test(name) || /^ContainerAdministrator$/i.test(name);
  return { at, runsAs: isRoot ? 'root' : 'non-root', because: `the last stage says USER ${value}` };
}

const nonRootBases =
  /^(?:gcr\.io\/distroless\/[^@]{1,100}[:-]nonroot\b|cgr\.dev\/chainguard\/|(?:docker\.io\/)?nginxinc\/nginx-unprivileged\b|(?:docker\.io\/)?(?:bitnami|bitnamilegacy)\/|registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d{1,2}\/(?:nodejs|python|httpd|nginx|php|ruby|openjdk|go-toolset)|dhi\.io\/)/i;

/** An official image of Docker Hub has no path; those run as root unless they say otherwise, as does an empty image. */
function baseRunsAs(base: string): Pick<ContainerImage, 'runsAs' | 'because'> {
  if (nonRootBases.test(base)) return { runsAs: 'non-root', because: `${base} is made to run without root` };
  const official = /^(?:docker\.io\/)?(?:library\/)?[a-z0-9_-]{1,60}(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/.test(
    base,
  );
  if (base === 'scratch' || (official && !/nonroot|rootless|unprivileged/i.test(base)))
    return { runsAs: 'root', because: `no stage that is shipped has a USER, and ${base} runs as root` };
  return { runsAs: 'unknown', because: `no USER is set, and whom ${base} runs as is not known` };
}

/** The text with its variables filled in; null where one of them is not known. */
function substituted(text: string, variables: ReadonlyMap<string, string | null>): string | null {
  let known = true;
  const filled = text
    .slice(0, 500)
    .replace(/\$(?:\{(\w{1,100})(?::?-([^}]*))?\}|(\w{1,100}))/g, (_, braced, fallback, bare) => {
      const value = variables.get(String(braced ?? bare)) ?? (fallback as string | undefined) ?? null;
      known &&= value !== null;
      return value ?? '';
    });
  return known ? filled : null;
}

function pairsOf(text: string): readonly (readonly [string, string | null])[] {
  const old = /^([A-Za-z_]\w*)\s+([^=\s].*)$/s.exec(text);
  if (old !== null) return [[old[1] ?? '', old[2] ?? '']];
  const pairs = [...text.matchAll(/([A-Za-z_]\w{0,100})(?:=("[^"]*"|'[^']*'|\S*))?(?:\s|$)/g)];
  return pairs.map((match) => [match[1] ?? '', match[2]?.replace(/^(["'])(.*)\1$/s, '$2') ?? null]);
}
