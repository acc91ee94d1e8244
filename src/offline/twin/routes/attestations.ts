import type { Json, JsonObject } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { cursorPageOf, notFound, ok, refuse, repo } from '../call.ts';
import type { AttestationState, World } from '../world.ts';

/** The attestation store: by repository, and for many digests at once by owner. */
export const attestationRoutes: Routes = {
  [`GET ${repo}/attestations/{subject_digest}`]: one,
  'GET /orgs/{org}/attestations/{subject_digest}': (call) => (isOwner(call, 'Organization') ? one(call) : notFound()),
  'GET /users/{username}/attestations/{subject_digest}': (call) => (isOwner(call, 'User') ? one(call) : notFound()),
  'POST /orgs/{org}/attestations/bulk-list': (call) => (isOwner(call, 'Organization') ? many(call) : notFound()),
  'POST /users/{username}/attestations/bulk-list': (call) => (isOwner(call, 'User') ? many(call) : notFound()),
  [`POST ${repo}/attestations`]: ({ world, body }) => {
    const bundle = membersOf(membersOf(body)['bundle']);
    const kept = storeAttestation(world, bundle, null, 'user');
    return kept === null
      ? refuse(422, 'The bundle does not hold a statement with subjects.')
      : { status: 201, body: { id: kept.id } };
  },
};

/** Keeps a bundle. Subjects are read from its statement unless they are given; null where there are none. */
export function storeAttestation(
  world: World,
  bundle: JsonObject,
  subjects: readonly string[] | null,
  initiator: AttestationState['initiator'],
): AttestationState | null {
  const statement = statementOf(bundle);
  const listed = statement['subject'];
  const named = (Array.isArray(listed) ? (listed as readonly Json[]) : [])
    .map((subject) => membersOf(membersOf(subject)['digest'])['sha256'])
    .filter((digest) => typeof digest === 'string');
  const digests = (subjects ?? named).map((digest) => (digest.startsWith('sha256:') ? digest : `sha256:${digest}`));
  if (digests.length === 0) return null;
  const { predicateType } = statement;
  const kept: AttestationState = {
    id: world.nextId(),
    bundle,
    predicateType: typeof predicateType === 'string' ? predicateType : '',
    subjects: digests,
    initiator,
  };
  world.attestations.push(kept);
  return kept;
}

function statementOf(bundle: JsonObject): JsonObject {
  const { payload } = membersOf(bundle['dsseEnvelope']);
  try {
    return typeof payload === 'string' ? membersOf(JSON.parse(Buffer.from(payload, 'base64').toString()) as Json) : {};
  } catch {
    return {};
  }
}

function one(call: Call): Reply {
  const { items, headers } = cursorPageOf(
    call,
    matching(call.world, call.path['subject_digest'] ?? '', call.query.get('predicate_type')),
  );
  if (items.length === 0) return notFound();
  return { ...ok({ attestations: items.map((item) => row(call, item, true)) }), headers };
}

function many(call: Call): Reply {
  const { subject_digests: digests, predicate_type: type } = membersOf(call.body);
  if (!Array.isArray(digests)) return refuse(422, 'subject_digests is needed');
  const asked = (digests as readonly Json[]).filter((digest) => typeof digest === 'string');
  const rows = asked.flatMap((digest) =>
    matching(call.world, digest, typeof type === 'string' ? type : null).map((item) => ({
      digest: digest,
      item,
    })),
  );
  const { items, headers, next } = cursorPageOf(call, rows);
  const byDigest: Record<string, Json> = {};
  for (const digest of asked) {
    const own = items.filter((entry) => entry.digest === digest).map(({ item }) => row(call, item, false));
    byDigest[digest] = own.length > 0 ? own : null;
  }
  const page = { has_next: next !== null, has_previous: call.query.has('after'), ...(next === null ? {} : { next }) };
  return { ...ok({ attestations_subject_digests: byDigest, page_info: page }), headers };
}

function matching(world: World, digest: string, type: string | null): readonly AttestationState[] {
  const ofType = ({ predicateType }: AttestationState) => {
    if (type === null) return true;
    if (type === 'provenance') return predicateType.startsWith('https://slsa.dev/provenance/');
    if (type === 'sbom') return /^https:\/\/(?:spdx\.dev|cyclonedx\.org)\//.test(predicateType);
    if (type === 'release') return predicateType.startsWith('https://in-toto.io/attestation/release/');
    return predicateType === type;
  };
  return world.attestations.filter((item) => item.subjects.includes(digest) && ofType(item)).reverse();
}

/** The later version of the API no longer sends the bundle along. */
function row({ world, version }: Call, item: AttestationState, withInitiator: boolean): JsonObject {
  return {
    ...(version === '2022-11-28' ? { bundle: item.bundle } : {}),
    repository_id: world.scenario.repository.id,
    bundle_url: `${world.urls.downloads}/attestations/${item.id}.json.sn`,
    ...(withInitiator ? { initiator: item.initiator } : {}),
  };
}

function isOwner({ world, path }: Call, type: 'User' | 'Organization'): boolean {
  const asked = path['org'] ?? path['username'] ?? '';
  return world.scenario.owner.type === type && asked.toLowerCase() === world.owner.toLowerCase();
}
