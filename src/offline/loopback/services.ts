import { createHash, generateKeyPairSync } from 'node:crypto';
import { canonicalEntry } from './canonical-entry.ts';
import { judgeCertificateRequest } from './certificate-claims.ts';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from './sigstore-mocks.ts';
import { createRekorV2 } from './rekor-v2.ts';
import { signingConfigOf, trustedRootOf, type ServiceUrls } from './trusted-root.ts';

export type Counts = { certificates: number; logEntries: number; timestamps: number };

export type ServiceReply = {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly type?: string | undefined;
  readonly location?: string;
};

export type Services = {
  readonly trustedRoot: object;
  readonly signingConfig: object;
  readonly counts: Counts;
  /** Null where no service has this address. */
  answer(url: string, method: string, path: string, body: string): Promise<ServiceReply | null>;
};

const entriesPath = '/api/v1/log/entries';
const entriesPathV2 = '/api/v2/log/entries';
const day = 86_400_000;

/** Fulcio, Rekor v1 and v2, and a timestamp authority with keys of their own, made afresh. */
export async function createServices(urls: ServiceUrls, clock: () => Date): Promise<Services> {
  // One date that is set before each request: the mock asks it for the time, and its timestamps must fall on whole seconds.
  const time = new Date();
  const tick = (): void => void time.setTime(Math.floor(clock().getTime() / 1000) * 1000);
  tick();
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificateLog = await initializeCTLog(keys(), time);
  const authority = await initializeCA(keys(), certificateLog, time);
  const log = await initializeTLog(urls.rekor, keys(), time);
  const logV2 = createRekorV2(urls.rekorV2);
  const timestamps = await initializeTSA(keys(), time);

  const fulcio = fulcioHandler(authority);
  const rekor = rekorHandler({
    publicKey: log.publicKey,
    log: (entry) => log.log(canonicalEntry(entry)),
    logV2: (entry) => log.logV2(entry),
  });
  const tsa = tsaHandler(timestamps);
  const counts: Counts = { certificates: 0, logEntries: 0, timestamps: 0 };
  const entries = new Map<string, string>();
  const uuids = new Map<string, string>();

  const issue = async (body: string): Promise<ServiceReply> => {
    const judged = judgeCertificateRequest(body, clock());
    if (!judged.ok) return { status: 400, body: JSON.stringify({ code: 3, message: judged.message }), type: json };
    const reply = replyOf(await fulcio.fn(judged.body));
    if (reply.status === 201) counts.certificates += 1;
    return reply;
  };
  const enter = async (body: string): Promise<ServiceReply> => {
    const digest = createHash('sha256').update(body).digest('hex');
    const known = uuids.get(digest);
    if (known !== undefined) {
      const message = 'an equivalent entry already exists in the transparency log';
      return {
        status: 409,
        body: JSON.stringify({ code: 409, message }),
        type: json,
        location: `${entriesPath}/${known}`,
      };
    }
    const reply = replyOf(await rekor.fn(body));
    if (reply.status !== 201 || typeof reply.body !== 'string') return reply;
    const [uuid = ''] = Object.keys(JSON.parse(reply.body) as object);
    uuids.set(digest, uuid);
    entries.set(uuid, reply.body);
    counts.logEntries += 1;
    return reply;
  };

  const enterV2 = (body: string): ServiceReply => {
    const entered = logV2.enter(body);
    if (!entered.ok) return { status: 400, body: JSON.stringify({ code: 3, message: entered.message }), type: json };
    counts.logEntries += 1;
    return { status: 201, body: entered.entry, type: json };
  };

  const start = new Date(time.getTime() - day);
  return {
    counts,
    signingConfig: signingConfigOf(urls, start),
    trustedRoot: trustedRootOf({
      urls,
      start,
      logV2: logV2.publicKey,
      certificateAuthority: bytesOf(authority.rootCertificate),
      log: log.publicKey,
      certificateLog: certificateLog.publicKey,
      timestampChain: [bytesOf(timestamps.intCertificate), bytesOf(timestamps.rootCertificate)],
    }),
    answer: async (url, method, path, body) => {
      tick();
      if (url === urls.fulcio && method === 'POST' && path === fulcio.path) return issue(body);
      if (url === urls.rekor && method === 'POST' && path === rekor.path) return enter(body);
      if (url === urls.rekorV2 && method === 'POST' && path === entriesPathV2) return enterV2(body);
      if (url === urls.tsa && method === 'POST' && path === tsa.path) {
        const reply = replyOf(await tsa.fn(body));
        if (reply.status === 201) counts.timestamps += 1;
        return reply;
      }
      const isEntry = url === urls.rekor && path.startsWith(`${entriesPath}/`);
      const entry = isEntry ? entries.get(path.slice(entriesPath.length + 1)) : undefined;
      return method === 'GET' && entry !== undefined ? { status: 200, body: entry, type: json } : null;
    },
  };
}

const json = 'application/json';

function replyOf(result: {
  statusCode: number;
  response: string | ArrayBufferView;
  contentType?: string;
}): ServiceReply {
  const { statusCode, response, contentType } = result;
  return { status: statusCode, body: typeof response === 'string' ? response : bytesOf(response), type: contentType };
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
