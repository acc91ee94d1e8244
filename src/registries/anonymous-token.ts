import { parseAddress } from '../fetching/public-host.ts';
import { unreachable, type Asked } from './asked.ts';
import { jsonOf } from './read-json.ts';
import type { Answer, Ask } from './strict-fetch.ts';

/** The token for everybody, from the registry's own host (Docker Hub's has a host of its own); its challenge names no other place. */
export async function anonymousToken(
  ask: Ask,
  base: string,
  repository: string,
  refused: Answer,
): Promise<Asked<string>> {
  const challenge = (refused.headers.get('www-authenticate') ?? '').slice(0, 2000);
  const value = (name: string): string | null => new RegExp(`[ ,]${name}="([^"]{1,500})"`).exec(challenge)?.[1] ?? null;
  const realm = parseAddress(value('realm') ?? '');
  const own = new URL(base);
  const hub = own.host === 'registry-1.docker.io' ? 'https://auth.docker.io' : null;
  if (!/^bearer /i.test(challenge) || realm === null || (realm.origin !== own.origin && realm.origin !== hub))
    return unreachable('the registry gives its tokens at another place, which is not asked');
  const query = new URLSearchParams({ scope: `repository:${repository}:pull` });
  const service = value('service');
  if (service !== null) query.set('service', service);
  const path = `${realm.pathname}?${query.toString()}`;
  const answer = jsonOf(await ask(realm.origin, path, { accept: 'application/json' }), realm.pathname);
  if (answer.state !== 'ok') return answer;
  const long = (word: unknown): string | null =>
    typeof word === 'string' && /^[\x21-\x7e]{1,16384}$/.test(word) ? word : null;
  const token = long(answer.value['token']) ?? long(answer.value['access_token']);
  return token === null ? unreachable('the registry gives no anonymous token') : { state: 'ok', value: token };
}
