import * as core from '@actions/core';
import { CopseError } from '../errors.ts';
import type { VerificationReport } from '../evidence/verification-report.ts';
import { verificationText } from '../report/terminal.ts';
import type { Expected } from '../verify/expected.ts';
import { verifyFolders } from '../verify/verify-folders.ts';
import { log } from './log.ts';

const optional = (name: string): string | null => core.getInput(name) || null;

function required(name: string, form: RegExp, what: string): string {
  const value = core.getInput(name);
  if (form.test(value)) return value;
  const said = value === '' ? 'is empty' : 'is not of the right form';
  throw new CopseError('INPUT_INVALID', `${name} ${said}.`, `Set it to ${what}.`);
}

function refusal({ problems }: VerificationReport): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  const [first] = problems;
  if (first === undefined) return 'Not verified.';
  return `Not verified: ${count}, the first in ${first.file || 'the whole set'}: ${first.code}. ${first.message}`;
}

/** The buyer's door as an action: the same verification as `copse verify`. */
async function main(): Promise<void> {
  try {
    const tag = optional('tag');
    const signerWorkflow = optional('signer-workflow');
    const expected: Expected = {
      repository: required(
        'repository',
        /^[^/\s]+\/[^/\s]+$/,
        'the owner/name of the repository whose workflow signed',
      ),
      serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
      ...(tag === null ? {} : { tag }),
      ...(signerWorkflow === null ? {} : { signerWorkflow }),
    };
    const report = await verifyFolders({
      evidence: required('evidence-dir', /./, 'the folder with the downloaded evidence'),
      artefacts: optional('artefacts-dir'),
      trustedRoot: optional('trusted-root'),
      policy: optional('policy'),
      expected,
      now: new Date(),
    });
    for (const line of verificationText(report, 100).split('\n')) log.line(line);
    core.setOutput('verified', String(report.verified));
    core.setOutput('policy-met', report.policy === null ? '' : String(report.policy.met));
    if (!report.verified) log.fail(refusal(report));
    else if (report.policy?.met === false)
      log.fail(`Verified, but the policy is not met: ${report.policy.unmet.join(' ')}`);
  } catch (error) {
    core.setOutput('verified', 'false');
    core.setOutput('policy-met', '');
    log.fail(error);
  }
}

void main();
