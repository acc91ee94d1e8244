import type { Key, KeyID } from 'openpgp';
import type { Reason } from './reasons.ts';

const signs = 0x02;
const everAfter = new Date(8.64e15);

/** Whether a key could sign for this address at that time, in GitHub's words. GitHub has none for a revoked key: `invalid`. */
export async function standingOf(key: Key, id: KeyID, at: Date, email: string | null): Promise<Reason> {
  const subkey = key.getSubkeys(id)[0];
  const ends = [await key.getExpirationTime(), subkey === undefined ? null : await subkey.getExpirationTime(everAfter)];
  if (ends.some((end) => end !== null && end !== Infinity && end <= at)) return 'expired_key';
  // A key whose end was put off has no self-signature from before that: at the time of an older signature it seems to be none.
  const couldSign = (await holds(key.getSigningKey(id, at))) || (await holds(key.getSigningKey(id, null)));
  if (!couldSign) return mayEverSign(key, id) ? 'invalid' : 'not_signing_key';
  const wanted = email?.toLowerCase() ?? '';
  for (const user of key.users)
    if (wanted !== '' && user.userID?.email.toLowerCase() === wanted)
      if ((await holds(user.verify(at))) || (await holds(user.verify(everAfter)))) return 'valid';
  return 'bad_email';
}

function mayEverSign(key: Key, id: KeyID): boolean {
  const subkey = key.getSubkeys(id)[0];
  const statements = subkey?.bindingSignatures ?? key.users.flatMap(({ selfCertifications }) => selfCertifications);
  return statements.some(({ keyFlags }) => ((keyFlags?.[0] ?? 0) & signs) !== 0);
}

function holds(check: Promise<unknown>): Promise<boolean> {
  return check.then(
    () => true,
    () => false,
  );
}
