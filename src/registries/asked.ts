/** What a registry answered. `unreachable` is every answer that does not say whether the thing is there. */
export type Asked<T> =
  | { readonly state: 'ok'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unreachable'; readonly reason: string };

export function unreachable(reason: string): Extract<Asked<never>, { state: 'unreachable' }> {
  return { state: 'unreachable', reason };
}
