import type { WantedFiles } from './wanted.ts';

const insights = /^(?:\.github\/|\.gitlab\/)?security-insights\.ya?ml$/i;
const securityTxt = /^(?:[^/]{1,80}\/){0,6}\.well-known\/security\.txt$|^security\.txt$/;

/** security-insights.yml where its specification puts it, and each security.txt that a web site of the repository would serve. */
export const wantedPosture: WantedFiles<'posture'> = {
  kind: 'posture',
  maximum: 20,
  wants: (path, _size, { documents }) =>
    path.length < 600 && (insights.test(path) || securityTxt.test(path) || path === documents.securityTxt),
  usual: [
    'security-insights.yml',
    'SECURITY-INSIGHTS.yml',
    '.github/security-insights.yml',
    '.well-known/security.txt',
    'security.txt',
  ],
};

export function isInsights(path: string): boolean {
  return insights.test(path);
}

export function isSecurityTxt(path: string): boolean {
  return securityTxt.test(path);
}
