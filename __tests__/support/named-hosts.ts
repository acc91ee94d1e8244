import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateCACertificate, getLocal, type CompletedRequest, type requestSteps } from 'mockttp';

/** One request as the proxy saw it, whole. */
export type NamedRequest = {
  /** Scheme and host that the client asked the proxy for, whatever its `Host` header said. */
  readonly origin: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly refused: boolean;
};

/** An answer on its way back; `text` is null where it is not JSON. */
export type NamedAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | null;
};

export type Tampering = (answer: NamedAnswer, request: NamedRequest) => NamedAnswer;

export type NamedHostsOptions = {
  /** Host name to the loopback origin that stands behind it; every other host is refused. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Loopback addresses and what the world outside calls them, longer ones first. */
  readonly names?: readonly (readonly [loopback: string, name: string])[];
};

export type NamedHosts = {
  readonly port: number;
  /** What a process on Node 24 needs in its environment to reach the names. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every request since the last `forget`, refused ones too; the two lists below begin anew with it as well. */
  requests(): Promise<readonly NamedRequest[]>;
  /** Connections that brought no request: failed handshakes, things that are not HTTP. */
  readonly broken: readonly string[];
  /** Loopback addresses that an answer still held after it was spelled with names. */
  readonly unnamed: readonly string[];
  /** Changes every answer from now on; null: none. */
  tamper(change: Tampering | null): void;
  forget(): void;
  close(): Promise<void>;
};

/** A proxy on loopback that answers for real host names over TLS, with a certificate authority of its own. */
export async function startNamedHosts({ hosts, names = [] }: NamedHostsOptions): Promise<NamedHosts> {
  const folder = await mkdtemp(join(tmpdir(), 'copse-names-'));
  const authority = await generateCACertificate({ subject: { commonName: 'Copse test authority' } });
  const authorityFile = join(folder, 'authority.pem');
  await writeFile(authorityFile, authority.cert);
  const server = getLocal({ https: authority, http2: false, recordTraffic: false });
  const open = Object.entries(hosts).map(([host, target]) => ({ origin: `https://${host}`, target }));
  const seen = new Map<string, NamedRequest>();
  const broken: string[] = [];
  const unnamed: string[] = [];
  let change: Tampering | null = null;

  const spellings = names.map(([from, to]) => [wherever(from), to] as const);
  const spelled = (text: string): string => spellings.reduce((done, [from, to]) => done.replace(from, to), text);
  const beforeResponse = async (response: requestSteps.PassThroughResponse, { id }: CompletedRequest) => {
    const headers = plain(response.headers);
    for (const name of ['link', 'location']) if (headers[name] !== undefined) headers[name] = spelled(headers[name]);
    const isJson = /\bjson\b/.test(headers['content-type'] ?? '');
    const named = { status: response.statusCode, headers, text: isJson ? spelled(await textOf(response)) : null };
    const request = seen.get(id);
    const answer = change === null || request === undefined ? named : change(named, request);
    const whole = `${JSON.stringify(answer.headers)} ${answer.text ?? ''}`;
    unnamed.push(...(whole.match(/https?:\/\/127\.0\.0\.1:\d+/g) ?? []));
    return sent(answer);
  };

  await server.start(0);
  await server.on('request-initiated', (request) => {
    const { id, method, url } = request;
    const origin = originOf(request);
    const refused = !open.some((host) => host.origin === origin);
    seen.set(id, { origin, method, url, headers: plain(request.headers), body: '', refused });
  });
  await server.on('request', ({ id, body }) => {
    const entry = seen.get(id);
    if (entry !== undefined) seen.set(id, { ...entry, body: body.buffer.toString('latin1') });
  });
  await server.on('tls-client-error', ({ tlsMetadata, failureCause }) => {
    broken.push(`${tlsMetadata.sniHostname ?? 'no name'}: ${failureCause}`);
  });
  await server.on('client-error', ({ errorCode }) => void broken.push(errorCode ?? 'client error'));
  for (const { origin, target } of open) {
    const rule = server.forAnyRequest().matching((request) => originOf(request) === origin);
    await rule.always().thenForwardTo(target, { beforeResponse });
  }
  await server.forUnmatchedRequest().thenReply(403, 'This host is closed.');

  const proxy = `http://127.0.0.1:${server.port}`;
  return {
    port: server.port,
    environment: {
      HTTPS_PROXY: proxy,
      HTTP_PROXY: proxy,
      NO_PROXY: '127.0.0.1',
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: authorityFile,
    },
    requests: async () => {
      // What happened is told a little later than it happens.
      await wait(20);
      return [...seen.values()];
    },
    broken,
    unnamed,
    tamper: (wanted) => void (change = wanted),
    forget: () => {
      seen.clear();
      broken.length = 0;
      unnamed.length = 0;
    },
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function originOf({ url, destination }: Pick<CompletedRequest, 'url' | 'destination'>): string {
  const scheme = new URL(url).protocol;
  const usual = scheme === 'https:' ? 443 : 80;
  return `${scheme}//${destination.hostname}${destination.port === usual ? '' : `:${destination.port}`}`;
}

/** The address wherever it stands; a port is not the beginning of a longer one. */
function wherever(address: string): RegExp {
  const literal = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(/\d$/.test(address) ? `${literal}(?!\\d)` : literal, 'g');
}

async function textOf({ body }: requestSteps.PassThroughResponse): Promise<string> {
  return (await body.getText()) ?? '';
}

function sent({ status, headers, text }: NamedAnswer) {
  if (text === null) return { statusCode: status, headers };
  // The length is known now; said in two ways it would make the answer invalid.
  const rest = Object.entries(headers).filter(([name]) => name !== 'transfer-encoding');
  const length = ['content-length', String(Buffer.byteLength(text))];
  return { statusCode: status, headers: Object.fromEntries([...rest, length]) as Record<string, string>, body: text };
}

function plain(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]));
}
