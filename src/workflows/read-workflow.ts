import { isFields } from '../text/values.ts';
import type { WorkflowFact, WorkflowJob } from '../facts/workflows.ts';
import { singleLine } from '../text/inert.ts';
import { adviceIn, faultsIn, keysIn } from './findings.ts';
import { secretsReadBy } from './job-secrets.ts';
import { keyRules } from './key-rules.ts';
import { asText, asTexts, modelOf } from './model.ts';
import type { Job, Step, Workflow } from './model.ts';
import { openFile, unreadable } from './open-file.ts';
import { publishingsIn } from './publishing.ts';
import { releasingJobs } from './releases.ts';
import { workflowAdvice, workflowRules } from './rules.ts';
import { runnerLabels } from './runners.ts';
import type { StepWork } from './step-work.ts';
import { stepWork, worksOf } from './step-work.ts';

const maxJobs = 1000;

/** What a workflow file says and what is wrong with it, with lines; never throws, whatever the text. */
export function readWorkflow(path: string, text: string | Uint8Array): WorkflowFact {
  const opened = openFile(path, text);
  if (opened.document === null) return opened.fact;
  const { document, digest } = opened;
  const workflow = modelOf(document);
  if (!workflow) return unreadable(path, digest, 'The file is not a workflow: it has no jobs.');
  if (workflow.jobs.length > maxJobs)
    return unreadable(path, digest, `The file has more than the ${maxJobs} jobs that are read.`);
  const name = asText(workflow.body['name']);
  const facts = { releasing: releasingJobs(workflow), works: stepWork(workflow) };
  return {
    path,
    digest,
    name: name === null ? null : singleLine(name, 200),
    triggers: unique(workflow.triggers),
    jobs: workflow.jobs.map((job) => jobFact(path, workflow, job, facts)),
    findings: faultsIn(path, workflow, workflowRules),
    ...adviceIn(path, workflow, workflowAdvice),
    ...keysIn(path, workflow, keyRules),
    ...publishingsIn(path, workflow),
  };
}

function jobFact(
  path: string,
  workflow: Workflow,
  job: Job,
  { releasing, works }: { readonly releasing: ReadonlySet<string>; readonly works: ReadonlyMap<Step, StepWork> },
): WorkflowJob {
  const environment = job.body['environment'];
  const named = asText(isFields(environment) ? environment['name'] : environment);
  const name = asText(job.body['name']);
  const work = worksOf(job, works);
  const secrets = secretsReadBy(workflow, job, work);
  const analysers = [...new Set(work.flatMap(({ analysers: names }) => names))].sort();
  const scanners = [...new Set(work.flatMap(({ scanners: names }) => names))].sort();
  return {
    id: singleLine(job.id, 200),
    at: { path, ...workflow.document.locate(job.path, 'key') },
    environment: named === null ? null : singleLine(named, 200),
    runsOn: unique(runnerLabels(job)),
    releases: releasing.has(job.id),
    uses: unique(asTexts([job.uses, ...job.steps.map((step) => step.uses)])),
    ...(name === null ? {} : { name: singleLine(name, 200) }),
    ...(secrets.length === 0 ? {} : { secrets: unique(secrets) }),
    ...(work.some(({ tests }) => tests) ? { tests: true } : {}),
    ...(analysers.length === 0 ? {} : { analysers }),
    ...(scanners.length === 0 ? {} : { scanners }),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set([...new Set(texts)].map((text) => singleLine(text, 200)))];
}
