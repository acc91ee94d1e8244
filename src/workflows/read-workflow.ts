import { createHash } from 'node:crypto';
import type { WorkflowFact, WorkflowFinding, WorkflowJob } from '../facts/workflows.ts';
import { singleLine } from '../text/inert.ts';
import { parseYaml } from '../text/yaml.ts';
import { longLivedCredential } from './credentials.ts';
import { dangerousTrigger } from './dangerous-trigger.ts';
import { asText, asTexts, isMap, modelOf } from './model.ts';
import type { Flaw, Job, Rule, Workflow } from './model.ts';
import { permissionsBroad, permissionsMissing } from './permissions.ts';
import { unpinnedImage, unpinnedUses } from './pinning.ts';
import { releasingJobs } from './releases.ts';
import { runnerLabels, selfHostedRunner } from './runners.ts';
import { templateInjection } from './template-injection.ts';

/** Every rule that a workflow file is held against. */
const rules: readonly Rule[] = [
  permissionsMissing,
  permissionsBroad,
  unpinnedUses,
  unpinnedImage,
  dangerousTrigger,
  templateInjection,
  selfHostedRunner,
  longLivedCredential,
];

const limits = { maxBytes: 524_288, maxDepth: 40, maxAliases: 100 };
const maxFindings = 500;
const maxJobs = 1000;

/** What a workflow file says and what is wrong with it, with lines; never throws, whatever the text. */
export function readWorkflow(path: string, text: string | Uint8Array): WorkflowFact {
  const digest = createHash('sha256').update(text).digest('hex');
  const unreadable = (line: number, column: number, detail: string): WorkflowFact => ({
    path,
    digest,
    name: null,
    triggers: [],
    jobs: [],
    findings: [{ kind: 'unreadable', at: { path, line, column }, detail: singleLine(detail, 200) }],
  });
  const parsed = parseYaml(text, limits);
  if (!parsed.ok) return unreadable(parsed.line, parsed.column, `The file ${parsed.reason}`);
  const workflow = modelOf(parsed);
  if (!workflow) return unreadable(1, 1, 'The file is not a workflow: it has no jobs.');
  if (workflow.jobs.length > maxJobs)
    return unreadable(1, 1, `The file has more than the ${maxJobs} jobs that are read.`);
  const name = asText(workflow.body['name']);
  const releasing = releasingJobs(workflow);
  return {
    path,
    digest,
    name: name === null ? null : singleLine(name, 200),
    triggers: unique(workflow.triggers),
    jobs: workflow.jobs.map((job) => jobFact(path, workflow, job, releasing)),
    findings: findingsOf(path, workflow),
  };
}

function findingsOf(path: string, workflow: Workflow): WorkflowFinding[] {
  const flaws = rules.map((rule) => {
    const found = rule(workflow);
    return { count: found.length, kept: found.slice(0, maxFindings) };
  });
  const count = flaws.reduce((sum, rule) => sum + rule.count, 0);
  const findings = flaws
    .flatMap((rule) => rule.kept)
    .map((flaw) => findingOf(path, workflow, flaw))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  if (count <= maxFindings) return findings;
  const detail = `The file has ${count} findings; ${maxFindings} of them are listed.`;
  return [...findings.slice(0, maxFindings), { kind: 'unreadable', at: { path, line: 1, column: 1 }, detail }];
}

function findingOf(path: string, { document }: Workflow, flaw: Flaw): WorkflowFinding {
  const place =
    flaw.text === undefined ? document.locate(flaw.path, flaw.which) : document.find(flaw.path, flaw.text, flaw.nth);
  return { kind: flaw.kind, at: { path, ...place }, detail: singleLine(flaw.detail, 200) };
}

function jobFact(path: string, workflow: Workflow, job: Job, releasing: ReadonlySet<string>): WorkflowJob {
  const environment = job.body['environment'];
  const named = asText(isMap(environment) ? environment['name'] : environment);
  return {
    id: singleLine(job.id, 200),
    at: { path, ...workflow.document.locate(job.path, 'key') },
    environment: named === null ? null : singleLine(named, 200),
    runsOn: unique(runnerLabels(job)),
    releases: releasing.has(job.id),
    uses: unique(asTexts([job.uses, ...job.steps.map((step) => step.uses)])),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set([...new Set(texts)].map((text) => singleLine(text, 200)))];
}
