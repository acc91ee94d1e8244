import { expect, test } from '@jest/globals';
import { securitySigns } from '../../../src/principles/reading/security-signs.ts';

const signsOf = (headline: string) =>
  securitySigns([{ sha: 'a'.repeat(40), headline, authorIsBot: false } as never], '', new Set());

/** Headlines of the kinds that stand in public histories. */
test.each([
  ['security: address GHSA-gx3x-vq4p-mhhv', 'own'],
  ['Merge pull request from GHSA-3fjj-p79j-c9hh', 'own'],
  ['Further fix for CVE-2023-28366.', 'own'],
  ['Fix CVE-2024-1000, backported to 1.2', 'own'],
  ['fix: Resolve uuid to ^11.1.1 to patch CVE-2026-41907 (#12541)', 'dependency'],
  ['security: go-jose/v4 to v4.1.0 to fix CVE-2025-27144', 'dependency'],
  ['Pin urllib3>=2.2.2 for CVE-2024-37891', 'dependency'],
  ['Applied upstream libxml2 patches to address CVE-2025-6021', 'dependency'],
  ['ignore CVE-2020-8559 in trivy scans', 'none'],
  ['Add CVE-2020-8559 to .trivyignore', 'none'],
  ['Suppress false positive CVE-2020-8559', 'none'],
  ['Fix stack buffer overflow in ECDSA signature format conversions', 'words'],
  ['fix: prevent path traversal during user lookup', 'words'],
  ['Bump lodash to fix prototype pollution', 'none'],
  ['docs: how to fix a CSRF error', 'none'],
  ['Add a button', 'none'],
])('%s: %s', (headline, kind) => {
  const kinds = signsOf(headline).map(({ id, ofDependency }) =>
    id === null ? 'words' : ofDependency ? 'dependency' : 'own',
  );
  expect(kinds).toEqual(kind === 'none' ? [] : [kind]);
});

test('a GHSA id and a CVE id alone on a line are one vulnerability; more of them are not', () => {
  expect(signsOf('Fix injection (GHSA-v9qv-c7wm-wgmf / CVE-2024-35242)').map(({ id, pair }) => [id, pair])).toEqual([
    ['GHSA-V9QV-C7WM-WGMF', 'CVE-2024-35242'],
    ['CVE-2024-35242', 'GHSA-V9QV-C7WM-WGMF'],
  ]);
  for (const line of ['CVE-2024-1000 and CVE-2024-1001', 'GHSA-v9qv-c7wm-wgmf, CVE-2024-1000, CVE-2024-1001'])
    expect(signsOf(line).every(({ pair }) => pair === null)).toBe(true);
});
