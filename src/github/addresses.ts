import { hasLogin, isPublicName } from '../fetching/public-host.ts';

/** Which addresses may get the token, and which may be asked at all. */
export type Addresses = {
  isApi(url: URL): boolean;
  /** The host that `upload_url` may name: the API's own origin, `uploads.` beside `api.`, another port of the same loopback host. */
  isUploads(url: URL): boolean;
  mayCarryToken(url: URL): boolean;
  /** An address that an answer named: https to a public host name, or the host of the API itself under the API's own scheme. */
  isPublic(url: URL): boolean;
};

/** `apiUrl` and `graphqlUrl` come from the runner or the command line and are trusted; every other address is not. */
export function createAddresses(apiUrl: string, graphqlUrl: string): Addresses {
  const api = new URL(apiUrl);
  const graphql = new URL(graphqlUrl);
  const isApi = (url: URL) => url.origin === api.origin && !hasLogin(url);
  const isUploads = (url: URL) =>
    isApi(url) || (url.protocol === api.protocol && !hasLogin(url) && isUploadsHost(url, api));
  return {
    isApi,
    isUploads,
    mayCarryToken: (url) => isUploads(url) || (url.origin === graphql.origin && !hasLogin(url)),
    isPublic: (url) =>
      !hasLogin(url) &&
      ((url.hostname === api.hostname && url.protocol === api.protocol) ||
        (url.protocol === 'https:' && isPublicName(url.hostname))),
  };
}

function isUploadsHost(url: URL, api: URL): boolean {
  if (isLoopback(api.hostname)) return url.hostname === api.hostname;
  return api.hostname.startsWith('api.') && url.host === `uploads.${api.host.slice('api.'.length)}`;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
