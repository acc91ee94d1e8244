import { parseArgs } from 'node:util';
import { CopseError } from '../errors.ts';
import { verificationText } from '../report/terminal.ts';
import type { Expected } from '../verify/expected.ts';
import { verifyFolders } from '../verify/verify-folders.ts';
import { type Command, exitCodes, firstSentence } from './command.ts';

const help = `Usage: copse verify FOLDER --repo OWNER/NAME [options]

Verifies the copse-* files in FOLDER and recomputes their verdicts. Opens no
connection.

  --repo OWNER/NAME           the repository whose workflow must have signed
                              (required)
  --artefacts DIR             the release's artefacts, to compare their digests
  --tag TAG                   the tag that the evidence must speak of
  --signer-workflow PATH      the workflow that must have signed, e.g.
                              .github/workflows/release.yml
  --certificate-identity SAN  the certificate's subject, letter by letter,
                              instead of --signer-workflow
  --issuer URL                the certificate's issuer (default: GitHub's)
  --server URL                the GitHub server (default: https://github.com)
  --trusted-root FILE         a Sigstore trusted root besides those shipped
  --policy FILE               what you ask of the release (YAML or JSON)
  --backfilled                accept a run at another commit than the release's
  --self-hosted               accept a run on a self-hosted runner
  --json                      print the report as JSON

Exit code: 0 verified (and the policy met), 1 policy not met, 2 not verified,
3 wrong usage.`;

function readWords(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const read = parseArgs({
      args: [...words],
      allowPositionals: true,
      tokens: true,
      options: {
        repo: text,
        artefacts: text,
        tag: text,
        'signer-workflow': text,
        'certificate-identity': text,
        issuer: text,
        server: text,
        'trusted-root': text,
        policy: text,
        backfilled: flag,
        'self-hosted': flag,
        json: flag,
      },
    });
    const given = read.tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
    for (const [index, { rawName, name, value }] of given.entries()) {
      if (given.findIndex((other) => other.name === name) < index) throw new Error(`${rawName} is given twice`);
      // A variable of a script that is not set asks for nothing, and its writer thinks that it does.
      if (value === '') throw new Error(`${rawName} is empty`);
    }
    return read;
  } catch (error) {
    throw new CopseError('USAGE', `verify: ${firstSentence(error)}.`, 'See copse verify --help.', error);
  }
}

function serverOf(given = 'https://github.com'): string {
  const host = given.replace(/\/+$/, '');
  const url = URL.canParse(host) ? new URL(host) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.origin === host) return host;
  throw new CopseError('USAGE', 'verify: --server is not an address of a host.', 'Write it as https://github.com.');
}

export const verify: Command = {
  summary: 'verifies and recomputes the evidence of a release, offline',
  help,
  async run(words, { print, width, now }) {
    const { values, positionals } = readWords(words);
    const [folder, ...more] = positionals;
    if (
      folder === undefined ||
      more.length > 0 ||
      values.repo === undefined ||
      !/^[^/\s]+\/[^/\s]+$/.test(values.repo)
    ) {
      throw new CopseError('USAGE', 'verify: name one folder and --repo OWNER/NAME.', 'See copse verify --help.');
    }
    if (values['signer-workflow'] !== undefined && values['certificate-identity'] !== undefined) {
      const message = 'verify: --certificate-identity stands instead of --signer-workflow, not beside it.';
      throw new CopseError('USAGE', message, 'Give one of them.');
    }
    const expected: Expected = {
      repository: values.repo,
      serverUrl: serverOf(values.server),
      backfilled: values.backfilled,
      selfHostedRunner: values['self-hosted'],
      ...(values.tag === undefined ? {} : { tag: values.tag }),
      ...(values['signer-workflow'] === undefined ? {} : { signerWorkflow: values['signer-workflow'] }),
      ...(values['certificate-identity'] === undefined ? {} : { certificateIdentity: values['certificate-identity'] }),
      ...(values.issuer === undefined ? {} : { issuer: values.issuer }),
    };
    const report = await verifyFolders({
      evidence: folder,
      artefacts: values.artefacts ?? null,
      trustedRoot: values['trusted-root'] ?? null,
      policy: values.policy ?? null,
      expected,
      now: now(),
    });
    print(values.json ? JSON.stringify(report, null, 2) : verificationText(report, width));
    if (!report.verified) return exitCodes.notVerified;
    return report.policy === null || report.policy.met ? exitCodes.verified : exitCodes.policyNotMet;
  },
};
