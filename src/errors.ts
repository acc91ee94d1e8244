/**
 * Every failure that a user can mend. The code is stable; the message says what went wrong and where, the fix says what to
 * change. Anything else that is thrown is a defect of Copse and shows its stack.
 */
export const errorCodes = [
  'INPUT_INVALID',
  'CONFIG_UNREADABLE',
  'CONFIG_INVALID',
  'TAG_NOT_FOUND',
  'RELEASE_NOT_FOUND',
  'RELEASE_IMMUTABLE',
  'RELEASE_CONFLICT',
  'RELEASE_MOVED',
  'PERMISSION_MISSING',
  'GITHUB_UNAVAILABLE',
  'GITHUB_ANSWER_INVALID',
  'RATE_LIMITED',
  'IDENTITY_UNAVAILABLE',
  'IDENTITY_MISMATCH',
  'SIGNING_REFUSED',
  'SIGNING_FAILED',
  'TRUST_ROOT_INVALID',
  'EVIDENCE_INVALID',
  'UPLOAD_FAILED',
  'FILE_UNREADABLE',
  'SBOM_NOT_MADE',
  'USAGE',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export class CopseError extends Error {
  override readonly name = 'CopseError';
  readonly code: ErrorCode;
  readonly fix: string;

  constructor(code: ErrorCode, message: string, fix: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.fix = fix;
  }
}

/** One line for each problem of a known error, the last with the fix; the stack for a defect. */
export function describeError(error: unknown): string {
  if (!(error instanceof CopseError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${error.message} ${error.fix}`
    .split('\n')
    .map((line) => `${error.code}: ${line}`)
    .join('\n');
}
