import type { Asked } from './asked.ts';
import { npmVersion, type NpmVersion } from './npm.ts';
import { ociImage, type OciImage } from './oci.ts';
import { pypiVersion, type PypiVersion } from './pypi.ts';
import { createAsk, type AskOptions } from './strict-fetch.ts';
import { tufFile } from './tuf.ts';

/** What package and image registries say of one version, and TUF repositories of themselves, without any login. */
export type Registries = {
  npm(name: string, version: string): Promise<Asked<NpmVersion>>;
  pypi(name: string, version: string): Promise<Asked<PypiVersion>>;
  oci(image: string, tag: string): Promise<Asked<OciImage>>;
  /** A file of the metadata under `url`. */
  tuf(url: string, file: string, maximumBytes: number, newer?: boolean): Promise<Asked<Uint8Array>>;
};

/** Addresses of the registries; `oci` null: the host that the image names; `tuf` null: the declared address. */
export type RegistryBases = {
  readonly npm: string;
  readonly pypi: string;
  readonly oci: string | null;
  readonly tuf: string | null;
};

export const publicRegistries: RegistryBases = {
  npm: 'https://registry.npmjs.org',
  pypi: 'https://pypi.org',
  oci: null,
  tuf: null,
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
    tuf: (url, file, maximumBytes, newer) => tufFile(ask, bases.tuf ?? url, file, maximumBytes, newer),
  };
}
