/** Who issues identity tokens to the workflows of a server (`https://github.com`, `https://acme.ghe.com`, or one of one's own). */
export function workflowIssuer(serverUrl: string): string {
  const { origin, host } = new URL(serverUrl);
  if (host === 'github.com') return 'https://token.actions.githubusercontent.com';
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `${origin}/_services/token`;
}

/** An enterprise may have its name put behind the issuer's, so that its tokens differ from those of others. */
export function isWorkflowIssuer(issuer: string, serverUrl: string): boolean {
  const usual = workflowIssuer(serverUrl);
  return issuer === usual || issuer.startsWith(`${usual}/`);
}
