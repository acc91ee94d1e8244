import { createHash } from 'node:crypto';
import { readVex, type VexReading } from '../../artefacts/vex/read-vex.ts';
import { isVexName } from '../../artefacts/vex/vex-name.ts';
import type { VexDocument, VexFact } from '../../facts/advisories.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Artefact } from '../../facts/release.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader, type ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { absent, behind, oneSource, seen } from '../observed.ts';

const maximumBytes = 4_194_304;
const maximumAssets = 20;

type Read = { readonly name: string; readonly reading: VexReading };

export const vexReader = defineReader({
  name: 'vex',
  permission: 'contents: read',
  uses: ['artefacts', 'tag', 'tree'],
  async read(context): Promise<Observed<VexFact>> {
    const [artefacts, tree] = await Promise.all([context.fact('artefacts'), releaseFiles(context, 'vex')]);
    if (artefacts.state !== 'seen') return behind('list of artefacts', artefacts);
    if (tree.state === 'hidden') return tree;
    const candidates = artefacts.value.filter(
      ({ name, role }) => isVexName(name) || (role === 'sbom' && /\.json$/i.test(name)),
    );
    const attached = await mapLimited(candidates.slice(0, maximumAssets), 2, (artefact) =>
      readAsset(context, artefact),
    );
    const files = tree.state === 'seen' ? tree.value : [];
    const kept = await mapLimited(files, 1, async ({ path, text }): Promise<Read> => {
      return { name: path, reading: await readVex(path, 'tree', Buffer.from(text, 'utf8'), true) };
    });
    const source = oneSource([artefacts.source, tree.source]);
    const read = [...attached, ...kept];
    const documents = read.flatMap(({ reading }): readonly VexDocument[] =>
      reading.kind === 'document' ? [reading.document] : [],
    );
    const tooMany = candidates.slice(maximumAssets).map(({ name }) => {
      return { name, why: `more than ${String(maximumAssets)} assets may be VEX documents: not read`, broken: false };
    });
    const unread = read.flatMap(({ name, reading }) =>
      reading.kind === 'unread' ? [{ name, why: reading.why, broken: reading.broken }] : [],
    );
    return documents.length + unread.length + tooMany.length === 0
      ? absent(source)
      : seen({ documents, unread: [...unread, ...tooMany] }, source);
  },
});

async function readAsset({ github }: ReadContext, { id, name, size, sha256 }: Artefact): Promise<Read> {
  const named = isVexName(name);
  const unread = (why: string): Read => ({
    name,
    reading: named ? { kind: 'unread', why, broken: false } : { kind: 'none' },
  });
  if (size > maximumBytes) return unread(`it is larger than the ${String(maximumBytes)} bytes that are read`);
  const reply = await github.assetBytes(id, maximumBytes);
  if (reply.kind !== 'ok') return unread(`it could not be fetched: ${reply.message}`);
  const digest = createHash('sha256').update(reply.data).digest('hex');
  if (digest !== sha256) return unread('the bytes that came are not those of its digest');
  return { name, reading: await readVex(name, 'asset', reply.data, named) };
}
