import type { Asked } from './asked.ts';
import { npmVersion, type NpmVersion } from './npm.ts';
import { ociImage, type OciImage } from './oci.ts';
import { pypiVersion, type PypiVersion } from './pypi.ts';
import { createAsk, type AskOptions } from './strict-fetch.ts';

/** What package and image registries say of one version, without any login. */
export type Registries = {
  npm(name: string, version: string): Promise<Asked<NpmVersion>>;
  pypi(name: string, version: string): Promise<Asked<PypiVersion>>;
  oci(image: string, tag: string): Promise<Asked<OciImage>>;
};

/** Addresses of the registries; `oci` null: the host that the image names. */
export type RegistryBases = { readonly npm: string; readonly pypi: string; readonly oci: string | null };

export const publicRegistries: RegistryBases = {
  npm: 'https://registry.npmjs.org',
  pypi: 'https://pypi.org',
  oci: null,
};

export function createRegistries({
  bases = publicRegistries,
  ...options
}: AskOptions & { readonly bases?: RegistryBases }): Registries {
  const ask = createAsk(options);
  return {
    npm: (name, version) => npmVersion(ask, bases.npm, name, version),
    pypi: (name, version) => pypiVersion(ask, bases.pypi, name, version),
    oci: (image, tag) => ociImage(ask, bases.oci, image, tag),
  };
}
