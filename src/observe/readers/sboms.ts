import { createHash } from 'node:crypto';
import { mayBeSbom } from '../../artefacts/artefact-role.ts';
import { maximumSbomBytes } from '../../artefacts/sbom/read-sbom.ts';
import { sbomFact } from '../../artefacts/sbom/sbom-fact.ts';
import type { SbomFact, SbomsFact } from '../../facts/components.ts';
import type { Observed, Source } from '../../facts/observed.ts';
import type { Artefact } from '../../facts/release.ts';
import { defineReader, type ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { absent, behind, fromRefusal, oneSource, seen, sourceOf } from '../observed.ts';

const permission = 'contents: read';
const mostFiles = 20;
/** Several copies of one SBOM, in several formats, are usual; a hundred megabytes of them are not. */
const mostBytes = 67_108_864;

type Outcome = { readonly fact: SbomFact | null; readonly source: Source } | { readonly why: string };

export const sbomsReader = defineReader({
  name: 'sboms',
  permission,
  uses: ['artefacts'],
  async read(context): Promise<Observed<SbomsFact>> {
    const artefacts = await context.fact('artefacts');
    if (artefacts.state !== 'seen') return behind('list of artefacts', artefacts);
    const named = artefacts.value.filter(
      ({ name, role }) => role === 'sbom' || (role === 'product' && mayBeSbom(name)),
    );
    let left = mostBytes;
    const outcomes = await mapLimited([...named.entries()], 4, ([index, artefact]): Promise<Outcome> => {
      if (index >= mostFiles) return Promise.resolve({ why: `more than ${mostFiles} SBOMs: not read` });
      left -= artefact.size;
      if (artefact.size > maximumSbomBytes || left < 0) {
        return Promise.resolve({ why: `its ${artefact.size} bytes are more than are read` });
      }
      return readOne(context, artefact);
    });
    const sources = outcomes.flatMap((outcome) => ('source' in outcome ? [outcome.source] : []));
    const documents = outcomes.flatMap((outcome) => ('fact' in outcome ? (outcome.fact ?? []) : []));
    const unread = outcomes.flatMap((outcome, index) =>
      'why' in outcome ? [{ assetName: named[index]?.name ?? '', why: outcome.why }] : [],
    );
    if (documents.length + unread.length === 0) return absent(artefacts.source);
    return seen({ documents, unread }, oneSource([artefacts.source, ...sources]));
  },
});

async function readOne({ github }: ReadContext, { id, name, sha256, role }: Artefact): Promise<Outcome> {
  const reply = await github.assetBytes(id, maximumSbomBytes);
  if (reply.kind !== 'ok') {
    const refusal = fromRefusal(reply, { permission });
    return { why: refusal.state === 'hidden' ? refusal.detail : 'it is not there' };
  }
  const digest = createHash('sha256').update(reply.data).digest('hex');
  if (digest !== sha256) return { why: 'the bytes that came are not those of its digest' };
  const fact = await sbomFact({ assetName: name, sha256 }, reply.data, role === 'sbom');
  return fact !== null && 'unread' in fact ? { why: fact.unread } : { fact, source: sourceOf(reply) };
}
