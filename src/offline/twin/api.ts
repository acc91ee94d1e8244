import type { Reply } from './call.ts';
import { notFound, ok, refuse } from './call.ts';
import type { ApiVersion } from './contract/description.ts';
import { apiVersions } from './contract/description.ts';
import type { Judge } from './contract/judge.ts';
import { createJudge } from './contract/judge.ts';
import type { Match } from './contract/operations.ts';
import { matchOperation } from './contract/operations.ts';
import { denied, parsed, withTag } from './api-replies.ts';
import type { Exchanges } from './exchanges.ts';
import { answerGraphql } from './graphql/answer.ts';
import { withoutRemoved } from './contract/removals.ts';
import { needOf } from './operation-table.ts';
import type { ChosenGrants, Profile } from './profiles.ts';
import { hides, may, profileOf } from './profiles.ts';
import type { RateLimits, Resource } from './rate-limit.ts';
import { routes } from './routes/index.ts';
import type { World } from './world.ts';

export type Incoming = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly onUploads: boolean;
};

export type Api = {
  readonly match: (incoming: Incoming) => Match | null;
  readonly answer: (incoming: Incoming) => Promise<Reply>;
};

export type ApiParts = {
  readonly world: World;
  readonly exchanges: Exchanges;
  readonly limits: RateLimits;
  readonly grants: ChosenGrants;
};

/** GitHub's API: who asks, what is left of the hour, what the description says of the request, the answer, the judgement on it. */
export function createApi({ world, exchanges, limits, grants }: ApiParts): Api {
  const judges = new Map<ApiVersion, Judge>();
  const isPublic = world.scenario.repository.visibility === 'public';

  function judgeFor(version: ApiVersion): Judge {
    let judge = judges.get(version);
    if (judge === undefined) judges.set(version, (judge = createJudge(version)));
    return judge;
  }

  function match({ method, url }: Incoming): Match | null {
    return matchOperation(method, url.pathname);
  }

  async function graphql(incoming: Incoming, profile: Profile): Promise<Reply> {
    if (profile.name === 'anonymous') return refuse(401, 'This endpoint requires you to be authenticated.');
    if (!limits.take(profile, 'graphql')) return exhausted(profile, 'graphql');
    const { body, problems } = await answerGraphql(world, parsed(incoming.bytes), limits.left(profile, 'graphql'), {
      may: (area) => may(profile, { area, level: 'read' }, isPublic),
    });
    exchanges.judged('POST /graphql', problems);
    return { ...ok(body), headers: limits.headers(profile, 'graphql') };
  }

  function exhausted(profile: Profile, resource: Resource): Reply {
    return { ...refuse(403, 'API rate limit exceeded.'), headers: limits.headers(profile, resource) };
  }

  async function rest(incoming: Incoming, profile: Profile, { operation, path }: Match): Promise<Reply> {
    const { url, headers, bytes } = incoming;
    const asked = headers['x-github-api-version'] ?? apiVersions[0];
    const version = apiVersions.find((known) => known === asked);
    if (version === undefined) return refuse(400, `API version ${asked} is not supported.`);
    const judge = judgeFor(version);
    const body = operation.onUploads ? undefined : parsed(bytes);
    const wrong = judge.body(operation, body);
    const call = {
      world,
      operation,
      path,
      query: url.searchParams,
      body,
      bytes,
      accept: headers['accept'] ?? '',
      contentType: headers['content-type'] ?? '',
      version,
      profile,
      left: (resource: Resource) => limits.left(profile, resource),
    };
    const need = needOf(operation.id);
    const here = path['owner'] === undefined || isHere(path);
    const handler = routes[operation.id];
    const refused = !here
      ? notFound()
      : !may(profile, need, isPublic)
        ? denied(profile, hides(profile, need, isPublic))
        : wrong.length > 0
          ? refuse(422, `Invalid request. ${wrong.join('; ')}`)
          : null;
    const given =
      refused ??
      (handler === undefined ? refuse(501, `The twin does not answer ${operation.id}`) : await handler(call));
    const reply =
      given.body === undefined
        ? given
        : { ...given, body: withoutRemoved(operation, version, given.status, given.body) };
    exchanges.judgeLater(operation.id, () => [
      ...wrong,
      ...judge.parameters(operation, path, url.searchParams),
      ...(operation.onUploads === incoming.onUploads
        ? []
        : [`sent to the ${incoming.onUploads ? 'uploads' : 'API'} host`]),
      ...(handler === undefined && here ? ['is described, but not answered by the twin'] : []),
      ...(handler === undefined || reply.bytes !== undefined
        ? []
        : judge.response(operation, reply.status, reply.body)),
    ]);
    return {
      ...reply,
      headers: {
        ...reply.headers,
        'x-accepted-github-permissions': `${need.area}=${need.level}`,
        'x-github-api-version-selected': version,
      },
    };
  }

  function isHere(path: Readonly<Record<string, string>>): boolean {
    return (
      path['owner']?.toLowerCase() === world.owner.toLowerCase() &&
      path['repo']?.toLowerCase() === world.name.toLowerCase()
    );
  }

  return {
    match,
    async answer(incoming) {
      const profile = profileOf(incoming.headers['authorization'], grants);
      if (profile === null) return refuse(401, 'Bad credentials');
      if (incoming.url.pathname === '/graphql' && incoming.method === 'POST') return graphql(incoming, profile);
      const found = match(incoming);
      if (found === null) {
        exchanges.violation(`${incoming.method} ${incoming.url.pathname} is not an operation of the slice`);
        return refuse(501, `The twin knows no ${incoming.method} ${incoming.url.pathname}`);
      }
      if (found.operation.id === 'GET /rate_limit') return rest(incoming, profile, found);
      if (limits.left(profile, 'core').remaining <= 0) return exhausted(profile, 'core');
      const reply = withTag(await rest(incoming, profile, found), incoming);
      if (reply.status !== 304) limits.take(profile, 'core');
      return { ...reply, headers: { ...reply.headers, ...limits.headers(profile, 'core') } };
    },
  };
}
