import { createHash } from 'node:crypto';
import type { GitHub, Reply, ReplyMeta } from '../../src/github/ports.ts';

type Parameters = Readonly<Record<string, unknown>>;
type Outcome = { readonly status: number; readonly accepted?: string | null } & (
  | { readonly kind: 'ok'; readonly data: unknown; readonly truncated?: boolean }
  | { readonly kind: 'refused' | 'failed'; readonly message: string }
);
export type Answer = Outcome | ((parameters: Parameters) => Outcome);
export type Call = {
  readonly kind: 'get' | 'pages' | 'query' | 'graphql' | 'asset' | 'foreign';
  /** The route, the name of the GraphQL query, the asset's id or the address. */
  readonly what: string;
  readonly parameters: Parameters;
  readonly token: string;
  /** How many round trips had to end before this call could be made. */
  readonly wave: number;
};

/** What a table of canned replies is made of. */
export const ok = (data: unknown, truncated = false): Outcome => ({ kind: 'ok', status: 200, data, truncated });
export const refused = (status: number, message: string, accepted: string | null = null): Outcome => ({
  kind: 'refused',
  status,
  message,
  accepted,
});
export const failed = (message = 'connection reset'): Outcome => ({ kind: 'failed', status: 0, message });

export const fakeTime = '2026-11-01T00:00:00.000Z';

/** A GitHub that answers by route, GraphQL query name, asset id or address, and 404 to everything else; it keeps a log. */
export function fakeGitHub(
  table: Readonly<Record<string, Answer>>,
  { hasAdminToken = false }: { readonly hasAdminToken?: boolean } = {},
): { readonly github: GitHub; readonly calls: Call[] } {
  const calls: Call[] = [];
  let wave = 0;
  let roundTrip: Promise<void> | null = null;
  const answer = async (
    endpoint: string,
    question: Omit<Call, 'wave'>,
    known: Answer | undefined,
  ): Promise<Reply<never>> => {
    const call = { ...question, wave };
    calls.push(call);
    // A real answer never comes in the same turn, and calls of one turn travel together.
    roundTrip ??= new Promise((resolve) => {
      setImmediate(() => {
        wave++;
        roundTrip = null;
        resolve();
      });
    });
    await roundTrip;
    const canned = known ?? table[call.what] ?? refused(404, 'Not Found');
    return replyOf(endpoint, call, typeof canned === 'function' ? canned(call.parameters) : canned);
  };
  const asked =
    (kind: Call['kind']) =>
    (
      what: string,
      parameters: Parameters = {},
      options: { readonly token?: string; readonly answer?: Answer } = {},
    ): Promise<Reply<never>> =>
      answer(
        kind === 'graphql' ? `graphql ${what}` : what,
        { kind, what, parameters, token: options.token ?? 'token' },
        options.answer,
      );
  const unused = (): never => {
    throw new Error('this fake writes nothing');
  };
  const github: GitHub = {
    hasAdminToken,
    get: asked('get'),
    pages: asked('pages'),
    query: asked('query'),
    graphql: (name, _document, variables) => asked('graphql')(name, variables),
    // Answered by `<name>.<part>`, and where the table has an answer to the name alone by that.
    graphqlParts: async (name, document, variables) => {
      const parameters = { ...variables, document };
      const known = table[name];
      const whole = known === undefined ? ok({}) : typeof known === 'function' ? known(parameters) : known;
      const reply = await asked('graphql')(name, parameters, { answer: whole });
      return {
        whole: whole.kind === 'ok',
        part: (part: string): Reply<never> => {
          if (whole.kind !== 'ok') return reply;
          const canned = table[`${name}.${part}`] ?? failed(`no answer for ${part}`);
          const outcome = typeof canned === 'function' ? canned(parameters) : canned;
          return replyOf(
            `graphql ${name}`,
            { kind: 'graphql', what: name, parameters, token: 'token', wave: 0 },
            outcome,
          );
        },
      };
    },
    assetBytes: (id) => asked('asset')(`asset ${id}`),
    assetInto: async (id, maximumBytes, into) => {
      const reply: Reply<Uint8Array> = await asked('asset')(`asset ${id}`);
      if (reply.kind !== 'ok') return reply;
      await into.start();
      const bytes = reply.data.subarray(0, maximumBytes);
      await into.write(bytes);
      return { ...reply, data: bytes.byteLength, digest: createHash('sha256').update(bytes).digest('hex') };
    },
    foreignBytes: (url) => asked('foreign')(url),
    releases: { list: unused, upload: unused, remove: unused, rename: unused },
    meter: () => ({
      requests: {
        rest: calls.filter(({ kind }) => ['get', 'pages', 'query'].includes(kind)).length,
        graphql: calls.filter(({ kind }) => kind === 'graphql').length,
        download: calls.filter(({ kind }) => ['asset', 'foreign'].includes(kind)).length,
        upload: 0,
        notModified: 0,
      },
      bytes: 0,
      remaining: null,
    }),
  };
  return { github, calls };
}

function replyOf(endpoint: string, call: Call, outcome: Outcome): Reply<never> {
  const meta: ReplyMeta = {
    endpoint,
    status: outcome.status,
    tier: call.token === 'admin-token' ? 'admin-token' : 'token',
    at: fakeTime,
    digest: outcome.status === 0 ? '' : createHash('sha256').update(JSON.stringify(outcome)).digest('hex'),
    acceptedPermissions: outcome.accepted ?? null,
  };
  if (outcome.kind !== 'ok') return { ...meta, kind: outcome.kind, message: outcome.message };
  return { ...meta, kind: 'ok', data: outcome.data as never, truncated: outcome.truncated ?? false };
}
