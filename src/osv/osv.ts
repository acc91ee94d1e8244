import { createHash } from 'node:crypto';
import { readWhole } from '../fetching/whole-body.ts';
import { parseJson } from '../text/json.ts';
import { singleLine } from '../text/inert.ts';
import { fieldsOf, listOf, textOf } from '../text/values.ts';
import { ratingOfList } from './cvss-rating.ts';

/** A vulnerability of OSV's database, reduced to what vetting needs. */
export type OsvVulnerability = {
  readonly id: string;
  readonly aliases: readonly string[];
  /** The source's own word, e.g. `HIGH`, else the rating of its CVSS vector; null where it gives neither. */
  readonly severity: string | null;
  readonly publishedAt: string | null;
  readonly withdrawn: boolean;
  /** The versions that mend each package, one for each line of versions, by package name. */
  readonly fixed: ReadonlyMap<string, readonly string[]>;
};

/** What was answered; `digest` is the SHA-256 (hex) over the bodies. */
export type OsvAnswer<T> =
  { readonly ok: true; readonly value: T; readonly digest: string } | { readonly ok: false; readonly reason: string };

/** OSV's public service. It is asked only where `vulnerability_sources.osv` is true: names and versions of components go there. */
export type Osv = {
  /** Ids of the vulnerabilities that touch each package URL, in the order of the question. */
  affecting(purls: readonly string[]): Promise<OsvAnswer<readonly (readonly string[])[]>>;
  vulnerability(id: string): Promise<OsvAnswer<OsvVulnerability>>;
};

export type OsvOptions = {
  readonly fetch: typeof fetch;
  readonly userAgent: string;
  readonly url?: string;
};

const purlsPerRequest = 1000;
const pagesPerRequest = 10;
const maximumBytes = 16_777_216;
const milliseconds = 30_000;

export function createOsv({ fetch: send, userAgent, url = 'https://api.osv.dev' }: OsvOptions): Osv {
  const ask = async (path: string, body?: object): Promise<OsvAnswer<unknown>> => {
    try {
      const response = await send(`${url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'user-agent': userAgent, 'content-type': 'application/json', accept: 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // It names no other place, and no token is ever sent.
        redirect: 'error',
        signal: AbortSignal.timeout(milliseconds),
      });
      if (response.status !== 200) return { ok: false, reason: `OSV answered ${String(response.status)} to ${path}` };
      const bytes = await readWhole(response, maximumBytes);
      const parsed = parseJson(bytes, { maxBytes: maximumBytes });
      if (!parsed.ok) return { ok: false, reason: `OSV's answer to ${path} ${parsed.reason}` };
      return { ok: true, value: parsed.value, digest: createHash('sha256').update(bytes).digest('hex') };
    } catch (error) {
      return {
        ok: false,
        reason: singleLine(`OSV failed: ${error instanceof Error ? error.message : String(error)}`, 300),
      };
    }
  };
  return {
    affecting: (purls) => affecting(ask, purls),
    async vulnerability(id) {
      const answer = await ask(`/v1/vulns/${encodeURIComponent(id)}`);
      return answer.ok ? { ...answer, value: vulnerabilityOf(id, answer.value) } : answer;
    },
  };
}

type Ask = (path: string, body?: object) => Promise<OsvAnswer<unknown>>;
type Query = { readonly index: number; readonly purl: string; readonly page?: string };

async function affecting(ask: Ask, purls: readonly string[]): Promise<OsvAnswer<readonly (readonly string[])[]>> {
  const found = purls.map(() => new Set<string>());
  const hash = createHash('sha256');
  for (let start = 0; start < purls.length; start += purlsPerRequest) {
    let queries: readonly Query[] = purls
      .slice(start, start + purlsPerRequest)
      .map((purl, offset) => ({ index: start + offset, purl }));
    for (let page = 0; queries.length > 0; page++) {
      if (page >= pagesPerRequest) return { ok: false, reason: 'OSV has more vulnerabilities than are read' };
      const answer = await ask('/v1/querybatch', {
        queries: queries.map(({ purl, page: token }) => ({
          package: { purl },
          ...(token === undefined ? {} : { page_token: token }),
        })),
      });
      if (!answer.ok) return answer;
      hash.update(answer.digest);
      const results = listOf(fieldsOf(answer.value)['results']);
      if (results.length !== queries.length)
        return { ok: false, reason: 'OSV answered another number of questions than asked' };
      queries = queries.flatMap((query, position): readonly Query[] => {
        const { vulns, next_page_token: next } = fieldsOf(results[position]);
        for (const vulnerability of listOf(vulns)) {
          const id = lineOf(fieldsOf(vulnerability)['id']);
          if (id !== null) found[query.index]?.add(id);
        }
        const token = lineOf(next);
        return token === null ? [] : [{ ...query, page: token }];
      });
    }
  }
  return { ok: true, value: found.map((ids) => [...ids].sort()), digest: hash.digest('hex') };
}

function vulnerabilityOf(id: string, value: unknown): OsvVulnerability {
  const { aliases, affected, published, withdrawn, severity, database_specific: extra } = fieldsOf(value);
  const fixed = new Map<string, readonly string[]>();
  for (const entry of listOf(affected)) {
    const { package: item, ranges } = fieldsOf(entry);
    const name = lineOf(fieldsOf(item)['name']);
    // What a range of git calls fixed is a commit.
    const events = listOf(ranges)
      .filter((range) => fieldsOf(range)['type'] !== 'GIT')
      .flatMap((range) => listOf(fieldsOf(range)['events']));
    const versions = events.flatMap((event) => lineOf(fieldsOf(event)['fixed']) ?? []);
    if (name !== null) fixed.set(name, [...(fixed.get(name) ?? []), ...versions].slice(0, 100));
  }
  return {
    id: singleLine(id, 60),
    aliases: listOf(aliases)
      .flatMap((alias) => lineOf(alias) ?? [])
      .slice(0, 50),
    severity: lineOf(fieldsOf(extra)['severity']) ?? ratingOfList(severity),
    publishedAt: lineOf(published),
    withdrawn: lineOf(withdrawn) !== null,
    fixed,
  };
}

function lineOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : singleLine(text, 200);
}
