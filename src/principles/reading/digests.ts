import type { Artefact } from '../../facts/release.ts';
import type { SignedRelease } from './artefact-levels.ts';
import { shortSha } from './words.ts';

/**
 * Signature files that bear an artefact's name (`app.tgz.sigstore.json`) but sign other digests. The name only says which file
 * the vendor meant; whether a signature verifies is never read from it.
 */
export function companionDisagreements({ artefacts, products, findings }: SignedRelease): readonly string[] {
  const names = new Set(artefacts.map(({ name }) => name));
  return findings.flatMap(({ foundIn, subjects, level }) => {
    if (!names.has(foundIn) || subjects.length === 0 || level === 'present_unverifiable') return [];
    const artefact = meant(products, foundIn);
    if (artefact === null || subjects.some((digest) => digest.toLowerCase() === artefact.sha256.toLowerCase()))
      return [];
    return [`${foundIn} signs ${shortSha(subjects[0] ?? '')}…, ${artefact.name} is ${shortSha(artefact.sha256)}…`];
  });
}

function meant(products: readonly Artefact[], fileName: string): Artefact | null {
  const candidates = products.filter(({ name }) => fileName.startsWith(`${name}.`));
  return [...candidates].sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}
