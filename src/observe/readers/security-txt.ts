import { readSecurityTxt } from '../../documents/security-txt.ts';
import type { Observed } from '../../facts/observed.ts';
import type { SecurityTxtFact } from '../../facts/posture.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { isSecurityTxt } from '../asks/wanted/posture.ts';
import { defineReader } from '../context.ts';
import { absent, seen } from '../observed.ts';

export const securityTxtReader = defineReader({
  name: 'securityTxt',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<SecurityTxtFact>> {
    const [files, tree] = await Promise.all([releaseFiles(context, 'posture'), context.fact('tree')]);
    if (files.state !== 'seen') return files;
    const configured = context.settings.documents.securityTxt;
    const rank = (path: string): number => (path === configured ? 0 : distance(path));
    // Of several web sites the one nearest to the root is the product's.
    const [file] = files.value
      .filter(({ path }) => path === configured || isSecurityTxt(path))
      .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
    if (file !== undefined) return seen(readSecurityTxt(file), files.source);
    return tree.state === 'hidden' ? tree : absent(files.source);
  },
});

/** RFC 9116 wants `/.well-known/`; at the top it is legacy. */
function distance(path: string): number {
  return path.split('/').length + (path === 'security.txt' ? 10 : 0);
}
