import type { WantedFiles } from './wanted.ts';

const folders = ['', '.github/', 'docs/'];
const names = ['README', 'SECURITY', 'SUPPORT', 'CONTRIBUTING', 'CODEOWNERS'];
const endings = ['', '.md', '.markdown', '.rst', '.adoc', '.txt'];

/** README, SECURITY, SUPPORT, CODEOWNERS and the like, where GitHub looks for them. */
export const wantedDocuments: WantedFiles<'document'> = {
  kind: 'document',
  maximum: 60,
  wants(path) {
    const folder = folders.findLast((start) => path.toLowerCase().startsWith(start)) ?? '';
    const file = path.slice(folder.length).toLowerCase();
    return names.some((name) => endings.some((ending) => file === `${name.toLowerCase()}${ending}`));
  },
  usual: folders.flatMap((folder) =>
    names.flatMap((name) =>
      name === 'CODEOWNERS' ? [`${folder}${name}`] : [`${folder}${name}.md`, `${folder}${name}`],
    ),
  ),
};
