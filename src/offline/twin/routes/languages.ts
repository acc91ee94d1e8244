import type { World } from '../world.ts';
import { entryAt, listTree } from './tree-walk.ts';

const languageOf: Readonly<Record<string, string>> = {
  c: 'C', cc: 'C++', cpp: 'C++', cs: 'C#', css: 'CSS', go: 'Go', h: 'C', html: 'HTML', java: 'Java', js: 'JavaScript',
  cjs: 'JavaScript', mjs: 'JavaScript', kt: 'Kotlin', php: 'PHP', py: 'Python', rb: 'Ruby', rs: 'Rust', sh: 'Shell',
  swift: 'Swift', ts: 'TypeScript', tsx: 'TypeScript', zig: 'Zig',
}; // prettier-ignore

/** Bytes by language, the largest first: by the ends of file names and their sizes; GitHub looks closer. */
export async function languageSizes(world: World): Promise<readonly (readonly [language: string, bytes: number])[]> {
  const root = await entryAt(world, world.clone.head, '');
  const listed = root === null ? null : await listTree(world, root.oid, true, 20_000);
  const sizes = new Map<string, number>();
  for (const entry of listed?.entries ?? []) {
    const language = languageOf[/\.([a-z]+)$/.exec(entry.name)?.[1] ?? ''];
    if (entry.type !== 'blob' || language === undefined) continue;
    sizes.set(language, (sizes.get(language) ?? 0) + (await world.clone.objects.size(entry.oid)));
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
}
