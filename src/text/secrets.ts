export const secretRemoved = '[secret removed]';
export const emailRemoved = '[e-mail removed]';

/** Every quantifier is bounded or stands alone, so that no text makes these slow. */
const secrets: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /gh[opsur]_[A-Za-z0-9]{16,255}/g,
  /github_pat_[A-Za-z0-9_]{16,255}/g,
  /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  /xox[a-z]-[A-Za-z0-9-]{10,250}/g,
  /npm_[A-Za-z0-9]{30,80}/g,
  /glpat-[A-Za-z0-9_-]{16,80}/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,2048}/g,
];

/** `name@1.2.3.tgz` is a version, not a mail host: a host never starts with two numbers. */
const email = /[\p{L}\p{N}._%+-]{1,64}@(?![0-9]+\.[0-9]+)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** Most texts have nothing that any of these could begin with. */
const suspicious = /[@\ud800-\udfff]|gh[opsur]_|github_pat_|AKIA|ASIA|xox|npm_|glpat-|eyJ|-----BEGIN /;

/** A text without secret-looking tokens and e-mail addresses, and well-formed: the same text gives the same result. */
export function redactText(text: string): string {
  if (!suspicious.test(text)) return text;
  const clean = withoutSecrets(text);
  return clean.includes('@') ? clean.replace(email, emailRemoved) : clean;
}

/** A text without secret-looking tokens, and well-formed. */
export function withoutSecrets(text: string): string {
  if (!suspicious.test(text)) return text;
  return secrets.reduce((clean, secret) => clean.replace(secret, secretRemoved), wellFormed(text));
}

/** Whether a text has in it what looks like a token or a private key. */
export function hasSecret(text: string): boolean {
  return secrets.some((secret) => text.search(secret) !== -1);
}

/** Half of a pair of surrogates becomes the sign of replacement. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}
