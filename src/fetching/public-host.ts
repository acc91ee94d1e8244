/** The address, or null where the text is none. */
export function parseAddress(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

export function hasLogin(url: URL): boolean {
  return url.username !== '' || url.password !== '';
}

/** A host name of the public net: no address in numbers, no name that only a local net knows. */
export function isPublicName(hostname: string): boolean {
  // `URL` has already turned every spelling of an IPv4 address into four decimal numbers.
  const name = hostname.replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name) || !name.includes('.')) return false;
  return !/\.(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|example|onion)$/.test(
    name,
  );
}
