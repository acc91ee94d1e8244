/** What a run has to know of the event that set it off. */
export type TriggeringEvent = {
  /** A pull request from another repository, or from one that nobody can tell: its token only reads, whatever the workflow says. */
  readonly fork: boolean;
  /** The tag that a `release` event is about. */
  readonly releaseTag: string | null;
};

type Members = Readonly<Record<string, unknown>>;

/** Reads the payload of a webhook event. Total: whatever the payload is, there is an answer. */
export function readEvent(payload: unknown, eventName: string): TriggeringEvent {
  const event = membersOf(payload);
  return {
    fork: isPullRequest(event, eventName) && !fromHere(event),
    releaseTag: eventName === 'release' ? text(membersOf(event['release'])['tag_name']) : null,
  };
}

/** The input `tag`, or the release's where the user gave none and the run is not for a tag anyway. */
export function tagInput(given: string, ref: string, { releaseTag }: TriggeringEvent): string {
  if (given.trim() !== '' || ref.trim().startsWith('refs/tags/')) return given;
  return releaseTag ?? given;
}

function isPullRequest(event: Members, eventName: string): boolean {
  return eventName.startsWith('pull_request') || isPresent(event['pull_request']);
}

/** Names, not the flag `fork`: a repository that is a fork itself gets pull requests from its own branches. */
function fromHere(event: Members): boolean {
  const request = membersOf(event['pull_request']);
  const head = fullName(membersOf(request['head'])['repo']);
  const base = fullName(event['repository']) ?? fullName(membersOf(request['base'])['repo']);
  // The head of a pull request whose fork was deleted has no repository any more.
  return head !== null && head === base;
}

function fullName(repository: unknown): string | null {
  return text(membersOf(repository)['full_name']);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}
