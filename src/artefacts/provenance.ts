import type { ProvenanceFinding } from '../facts/provenance.ts';
import type { Statement } from './statement.ts';
import { words } from './shapes.ts';
import { listOf, fieldsOrNull } from '../text/values.ts';

type Source = { readonly uri: string | null; readonly digest: string | null };

/** What a SLSA provenance predicate (v0.2 or v1) says; null for any other predicate. Call it on verified statements only. */
export function readProvenance({ predicateType, predicate }: Statement): ProvenanceFinding | null {
  const body = fieldsOrNull(predicate);
  if (body === null) return null;
  if (predicateType === 'https://slsa.dev/provenance/v0.2') return readVersion02(predicateType, body);
  return predicateType === 'https://slsa.dev/provenance/v1' ? readVersion1(predicateType, body) : null;
}

function readVersion02(predicateType: string, body: Readonly<Record<string, unknown>>): ProvenanceFinding {
  const stated = sourceOf(fieldsOrNull(fieldsOrNull(body['invocation'])?.['configSource']));
  const source = stated.digest === null ? sourceAmong(body['materials'], stated.uri) : stated;
  const metadata = fieldsOrNull(body['metadata']);
  return {
    predicateType,
    builderId: words(fieldsOrNull(body['builder'])?.['id']),
    buildType: words(body['buildType']),
    sourceUri: source.uri,
    sourceDigest: source.digest,
    invocationId: words(metadata?.['buildInvocationId']) ?? words(metadata?.['buildInvocationID']),
  };
}

function readVersion1(predicateType: string, body: Readonly<Record<string, unknown>>): ProvenanceFinding {
  const definition = fieldsOrNull(body['buildDefinition']);
  const details = fieldsOrNull(body['runDetails']);
  const source = sourceOfVersion1(definition);
  return {
    predicateType,
    builderId: words(fieldsOrNull(details?.['builder'])?.['id']),
    buildType: words(definition?.['buildType']),
    sourceUri: source.uri,
    sourceDigest: source.digest,
    invocationId: words(fieldsOrNull(details?.['metadata'])?.['invocationId']),
  };
}

/** `externalParameters.source` where the builder writes one, else the dependency that is the workflow's own repository, else the first with a commit. */
function sourceOfVersion1(definition: Readonly<Record<string, unknown>> | null): Source {
  const parameters = fieldsOrNull(definition?.['externalParameters']);
  const stated = sourceOf(fieldsOrNull(parameters?.['source']));
  if (stated.digest !== null) return stated;
  const repository = words(fieldsOrNull(parameters?.['workflow'])?.['repository']);
  return sourceAmong(definition?.['resolvedDependencies'], repository);
}

function sourceAmong(dependencies: unknown, repository: string | null): Source {
  const sources = listOf(dependencies)
    .slice(0, 1000)
    .map((entry) => sourceOf(fieldsOrNull(entry)))
    .filter(({ digest }) => digest !== null);
  const own = sources.find(({ uri }) => repository !== null && bare(uri) === bare(repository));
  return own ?? sources[0] ?? { uri: repository, digest: null };
}

/** Whether a source's address, with what the forms write before and behind it, is that of the repository. */
export function namesRepository(uri: string | null, repositoryUrl: string): boolean {
  const [plain = ''] = (bare(uri) ?? '').split(/[?#]/, 1);
  return plain.replace(/\.git$/, '').toLowerCase() === repositoryUrl.toLowerCase();
}

function sourceOf(entry: Readonly<Record<string, unknown>> | null): Source {
  const digest = fieldsOrNull(entry?.['digest']);
  return { uri: words(entry?.['uri']), digest: words(digest?.['gitCommit']) ?? words(digest?.['sha1']) };
}

/** `git+https://github.com/acme/app@refs/tags/v1` and `https://github.com/acme/app` name the same repository. */
function bare(uri: string | null): string | null {
  if (uri === null) return null;
  const start = uri.startsWith('git+') ? 4 : 0;
  const at = uri.indexOf('@', start);
  return at < 0 ? uri.slice(start) : uri.slice(start, at);
}
