import { CopseError } from '../../errors.ts';
import type { Data, Reply } from '../../github/ports.ts';
import { singleLine } from '../../text/inert.ts';
import { repositoryPath, type ReadContext } from '../context.ts';

const route = 'GET /repos/{owner}/{repo}/releases';
const pageSize = 100;
const maximumPages = 10;

export type ReleaseData = Data<typeof route>[number];

/** The newest 100 releases; drafts are among them where the token may write. */
export function newestReleases(context: ReadContext): Promise<Reply<ReleaseData[]>> {
  return context.github.get(route, { ...repositoryPath(context), per_page: pageSize, page: 1 });
}

/** All releases, the newest first; past 1,000 the list is cut and says so. */
export async function allReleases(context: ReadContext): Promise<Reply<ReleaseData[]>> {
  let reply = await context.shared(newestReleases);
  const releases: ReleaseData[] = [];
  for (let page = 2; ; page++) {
    if (reply.kind !== 'ok') return reply;
    releases.push(...reply.data);
    const full = reply.data.length >= pageSize;
    if (!full || page > maximumPages) return { ...reply, data: releases, truncated: full };
    reply = await context.github.get(route, { ...repositoryPath(context), per_page: pageSize, page });
  }
}

/** The release of the tag that is assessed. A draft is not found by its tag, so the list is read first. */
export async function foundRelease(context: ReadContext): Promise<Reply<ReleaseData>> {
  const { tag } = context.settings;
  for (const ask of [newestReleases, allReleases]) {
    const reply = await context.shared(ask);
    if (reply.kind !== 'ok') return reply;
    const release = pick(reply.data, context);
    if (release !== undefined) return { ...reply, data: release, truncated: false };
  }
  const byTag = await context.github.get('GET /repos/{owner}/{repo}/releases/tags/{tag}', {
    ...repositoryPath(context),
    tag,
  });
  if (byTag.kind !== 'refused' || byTag.status !== 404) return byTag;
  throw new CopseError(
    'RELEASE_NOT_FOUND',
    `There is no release of the tag ${singleLine(tag, 100)} that this token can see.`,
    'Create a draft release for the tag first. Drafts are visible only to a token with contents: write.',
  );
}

/** The published release of the tag; among several drafts the newest. */
function pick(releases: readonly ReleaseData[], { settings, log }: ReadContext): ReleaseData | undefined {
  const ofTag = releases.filter((release) => release.tag_name === settings.tag);
  if (ofTag.length > 1) log(`${ofTag.length} releases bear the tag ${singleLine(settings.tag, 100)}; one is assessed.`);
  return ofTag.find((release) => !release.draft) ?? ofTag.sort((a, b) => b.created_at.localeCompare(a.created_at))[0];
}
