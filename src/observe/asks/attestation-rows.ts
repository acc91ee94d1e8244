import { createHash } from 'node:crypto';
import type { Observed, Source } from '../../facts/observed.ts';
import type { RepositoryFact } from '../../facts/repository.ts';
import type { Data, ReplyMeta } from '../../github/ports.ts';
import { repositoryPath, type ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { fromRefusal, hidden, seen, sourceOfAll } from '../observed.ts';

const organizationRoute = 'POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}';
const userRoute = 'POST /users/{username}/attestations/bulk-list{?per_page,before,after}';
const digestRoute = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
const digestsPerRequest = 100;
const pagesPerRequest = 20;
const permission = 'attestations: read';

/** One stored attestation as the platform lists it: the bundle itself, or where to get it. */
export type AttestationRow = {
  /** As JSON text: the parsed answers of a thousand artefacts are let go. */
  readonly bundle: string | null;
  readonly url: string | null;
  /** SHA-256 (hex) of the artefacts under which it is listed. */
  readonly digests: readonly string[];
};

type Listed = { readonly rows: readonly AttestationRow[]; readonly replies: readonly [ReplyMeta, ...ReplyMeta[]] };
type BulkData = Data<typeof organizationRoute>;
type BulkRow = NonNullable<NonNullable<BulkData['attestations_subject_digests']>[string]>[number];

/** Every attestation that the platform keeps for these digests, 100 digests per request where it lets us, else one by one. */
export async function attestationRows(
  context: ReadContext,
  repository: RepositoryFact,
  digests: readonly string[],
): Promise<Observed<readonly AttestationRow[]>> {
  const chunks = Array.from({ length: Math.ceil(digests.length / digestsPerRequest) }, (_, index) =>
    digests.slice(index * digestsPerRequest, (index + 1) * digestsPerRequest),
  );
  const listed = await mapLimited(chunks, 4, async (chunk) => {
    const bulk = await inBulk(context, repository, chunk);
    return bulk ?? (await oneByOne(context, repository, chunk));
  });
  const rows: AttestationRow[] = [];
  let source: Source | null = null;
  for (const answer of listed) {
    if (answer.state !== 'seen') return answer;
    rows.push(...answer.value.rows);
    source ??= answer.source;
  }
  if (source === null) throw new RangeError('there is no digest to ask for');
  return seen(withoutRepeats(rows), source);
}

/** Null where the bulk list is refused or fails: then each digest can still be asked for. */
async function inBulk(
  { github }: ReadContext,
  { owner, ownerType }: RepositoryFact,
  digests: readonly string[],
): Promise<Observed<Listed> | null> {
  const rows: AttestationRow[] = [];
  const replies: ReplyMeta[] = [];
  let after: string | undefined;
  for (let page = 0; page < pagesPerRequest; page++) {
    const body = {
      subject_digests: digests.map((digest) => `sha256:${digest}`),
      per_page: 100,
      ...(after && { after }),
    };
    const reply =
      ownerType === 'Organization'
        ? await github.query(organizationRoute, { org: owner, ...body })
        : await github.query(userRoute, { username: owner, ...body });
    if (reply.kind !== 'ok') return null;
    rows.push(...rowsOf(reply.data));
    replies.push(metaOf(reply));
    const { has_next: more, next } = reply.data.page_info ?? {};
    if (more !== true || !next || next === after) {
      const all = [metaOf(reply), ...replies.slice(0, -1)] as const;
      return seen({ rows, replies: all }, sourceOfAll(all));
    }
    after = next;
  }
  return null;
}

/** What a source needs of an answer, without the answer. */
function metaOf({ endpoint, status, tier, at, digest, acceptedPermissions }: ReplyMeta): ReplyMeta {
  return { endpoint, status, tier, at, digest, acceptedPermissions };
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** GitHub's schema says one map of digests, its own example a list of such maps. */
function rowsOf({ attestations_subject_digests: lists = {} }: BulkData): AttestationRow[] {
  const maps: readonly (typeof lists)[] = Array.isArray(lists) ? lists : [lists];
  return maps.flatMap((map) =>
    Object.entries(map).flatMap(([digest, rows]) => (rows ?? []).map((row) => rowOf(row, digest))),
  );
}

function rowOf(row: BulkRow, digest: string): AttestationRow {
  const bundle = row.bundle && Object.keys(row.bundle).length > 0 ? JSON.stringify(row.bundle) : null;
  return { bundle, url: row.bundle_url ?? null, digests: [digest.replace(/^sha256:/, '')] };
}

/**
 * 404 and 422 both mean that there is no attestation for a digest. But where the repository is not public, a 404 to every
 * digest is also what a token without the permission gets.
 */
async function oneByOne(
  context: ReadContext,
  { visibility }: RepositoryFact,
  digests: readonly string[],
): Promise<Observed<Listed>> {
  const replies = await mapLimited(digests, 8, (digest) =>
    context.github.get(digestRoute, {
      ...repositoryPath(context),
      subject_digest: `sha256:${digest}`,
      per_page: 100,
    }),
  );
  const shown = visibility === 'public' || replies.some(({ status }) => status === 200 || status === 422);
  const rows: AttestationRow[] = [];
  for (const [index, reply] of replies.entries()) {
    if (shown && reply.kind === 'refused' && (reply.status === 404 || reply.status === 422)) continue;
    if (reply.kind !== 'ok') return fromRefusal(reply, { permission });
    const { attestations = [] } = reply.data;
    if (attestations.length >= 100) {
      return hidden('truncated', 'an artefact has more attestations than are read', sourceOfAll([reply]));
    }
    rows.push(...attestations.map((row) => rowOf(row, digests[index] ?? '')));
  }
  const [first, ...rest] = replies;
  if (first === undefined) throw new RangeError('there is no digest to ask for');
  const all = [metaOf(first), ...rest.map(metaOf)] as const;
  return seen({ rows, replies: all }, sourceOfAll(all));
}

/** One attestation over several artefacts is listed under each of them, by addresses that differ in their query only. */
function withoutRepeats(rows: readonly AttestationRow[]): AttestationRow[] {
  const byKey = new Map<string, AttestationRow>();
  for (const row of rows) {
    const key = row.bundle === null ? ((row.url ?? '').split('?', 1)[0] ?? '') : keyOf(row.bundle);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, digests: [...known.digests, ...row.digests] } : row);
  }
  return [...byKey.values()];
}
