/** What a run cost; the meter of the GitHub client has this shape. */
export type Cost = {
  readonly requests: {
    readonly rest: number;
    readonly graphql: number;
    readonly download: number;
    readonly upload: number;
    readonly notModified: number;
  };
  readonly bytes: number;
  readonly remaining: number | null;
};

/** One line, e.g. `Cost: 21 requests to GitHub (18 REST, 3 GraphQL), 412.0 kB read, 4979 requests left.` */
export function costLine({ requests, bytes, remaining }: Cost): string {
  const kinds = [
    [requests.rest, 'REST'],
    [requests.graphql, 'GraphQL'],
    [requests.download, 'downloads'],
    [requests.upload, 'uploads'],
    [requests.notModified, 'unchanged'],
  ] as const;
  const { rest, graphql, download, upload, notModified } = requests;
  const sum = rest + graphql + download + upload + notModified;
  const named = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  const split = named.length > 0 ? ` (${named.join(', ')})` : '';
  const left = remaining === null ? '' : `, ${remaining} requests left`;
  return `Cost: ${sum} requests to GitHub${split}, ${sizeOf(bytes)} read${left}.`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
