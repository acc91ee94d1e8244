import * as core from '@actions/core';
import { verificationText } from '../report/terminal.ts';
import type { Expected } from '../verify/expected.ts';
import { verifyFolders } from '../verify/verify-folders.ts';
import { log } from './log.ts';

const optional = (name: string): string | null => core.getInput(name) || null;

/** The buyer's door as an action: the same verification as `copse verify`. */
async function main(): Promise<void> {
  try {
    const tag = optional('tag');
    const signerWorkflow = optional('signer-workflow');
    const expected: Expected = {
      repository: core.getInput('repository', { required: true }),
      serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
      ...(tag === null ? {} : { tag }),
      ...(signerWorkflow === null ? {} : { signerWorkflow }),
    };
    const report = await verifyFolders({
      evidence: core.getInput('evidence-dir', { required: true }),
      artefacts: optional('artefacts-dir'),
      trustedRoot: optional('trusted-root'),
      policy: optional('policy'),
      expected,
      now: new Date(),
    });
    for (const line of verificationText(report, 100).split('\n')) log.line(line);
    core.setOutput('verified', String(report.verified));
    core.setOutput('policy-met', report.policy === null ? '' : String(report.policy.met));
    if (!report.verified)
      log.fail(
        `Not verified: ${report.problems.length} problems, the first in ${report.problems[0]?.file ?? 'the set'}.`,
      );
    else if (report.policy?.met === false)
      log.fail(`Verified, but the policy is not met: ${report.policy.unmet.join(' ')}`);
  } catch (error) {
    log.fail(error);
  }
}

void main();
