import type { Incoming } from './api.ts';
import type { Reply } from './call.ts';
import { refuse } from './call.ts';
import type { Fault } from './faults.ts';
import { storeAsset } from './routes/assets.ts';
import type { World } from './world.ts';

/** What a fault says instead of the answer; null where the request is answered all the same. */
export function instead(fault: Fault | null, incoming: Incoming, world: World, release: number): Reply | null {
  switch (fault?.kind) {
    case 'status':
      return { ...refuse(fault.status, fault.message ?? 'Fault'), headers: fault.headers ?? {} };
    case 'reset':
      return refuse(502, 'never sent');
    case 'html':
      return {
        status: 200,
        bytes: Buffer.from('<!DOCTYPE html><title>Unicorn!</title>'),
        headers: { 'content-type': 'text/html' },
      };
    case 'primary-limit':
      return {
        ...refuse(fault.status, 'API rate limit exceeded for installation ID 1.'),
        headers: { ...usedUp(world), ...retryAfter(fault.retryAfter) },
      };
    case 'secondary-limit':
      return {
        ...refuse(
          fault.status,
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        ),
        headers: retryAfter(fault.retryAfter),
      };
    case 'starter-502':
      return starter(incoming, world, release);
    default:
      return null;
  }
}

/** What a fault does before the request is answered. */
export function before(fault: Fault | null, world: World): void {
  if (fault?.kind === 'move-tag')
    world.tags.set(fault.tag, { name: fault.tag, object: fault.to, commit: fault.to, annotated: null });
}

/** What a fault makes of the answer. */
export function spoilt(fault: Fault | null, reply: Reply, incoming: Incoming, world: World): Reply {
  if (fault?.kind === 'after-commit-502') return badGateway();
  if (fault?.kind === 'lost-link') {
    const kept = Object.entries(reply.headers ?? {}).filter(([name]) => name !== 'link');
    return { ...reply, headers: Object.fromEntries(kept) };
  }
  if (fault?.kind !== 'looping-link') return reply;
  const itself = `${world.urls.api}${incoming.url.pathname}${incoming.url.search}`;
  return { ...reply, headers: { ...reply.headers, link: `<${itself}>; rel="next"` } };
}

function starter(incoming: Incoming, world: World, release: number): Reply {
  const file = {
    name: incoming.url.searchParams.get('name') ?? '',
    bytes: incoming.bytes,
    contentType: incoming.headers['content-type'] ?? '',
  };
  storeAsset(world, release, file, 'starter');
  return badGateway();
}

function usedUp(world: World): Record<string, string> {
  return {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '1000',
    'x-ratelimit-reset': String(Math.floor(world.clock().getTime() / 1000) + 1),
    'x-ratelimit-resource': 'core',
  };
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}

function badGateway(): Reply {
  return refuse(502, 'Server Error');
}
