import { createHash } from 'node:crypto';
import { type Answer, type Asked, type Script, withServer, type serve } from './server.ts';

export type Stored = { id: number; name: string; state: string; bytes: Buffer; digest: boolean };
export type ReleaseState = { assets: Stored[]; immutable: boolean; digests: boolean; uploadUrl: string | null };
/** Which request is meant, e.g. `POST a.txt`, `DELETE 3`, `PATCH 3`, `LIST`, `RELEASE`, `BYTES 3`. */
export type Fault = (label: string, times: number) => Answer | { readonly afterwards: Answer } | null;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const refuse = (status: number, message: string, code?: string): Answer => ({
  status,
  body: { message, ...(code ? { errors: [{ resource: 'ReleaseAsset', code, field: 'name' }] } : {}) },
});

/** Release 1 of acme/app with its files in memory; a fault replaces an answer, `afterwards` once the work is done. */
export function releaseServer(fault: Fault = () => null) {
  const state: ReleaseState = { assets: [], immutable: false, digests: true, uploadUrl: null };
  const times = new Map<string, number>();
  let nextId = 1;
  const add = (name: string, bytes: string | Buffer, more: Partial<Stored> = {}) => {
    const asset = { id: nextId++, name, state: 'uploaded', bytes: Buffer.from(bytes), digest: true, ...more };
    state.assets.push(asset);
    return asset;
  };
  const shown = (asset: Stored) => ({
    id: asset.id,
    name: asset.name,
    size: asset.bytes.length,
    state: asset.state,
    digest: state.digests && asset.digest ? `sha256:${sha256(asset.bytes)}` : null,
  });
  const answer = ({ method, body }: Asked, url: URL, origin: string): Answer => {
    const id = Number(/\/releases\/assets\/(\d+)$/.exec(url.pathname)?.[1] ?? 0);
    const asset = state.assets.find((one) => one.id === id);
    if (id > 0) {
      if (!asset) return refuse(404, 'Not Found');
      if (method === 'GET') return { body: asset.bytes };
      if (state.immutable) return refuse(422, 'Cannot modify assets of an immutable release');
      if (method === 'DELETE') {
        state.assets.splice(state.assets.indexOf(asset), 1);
        return { status: 204 };
      }
      asset.name = String((JSON.parse(String(body)) as { name: unknown }).name);
      return { body: shown(asset) };
    }
    if (method === 'POST') {
      const name = url.searchParams.get('name') ?? '';
      if (state.immutable) return refuse(422, 'Cannot upload assets to an immutable release.');
      if (state.assets.some((one) => one.name === name)) return refuse(422, 'Validation Failed', 'already_exists');
      return { status: 201, body: shown(add(name, body)) };
    }
    if (!url.pathname.endsWith('/assets')) {
      const uploads = state.uploadUrl ?? `${origin}/uploads/repos/acme/app/releases/1/assets`;
      return { body: { id: 1, immutable: state.immutable, upload_url: `${uploads}{?name,label}` } };
    }
    return { body: state.assets.map(shown) };
  };
  const script: Script = (asked, _index, origin) => {
    const url = new URL(asked.path, origin);
    const last = url.pathname.split('/').at(-1) ?? '';
    const label =
      asked.method === 'POST'
        ? `POST ${url.searchParams.get('name')}`
        : asked.method !== 'GET'
          ? `${asked.method} ${last}`
          : last === 'assets'
            ? 'LIST'
            : url.pathname.includes('/assets/')
              ? `BYTES ${last}`
              : 'RELEASE';
    const count = (times.get(label) ?? 0) + 1;
    times.set(label, count);
    const planned = fault(label, count);
    if (planned && !('afterwards' in planned)) return planned;
    const plain = answer(asked, url, origin);
    return planned ? planned.afterwards : plain;
  };
  return {
    state,
    add,
    times: (label: string) => times.get(label) ?? 0,
    labels: () => [...times.keys()],
    contents: () => Object.fromEntries(state.assets.map(({ name, bytes }) => [name, String(bytes)])),
    run: <T>(work: (server: Awaited<ReturnType<typeof serve>>) => Promise<T>) => withServer(script, work),
  };
}
