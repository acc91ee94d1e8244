import { readFileSync } from 'node:fs';
import type { FactName, FactValues } from '../../src/facts/facts.ts';
import type { Observed } from '../../src/facts/observed.ts';
import { createGitHub } from '../../src/github/github.ts';
import type { GitHub } from '../../src/github/ports.ts';
import type { ReadContext } from '../../src/observe/context.ts';
import { startReading } from '../../src/observe/plan.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { refusing } from '../artefacts/fake-verifier.ts';
import { settings } from '../observe/world.ts';

/** One exchange as @octokit/fixtures keeps it. */
export type Exchange = {
  readonly scope: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: unknown;
  readonly headers: Readonly<Record<string, string | number>>;
};

/** What GitHub answered once, in the order in which it did. */
export function recording(name: string): Exchange[] {
  const file = `node_modules/@octokit/fixtures/scenarios/api.github.com/${name}/normalized-fixture.json`;
  return JSON.parse(readFileSync(file, 'utf8')) as Exchange[];
}

/** The same answer to another question: some operations answer with the shape that another one has. */
export function asked(exchange: Exchange | undefined, method: string, path: string, changes: object = {}): Exchange {
  if (exchange === undefined) throw new Error('there is no such exchange in the recording');
  const response = Array.isArray(exchange.response)
    ? exchange.response
    : { ...(exchange.response as object), ...changes };
  const headers = Object.fromEntries(Object.entries(exchange.headers).filter(([name]) => name !== 'content-length'));
  return { ...exchange, method, path, response, headers };
}

/** A 200 with that body, as GitHub sends one. */
export function answering(method: string, path: string, response: unknown): Exchange {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { scope: 'https://api.github.com:443', method, path, status: 200, response, headers };
}

export type Replay = { readonly fetch: typeof fetch; readonly requests: string[] };

/** A fetch that gives each exchange once, the first that fits; whatever was not recorded is a 404. */
export function replay(exchanges: readonly Exchange[]): Replay {
  const left = [...exchanges];
  const requests: string[] = [];
  return {
    requests,
    fetch: (address, init) => {
      const url = new URL(address instanceof Request ? address.url : address);
      const method = (init?.method ?? 'GET').toLowerCase();
      requests.push(`${method.toUpperCase()} ${pathOf(url)}`);
      const index = left.findIndex(
        (exchange) => exchange.method === method && fits(new URL(exchange.path, exchange.scope), url),
      );
      const [found] = index < 0 ? [] : left.splice(index, 1);
      return Promise.resolve(found ? responseOf(found) : Response.json({ message: 'Not Found' }, { status: 404 }));
    },
  };
}

function fits(recorded: URL, url: URL): boolean {
  return recorded.origin === url.origin && pathOf(recorded) === pathOf(url) && page(recorded) === page(url);
}

/** GitHub takes `tags%2Fv1` for `tags/v1`. */
function pathOf(url: URL): string {
  return decodeURIComponent(url.pathname);
}

function page(url: URL): string {
  return url.searchParams.get('page') ?? '1';
}

function responseOf({ status, response, headers }: Exchange): Response {
  const body = typeof response === 'string' ? response : JSON.stringify(response);
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  // Normalising the recordings changed the addresses inside redirects, and with them how long they are.
  const kept = texts.filter(([name]) => name !== 'content-length' || status < 300 || status >= 400);
  return new Response(status === 204 ? null : body, { status, headers: kept });
}

export type Place = Pick<Settings, 'repository' | 'tag'>;

/** Copse's own client before those answers. */
export function client({ repository }: Pick<Place, 'repository'>, answers: Replay): GitHub {
  const { apiUrl, graphqlUrl } = settings;
  const { owner, name: repo } = repository;
  return createGitHub({
    ...{ owner, repo, apiUrl, graphqlUrl, token: 'secret', adminToken: null, userAgent: 'copse-test' },
    now: () => new Date('2026-11-22T12:00:00Z'),
    fetch: answers.fetch,
    limits: { secondMs: 1 },
  });
}

/** Copse's own readers over Copse's own client over those answers. */
export function reading(place: Place, exchanges: readonly Exchange[]): ReadContext<FactName> & Replay {
  const answers = replay(exchanges);
  const context = startReading({
    github: client(place, answers),
    settings: { ...settings, ...place },
    now: () => new Date('2026-11-22T12:00:00Z'),
    readFile: () => Promise.resolve(null),
    verifier: refusing('ROOT_UNKNOWN', 'no root'),
    log: () => undefined,
  });
  return { ...context, ...answers };
}

/** What a fact says, without where it comes from. */
export function saying<Name extends FactName>(fact: Observed<FactValues[Name]>): unknown {
  if (fact.state === 'seen') return fact.value;
  return fact.state === 'absent' ? 'absent' : `${fact.reason}: ${fact.detail}`;
}
