import type { KeyRing } from '../../artefacts/key-ring.ts';
import type { ChannelProtection, ChannelProtectionFact, FilesBeside } from '../../facts/channels.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Artefact } from '../../facts/release.ts';
import type { DeclaredChannel } from '../../facts/vendor-terms.ts';
import type { Registries } from '../../registries/registries.ts';
import { singleLine } from '../../text/inert.ts';
import { npmProof, pypiProof, type Judging, type Proof } from '../asks/channel-proofs.ts';
import { filesBeside, tarballBeside } from '../asks/files-beside.ts';
import { imageProof } from '../asks/image-channel.ts';
import { knownKeys } from '../asks/known-keys.ts';
import { tufProof } from '../asks/tuf-channel.ts';
import { defineReader } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { behind, hidden, seen, unaskedSource } from '../observed.ts';

const asked: readonly string[] = ['npm', 'pypi', 'oci', 'tuf'];
const maximumChannels = 20;

/** Registries are asked about declared channels only: what a workflow seems to publish names no package. */
export const channelProtectionReader = defineReader({
  name: 'channelProtection',
  permission: 'metadata: read',
  uses: ['repository', 'artefacts', 'tag', 'tree'],
  async read(context): Promise<Observed<ChannelProtectionFact>> {
    const { settings, registries, verifier, now } = context;
    const channels = settings.channels.filter(({ kind }) => asked.includes(kind));
    const unasked = unaskedSource(now().toISOString());
    if (channels.length === 0) return seen({ channels: [] }, unasked);
    if (registries === undefined) return hidden('not_read', 'This run asks no registry', unasked);
    if (channels.length > maximumChannels)
      return hidden('truncated', `More than ${String(maximumChannels)} channels of registries are declared`, unasked);
    const repository = await context.fact('repository');
    if (repository.state !== 'seen') return behind('repository', repository);
    const { owner, name, id: repositoryId } = repository.value;
    const repositoryUrl = `${settings.serverUrl.replace(/\/$/, '')}/${owner}/${name}`;
    const tag = await context.fact('tag');
    if (tag.state !== 'seen') return behind('tag', tag);
    const judging = {
      verifier,
      commit: tag.value.commit,
      expectations: {
        repositoryUrl,
        identities: settings.artefacts.identities,
        // By its number too: another repository may have had the name before.
        release: { tag: settings.tag, repositoryId },
      },
      // Asked for once, by the first image that is signed with a key.
      ring: () => context.shared(knownKeys),
      async artefacts() {
        const artefacts = await context.fact('artefacts');
        return artefacts.state === 'seen' ? artefacts.value : [];
      },
    };
    const version = settings.tag.replace(/^v(?=\d)/, '');
    const all = await mapLimited(channels, 4, async (channel): Promise<ChannelProtection> => {
      const { reason, ...proof } =
        channel.kind === 'tuf'
          ? await tufProof(context, channel, registries)
          : await proofOf(channel, version, registries, judging);
      return {
        kind: channel.kind,
        name: channel.name ?? channel.url,
        version,
        ...proof,
        reason: singleLine(reason, 300),
      };
    });
    return seen({ channels: all }, { ...unasked, endpoint: 'registries of the declared channels' });
  },
});

type Beside = {
  readonly ring: () => Promise<KeyRing>;
  /** None where they are not seen. */
  readonly artefacts: () => Promise<readonly Artefact[]>;
};

async function proofOf(
  { kind, name }: DeclaredChannel,
  version: string,
  registries: Registries,
  judging: Judging & Beside,
): Promise<Proof> {
  if (name === null)
    return { state: 'unreachable', reason: 'it is declared without a name to ask for', integrity: null };
  if (kind === 'npm') {
    const answer = await registries.npm(name, version);
    const files = answer.state === 'ok' ? tarballBeside(name, version, await judging.artefacts()) : null;
    return { ...npmProof(answer, name, version, judging), ...withFiles(files) };
  }
  if (kind === 'pypi') {
    const answer = await registries.pypi(name, version);
    const files = answer.state === 'ok' ? filesBeside(answer.value.files, await judging.artefacts()) : null;
    return { ...pypiProof(answer, judging), ...withFiles(files) };
  }
  const plain = await registries.oci(name, version);
  // Images bear the tag of the release as often as its bare version.
  return imageProof(plain.state === 'absent' ? await registries.oci(name, `v${version}`) : plain, name, judging);
}

function withFiles(files: FilesBeside | null): Pick<ChannelProtection, 'files'> {
  return files === null ? {} : { files };
}
