import { isFields } from '../text/values.ts';
import { withoutSecrets } from '../text/secrets.ts';

/** Who asks, in an address anywhere in a text. `git@` of SSH is nobody's name. */
const asker = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)(?!git@)[^\s/?#"'<>]{1,4096}@/gi;
const query = /^([a-z][a-z0-9+.-]{0,20}:\/\/[^\s?#]*)\?[^\s#]*/i;

/**
 * The same JSON value whose addresses say where something lies and not who asked for it: no user, no password, no query
 * (registries and stores of archives sign there), no token. Package URLs hold addresses, too.
 */
export function withoutCredentials(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('pkg:') ? packageUrl(value) : address(value);
  if (Array.isArray(value)) return value.map(withoutCredentials);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutCredentials(one)]));
}

function address(text: string): string {
  return withoutSecrets(text.includes('://') ? text.replace(asker, '$1').replace(query, '$1') : text);
}

/** What it names is percent-encoded: only a part that changes is written anew. */
function packageUrl(text: string): string {
  return text
    .split(/([?&=@#])/)
    .map((part) => {
      const plain = decoded(part);
      const clean = address(plain);
      return clean === plain ? part : encodeURIComponent(clean);
    })
    .join('');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
