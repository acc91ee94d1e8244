export type ImagePlace = { readonly host: string; readonly repository: string };

const repositories = /^[a-z0-9]+(?:[._-]{1,2}[a-z0-9]+){0,40}(?:\/[a-z0-9]+(?:[._-]{1,2}[a-z0-9]+){0,40}){0,8}$/;

/** Where an image lies: `acme/app` is Docker Hub's; anything else begins with its host. Null for what names no image. */
export function placeOf(image: string): ImagePlace | null {
  const [first = '', ...rest] = image.split('/');
  const hosted = rest.length > 0 && /[.:]/.test(first);
  const hub = !hosted || first === 'docker.io';
  const path = hosted ? rest.join('/') : image;
  const repository = hub && !path.includes('/') ? `library/${path}` : path;
  if (image.length > 255 || !repositories.test(repository)) return null;
  return { host: hub ? 'registry-1.docker.io' : first, repository };
}
