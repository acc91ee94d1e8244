/** One workflow command as a step wrote it. Names of commands and properties are lower case. */
export type WorkflowCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

export function isCommandName(name: string): boolean {
  return known.has(name.toLowerCase());
}

/** The command in a line: `::name k=v,k=v::data` at its beginning, else `##[name k=v;k=v]data` anywhere in it. */
export function parseCommand(line: string, resumeToken: string | null = null): WorkflowCommand | null {
  const isKnown = (name: string): boolean => known.has(name) || name === resumeToken?.toLowerCase();
  return parseColons(line.trimStart(), isKnown) ?? parseBrackets(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): WorkflowCommand | null {
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  if (end < 0) return null;
  const { name, rest } = split(line.slice(2, end));
  if (!isKnown(name)) return null;
  return { name, properties: pairs(rest.trim(), ',', unescapeProperty), data: unescapeData(line.slice(end + 2)) };
}

function parseBrackets(line: string, isKnown: (name: string) => boolean): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const { name, rest } = split(line.slice(start + 3, end));
  if (!isKnown(name)) return null;
  return { name, properties: pairs(rest, ';', unescapeOld), data: unescapeOld(line.slice(end + 1)) };
}

function split(info: string): { readonly name: string; readonly rest: string } {
  const space = info.indexOf(' ');
  return space < 0
    ? { name: info.toLowerCase(), rest: '' }
    : { name: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) };
}

function pairs(text: string, separator: string, unescape: (value: string) => string): Record<string, string> {
  const found: [string, string][] = [];
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=');
    if (equals >= 0) found.push([part.slice(0, equals).toLowerCase(), unescape(part.slice(equals + 1))]);
  }
  return Object.fromEntries(found);
}

function unescapeData(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(value: string): string {
  const lines = value.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return lines.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function unescapeOld(value: string): string {
  const lines = value.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return lines.replaceAll('%5D', ']').replaceAll('%25', '%');
}
