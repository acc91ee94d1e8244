import type { FactsFor } from '../../facts/facts.ts';
import type { Terms } from '../../facts/terms.ts';
import type { ChannelKind } from '../../facts/vendor-terms.ts';
import type { Location, Publishing, PublishingKind } from '../../facts/workflows.ts';
import { sentence } from './words.ts';

export type ChannelFacts = FactsFor<(typeof channelFacts)[number]>;
export const channelFacts = ['workflows', 'artefacts'] as const;

/** A place that customers get updates from, and how it is known. */
export type Channel = {
  readonly kind: ChannelKind | PublishingKind;
  readonly name: string | null;
  readonly url: string | null;
  readonly from: readonly ('declared' | 'workflow' | 'release')[];
  readonly at: Location | null;
};

/** `unseen`: why there may be more channels than these, and what would let us look; null where all was looked at. */
export type Channels = {
  readonly channels: readonly Channel[];
  readonly unseen: { readonly why: string; readonly permission: string | undefined } | null;
};

const kindWords: Readonly<Record<Channel['kind'], string>> = {
  'github-release': 'GitHub release',
  npm: 'npm',
  pypi: 'PyPI',
  oci: 'container registry',
  crates: 'crates.io',
  nuget: 'NuGet',
  rubygems: 'RubyGems',
  maven: 'Maven repository',
  tuf: 'TUF repository',
  other: 'other channel',
};

/** Every channel that is declared, that a workflow publishes to, or that the release itself is; a declared one stands for all of its kind. */
export function channelsOf({ workflows, artefacts }: ChannelFacts, { channels: declared }: Terms): Channels {
  const published = workflows.state === 'seen' ? workflows.value.files.flatMap(({ publishes = [] }) => publishes) : [];
  const carries = artefacts.state === 'seen' && artefacts.value.length > 0;
  const named = declared.map(({ kind, name, url }) => channelOf({ kind, name, url }, true, published, carries));
  const kinds = new Set<Channel['kind']>(named.map(({ kind }) => kind));
  const others = new Set<PublishingKind>(published.map(({ kind }) => kind));
  if (carries) others.add('github-release');
  const found = [...others]
    .filter((kind) => !kinds.has(kind))
    .map((kind) => channelOf({ kind, name: null, url: null }, false, published, carries));
  return { channels: [...named, ...found], unseen: unseenOf(workflows, artefacts) };
}

function channelOf(
  { kind, name, url }: Pick<Channel, 'kind' | 'name' | 'url'>,
  declared: boolean,
  published: readonly Publishing[],
  carries: boolean,
): Channel {
  const step = published.find((one) => one.kind === kind);
  const from = [
    ...(declared ? (['declared'] as const) : []),
    ...(step === undefined ? [] : (['workflow'] as const)),
    ...(carries && kind === 'github-release' ? (['release'] as const) : []),
  ];
  return { kind, name, url, from, at: step?.at ?? null };
}

function unseenOf(workflows: ChannelFacts['workflows'], artefacts: ChannelFacts['artefacts']): Channels['unseen'] {
  for (const fact of [workflows, artefacts])
    if (fact.state === 'hidden') return { why: sentence(fact.detail), permission: fact.permission };
  const files = workflows.state === 'seen' ? workflows.value.files : [];
  const broken = files.find(({ findings }) => findings.some(({ kind }) => kind === 'unreadable'));
  return broken === undefined ? null : { why: `${broken.path} could not be read.`, permission: undefined };
}

/** `npm @acme/app`, `GitHub release`. */
export function channelName({ kind, name, url }: Channel): string {
  const what = name ?? url;
  return what === null ? kindWords[kind] : `${kindWords[kind]} ${what}`;
}

/** `npm @acme/app: declared, .github/workflows/release.yml:12`. */
export function channelLine(channel: Channel): string {
  const places = channel.from.map((from) => {
    const { at } = channel;
    return from === 'workflow' && at !== null ? `${at.path}:${String(at.line)}` : from;
  });
  return `${channelName(channel)}: ${places.join(', ')}`;
}
