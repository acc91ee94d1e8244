import type { ProvenanceFinding } from '../facts/provenance.ts';
import type { Statement } from './statement.ts';
import { list, record, words } from './shapes.ts';

type Source = { readonly uri: string | null; readonly digest: string | null };

/** What a SLSA provenance predicate (v0.2 or v1) says; null for any other predicate. Call it on verified statements only. */
export function readProvenance({ predicateType, predicate }: Statement): ProvenanceFinding | null {
  const body = record(predicate);
  if (body === null) return null;
  if (predicateType === 'https://slsa.dev/provenance/v0.2') return readVersion02(predicateType, body);
  return predicateType === 'https://slsa.dev/provenance/v1' ? readVersion1(predicateType, body) : null;
}

function readVersion02(predicateType: string, body: Readonly<Record<string, unknown>>): ProvenanceFinding {
  const source = sourceOf(record(record(body['invocation'])?.['configSource']));
  const metadata = record(body['metadata']);
  return {
    predicateType,
    builderId: words(record(body['builder'])?.['id']),
    buildType: words(body['buildType']),
    sourceUri: source.uri,
    sourceDigest: source.digest,
    invocationId: words(metadata?.['buildInvocationId']) ?? words(metadata?.['buildInvocationID']),
  };
}

function readVersion1(predicateType: string, body: Readonly<Record<string, unknown>>): ProvenanceFinding {
  const definition = record(body['buildDefinition']);
  const details = record(body['runDetails']);
  const source = sourceOfVersion1(definition);
  return {
    predicateType,
    builderId: words(record(details?.['builder'])?.['id']),
    buildType: words(definition?.['buildType']),
    sourceUri: source.uri,
    sourceDigest: source.digest,
    invocationId: words(record(details?.['metadata'])?.['invocationId']),
  };
}

/** `externalParameters.source` where the builder writes one, else the dependency that is the workflow's own repository, else the first with a commit. */
function sourceOfVersion1(definition: Readonly<Record<string, unknown>> | null): Source {
  const parameters = record(definition?.['externalParameters']);
  const stated = sourceOf(record(parameters?.['source']));
  if (stated.digest !== null) return stated;
  const sources = list(definition?.['resolvedDependencies'])
    .slice(0, 1000)
    .map((entry) => sourceOf(record(entry)))
    .filter(({ digest }) => digest !== null);
  const repository = words(record(parameters?.['workflow'])?.['repository']);
  const own = sources.find(({ uri }) => repository !== null && bare(uri) === bare(repository));
  return own ?? sources[0] ?? { uri: repository, digest: null };
}

function sourceOf(entry: Readonly<Record<string, unknown>> | null): Source {
  const digest = record(entry?.['digest']);
  return { uri: words(entry?.['uri']), digest: words(digest?.['gitCommit']) ?? words(digest?.['sha1']) };
}

/** `git+https://github.com/acme/app@refs/tags/v1` and `https://github.com/acme/app` name the same repository. */
function bare(uri: string | null): string | null {
  if (uri === null) return null;
  const start = uri.startsWith('git+') ? 4 : 0;
  const at = uri.indexOf('@', start);
  return at < 0 ? uri.slice(start) : uri.slice(start, at);
}
