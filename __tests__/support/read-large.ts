/**
 * Reads one large artefact from a server and examines signatures over it, as the action does, and prints what came of it with
 * the most memory that it took. A program of its own: memory is measured by process.
 */
import '../../src/action/memory.ts';
import { existsSync, readFileSync } from 'node:fs';
import { createScratch } from '../../src/action/scratch.ts';
import { examineDetached } from '../../src/artefacts/examine-detached.ts';
import { keyRing } from '../../src/artefacts/key-ring.ts';
import type { Artefact } from '../../src/facts/release.ts';
import { createGitHub } from '../../src/github/github.ts';
import { artefactFiles } from '../../src/observe/asks/artefact-files.ts';
import { startReading } from '../../src/observe/plan.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { settings } from '../observe/world.ts';
import type { Made } from './vendor-signatures.ts';

export type Large = {
  readonly apiUrl: string;
  readonly artefact: Artefact;
  readonly made: readonly Made[];
  readonly temp: string;
};
export type Read = {
  readonly said: readonly string[];
  readonly lines: readonly string[];
  readonly peakBytes: number;
  readonly startBytes: number;
};

const { apiUrl, artefact, made, temp } = JSON.parse(process.argv[2] ?? '') as Large;
const startBytes = mostBytes();
const now = (): Date => new Date();
const verifier = createBundleVerifier({ roots: [] });
const scratch = createScratch(temp);
const lines: string[] = [];
const context = startReading({
  github: createGitHub({
    ...{ owner: 'acme', repo: 'app', token: 'sesame', adminToken: null, userAgent: 'copse-test', now },
    ...{ apiUrl, graphqlUrl: `${apiUrl}/graphql` },
  }),
  ...{ settings, now, verifier, scratch, readFile: () => Promise.resolve(null), log: (line) => void lines.push(line) },
});
const files = await context.shared(artefactFiles);
const keys = made.map(({ key }) => ({ from: 'repository' as const, name: 'key', bytes: Buffer.from(key) }));
const ring = await keyRing(keys, []);
const said: string[] = [];
for (const { signature } of made) {
  const finding = await examineDetached({
    bytes: Buffer.from(signature),
    foundIn: 'signature',
    artefact: { sha256: artefact.sha256, read: () => files(artefact) },
    ...{ ring, verifier, now: now(), certificate: null },
  });
  said.push(`${finding?.form} ${finding?.level} ${finding?.level === 'signed_unknown' ? '' : finding?.reason}`.trim());
}
await scratch.clear();
const read: Read = { said, lines, startBytes, peakBytes: mostBytes() };
console.log(JSON.stringify(read));

/** The kernel hands a child the peak of the process that started it as its own `maxRSS`; what Linux keeps of the program alone is not that. */
function mostBytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, own] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}
