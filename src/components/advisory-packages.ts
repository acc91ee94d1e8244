import type { AdvisoryEcosystem } from '../facts/vulnerabilities.ts';
import { partsOf, type PurlParts } from './purl.ts';

/** A package as the GitHub Advisory Database names it, at a version. */
export type AdvisoryPackage = {
  readonly ecosystem: AdvisoryEcosystem;
  readonly name: string;
  readonly version: string;
};

export type PackageReading =
  { readonly ok: true; readonly package: AdvisoryPackage } | { readonly ok: false; readonly reason: string };

type Naming = { readonly ecosystem: AdvisoryEcosystem; readonly between: string };

/** Package URL type -> GitHub's ecosystem, and what stands between namespace and name there. */
const namings: Readonly<Record<string, Naming>> = {
  githubactions: { ecosystem: 'actions', between: '/' },
  composer: { ecosystem: 'composer', between: '/' },
  hex: { ecosystem: 'erlang', between: '/' },
  golang: { ecosystem: 'go', between: '/' },
  maven: { ecosystem: 'maven', between: ':' },
  npm: { ecosystem: 'npm', between: '/' },
  nuget: { ecosystem: 'nuget', between: '/' },
  pypi: { ecosystem: 'pip', between: '/' },
  pub: { ecosystem: 'pub', between: '/' },
  gem: { ecosystem: 'rubygems', between: '/' },
  cargo: { ecosystem: 'rust', between: '/' },
  swift: { ecosystem: 'swift', between: '/' },
};

/** The package behind a package URL, or why the GitHub Advisory Database cannot be asked about it. */
export function packageOf(purl: string | null): PackageReading {
  if (purl === null) return refuse('it has no package URL');
  const parts = partsOf(purl);
  if (parts === null) return refuse('its package URL cannot be read');
  const { type, version = '' } = parts;
  const naming = Object.hasOwn(namings, type) ? namings[type] : undefined;
  if (naming === undefined)
    return refuse(`no source in use covers package URLs of type ${/^[a-z.+-]{1,30}$/.test(type) ? type : 'unknown'}`);
  if (version === '') return refuse('its version is not known');
  const name = nameOf(naming, parts);
  if (!isPlain(name) || !isPlain(version)) return refuse('its name or version has characters that cannot be asked for');
  return { ok: true, package: { ecosystem: naming.ecosystem, name, version: bare(naming.ecosystem, version) } };
}

/** The key of the package that a package URL names, at whatever version; null where the database has none of its kind. */
export function packageKeyOf(purl: string): string | null {
  const parts = partsOf(purl);
  const naming = parts !== null && Object.hasOwn(namings, parts.type) ? namings[parts.type] : undefined;
  if (parts === null || naming === undefined) return null;
  return packageKey({ ecosystem: naming.ecosystem, name: nameOf(naming, parts) });
}

/** Under which two spellings of a name are one package. */
export function packageKey({ ecosystem, name }: Pick<AdvisoryPackage, 'ecosystem' | 'name'>): string {
  // Maven, Go and Cargo tell cases apart. npm did once, but many SBOMs write its old names in lower case: rather one match too many.
  const folded = ['maven', 'go', 'rust'].includes(ecosystem) ? name : name.toLowerCase();
  const key = ecosystem === 'pip' ? folded.replace(/[-_.]+/g, '-') : folded;
  return `${ecosystem} ${ecosystem === 'swift' ? key.replace(/^https:\/\/|\.git$/g, '') : key}`;
}

function nameOf({ ecosystem, between }: Naming, { namespace: path = '', name }: PurlParts): string {
  const folders = path.split('/').filter((folder) => folder !== '');
  if (ecosystem === 'actions') return [...folders, name].slice(0, 2).join('/');
  const namespace = folders.join(ecosystem === 'maven' ? '.' : '/');
  const whole = namespace === '' ? name : `${namespace}${between}${name}`;
  return ecosystem === 'pip' ? whole.toLowerCase().replace(/[-_.]+/g, '-') : whole;
}

/** Tags of Go, Composer and actions begin with a `v` that the database leaves out. */
function bare(ecosystem: AdvisoryEcosystem, version: string): string {
  return ecosystem === 'go' || ecosystem === 'composer' || ecosystem === 'actions'
    ? version.replace(/^v(?=\d)/, '')
    : version;
}

/** Neither a comma nor an `@` behind the first character, which would part the question, nor anything invisible. */
function isPlain(text: string): boolean {
  return text.length <= 300 && /^[@A-Za-z0-9_][A-Za-z0-9._~:/+!*()'-]*$/.test(text);
}

function refuse(reason: string): PackageReading {
  return { ok: false, reason };
}
