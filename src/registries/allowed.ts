import { hasLogin, isPublicName } from '../fetching/public-host.ts';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether an address may be asked: https and a public host, or this machine itself. */
export function isAllowed(url: URL): boolean {
  if (hasLogin(url)) return false;
  if (isLoopback(url)) return url.protocol === 'http:' || url.protocol === 'https:';
  return url.protocol === 'https:' && isPublicName(url.hostname);
}

/** Whether one address may send on to another: never from outside to this machine. */
export function maySendTo(from: URL, to: URL): boolean {
  return isAllowed(to) && (isLoopback(from) || !isLoopback(to));
}

function isLoopback(url: URL): boolean {
  return loopback.includes(url.hostname);
}
