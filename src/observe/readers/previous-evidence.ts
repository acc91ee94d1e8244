import { bundleTexts } from '../../artefacts/bundle-texts.ts';
import { examineBundle } from '../../artefacts/examine-bundle.ts';
import { sha256 } from '../../artefacts/shapes.ts';
import { fieldsOrNull } from '../../text/values.ts';
import type { Observed } from '../../facts/observed.ts';
import type { PreviousEvidenceFact } from '../../facts/posture.ts';
import type { SignatureFinding } from '../../facts/provenance.ts';
import type { RepositoryFact } from '../../facts/repository.ts';
import { evidenceLinesFileName, isCopseFile, predicateType, summaryPredicateType } from '../../names.ts';
import { singleLine } from '../../text/inert.ts';
import { parseJson } from '../../text/json.ts';
import { chosenPrevious } from '../asks/chosen-previous.ts';
import { allReleases, type ReleaseData } from '../asks/releases.ts';
import { defineReader, type ReadContext } from '../context.ts';
import { behind, fromRefusal, hidden, seen, sourceOf, sourceOfAll } from '../observed.ts';

const permission = 'contents: read';
const maximumBytes = 33_554_432;

/** Costs one download, and nothing where the previous release has no evidence: the list of releases names its files. */
export const previousEvidenceReader = defineReader({
  name: 'previousEvidence',
  permission,
  uses: ['repository'],
  async read(context): Promise<Observed<PreviousEvidenceFact>> {
    const [repository, previous, list] = await Promise.all([
      context.fact('repository'),
      context.shared(chosenPrevious),
      context.shared(allReleases),
    ]);
    if (previous.state !== 'seen') return previous;
    if (list.kind !== 'ok') return fromRefusal(list, { permission });
    if (repository.state !== 'seen') return behind('repository', repository);
    const { tag } = previous.value;
    const release = list.data.find((one) => one.tag_name === tag && !one.draft);
    if (release === undefined) return hidden('failed', `the release ${tag} is not among those listed`, sourceOf(list));
    const files = copseFiles(release);
    const others = list.data.filter((one) => one !== release && !one.draft && copseFiles(one).length > 0);
    const fact = { tag, files, others: others.length, bundles: null };
    const lines = release.assets.find(({ name }) => name === evidenceLinesFileName);
    if (lines === undefined) return seen(fact, sourceOf(list));
    const reply = await context.github.assetBytes(lines.id, maximumBytes);
    if (reply.kind !== 'ok') return fromRefusal(reply, { permission });
    const bundles = verified(context, repository.value, release, reply.data);
    return seen({ ...fact, bundles }, sourceOfAll([list, reply]));
  },
});

function copseFiles({ assets }: ReleaseData): readonly string[] {
  return assets
    .map(({ name }) => name)
    .filter(isCopseFile)
    .sort();
}

function verified(
  { settings, verifier }: ReadContext,
  { owner, name, id: repositoryId }: RepositoryFact,
  { assets, tag_name: tag }: ReleaseData,
  bytes: Uint8Array,
): PreviousEvidenceFact['bundles'] {
  const others = assets.filter((asset) => !isCopseFile(asset.name));
  const digests = others.flatMap(({ digest }) => (digest?.startsWith('sha256:') === true ? [digest.slice(7)] : []));
  const text = Buffer.from(bytes).toString('utf8');
  const principles = principlesIn(text);
  const findings = examineBundle({
    text,
    foundIn: evidenceLinesFileName,
    verifier,
    expectations: {
      repositoryUrl: `${settings.serverUrl.replace(/\/$/, '')}/${owner}/${name}`,
      identities: settings.artefacts.identities,
      release: { tag, repositoryId },
    },
    artefactDigests: new Set(digests),
  });
  const speaks = (finding: SignatureFinding): boolean =>
    digests.length === 0 || finding.subjects.some((one) => digests.includes(one));
  const good = findings.filter((finding) => finding.level === 'verified_identity' && speaks(finding));
  const dark = findings.filter(({ level }) => level === 'present_unverifiable');
  const rest = findings.filter((finding) => !good.includes(finding) && !dark.includes(finding));
  const line = ({ bundleDigest, reason }: SignatureFinding): string =>
    singleLine(`${bundleDigest.slice(0, 12)}: ${reason}`, 300);
  return {
    digest: sha256(bytes),
    statements: new Set(good.flatMap((finding) => principles.get(finding.bundleDigest) ?? [])).size,
    summaries: new Set(
      good.flatMap(({ predicateType: type, bundleDigest }) => (type === summaryPredicateType ? bundleDigest : [])),
    ).size,
    refused: rest.slice(0, 50).map(line),
    unverifiable: dark.slice(0, 50).map(line),
  };
}

/** Which principle each bundle claims to be about, by the digest of its text: a copy does not stand in for one that is gone. */
function principlesIn(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const bundle of bundleTexts(text)) {
    const payload = bundle.ok ? fieldsOrNull(bundle.json['dsseEnvelope'])?.['payload'] : null;
    const statement = typeof payload === 'string' ? parseJson(Buffer.from(payload, 'base64')) : null;
    const body = statement?.ok === true ? fieldsOrNull(statement.value) : null;
    const id = fieldsOrNull(fieldsOrNull(body?.['predicate'])?.['principle'])?.['id'];
    if (body?.['predicateType'] === predicateType && typeof id === 'number') found.set(sha256(bundle.text), id);
  }
  return found;
}
