import { contextsOf, expressionsOf, plainExpression } from './expressions.ts';
import { actionName, asText } from './model.ts';
import type { Flaw, Rule, Step } from './model.ts';
import { privilegedTriggers } from './privileged-trigger.ts';

const headContext =
  /^(?:github\.head_ref|github\.event\.pull_request\.(?:head\.(?:sha|ref|label|repo\.\S+)|merge_commit_sha)|github\.event\.workflow_run\.(?:head_(?:sha|branch|commit\.id)|head_repository\.\S+|pull_requests\.\*\.head\.\S+)|(?:steps|needs|jobs)\.\S*head\S*)$/;
const pullRef = /pull\/(?:\$\{\{[^}]{1,200}\}\}|[^/\s]{1,200})\/(?:head|merge)\b/;
const checkoutCommand = /\b(?:gh|hub)\s+pr\s+checkout\b/;

/** No privileged trigger checks out the code of the pull request that set it off. */
export const dangerousTrigger: Rule = ({ triggers, jobs }) => {
  const trigger = triggers.find((name) => privilegedTriggers.includes(name));
  if (trigger === undefined) return [];
  const checkouts = new Map(jobs.flatMap((job) => job.ownSteps.map((step) => [step, checkoutsOf(step, trigger)])));
  // Jobs may share their steps and differ in their conditions; a flaw of a shared step is still one flaw.
  const open = jobs
    .filter((job) => !keepsStrangersOut(job.condition))
    .flatMap((job) => job.steps.filter((step) => checkouts.get(step)?.length && !keepsStrangersOut(step.condition)));
  return [...new Set(open)].flatMap((step) => checkouts.get(step) ?? []);
};

function checkoutsOf(step: Step, trigger: string): Flaw[] {
  const detail = `${trigger} runs with the repository's own secrets and checks out code from the pull request`;
  if (actionName(step.uses) === 'actions/checkout') {
    return ['ref', 'repository'].flatMap((key) => {
      const value = asText(step.with[key]) ?? '';
      if (!namesHead(value)) return [];
      return [{ kind: 'dangerous-trigger', path: [...step.path, 'with', key], detail: `${detail}: ${key}: ${value}` }];
    });
  }
  const line = step.run
    ?.split('\n')
    .find((text) => checkoutCommand.test(text) || pullRef.test(text) || (/\bgit\b/.test(text) && namesHead(text)));
  if (line === undefined) return [];
  const command = line.trim();
  return [{ kind: 'dangerous-trigger', path: [...step.path, 'run'], text: command, detail: `${detail}: ${command}` }];
}

function namesHead(value: string): boolean {
  if (pullRef.test(value)) return true;
  return expressionsOf(value).some(
    ({ inner }) => contextsOf(inner).some((context) => headContext.test(context)) || pullRef.test(inner),
  );
}

const headRepository = String.raw`github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)`;
const sameRepository = new RegExp(
  [
    String.raw`${headRepository}\.full_name ?== ?github\.repository(?![a-z_])`,
    String.raw`github\.repository ?== ?${headRepository}\.full_name`,
    String.raw`${headRepository}\.fork ?== ?false`,
    String.raw`! ?${headRepository}\.fork`,
  ].join('|'),
);

/** A condition that lets only the repository's own branches through. */
function keepsStrangersOut(condition: string): boolean {
  const plain = plainExpression(condition);
  return !plain.includes('||') && sameRepository.test(plain);
}
