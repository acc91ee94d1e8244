import { CopseError } from '../../errors.ts';
import type { Observed } from '../../facts/observed.ts';
import type { TagFact } from '../../facts/release.ts';
import type { SignatureStatus } from '../../facts/history.ts';
import type { Data, Reply } from '../../github/ports.ts';
import { singleLine } from '../../text/inert.ts';
import { versionOf } from '../asks/chosen-previous.ts';
import { newestReleases } from '../asks/releases.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { fromRefusal, hidden, seen, sourceOf, sourceOfAll } from '../observed.ts';

const permission = 'contents: read';
const maximumDepth = 5;

type TagObject = Extract<Reply<Data<'GET /repos/{owner}/{repo}/git/tags/{tag_sha}'>>, { kind: 'ok' }>;

export const tagReader = defineReader({
  name: 'tag',
  permission,
  uses: ['repository'],
  async read(context): Promise<Observed<TagFact>> {
    const { tag: name } = context.settings;
    const reply = await context.github.get('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...repositoryPath(context),
      ref: `tags/${name}`,
    });
    if (reply.kind !== 'ok') {
      if (reply.kind === 'refused' && (reply.status === 404 || reply.status === 409)) await refuseIfMissing(context);
      return fromRefusal(reply, { permission });
    }
    const first = reply.data.object;
    const chain: TagObject[] = [];
    let target: { readonly type: string; readonly sha: string } = first;
    while (target.type === 'tag' && chain.length < maximumDepth) {
      const object = await context.github.get('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
        ...repositoryPath(context),
        tag_sha: target.sha,
      });
      if (object.kind !== 'ok') return fromRefusal(object, { permission });
      chain.push(object);
      target = object.data.object;
    }
    if (target.type !== 'commit') return hidden('failed', 'the tag does not point at a commit', sourceOf(reply));
    const fact: TagFact = {
      name,
      kind: first.type === 'tag' ? 'annotated' : 'lightweight',
      object: first.sha,
      commit: target.sha,
      signature: chain[0] ? signatureOf(chain[0], name) : null,
    };
    return seen(fact, sourceOfAll([reply, ...chain]));
  },
});

/** What is signed is an object with a name of its own: anybody who may push can lay another tag over it. */
function signatureOf({ data }: TagObject, name: string): SignatureStatus {
  if (data.tag !== name) return { verified: false, reason: 'signed under another name', byGitHub: false };
  const { verified = false, reason = 'unsigned' } = data.verification ?? {};
  return { verified, reason: singleLine(reason.toLowerCase(), 50), byGitHub: false };
}

/** A 404 means "no such tag" only where this token reads what the repository contains; without that, everything is a 404. */
async function refuseIfMissing(context: ReadContext<'repository'>): Promise<void> {
  const [repository, releases] = await Promise.all([context.fact('repository'), context.shared(newestReleases)]);
  if (repository.state !== 'seen' || releases.kind !== 'ok') return;
  const near = await nearTags(context);
  const hint = near.length === 0 ? '' : ` Tags like it: ${near.join(', ')}.`;
  throw new CopseError(
    'TAG_NOT_FOUND',
    `The repository has no tag ${singleLine(context.settings.tag, 100)}.${hint}`,
    'Push the tag before the assessment: a draft release alone does not make it.',
  );
}

async function nearTags(context: ReadContext): Promise<readonly string[]> {
  const { tag } = context.settings;
  const reply = await context.github.get('GET /repos/{owner}/{repo}/tags', {
    ...repositoryPath(context),
    per_page: 100,
  });
  if (reply.kind !== 'ok') return [];
  const wanted = plain(tag);
  const version = versionOf(tag)?.version.version;
  const near = reply.data
    .map(({ name }) => name)
    .filter((name) => {
      const other = plain(name);
      const same = version !== undefined && versionOf(name)?.version.version === version;
      return same || other.startsWith(wanted) || wanted.startsWith(other);
    });
  return near.slice(0, 3).map((name) => singleLine(name, 60));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^v(?=\d)/, '');
}
