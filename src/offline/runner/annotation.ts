import type { Annotation, AnnotationLevel } from './options.ts';
import type { WorkflowCommand } from './workflow-commands.ts';

const maximumMessage = 4096;

/** The annotation of an error, warning or notice command, with the places that the runner would keep. */
export function annotationOf(level: AnnotationLevel, command: WorkflowCommand, message: string): Annotation {
  const { title, file } = command.properties;
  return {
    level,
    message: message.slice(0, maximumMessage),
    ...(title ? { title } : {}),
    ...(file ? { file } : {}),
    ...placeOf(command),
  };
}

function placeOf({ properties }: WorkflowCommand): Pick<Annotation, 'line' | 'endLine' | 'col' | 'endColumn'> {
  const number = (name: string): number | undefined => {
    const text = properties[name]?.trim() ?? '';
    return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : undefined;
  };
  const endLine = number('endline');
  const endColumn = number('endcolumn');
  const line = number('line') ?? endLine;
  const col = number('col') ?? endColumn;
  const linesAgree = line !== undefined && (endLine === undefined || endLine >= line);
  const columnsAgree = col !== undefined && (endColumn === undefined || endColumn >= col);
  const oneLine = line !== undefined && (endLine === undefined || endLine === line);
  return {
    ...(linesAgree ? { line, ...(endLine === undefined ? {} : { endLine }) } : {}),
    ...(columnsAgree && oneLine ? { col, ...(endColumn === undefined ? {} : { endColumn }) } : {}),
  };
}
