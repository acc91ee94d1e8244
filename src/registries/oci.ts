import { createHash } from 'node:crypto';
import { parseAddress } from '../fetching/public-host.ts';
import { listOf } from '../text/values.ts';
import { unreachable, type Asked } from './asked.ts';
import { jsonOf } from './read-json.ts';
import type { Answer, Ask } from './strict-fetch.ts';

/** `signatures`: what the registry holds beside the image, in words; empty where nothing is there. */
export type OciImage = { readonly digest: string; readonly signatures: Asked<readonly string[]> };

const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const indexType = 'application/vnd.oci.image.index.v1+json';
const repositories = /^[a-z0-9]+(?:[._-]{1,2}[a-z0-9]+){0,40}(?:\/[a-z0-9]+(?:[._-]{1,2}[a-z0-9]+){0,40}){0,8}$/;

/** An image by its tag, and whether the registry holds signatures of it (cosign's tag, or referrers). `base` stands for the image's own host. */
export async function ociImage(ask: Ask, base: string | null, image: string, tag: string): Promise<Asked<OciImage>> {
  const place = placeOf(image);
  if (place === null || !/^\w[\w.-]{0,127}$/.test(tag)) return unreachable('its name and tag name no image');
  const host = base ?? `https://${place.host}`;
  const path = `/v2/${place.repository}`;
  const first = await ask(host, `${path}/manifests/${tag}`, { accept: manifestTypes });
  if (first.state !== 'ok') return first;
  const bearer =
    first.value.status === 401 ? await anonymousToken(ask, host, place.repository, first.value) : undefined;
  if (bearer?.state === 'absent' || bearer?.state === 'unreachable')
    return unreachable(bearer.state === 'absent' ? 'the registry gives no anonymous token' : bearer.reason);
  const look = (what: string, accept: string, method: 'GET' | 'HEAD' = 'GET') =>
    ask(host, `${path}/${what}`, { accept, method, bearer: bearer?.value });
  const manifest = bearer === undefined ? first : await look(`manifests/${tag}`, manifestTypes);
  if (manifest.state !== 'ok') return manifest;
  if (manifest.value.status !== 200) return unreachable('the image is not readable for everybody');
  // Of the bytes themselves: a header may say anything.
  const hex = createHash('sha256').update(manifest.value.body).digest('hex');
  const said = manifest.value.headers.get('docker-content-digest');
  if (said !== null && said.startsWith('sha256:') && said !== `sha256:${hex}`)
    return unreachable('the manifest is not the one that its digest names');
  return { state: 'ok', value: { digest: `sha256:${hex}`, signatures: await signaturesOf(look, hex) } };
}

type Look = (what: string, accept: string, method?: 'GET' | 'HEAD') => Promise<Asked<Answer>>;

async function signaturesOf(look: Look, hex: string): Promise<Asked<readonly string[]>> {
  const cosign = await look(`manifests/sha256-${hex}.sig`, manifestTypes, 'HEAD');
  const direct = await look(`referrers/sha256:${hex}`, indexType);
  // A registry without that API keeps the same list under a tag.
  const index = direct.state === 'absent' ? await look(`manifests/sha256-${hex}`, indexType) : direct;
  const referrers = index.state === 'ok' ? jsonOf(index, 'referrers') : index;
  const found = [
    ...(cosign.state === 'ok' && cosign.value.status === 200 ? ['a cosign signature'] : []),
    ...(referrers.state === 'ok' && listOf(referrers.value['manifests']).length > 0 ? ['referring manifests'] : []),
  ];
  if (found.length > 0) return { state: 'ok', value: found };
  const dark = [cosign, referrers].find((answer) => answer.state === 'unreachable');
  if (dark !== undefined) return dark;
  if (cosign.state === 'ok' && cosign.value.status !== 200)
    return unreachable('its signatures are not readable for everybody');
  return { state: 'ok', value: [] };
}

/** `acme/app` is Docker Hub's; anything else begins with its host. */
function placeOf(image: string): { readonly host: string; readonly repository: string } | null {
  const [first = '', ...rest] = image.split('/');
  const hosted = rest.length > 0 && /[.:]/.test(first);
  const hub = !hosted || first === 'docker.io';
  const path = hosted ? rest.join('/') : image;
  const repository = hub && !path.includes('/') ? `library/${path}` : path;
  if (image.length > 255 || !repositories.test(repository)) return null;
  return { host: hub ? 'registry-1.docker.io' : first, repository };
}

/** The token for everybody, from the registry's own host (Docker Hub's has a host of its own); its challenge names no other place. */
async function anonymousToken(ask: Ask, base: string, repository: string, refused: Answer): Promise<Asked<string>> {
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
