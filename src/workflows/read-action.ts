import type { WorkflowFact } from '../facts/workflows.ts';
import { singleLine } from '../text/inert.ts';
import { adviceIn, faultsIn } from './findings.ts';
import { actionModelOf, asText } from './model.ts';
import { openFile, unreadable } from './open-file.ts';
import { actionAdvice, actionRules } from './rules.ts';

const actionFile = /(?:^|\/)action\.ya?ml$/;

/** Whether a path of the repository is an action's description: at the root, or a folder under `.github/actions`. */
export function isActionPath(path: string): boolean {
  return actionFile.test(path) && (!path.includes('/') || path.startsWith('.github/actions/'));
}

/** What an action file (composite, docker or JavaScript) says and what is wrong with it; never throws, whatever the text. */
export function readAction(path: string, text: string | Uint8Array): WorkflowFact {
  const opened = openFile(path, text);
  if (opened.document === null) return { ...opened.fact, shape: 'action' };
  const { document, digest } = opened;
  const action = actionModelOf(document);
  if (!action) return { ...unreadable(path, digest, 'The file is not an action: it has no runs.'), shape: 'action' };
  const name = asText(action.body['name']);
  return {
    shape: 'action',
    path,
    digest,
    name: name === null ? null : singleLine(name, 200),
    triggers: [],
    jobs: [],
    findings: faultsIn(path, action, actionRules),
    ...adviceIn(path, action, actionAdvice),
  };
}
