import type { HiddenReason, Observed, Source } from '../facts/observed.ts';
import type { Reply, ReplyMeta } from '../github/ports.ts';
import { createHash } from 'node:crypto';
import { singleLine } from '../text/inert.ts';

/** The thing is there, and this is what it says. */
export function seen<T>(value: T, source: Source): Observed<T> {
  return { state: 'seen', value, source };
}

/** Looked at, and it is not there. */
export function absent(source: Source): Observed<never> {
  return { state: 'absent', source };
}

/** Could not be looked at. `detail` is one sentence; it is made one visible line of at most 300 characters. */
export function hidden(reason: HiddenReason, detail: string, source: Source, permission?: string): Observed<never> {
  const line = singleLine(detail, 300);
  return permission === undefined
    ? { state: 'hidden', reason, detail: line, source }
    : { state: 'hidden', reason, detail: line, permission, source };
}

/** Where a reply came from. */
export function sourceOf({ endpoint, status, tier, at, digest }: ReplyMeta): Source {
  return digest === '' ? { endpoint, status, tier, at } : { endpoint, status, tier, at, digest };
}

/** One source for a fact read from several replies: the first one's endpoint, and the SHA-256 over their digests, one a line. */
export function sourceOfAll(replies: readonly [ReplyMeta, ...ReplyMeta[]]): Source {
  const [first, ...rest] = replies;
  return oneSource([sourceOf(first), ...rest.map(sourceOf)]);
}

/** Several sources of one fact as one: that of the first, with a digest over all digests. */
export function oneSource(sources: readonly [Source, ...Source[]]): Source {
  const [first] = sources;
  if (sources.length === 1) return first;
  const digest = createHash('sha256')
    .update(sources.map((source) => `${source.digest ?? ''}\n`).join(''))
    .digest('hex');
  return { ...first, digest };
}

/** What was not asked for has no source but the reason. */
export function unaskedSource(at: string): Source {
  return { endpoint: 'nothing asked', status: 0, tier: 'anonymous', at };
}

export type ReplyReading<Data, Value> = {
  /** What would let the token see it, where GitHub's answer does not say so itself. */
  readonly permission: string;
  /** True for the message of a 404 that can only mean that the thing is not there. Without it a 404 may mean 403. */
  readonly absentOn404?: (message: string) => boolean;
  /** Whether part of a long list is still worth something. By default a cut list is hidden. */
  readonly partial?: boolean;
  readonly map: (data: Data) => Value;
};

/** Turns a reply into seen, absent or hidden. Only an unmistakable 404 is absent. */
export function fromReply<Data, Value>(reply: Reply<Data>, reading: ReplyReading<Data, Value>): Observed<Value> {
  const source = sourceOf(reply);
  if (reply.kind !== 'ok') return fromRefusal(reply, reading);
  if (reply.truncated && reading.partial !== true) {
    return hidden('truncated', `${reply.endpoint} has more pages than are read`, source);
  }
  return seen(reading.map(reply.data), source);
}

export type Unanswered = Exclude<Reply<unknown>, { kind: 'ok' }>;

/** What a reply that carries no data says of the thing asked for. */
export function fromRefusal(
  reply: Unanswered,
  { permission, absentOn404 }: Pick<ReplyReading<never, never>, 'permission' | 'absentOn404'>,
): Observed<never> {
  const source = sourceOf(reply);
  if (reply.kind === 'failed') return hidden('failed', `${reply.endpoint} failed: ${reply.message}`, source);
  const { status, message, endpoint } = reply;
  const detail = `GitHub answered ${status} to ${endpoint}: ${message}`;
  if (status === 404 && absentOn404?.(message) === true) return absent(source);
  if (isUnsupported(status, message)) return hidden('unsupported', detail, source);
  if (isRateLimit(status, message)) return hidden('failed', detail, source);
  const maySee = status === 401 || status === 403 || status === 404 || (status >= 200 && status < 300);
  if (!maySee) return hidden('failed', detail, source);
  return hidden('forbidden', detail, source, acceptedPermission(reply.acceptedPermissions) ?? permission);
}

/** Hidden because what leads to it is not seen; the permission that would open that one is carried over. */
export function behind(name: string, cause: Observed<unknown>): Observed<never> {
  if (cause.state === 'seen') throw new TypeError(`${name} is seen and hides nothing`);
  const { source } = cause;
  if (cause.state === 'absent') return hidden('not_read', `there is no ${name} to read it from`, source);
  return hidden('not_read', `${name} is hidden: ${cause.detail}`, source, cause.permission);
}

/** GitHub's words where no permission helps: the plan, a paid feature that is off, an archived repository. */
const unsupported =
  /\bupgrade to github\b|\benable this feature\b|\b(?:advanced|code) security must be enabled\b|\bnot available for archived repositories\b/i;

function isUnsupported(status: number, message: string): boolean {
  if (status === 410 || status === 402) return true;
  return status === 403 && unsupported.test(message);
}

function isRateLimit(status: number, message: string): boolean {
  return status === 429 || (status === 403 && /\brate limit\b|\babuse detection\b/i.test(message));
}

/** `administration=read; contents=write` in words: `administration: read or contents: write`. */
function acceptedPermission(header: string | null): string | undefined {
  if (header === null || !/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+){0,9}$/.test(header)) return undefined;
  const words = (part: string): string => part.trim().replaceAll('_', '-').replace('=', ': ');
  return header
    .split(';')
    .map((way) => way.split(',').map(words).join(' and '))
    .join(' or ');
}
