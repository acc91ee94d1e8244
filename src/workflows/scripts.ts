import type { YamlPath } from '../text/yaml.ts';
import { actionName, asText } from './model.ts';
import type { Step } from './model.ts';

/** Inputs of well-known actions that are run as a script or evaluated as a template. */
const scriptInputs: Readonly<Record<string, readonly string[]>> = {
  '8398a7/action-slack': ['custom_payload'],
  'actions/github-script': ['script'],
  'addnab/docker-run-action': ['options', 'run'],
  'amadevus/pwsh-script': ['script'],
  'appleboy/ssh-action': ['script'],
  'azure/cli': ['inlinescript'],
  'azure/powershell': ['inlinescript'],
  'cardinalby/js-eval-action': ['expression'],
  'devorbitus/yq-action-output': ['cmd'],
  'gautamkrishnar/blog-post-workflow': ['item_exec'],
  'imjohnbo/issue-bot': ['body', 'linked-comments-previous-issue-text', 'linked-comments-new-issue-text'],
  'jannekem/run-python-script-action': ['script'],
  'lucasbento/auto-close-issues': ['issue-close-message'],
  'mikefarah/yq': ['cmd'],
  'roots/issue-closer-action': ['issue-close-message', 'pr-close-message'],
  'sergeysova/jq-action': ['cmd'],
  'skitionek/notify-microsoft-teams': ['overwrite'],
  'tibdex/backport': ['body_template', 'head_template', 'labels_template', 'title_template'],
};

export type Script = { readonly path: YamlPath; readonly script: string };

/** The scripts of one step: `run`, and what it gives to an action that runs its input. */
export function scriptsOf(step: Step): Script[] {
  const names = Object.hasOwn(scriptInputs, actionName(step.uses)) ? scriptInputs[actionName(step.uses)] : undefined;
  const inputs = names ? Object.keys(step.with).filter((key) => names.includes(key.toLowerCase())) : [];
  return [
    ...(step.run === null ? [] : [{ path: [...step.path, 'run'], script: step.run }]),
    ...inputs.map((key) => ({ path: [...step.path, 'with', key], script: asText(step.with[key]) ?? '' })),
  ];
}
