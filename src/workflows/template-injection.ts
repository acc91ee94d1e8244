import { expressionsOf } from './expressions.ts';
import { actionName, asText } from './model.ts';
import type { Flaw, Rule, Step } from './model.ts';
import { untrustedContext } from './untrusted.ts';

/** Inputs of well-known actions that are run as a script. */
const scriptInputs: Readonly<Record<string, readonly string[]>> = {
  'actions/github-script': ['script'],
  'azure/cli': ['inlinescript'],
  'azure/powershell': ['inlinescript'],
  'appleboy/ssh-action': ['script'],
};

/** No script has an expression in it that a stranger can fill with code; an environment variable is safe. */
export const templateInjection: Rule = ({ jobs }) =>
  jobs.flatMap((job) =>
    job.ownSteps.flatMap((step) => scriptsOf(step).flatMap(({ path, script }) => flaws(path, script))),
  );

function scriptsOf(step: Step) {
  const names = scriptInputs[actionName(step.uses)] ?? [];
  const inputs = Object.keys(step.with).filter((key) => names.includes(key.toLowerCase()));
  return [
    ...(step.run === null ? [] : [{ path: [...step.path, 'run'], script: step.run }]),
    ...inputs.map((key) => ({ path: [...step.path, 'with', key], script: asText(step.with[key]) ?? '' })),
  ];
}

function flaws(path: Flaw['path'], script: string): Flaw[] {
  return expressionsOf(script).flatMap(({ raw, inner, nth }) => {
    const context = untrustedContext(inner);
    if (context === null) return [];
    const detail = `${context} is pasted into a script, where whoever writes it can run code; pass it through env instead.`;
    return [{ kind: 'template-injection', path, text: raw, nth, detail }];
  });
}
