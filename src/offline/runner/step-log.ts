import { annotationOf } from './annotation.ts';
import type { Masker } from './masker.ts';
import type { Annotation, AnnotationLevel } from './options.ts';
import { isCommandName, parseCommand, type WorkflowCommand } from './workflow-commands.ts';

/** The log of a step while it runs, with the workflow commands in it carried out. */
export type StepLog = {
  readonly line: (text: string) => void;
  /** A fault that the runner itself reports. */
  readonly fault: (message: string) => void;
  readonly lines: string[];
  readonly annotations: Annotation[];
  readonly masks: string[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly failed: () => boolean;
};

const maximumPerLevel = 10;

export function createStepLog(masker: Masker, showDebug = false): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const outputs = new Map<string, string>();
  const state = new Map<string, string>();
  let resumeToken: string | null = null;
  let echo = false;
  let failed = false;

  const print = (text: string): void => void lines.push(masker.mask(text));
  const annotate = (level: AnnotationLevel, command: WorkflowCommand): void => {
    const annotation = annotationOf(level, command, masker.mask(command.data));
    print(`##[${level}]${annotation.message}`);
    if (annotations.filter((other) => other.level === level).length < maximumPerLevel) annotations.push(annotation);
  };
  const fault = (message: string): void => {
    failed = true;
    annotate('error', { name: 'error', properties: {}, data: message });
  };
  const named = (command: WorkflowCommand, target: Map<string, string>): void => {
    const name = command.properties['name'];
    if (name) target.set(name, command.data);
    else fault(`Required field 'name' is missing in ##[${command.name}] command.`);
  };

  const carryOut = (command: WorkflowCommand): void => {
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        return annotate(command.name, command);
      case 'add-mask':
        if (command.data.trim() === '') {
          const data = "Can't add secret mask for empty string in ##[add-mask] command.";
          return annotate('warning', { name: 'warning', properties: {}, data });
        }
        masks.push(command.data);
        return masker.add(command.data);
      case 'set-output':
        return named(command, outputs);
      case 'save-state':
        return named(command, state);
      case 'group':
        return print(`##[group]${command.data}`);
      case 'endgroup':
        return print('##[endgroup]');
      case 'debug':
        return showDebug ? print(`##[debug]${command.data}`) : undefined;
      case 'echo':
        if (!/^(on|off)$/i.test(command.data.trim())) return fault('Invalid echo command value.');
        echo = command.data.trim().toLowerCase() === 'on';
        return;
      case 'set-env':
      case 'add-path':
        return fault(`The \`${command.name}\` command is disabled.`);
      default:
    }
  };

  const stop = (command: WorkflowCommand, text: string): void => {
    const token = command.data;
    if (token === '' || isCommandName(token)) return fault(`Invalid stop-commands token '${token}'.`);
    resumeToken = token;
    if (token.length > 6) masker.add(token);
    print(text);
  };

  return {
    lines,
    annotations,
    masks,
    outputs,
    state,
    failed: () => failed,
    fault,
    line: (text) => {
      const command = text.includes('::') || text.includes('##[') ? parseCommand(text, resumeToken) : null;
      if (!command) return print(text);
      if (resumeToken !== null) {
        if (command.name === resumeToken.toLowerCase()) resumeToken = null;
        return print(text);
      }
      if (command.name === 'stop-commands') return stop(command, text);
      if (echo && command.name !== 'add-mask') print(text);
      carryOut(command);
    },
  };
}
