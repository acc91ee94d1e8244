import type { Reply } from '../github/ports.ts';

/** GitHub's words for a repository in which no analysis ever ran, or in which code scanning is off: then there is nothing to see. */
export function hasNoCodeScanning(reply: Reply<unknown>): boolean {
  if (reply.kind !== 'refused') return false;
  const { status, message } = reply;
  if (status === 404) return /^no analysis found\b/i.test(message);
  return status === 403 && /\bcode scanning is not enabled\b/i.test(message);
}
