import { describedName, mayBeBundle } from '../../artefacts/artefact-role.ts';
import { describeDetached, detachedUnread } from '../../artefacts/signature-form.ts';
import type { SignatureFinding } from '../../facts/provenance.ts';
import type { Artefact } from '../../facts/release.ts';
import type { ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';

const maximumBytes = 65_536;

/** One finding for each detached signature among the assets (OpenPGP, minisign, SSH): there, and of which form. */
export function detachedSignatures(context: ReadContext, artefacts: readonly Artefact[]): Promise<SignatureFinding[]> {
  const digests = new Map(artefacts.map(({ name, sha256 }) => [name, sha256]));
  const signatures = artefacts.filter(({ name, role }) => role === 'signature' && !mayBeBundle(name));
  return mapLimited(signatures, 4, async ({ id, name, size, sha256 }) => {
    const described = digests.get(describedName(name));
    const place = { foundIn: name, claims: described === undefined ? [] : [described] };
    if (size > maximumBytes) return detachedUnread(place, sha256, 'it is too large for a detached signature');
    const reply = await context.github.assetBytes(id, maximumBytes);
    if (reply.kind === 'ok') return describeDetached({ ...place, bytes: reply.data });
    return detachedUnread(place, sha256, `it could not be fetched: ${reply.message}`);
  });
}
