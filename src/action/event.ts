import { fieldsOf, textOf, type Fields } from '../text/values.ts';

/** What a run has to know of the event that set it off. */
export type TriggeringEvent = {
  /** A pull request from another repository, or from one that nobody can tell: its token only reads, whatever the workflow says. */
  readonly fork: boolean;
  /** The tag that a `release` event is about. */
  readonly releaseTag: string | null;
};

/** Reads the payload of a webhook event. Total: whatever the payload is, there is an answer. */
export function readEvent(payload: unknown, eventName: string): TriggeringEvent {
  const event = fieldsOf(payload);
  return {
    fork: isPullRequest(event, eventName) && !fromHere(event),
    releaseTag: eventName === 'release' ? textOf(fieldsOf(event['release'])['tag_name']) : null,
  };
}

/** The input `tag`, or the release's where the user gave none and the run is not for a tag anyway. */
export function tagInput(given: string, ref: string, { releaseTag }: TriggeringEvent): string {
  if (given.trim() !== '' || ref.trim().startsWith('refs/tags/')) return given;
  return releaseTag ?? given;
}

function isPullRequest(event: Fields, eventName: string): boolean {
  return eventName.startsWith('pull_request') || isPresent(event['pull_request']);
}

/** Names, not the flag `fork`: a repository that is a fork itself gets pull requests from its own branches. */
function fromHere(event: Fields): boolean {
  const request = fieldsOf(event['pull_request']);
  const head = fullName(fieldsOf(request['head'])['repo']);
  const base = fullName(event['repository']) ?? fullName(fieldsOf(request['base'])['repo']);
  // The head of a pull request whose fork was deleted has no repository any more.
  return head !== null && head === base;
}

function fullName(repository: unknown): string | null {
  return textOf(fieldsOf(repository)['full_name']);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
