const maximumLength = 400;
const looksLikeToken = /eyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g;

/** One printable line without the given secrets and without anything that looks like a JSON web token. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text.slice(0, 16_384);
  for (const secret of secrets) {
    for (const part of [secret, ...secret.split('.')]) {
      if (part.length > 7) clean = clean.replaceAll(part, '***');
    }
  }
  clean = clean
    .replace(looksLikeToken, '***')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return clean.length > maximumLength ? `${clean.slice(0, maximumLength)}…` : clean;
}

/** The messages of an error and its causes, redacted; the error itself is not safe to keep as a cause. */
export function redactError(error: unknown, secrets: readonly string[]): string {
  const messages: string[] = [];
  let at = error;
  for (let depth = 0; depth < 4 && at instanceof Error; depth += 1) {
    const { message, cause } = at;
    if (!messages.some((earlier) => earlier.includes(message))) messages.push(message);
    at = cause;
  }
  return redact(messages.length > 0 ? messages.join(': ') : String(error), secrets);
}
