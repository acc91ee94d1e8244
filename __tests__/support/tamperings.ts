import type { NamedAnswer, Tampering } from './named-hosts.ts';

/** Every list goes on at that address. */
export function nextPageAt(address: string): Tampering {
  return (answer) =>
    answer.text?.startsWith('[') === true
      ? { ...answer, headers: { ...answer.headers, link: `<${address}>; rel="next"` } }
      : answer;
}

/** No attestation carries its bundle, as the later version of the API has it; null leaves the addresses as they are. */
export function bundlesAt(address: string | null): Tampering {
  const moved = (key: string, value: unknown): unknown => {
    if (key === 'bundle') return undefined;
    return key === 'bundle_url' && address !== null ? address : value;
  };
  return (answer) =>
    answer.text?.includes('"bundle_url"') === true
      ? { ...answer, text: JSON.stringify(JSON.parse(answer.text, moved)) }
      : answer;
}

/** Every redirect leads there. */
export function redirectsTo(address: string): Tampering {
  return (answer) =>
    answer.headers['location'] === undefined
      ? answer
      : { ...answer, headers: { ...answer.headers, location: address } };
}

/** Addresses in bodies of GitHub's answers become others. */
export function addressesBecome(from: RegExp, to: string): Tampering {
  return (answer, { origin }): NamedAnswer =>
    answer.text !== null && origin === 'https://api.github.com'
      ? { ...answer, text: answer.text.replace(from, to) }
      : answer;
}
