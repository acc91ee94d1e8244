import { InternalError } from '@sigstore/sign';
import { CopseError } from '../errors.ts';
import { redactError } from './redact.ts';
import type { Services } from './services.ts';

/** Whether asking again may help: no answer at all, overload, or a fault of the server. */
export function isPassing(error: unknown): boolean {
  const cause: unknown = error instanceof InternalError ? error.cause : error;
  const { statusCode, type } = (cause ?? {}) as { statusCode?: unknown; type?: unknown };
  if (typeof statusCode === 'number') return statusCode >= 500 || statusCode === 429 || statusCode === 408;
  return type === 'system' || type === 'request-timeout' || type === 'body-timeout';
}

/** Whether the log has the entry already. */
export function isConflict(error: unknown): boolean {
  const cause = error instanceof InternalError ? (error.cause as { statusCode?: unknown } | undefined) : undefined;
  return cause?.statusCode === 409;
}

/** The failure of a signing service as an error that names the service and holds no token, not even in its cause. */
export function serviceFailure(error: unknown, services: Services, secrets: readonly string[]): CopseError {
  if (error instanceof CopseError) return error;
  const code = error instanceof InternalError ? error.code : null;
  const reason = redactError(error, secrets);
  const cause = new Error(reason);
  if (code === 'IDENTITY_TOKEN_PARSE_ERROR' || code === 'IDENTITY_TOKEN_READ_ERROR') {
    return new CopseError(
      'IDENTITY_UNAVAILABLE',
      'The identity token is not one that Fulcio can use.',
      'Give an OpenID Connect token with a subject, made for the audience `sigstore`.',
      cause,
    );
  }
  return new CopseError('SIGNING_FAILED', `${serviceOf(code, services)} failed: ${reason}.`, fixFor(error), cause);
}

function serviceOf(code: InternalError['code'] | null, services: Services): string {
  if (code === 'CA_CREATE_SIGNING_CERTIFICATE_ERROR') return `Fulcio (${services.fulcio})`;
  if (code === 'TSA_CREATE_TIMESTAMP_ERROR') return `The timestamp authority (${services.tsa ?? 'none'})`;
  if (code === 'TLOG_CREATE_ENTRY_ERROR' || code === 'TLOG_FETCH_ENTRY_ERROR') {
    return `The transparency log Rekor (${services.rekor ?? 'none'})`;
  }
  return `Signing with ${services.name}`;
}

function fixFor(error: unknown): string {
  return isPassing(error)
    ? 'Run the job again; for the public-good services see https://status.sigstore.dev.'
    : 'Check that the address is right and that the service accepts this identity (audience `sigstore`).';
}
