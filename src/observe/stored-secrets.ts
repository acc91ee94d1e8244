import type { StoredSecret } from '../facts/secrets.ts';
import type { Observed } from '../facts/observed.ts';
import type { Reply, ReplyMeta } from '../github/ports.ts';
import { fromReply, hidden, seen, sourceOfAll } from './observed.ts';

export const secretsPermission = 'secrets: read';
const maximumPages = 10;

type Listed = {
  readonly total_count: number;
  readonly secrets: readonly { readonly name: string; readonly updated_at: string }[];
};

/** Names and ages of a list of secrets, page by page, sorted by name. GitHub's answers have no values. */
export async function storedSecretsOf(
  permission: string,
  ask: (page: number) => Promise<Reply<Listed>>,
): Promise<Observed<readonly StoredSecret[]>> {
  const found: StoredSecret[] = [];
  const replies: ReplyMeta[] = [];
  for (let page = 1; page <= maximumPages; page++) {
    const reply = await ask(page);
    const answer = fromReply(reply, { permission, map: (data) => data });
    if (answer.state !== 'seen') return answer;
    const { secrets, total_count: total } = answer.value;
    found.push(...secrets.map(({ name, updated_at: updatedAt }) => ({ name, updatedAt })));
    replies.push(reply);
    if (found.length >= total) return seen(sorted(found), sourceOfAll([reply, ...replies.slice(0, -1)]));
    if (secrets.length === 0) return hidden('failed', 'GitHub gave fewer secrets than it counts', answer.source);
    if (page === maximumPages) return hidden('truncated', 'there are more secrets than are read', answer.source);
  }
  throw new RangeError('no page was read');
}

function sorted(secrets: readonly StoredSecret[]): readonly StoredSecret[] {
  return [...secrets].sort((a, b) => (a.name < b.name ? -1 : 1));
}
