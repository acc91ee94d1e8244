import { parseArgs } from 'node:util';
import { CopseError } from '../errors.ts';
import type { Grants } from './twin/index.ts';
import { areas } from './twin/index.ts';

export type ServeOptions = {
  readonly repo: string;
  readonly scenario: string;
  readonly tag: string | null;
  readonly latencyMs: number;
  readonly rateLimit: number | null;
  readonly grants: Grants;
};

export const serveHelp = `Usage: copse offline [options]

Serves GitHub's API for one git clone, on this machine only, until it is
stopped (Ctrl-C). It prints addresses and tokens as lines that a shell can
read. Every request and answer is judged by GitHub's own description; what
breaks it is printed at the end, and the exit code is then 1.

  --repo PATH          a git clone, or a folder with files (default: this one)
  --scenario NAME      what git cannot know: good, mixed, bare, or the path of
                       a scenario file (default: good)
  --tag TAG            the release (default: the clone's newest version); a
                       name that is no tag is made one, at the head
  --grant AREA=LEVEL   read, write or none for TOKEN_WORKFLOW and
                       TOKEN_FINE_GRAINED, as checks=write; may be repeated
  --latency MS         add this to each request (default: 0)
  --rate-limit N       requests an hour for each token (default: as GitHub's,
                       1000 for a workflow)

docs/offline.md lists every operation, what answers it, and its limits.`;

/** Reads the words after `offline`; wrong ones are a USAGE error that names them. */
export function readServeOptions(words: readonly string[]): ServeOptions {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        repo: { type: 'string', default: '.' },
        scenario: { type: 'string', default: 'good' },
        tag: { type: 'string' },
        grant: { type: 'string', multiple: true, default: [] },
        latency: { type: 'string', default: '0' },
        'rate-limit': { type: 'string' },
      },
    });
    const limit = values['rate-limit'];
    return {
      repo: values.repo,
      scenario: values.scenario,
      tag: values.tag ?? null,
      latencyMs: whole('--latency', values.latency, 60_000),
      rateLimit: limit === undefined ? null : whole('--rate-limit', limit, 1_000_000),
      grants: Object.fromEntries(values.grant.map(readGrant)),
    };
  } catch (error) {
    throw new CopseError('USAGE', `offline: ${(error as Error).message}.`, 'See copse offline --help.', error);
  }
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  if (!(value <= most)) throw new Error(`${name} ${text} is no whole number up to ${most}`);
  return value;
}

function readGrant(text: string): [string, 'read' | 'write' | 'none'] {
  const [name = '', level = ''] = text.split('=');
  const area = areas.find((known) => known === name.replaceAll('-', '_'));
  if (area === undefined) throw new Error(`--grant ${text}: the areas are ${areas.join(', ')}`);
  if (level !== 'read' && level !== 'write' && level !== 'none')
    throw new Error(`--grant ${text}: the levels are read, write and none`);
  return [area, level];
}
