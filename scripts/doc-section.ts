/** Replaces what stands between a pair of markers of a page, as prettier would write it. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

export async function writeSection(path: string, name: string, text: string): Promise<void> {
  const page = await readFile(path, 'utf8');
  const marked = new RegExp(`(<!-- generated: ${name} -->)[\\s\\S]*?(<!-- /generated: ${name} -->)`);
  if (!marked.test(page)) throw new Error(`${path} has no section ${name}`);
  const filled = page.replace(marked, (_, open: string, close: string) => `${open}\n\n${text}\n\n${close}`);
  await writeFile(path, await format(filled, { ...(await resolveConfig(path)), parser: 'markdown' }));
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}
