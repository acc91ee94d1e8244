import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { CopseError, describeError } from '../errors.ts';
import { bundleFileName, summaryFileName } from '../names.ts';
import { type Outcome, type Ports, run } from '../pipeline.ts';
import type { PrincipleVerdict } from '../principles/verdicts.ts';
import { annotations } from '../report/annotations.ts';
import { costLine } from '../report/cost.ts';
import { failureSummary } from '../report/failure.ts';
import { jobSummary } from '../report/summary.ts';
import { verdictTable } from '../report/terminal.ts';
import type { Settings } from '../settings/settings.ts';
import { actionSettings } from './inputs.ts';
import { log } from './log.ts';
import { actionPorts } from './ports.ts';

/** One run of the action. A known error is one line; the exit code follows the runner's convention. */
export async function main(): Promise<void> {
  try {
    const settings = await actionSettings();
    const ports = await actionPorts(settings);
    const outcome = await run(ports);
    const failure = failureOf(outcome.assessment.verdicts, settings.failOn);
    await tell(outcome, ports, failure !== null);
    if (failure !== null) log.fail(failure);
  } catch (error) {
    log.fail(error);
    const known = error instanceof CopseError;
    const problems = known
      ? describeError(error).split('\n')
      : ['A defect of Copse: the log of this step has the stack.'];
    await log.summary(failureSummary(problems)).catch(() => undefined);
  }
}

async function tell(outcome: Outcome, ports: Ports, fails: boolean): Promise<void> {
  const { assessment, attached } = outcome;
  const { verdicts, release } = assessment;
  writeOutputs(outcome, ports.settings);
  for (const line of verdictTable(verdicts, 100).split('\n')) log.line(line);
  const { error, warning, notice } = log.given();
  const taken = {
    error: error + (fails ? 1 : 0),
    warning: warning + (typeof outcome.stored?.warning === 'string' ? 1 : 0),
    notice,
  };
  for (const annotation of annotations({ verdicts, taken })) log.annotate(annotation);
  const cost = ports.github.meter();
  log.line(costLine(cost));
  if (attached !== null) {
    log.line(
      `Attached to ${release.tag}: ${attached.uploaded.length} uploaded, ${attached.replaced.length} replaced, ${attached.unchanged.length} unchanged.`,
    );
  }
  tellStored(outcome.stored);
  const files = outcome.files.map(({ name, sha256 }) => ({ name, sha256 }));
  await log.summary(
    jobSummary({
      verdicts,
      release,
      releaseUrl: outcome.releaseUrl,
      evidence: { state: outcome.evidence, files },
      cost,
    }),
  );
}

/** The store is beside the evidence, not part of it: that it failed is a warning. */
function tellStored(stored: Outcome['stored']): void {
  if (stored === null) return;
  log.line(`Attestation store: ${stored.uploaded} uploaded, ${stored.present} there already.`);
  if (stored.warning === null) return;
  log.annotate({ level: 'warning', title: 'Attestation store', message: stored.warning });
}

/** Every declared output is always written: text in the log can set only what a file does not. */
function writeOutputs({ assessment, evidence, releaseUrl }: Outcome, settings: Settings): void {
  const folder = resolve(settings.evidenceDir);
  const signed = evidence !== 'unsigned';
  const paths = signed ? assessment.verdicts.map(({ principle }) => join(folder, bundleFileName(principle))) : [];
  const statuses = Object.fromEntries(assessment.verdicts.map(({ principle, status }) => [principle, status]));
  core.setOutput('evidence-dir', folder);
  core.setOutput('bundle-paths', paths.join('\n'));
  core.setOutput('statuses', JSON.stringify(statuses));
  core.setOutput('summary-bundle', signed ? join(folder, summaryFileName) : '');
  core.setOutput('release-url', releaseUrl ?? '');
}

/** Evidence of a gap is attached all the same; this only decides how the step ends. */
function failureOf(verdicts: readonly PrincipleVerdict[], failOn: Settings['failOn']): string | null {
  const name = (found: readonly PrincipleVerdict[]): string => found.map(({ principle }) => principle).join(', ');
  const contradicted = verdicts.filter(({ contradictions }) => contradictions.length > 0);
  const missing = verdicts.filter(({ status }) => status === 'not_implemented');
  const partial = verdicts.filter(({ status }) => status === 'partially_implemented');
  if (failOn === 'never') return null;
  if (contradicted.length > 0)
    return `fail-on: what the vendor says of principle ${name(contradicted)} is not what was seen.`;
  if (failOn === 'contradiction') return null;
  if (missing.length > 0) return `fail-on: principle ${name(missing)} is not implemented.`;
  return failOn === 'partial' && partial.length > 0
    ? `fail-on: principle ${name(partial)} is partially implemented.`
    : null;
}
