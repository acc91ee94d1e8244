/** The words that GitHub has for how a signature fared; those that need its accounts are not among them. */
export type Reason =
  | 'valid'
  | 'unsigned'
  | 'invalid'
  | 'malformed_signature'
  | 'unknown_signature_type'
  | 'unknown_key'
  | 'expired_key'
  | 'not_signing_key'
  | 'bad_email'
  | 'bad_cert';

const otherwise: Readonly<Partial<Record<Reason, string>>> = {
  malformed_signature: 'MALFORMED_SIG',
  unknown_signature_type: 'UNKNOWN_SIG_TYPE',
};

/** The same word as GraphQL spells it. */
export function stateOf(reason: Reason): string {
  return otherwise[reason] ?? reason.toUpperCase();
}
