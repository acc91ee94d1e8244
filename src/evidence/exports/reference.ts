/** What every validator takes for an address of the web; anything else stays a name. */
export function isReference(text: string): boolean {
  return (
    /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/.test(text) &&
    !/%(?![0-9A-Fa-f]{2})/.test(text) &&
    URL.canParse(text)
  );
}
