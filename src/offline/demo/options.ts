import { parseArgs } from 'node:util';
import { CopseError } from '../../errors.ts';

export type DemoOptions = {
  readonly repo: string;
  readonly scenario: string;
  readonly out: string;
  readonly json: boolean;
  readonly latencyMs: number;
};

export const demoHelp = `Usage: copse demo [options], or npm run demo -- [options]

Starts a GitHub twin, a Sigstore and a runner on loopback, loads a git clone,
drafts a release, runs the action as a runner would, and verifies the attached
evidence. Opens no connection off this machine.

  --repo PATH      a git clone on this machine (default: this repository)
  --scenario NAME  what git cannot know: good, mixed, bare, or the path of a
                   scenario file (default: good)
  --out DIR        where evidence/, artefacts/, summary.md and demo.json go
                   (default: copse-demo)
  --json           print demo.json instead of the table
  --latency MS     add this to each request (default: 0)`;

/** Reads the words after `demo`; wrong ones are a USAGE error that names them. */
export function readDemoOptions(words: readonly string[], defaultRepo: string): DemoOptions {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        repo: { type: 'string', default: defaultRepo },
        scenario: { type: 'string', default: 'good' },
        out: { type: 'string', default: 'copse-demo' },
        json: { type: 'boolean', default: false },
        latency: { type: 'string', default: '0' },
      },
    });
    const latencyMs = Number(values.latency);
    if (!Number.isInteger(latencyMs) || latencyMs < 0 || latencyMs > 60_000)
      throw new Error(`--latency ${values.latency} is no number of milliseconds`);
    return { repo: values.repo, scenario: values.scenario, out: values.out, json: values.json, latencyMs };
  } catch (error) {
    throw new CopseError('USAGE', `demo: ${(error as Error).message}.`, 'See npm run demo -- --help.', error);
  }
}
