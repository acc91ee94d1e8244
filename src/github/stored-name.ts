/** The name under which GitHub stores a release asset that is uploaded under `name`. */
export function storedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9\-_+@]+/gi, '.')
    .replace(/^\.|\.$/g, '');
}
