import { CopseError } from '../errors.ts';
import { byCodeUnit, sha256Hex } from './canonical.ts';
import type { AssessedRelease } from './evidence-set.ts';
import { manifestName, maximumSubjects } from './identifiers.ts';

export type Subject =
  | { readonly name: string; readonly digest: { readonly sha256: string } }
  | { readonly uri: string; readonly digest: { readonly sha1: string; readonly gitCommit: string } };

type Artefacts = AssessedRelease['artefacts'];

export function sortedArtefacts(artefacts: Artefacts): Artefacts {
  return [...artefacts].sort((a, b) => byCodeUnit(a.name, b.name)).map(({ name, sha256 }) => ({ name, sha256 }));
}

/** The subjects of all 15 statements: every artefact by name, then the release commit. Names are unique. */
export function subjectsOf(release: AssessedRelease): readonly Subject[] {
  const artefacts = sortedArtefacts(release.artefacts);
  const twice = artefacts.find(({ name }, index) => artefacts[index + 1]?.name === name);
  if (twice) {
    throw new CopseError('EVIDENCE_INVALID', `Two artefacts are named ${twice.name}.`, 'Give each asset its own name.');
  }
  const commit: Subject = { uri: releasePurl(release), digest: { sha1: release.commit, gitCommit: release.commit } };
  if (artefacts.length < maximumSubjects) {
    return [...artefacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } })), commit];
  }
  return [{ name: manifestName, digest: { sha256: sha256Hex(artefactManifest(artefacts)) } }, commit];
}

/** What `sha256sum` prints for the artefacts in the order of their names; stands for them where they are too many to name. */
export function artefactManifest(artefacts: Artefacts): Uint8Array {
  const lines = sortedArtefacts(artefacts).map(({ name, sha256 }) => {
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
  });
  return new TextEncoder().encode(lines.join(''));
}

/** Package URL of the release. Its type has owner and name in lower case; another server than github.com is named. */
export function releasePurl({ repository, tag, serverUrl }: Omit<AssessedRelease, 'artefacts' | 'commit'>): string {
  const path = repository.toLowerCase().split('/').map(percentEncode).join('/');
  const server = serverUrl === 'https://github.com' ? '' : `?repository_url=${percentEncode(serverUrl)}`;
  return `pkg:github/${path}@${percentEncode(tag)}${server}`;
}

function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
