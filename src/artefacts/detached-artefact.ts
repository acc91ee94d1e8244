import type { Detail } from './bundle-question.ts';
import type { DetachedQuestion } from './examine-detached.ts';

type Read =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly detail: Omit<Detail, 'form'> };

/** The file that a signature is for, or why it cannot be looked at. */
export async function signedFile({ artefact }: Pick<DetachedQuestion, 'artefact'>): Promise<Read> {
  if (artefact === null) return unread('no file of the release bears the name that it is for');
  const bytes = await artefact.read();
  return bytes === null ? unread('the artefact that it signs was not read') : { ok: true, bytes };
}

function unread(reason: string): Read {
  return { ok: false, detail: { level: 'present_unverifiable', reason } };
}
