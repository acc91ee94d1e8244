import {
  issuersOf,
  readClearSigned,
  readOpenPgpSignature,
  verifyClearSigned,
  verifyDetached,
  type OpenPgpOutcome,
} from '../detached/openpgp.ts';
import type { OpenPgpKey } from '../detached/openpgp-keys.ts';
import type { Detail } from './bundle-question.ts';
import { signedFile } from './detached-artefact.ts';
import type { DetachedQuestion } from './examine-detached.ts';
import { judgeKey, missingKey, type HeldKey, type KeyRing } from './key-ring.ts';
import { sha256 } from './shapes.ts';

const form = 'openpgp';

/** A detached signature; the artefact is fetched only where one of its keys is at hand. */
export async function examineOpenPgp(question: DetachedQuestion): Promise<Detail> {
  const read = await readOpenPgpSignature(question.bytes);
  if (!read.ok) return { form, level: 'invalid', reason: `MALFORMED: ${read.reason}` };
  const issuers = issuersOf(read.signature);
  const held = keysOf(question.ring);
  const known = held.some(({ key }) => key.getKeyIDs().some((id) => issuers.includes(id.toHex().toUpperCase())));
  if (!known) {
    return { form, level: 'present_unverifiable', reason: missingKey('openpgp', issuers.join(', '), question.ring) };
  }
  const file = await signedFile(question.artefact);
  if ('level' in file) return { form, ...file };
  const outcomes = await verifyDetached(read.signature, file.pieces(), keyPackets(held), question.now);
  return { form, ...verdict(outcomes, question.ring) };
}

/** A clear-signed text covers itself, and the file that it is named after where that is the very text. */
export async function examineClearSigned({ bytes, artefact, ring, now }: DetachedQuestion): Promise<Detail> {
  const read = await readClearSigned(bytes);
  if (!read.ok) return { form, level: 'invalid', reason: `MALFORMED: ${read.reason}` };
  const { text, message } = read;
  const same = [text, `${text}\n`, `${text}\n\n`].some((variant) => sha256(variant) === artefact?.sha256);
  const subjects = [sha256(bytes), ...(same && artefact !== null ? [artefact.sha256] : [])];
  const outcomes = await verifyClearSigned(message, keyPackets(keysOf(ring)), now);
  return { form, subjects, ...verdict(outcomes, ring) };
}

type Held = Extract<HeldKey, { kind: 'openpgp' }>;

function keysOf({ held }: KeyRing): readonly Held[] {
  return held.flatMap((key) => (key.kind === 'openpgp' ? [key] : []));
}

function keyPackets(held: readonly Held[]): readonly OpenPgpKey[] {
  return held.map(({ key }) => key);
}

/** Of several signatures the best one counts; without a good one a bad one says more than one without a key. */
function verdict(outcomes: readonly OpenPgpOutcome[], ring: KeyRing): Omit<Detail, 'form'> {
  const good = outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'good') return [];
    const held = keysOf(ring).find(({ key }) => key === outcome.key);
    return held === undefined ? [] : [judgeKey('openpgp', outcome.fingerprints, held.file, ring.declared)];
  });
  const best = good.find(({ level }) => level === 'verified_key') ?? good[0];
  if (best !== undefined) return best;
  const bad = outcomes.find((outcome) => outcome.kind === 'bad');
  if (bad !== undefined) return { level: 'invalid', reason: `SIGNATURE: ${bad.reason}` };
  const ids = outcomes.flatMap((outcome) => (outcome.kind === 'no-key' ? [outcome.keyId] : []));
  if (ids.length === 0) return { level: 'invalid', reason: 'SIGNATURE: it holds no signature' };
  return { level: 'present_unverifiable', reason: missingKey('openpgp', ids.join(', '), ring) };
}
