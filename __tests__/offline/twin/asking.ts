import type { Twin } from '../../../src/offline/twin/index.ts';

export type Answer = {
  readonly status: number;
  readonly body: never;
  readonly text: string;
  readonly headers: Headers;
};

type Options = { readonly token?: string | null; readonly body?: unknown; readonly headers?: Record<string, string> };

/** One request to the API, with the workflow's token unless another is named (null: none). */
export async function ask(twin: Twin, request: string, options: Options = {}): Promise<Answer> {
  const [method = 'GET', path = ''] = request.split(' ');
  const token = options.token === undefined ? twin.tokens.workflow : options.token;
  const raw = options.body instanceof Uint8Array;
  const response = await fetch(path.startsWith('http') ? path : `${twin.apiUrl}${here(twin, path)}`, {
    method,
    redirect: 'manual',
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...options.headers },
    ...(options.body === undefined
      ? {}
      : { body: raw ? (options.body as Uint8Array<ArrayBuffer>) : JSON.stringify(options.body) }),
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson ? JSON.parse(text) : undefined) as never,
  };
}

/** `R/…` is the twin's repository. */
export function here(twin: Twin, path: string): string {
  return path.replace(/^R(?=\/|$|\?)/, `/repos/${twin.owner}/${twin.name}`);
}

/** Sends a file to the address that the release gives for it. */
export async function upload(
  twin: Twin,
  release: { upload_url: string },
  name: string,
  bytes: Uint8Array | string,
  token?: string,
): Promise<Answer> {
  const url = `${release.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`;
  return ask(twin, `POST ${url}`, {
    body: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    headers: { 'content-type': 'application/octet-stream' },
    ...(token === undefined ? {} : { token }),
  });
}

export async function graphql(
  twin: Twin,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data: never; errors?: readonly { type?: string; message: string; path?: unknown }[] }> {
  const { text } = await ask(twin, `POST ${twin.graphqlUrl}`, {
    body: { query, variables: { owner: twin.owner, name: twin.name, ...variables } },
  });
  return JSON.parse(text) as never;
}
