import type { ChannelProtection } from '../../facts/channels.ts';
import type { FactsFor } from '../../facts/facts.ts';
import { levelLine, levelOf, overProducts } from './artefact-levels.ts';
import { channelName, type Channel } from './channels.ts';
import { filesWords } from './files-beside.ts';
import type { Part } from './parts.ts';
import { signedLists } from './signed-lists.ts';
import { met, notMet, notObservable } from './verdict.ts';
import { count, naming } from './words.ts';

type Release = FactsFor<'artefacts' | 'signatures' | 'checksums' | 'channelProtection'>;

/** Whether what comes through one channel can be told from what somebody else would send. */
export function protectionOf(channel: Channel, release: Release): Part {
  const name = channelName(channel);
  if (channel.url !== null && /^http:/i.test(channel.url))
    return {
      held: 'no',
      say: `${name} is reached without TLS`,
      fix: 'Serve the channel over https and declare that address under `channels` in .github/copse.yml.',
    };
  if (channel.kind === 'github-release') return releasePart(name, release);
  if (channel.kind === 'other') return { held: 'unknown', say: `${name} can only be attested` };
  if (isAsked(channel.kind)) return registryPart(channel, channel.kind, release.channelProtection);
  return { held: 'unknown', say: `${name} is not asked by this version what protects it` };
}

/** What the registry holds for the assessed version; a channel that is only detected names no package to ask for. */
function registryPart(channel: Channel, kind: keyof typeof registryFixes, fact: Release['channelProtection']): Part {
  const name = channelName(channel);
  if (!channel.from.includes('declared'))
    return { held: 'unknown', say: `${name} is not asked: declare it with its name under \`channels\`` };
  if (fact.state === 'hidden')
    return { held: 'unknown', say: `${name} could not be asked: ${fact.detail}`, permission: fact.permission };
  const found = fact.state === 'seen' ? fact.value.channels : [];
  const one = found.find((row) => row.kind === kind && row.name === (channel.name ?? channel.url));
  if (one === undefined) return { held: 'unknown', say: `${name} was not asked` };
  const { version, state, reason } = one;
  const words = state === 'verified' ? `${verifiedWords[kind]}${commitWords(kind, one)}` : stateWords[state];
  const say = `${name} at ${version}: ${words}${reason === '' ? '' : ` (${reason})`}${filesWords(one)}`;
  if (state === 'verified') return { held: 'yes', say };
  // A signature of an image may lie where its registry does not show it; metadata may lie elsewhere than the address says.
  const failed = state === 'invalid' || (state === 'none' && kind !== 'oci' && kind !== 'tuf');
  return failed ? { held: 'no', say, fix: registryFixes[kind] } : { held: 'unknown', say };
}

const verifiedWords = {
  npm: 'provenance of this repository verified',
  pypi: 'provenance of this repository verified',
  oci: 'signature of an expected signer verified',
  tuf: 'metadata verified from the pinned root',
} as const;

/** Of a verified proof: where it names a commit, that is the release's. */
function commitWords(kind: keyof typeof registryFixes, { source }: ChannelProtection): string {
  if (kind === 'tuf') return '';
  if (source === undefined) return ', which names no commit';
  return source.by === 'provenance' ? ', built from the release commit' : ', by a run at the release commit';
}

const stateWords: Readonly<Record<Exclude<ChannelProtection['state'], 'verified'>, string>> = {
  other_commit: 'signed by an expected signer, of another commit',
  signed_unknown: 'signed, by whom cannot be told',
  invalid: 'refused',
  none: 'nothing signed',
  not_published: 'not published',
  unreachable: 'the registry could not be asked',
};

const registryFixes = {
  npm: 'Publish with provenance from a workflow of this repository: `npm publish --provenance` with `permissions: { id-token: write }`, or npm trusted publishing.',
  pypi: 'Publish with attestations from a workflow of this repository: pypa/gh-action-pypi-publish with a trusted publisher.',
  oci: 'Sign the image by its digest in the release workflow: `cosign sign IMAGE@sha256:…` with `permissions: { id-token: write }`, or actions/attest-build-provenance with `push-to-registry: true`.',
  tuf: 'Publish metadata that a client which starts from the pinned root takes: each role signed by enough of its keys, not run out, of the versions that snapshot and timestamp name.',
} as const;

function isAsked(kind: Channel['kind']): kind is keyof typeof registryFixes {
  return Object.hasOwn(registryFixes, kind);
}

/** GitHub serves assets over HTTPS only; who made them their signatures tell. */
function releasePart(name: string, release: Release): Part {
  const verdict = overProducts(release, (signed) => {
    const lists = signedLists(signed, release);
    const rows = signed.products.map((artefact) => levelOf(signed, artefact, lists));
    const failed = rows.filter(({ outcome }) => outcome === 'failed');
    const dark = rows.filter(({ outcome }) => outcome === 'unseen');
    const of = count(rows.length, 'product artefact');
    if (failed.length > 0) return notMet(`${naming(failed.map(levelLine))} (${String(failed.length)} of ${of})`, '-');
    if (dark.length > 0) return notObservable(naming(dark.map(levelLine)), undefined);
    return met(`${of} over HTTPS, signed and verified`);
  });
  const say = `${name}: ${verdict.because.replace(/\.$/, '')}`;
  if (verdict.result === 'met') return { held: 'yes', say };
  if (verdict.result === 'not_met')
    return {
      held: 'no',
      say,
      fix: 'Sign every artefact in the release workflow, e.g. with actions/attest-build-provenance.',
    };
  return { held: 'unknown', say, permission: verdict.result === 'not_observable' ? verdict.permission : undefined };
}
