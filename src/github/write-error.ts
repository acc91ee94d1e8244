import { CopseError } from '../errors.ts';

export type Problem = {
  readonly kind: 'refused' | 'failed';
  readonly status: number;
  readonly message: string;
};

/** Whether GitHub refused because the release is published and immutable. */
export function isImmutable({ status, message }: Problem): boolean {
  return status === 422 && /immutable/i.test(message);
}

/** Why a write did not happen, and what the user can do about it. */
export function writeError(what: string, problem: Problem): CopseError {
  const said = `${what}: GitHub answered ${problem.status === 0 ? 'nothing usable' : problem.status} (${problem.message}).`;
  if (isImmutable(problem)) return immutableError(what);
  if (problem.message.startsWith('RATE_LIMITED')) {
    return new CopseError('RATE_LIMITED', said, 'Run the job again when the limit is over.');
  }
  if (problem.status === 401 || problem.status === 403) {
    const fix = 'Give the job the permission "contents: write"; a pull request from a fork cannot have it.';
    return new CopseError('PERMISSION_MISSING', said, fix);
  }
  if (problem.status === 404) {
    const fix =
      'See that it still exists and that the job has the permission "contents: write": drafts are hidden without it.';
    return new CopseError('UPLOAD_FAILED', said, fix);
  }
  return uploadError(said);
}

export function immutableError(what: string): CopseError {
  const fix = 'Attach to the draft, before it is published, or keep the evidence in the attestation store.';
  return new CopseError('RELEASE_IMMUTABLE', `${what}: the release is published and immutable.`, fix);
}

export function uploadError(message: string): CopseError {
  return new CopseError('UPLOAD_FAILED', message, 'Run the job again; what is on the release already is left alone.');
}
