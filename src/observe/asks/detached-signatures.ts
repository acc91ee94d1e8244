import { certificateNames, describedName, mayBeBundle } from '../../artefacts/artefact-role.ts';
import { examineDetached, holdsItsText } from '../../artefacts/examine-detached.ts';
import { emptyRing } from '../../artefacts/key-ring.ts';
import { isPublicKey } from '../../artefacts/pem.ts';
import { detachedUnread, signatureFormOf } from '../../artefacts/signature-form.ts';
import type { SignatureFinding } from '../../facts/provenance.ts';
import type { Artefact } from '../../facts/release.ts';
import type { Reply } from '../../github/ports.ts';
import { isCopseFile } from '../../names.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import type { ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { artefactFiles } from './artefact-files.ts';
import type { FoundBundle } from './found-bundles.ts';
import { knownKeys } from './known-keys.ts';
import { smallAssets } from './small-assets.ts';

type Context = ReadContext<'artefacts' | 'tag' | 'tree'>;

const maximumBytes = 65_536;
const maximumListBytes = 1_048_576;
const mostSignatures = 200;
const mostLists = 20;

/** What the signature files of a release come to, and those of them that turn out to be bundles: their content decides. */
export type DetachedSignatures = {
  readonly findings: readonly SignatureFinding[];
  readonly bundles: readonly FoundBundle[];
};

/** One finding for each detached or clear-signed signature among the assets: OpenPGP, minisign, SSH, cosign's `.sig`. */
export async function detachedSignatures(
  context: Context,
  artefacts: readonly Artefact[],
): Promise<DetachedSignatures> {
  const byName = new Map(artefacts.map((artefact) => [artefact.name, artefact]));
  const signatures = artefacts.filter(
    ({ name, role }) => role === 'signature' && !mayBeBundle(name) && !isCopseFile(describedName(name)),
  );
  const lists = artefacts.filter(({ role, size }) => role === 'checksums' && size <= maximumListBytes);
  const read = await context.shared(smallAssets);
  const fetched = await mapLimited(
    [...signatures.slice(0, mostSignatures), ...lists.slice(0, mostLists)],
    4,
    (artefact) => fetchOne(read, artefact),
  );
  const readArtefact = await context.shared(artefactFiles);
  const bundles = fetched.flatMap((one) => asBundle(one) ?? []);
  // One after another, those of one artefact together: artefacts that are read for it are large.
  const inTurn = fetched.filter((one) => asBundle(one) === null).toSorted((one, other) => order(one) - order(other));
  const findings = await mapLimited(inTurn, 1, async ({ artefact, reply }): Promise<SignatureFinding | null> => {
    const { name, role, sha256 } = artefact;
    const described = byName.get(describedName(name)) ?? null;
    const target = described === null || described.name === name ? null : described;
    const place = { foundIn: name, claims: target === null ? [] : [target.sha256] };
    if (role === 'checksums' && (reply?.kind !== 'ok' || !holdsItsText(reply.data))) return null;
    if (reply === null) return detachedUnread(place, sha256, 'it is too large for a detached signature');
    if (reply.kind !== 'ok') return detachedUnread(place, sha256, `it could not be fetched: ${reply.message}`);
    return examineDetached({
      bytes: reply.data,
      foundIn: name,
      artefact: target && { sha256: target.sha256, read: (whole) => readArtefact(target, whole) },
      ring:
        signatureFormOf(reply.data) === 'ssh'
          ? { ...emptyRing, declared: declaredKeys(context) }
          : await context.shared(knownKeys),
      verifier: context.verifier,
      now: context.now(),
      certificate: await certificateOf(name),
    });
  });
  const rest = signatures.slice(mostSignatures).map(({ name, sha256 }) => {
    const target = byName.get(describedName(name));
    const place = { foundIn: name, claims: target === undefined ? [] : [target.sha256] };
    return detachedUnread(place, sha256, `the release has more than the ${mostSignatures} signatures that are read`);
  });
  return { findings: [...findings.flatMap((finding) => finding ?? []), ...rest], bundles };

  function order({ artefact }: Fetched): number {
    return byName.get(describedName(artefact.name))?.id ?? 0;
  }

  async function certificateOf(name: string): Promise<string | null> {
    const beside = /\.sig$/i.test(name) ? certificateNames(name).flatMap((other) => byName.get(other) ?? []) : [];
    const [certificate] = beside;
    if (certificate === undefined || certificate.size > maximumBytes) return null;
    const reply = await read(certificate, maximumBytes);
    if (reply.kind !== 'ok') return null;
    const text = Buffer.from(reply.data).toString('latin1');
    // `app.pem` may as well be the vendor's key, which has nothing to do with `app.txt.sig`.
    return isPublicKey(text) && !certificate.name.startsWith(describedName(name)) ? null : text;
  }
}

type Fetched = { readonly artefact: Artefact; readonly reply: Reply<Uint8Array> | null };

async function fetchOne(
  read: (artefact: Artefact, maximumBytes: number) => Promise<Reply<Uint8Array>>,
  artefact: Artefact,
): Promise<Fetched> {
  const most = artefact.role === 'checksums' || isListName(artefact) ? maximumListBytes : maximumBytes;
  return { artefact, reply: artefact.size > most ? null : await read(artefact, most) };
}

/** A signature file that is JSON: `cosign sign-blob --bundle app.tgz.sig` writes one under any name. */
function asBundle({ artefact: { name, role }, reply }: Fetched): FoundBundle | null {
  if (role !== 'signature' || reply?.kind !== 'ok') return null;
  const content = decodeUtf8(reply.data, maximumBytes);
  return content.ok && content.text.trimStart().startsWith('{') ? { foundIn: name, content, claims: [] } : null;
}

/** `SHA256SUMS.asc` may be the whole list, clear-signed. */
function isListName({ name }: Artefact): boolean {
  return /sums?|checksum/i.test(describedName(name));
}

function declaredKeys({ settings }: Context) {
  return settings.artefacts.keys;
}
