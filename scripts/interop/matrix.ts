import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { corruptions } from './corruptions.ts';
import type { PolicyRun } from './policies.ts';
import { services } from './tools.ts';

/** What one tool made of the set. */
export type Row = {
  readonly tool: string;
  readonly version: string;
  readonly command: string;
  readonly good: number;
  readonly of: number;
  readonly refused: readonly string[];
};

/** The page with what was really run. */
export async function writeMatrix(path: string, rows: readonly Row[], policies: readonly PolicyRun[]): Promise<void> {
  const used = Object.values(services).map(({ name, version }) => `${name} ${version}`);
  const refusals = [...corruptions.map(({ name }) => name), 'another artefact', 'another signer'];
  const text = [
    '# What other tools make of the evidence',
    '',
    'Written by `npm run test:interop` from what it ran: the shipped action signed a release’s evidence at the real',
    `${used.join(', ')} on loopback (Rekor v2, by signing configuration), with a certificate log and an issuer of Copse’s own that`,
    'speaks by GitHub’s name. The lane needs Go and Python; it is not part of `npm cit`. Rekor v1 is covered by the tests with',
    'recorded bundles, not here.',
    '',
    '| tool | version | bundles verified | corruptions refused |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ tool, version, good, of, refused }) =>
        `| ${tool} | ${version} | ${good} of ${of} | ${refused.length} of ${refusals.length} |`,
    ),
    '',
    `Corruptions: ${refusals.join('; ')}.`,
    ...rows.flatMap(({ tool, refused }) => {
      const accepted = refusals.filter((name) => !refused.includes(name));
      return accepted.length > 0 ? ['', `${tool} accepts: ${accepted.join('; ')}.`] : [];
    }),
    '',
    'The `sigstore` command of sigstore-python refuses statements of which a subject has a git digest, as the release commit has: its',
    'library is used, which verifies signature, certificate, log and time, and the subject is compared after that.',
    '',
    'slsa-verifier is not in the table: it verifies SLSA provenance and summaries, and Copse signs neither.',
    '',
    '## Commands',
    ...rows.flatMap(({ tool, command }) => ['', `${tool}:`, '', '```sh', command, '```']),
    '',
    '## Policies',
    '',
    '| what | outcome |',
    '| --- | --- |',
    ...policies.map(({ what, outcome }) => `| ${what} | ${outcome} |`),
    '',
  ].join('\n');
  await writeFile(path, await format(text, { parser: 'markdown', printWidth: 120, singleQuote: true }));
}
