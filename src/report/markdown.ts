import { singleLine } from '../text/inert.ts';

declare const escaped: unique symbol;
/** Markdown that is safe to show: made by this file from plain text, or written by us. Plain text does not pass for it. */
export type Markdown = string & { readonly [escaped]: true };

/** Words of our own. Never give it anything that came from outside. */
export function own(words: TemplateStringsArray, ...parts: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: words }, ...parts) as Markdown;
}

export function join(parts: readonly Markdown[], by: '\n' | '\n\n' | ', ' | ' ' | '<br>'): Markdown {
  return parts.join(by) as Markdown;
}

/** Untrusted text as one line that shows as it reads: no markup, no link, no mention, no table cell of its own. */
export function plain(text: string, max = 500): Markdown {
  return quiet(singleLine(text, max))
    .replace(/[\\`*_{}[\]()#+\-.!|~:^=]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('$', '&#36;') as Markdown;
}

/** The same inside an HTML element such as `<summary>`, where Markdown is not read. */
export function insideHtml(text: string, max = 500): Markdown {
  return quiet(singleLine(text, max))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;') as Markdown;
}

/** Untrusted text in fixed width; its fence is longer than any run of back-ticks inside. */
export function code(text: string, where: 'text' | 'table' = 'text', max = 300): Markdown {
  const line = singleLine(text, max).trim();
  if (line === '') return '' as Markdown;
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  // In a table GitHub splits cells before it reads code spans; only there a backslash before a pipe is not shown.
  // The space of no width parts it from a backslash of the text, which would undo it.
  const inner = where === 'table' ? line.replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|') : line;
  return `${fence}${pad}${inner}${pad}${fence}` as Markdown;
}

/** A link to the given server and nowhere else; any other address leaves the label as text. */
export function link(label: string, address: string, server: string): Markdown {
  const text = plain(label);
  const url = URL.canParse(address) ? new URL(address) : null;
  const home = URL.canParse(server) ? new URL(server) : null;
  if (!url || !home || url.origin !== home.origin || url.username !== '' || url.password !== '') return text;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return text;
  const target = url.href.replace(/[<>()\\`|[\]\s]/g, hex);
  return `[${text}](${target})` as Markdown;
}

/** A table of cells that are Markdown already. */
export function table(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') as Markdown;
}

export function details(summary: Markdown, body: Markdown): Markdown {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>` as Markdown;
}

export function list(items: readonly Markdown[]): Markdown {
  return items.map((item) => `- ${item}`).join('\n') as Markdown;
}

/** GitHub turns names, addresses and numbers into mentions and links after it has read the Markdown: a space of no width stops that. */
function quiet(text: string): string {
  return text
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//')
    .replace(/www\./gi, '$&\u200b')
    .replace(/(?:#|\bGH-)(?=\d)/gi, '$&\u200b');
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
