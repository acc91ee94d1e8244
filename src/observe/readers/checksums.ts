import { describedName, roleOf } from '../../artefacts/artefact-role.ts';
import { readChecksums, unreadChecksums } from '../../artefacts/checksums.ts';
import { holdsItsText } from '../../artefacts/examine-detached.ts';
import type { ChecksumFile, ChecksumsFact } from '../../facts/checksums.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Artefact } from '../../facts/release.ts';
import type { ReplyMeta } from '../../github/ports.ts';
import { defineReader, type ReadContext } from '../context.ts';
import { smallAssets } from '../asks/small-assets.ts';
import { mapLimited } from '../limited.ts';
import { absent, behind, fromRefusal, hidden, seen, sourceOfAll } from '../observed.ts';

const permission = 'contents: read';
const maximumBytes = 1_048_576;
const maximumFiles = 20;

/** What came of one asset: what it lists with the answer that it was read from, or why it could not be read. */
type Outcome =
  | { readonly files: readonly ChecksumFile[]; readonly reply: ReplyMeta }
  | { readonly files: null; readonly why: Extract<Observed<never>, { state: 'hidden' }> };

export const checksumsReader = defineReader({
  name: 'checksums',
  permission,
  uses: ['artefacts'],
  async read(context): Promise<Observed<ChecksumsFact>> {
    const artefacts = await context.fact('artefacts');
    if (artefacts.state !== 'seen') return behind('list of artefacts', artefacts);
    const listed = artefacts.value.filter(mayList);
    const outcomes = await mapLimited(listed.slice(0, maximumFiles), 4, async (artefact) =>
      artefact.size > maximumBytes
        ? unread(
            hidden(
              'truncated',
              `${artefact.name} is larger than the ${maximumBytes} bytes that are read`,
              artefacts.source,
            ),
          )
        : await readOne(context, artefact),
    );
    const [first] = outcomes;
    if (first === undefined) return absent(artefacts.source);
    const [reply, ...rest] = outcomes.flatMap((outcome) => (outcome.files === null ? [] : [outcome.reply]));
    if (reply === undefined) return first.files === null ? first.why : absent(artefacts.source);
    // One that can be read is worth judging; of the others it is said that they were not.
    const files = listed.flatMap(({ name }, index): readonly ChecksumFile[] => {
      const outcome = outcomes[index];
      if (outcome === undefined) return [unreadChecksums(name, `more than ${maximumFiles} checksum files: not read`)];
      return outcome.files ?? [unreadChecksums(name, outcome.why.detail)];
    });
    return seen({ files }, sourceOfAll([reply, ...rest]));
  },
});

/** Checksum files, and `SHA256SUMS.asc`, which may be the list itself, clear-signed. */
function mayList({ name, role }: Artefact): boolean {
  return (
    role === 'checksums' ||
    (role === 'signature' && /\.(asc|gpg|pgp|sign?)$/i.test(name) && isList(describedName(name)))
  );
}

function isList(name: string): boolean {
  return roleOf(name) === 'checksums';
}

async function readOne(context: ReadContext, artefact: Artefact): Promise<Outcome> {
  const { name, role } = artefact;
  const read = await context.shared(smallAssets);
  const reply = await read(artefact, maximumBytes);
  if (reply.kind !== 'ok') return unread(fromRefusal(reply, { permission }));
  if (role === 'signature' && !holdsItsText(reply.data)) return { files: [], reply };
  return { files: readChecksums(name, reply.data), reply };
}

function unread(why: Observed<never>): Outcome {
  if (why.state !== 'hidden') throw new TypeError('an answer that carries no data is hidden');
  return { files: null, why };
}
