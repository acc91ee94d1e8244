import type { NamedRequest } from './named-hosts.ts';

/** The only origins that may ever see the workflow's token. */
export const tokenOrigins: readonly string[] = ['https://api.github.com', 'https://uploads.github.com'];

/** Every place that a token or any other `Authorization` went to and has no business in; nothing where all is well. */
export function tripwire(requests: readonly NamedRequest[], tokens: readonly string[]): readonly string[] {
  const forms = tokens.flatMap((token) => [token, Buffer.from(token).toString('base64').replace(/=+$/, '')]);
  const holds = (text: string): boolean => forms.some((form) => text.includes(form));
  return requests.flatMap(({ origin, url, headers, body }) => {
    const { authorization, ...others } = headers;
    return [
      ...(authorization !== undefined && !tokenOrigins.includes(origin) ? [`authorization for ${origin}`] : []),
      ...(holds(JSON.stringify(others)) ? [`token in another header for ${origin}`] : []),
      ...(holds(url) ? [`token in an address at ${origin}`] : []),
      ...(holds(body) ? [`token in a body for ${origin}`] : []),
    ];
  });
}

/** Requests by origin. */
export function perOrigin(requests: readonly NamedRequest[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { origin } of requests) counts[origin] = (counts[origin] ?? 0) + 1;
  return counts;
}
