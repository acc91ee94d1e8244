import type { Json, JsonObject } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, refuse, repo } from '../call.ts';
import { numberOf } from '../shapes/common.ts';
import type { World } from '../world.ts';
import { now, resolveCommit } from '../world.ts';
import { fileAt } from './tree-walk.ts';

const lockfile = 'package-lock.json';
const goModule = 'go.mod';

type Package = {
  readonly ecosystem: 'npm' | 'golang';
  readonly name: string;
  readonly version: string;
  readonly development: boolean;
};

/** The dependency graph of the clone's npm lock file and Go module; the twin reads no other ecosystem. */
export const dependencyRoutes: Routes = {
  [`GET ${repo}/dependency-graph/sbom`]: sbom,
  [`GET ${repo}/dependency-graph/compare/{basehead}`]: compare,
};

async function sbom({ world }: Call): Promise<Reply> {
  const root = 'SPDXRef-Repository';
  const packages = await packagesAt(world, world.clone.head);
  const idOf = ({ ecosystem, name, version }: Package) => `SPDXRef-${ecosystem}-${numberOf(`${name}@${version}`)}`;
  const own: JsonObject = {
    SPDXID: root,
    name: `com.github.${world.owner}/${world.name}`,
    versionInfo: world.clone.defaultBranch,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
  };
  const shown = packages.map((entry) => ({
    SPDXID: idOf(entry),
    name: entry.name,
    versionInfo: entry.version,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl(entry) }],
  }));
  return ok({
    sbom: {
      SPDXID: 'SPDXRef-DOCUMENT',
      spdxVersion: 'SPDX-2.3',
      creationInfo: { created: now(world), creators: ['Tool: GitHub.com-Dependency-Graph'] },
      name: `com.github.${world.owner}/${world.name}`,
      dataLicense: 'CC0-1.0',
      documentNamespace: `${world.urls.server}/${world.owner}/${world.name}/dependency_graph/sbom`,
      packages: [own, ...shown],
      relationships: [
        { relationshipType: 'DESCRIBES', spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: root },
        ...packages.map((entry) => ({
          relationshipType: 'DEPENDS_ON',
          spdxElementId: root,
          relatedSpdxElement: idOf(entry),
        })),
      ],
    },
  });
}

async function compare({ world, path }: Call): Promise<Reply> {
  const [baseName = '', headName = ''] = (path['basehead'] ?? '').split('...');
  const [base, head] = [await resolveCommit(world, baseName), await resolveCommit(world, headName)];
  if (base === null || head === null) return notFound();
  if (headName === '') return refuse(400, 'basehead must be BASE...HEAD');
  const before = await packagesAt(world, base);
  const after = await packagesAt(world, head);
  const missing = (from: readonly Package[], other: readonly Package[]) => {
    const known = new Set(other.map(purl));
    return from.filter((entry) => !known.has(purl(entry)));
  };
  return ok([
    ...missing(after, before).map((entry) => changeShape(world, 'added', entry)),
    ...missing(before, after).map((entry) => changeShape(world, 'removed', entry)),
  ]);
}

/** Vulnerabilities are those that an open or closed alert of the scenario names for the package. */
function changeShape(world: World, type: 'added' | 'removed', entry: Package): JsonObject {
  return {
    change_type: type,
    manifest: entry.ecosystem === 'npm' ? lockfile : goModule,
    ecosystem: entry.ecosystem === 'npm' ? 'npm' : 'go',
    name: entry.name,
    version: entry.version,
    package_url: purl(entry),
    license: null,
    source_repository_url: null,
    scope: entry.development ? 'development' : 'runtime',
    vulnerabilities: world.scenario.dependabotAlerts
      .filter((alert) => alert.package === entry.name)
      .map(({ severity, ghsa, summary }) => ({
        severity,
        advisory_ghsa_id: ghsa,
        advisory_summary: summary,
        advisory_url: `${world.urls.server}/advisories/${ghsa}`,
      })),
  };
}

function purl({ ecosystem, name, version }: Package): string {
  return `pkg:${ecosystem}/${name.replace('@', '%40')}@${version}`;
}

async function packagesAt(world: World, commit: string): Promise<readonly Package[]> {
  return [...(await npmPackagesAt(world, commit)), ...(await goPackagesAt(world, commit))];
}

/** The modules that `go.mod` requires; none where there is no such file. */
async function goPackagesAt(world: World, commit: string): Promise<readonly Package[]> {
  const bytes = await fileAt(world, commit, goModule);
  const required = /^(?:require)?\s+([\w.~/-]+) (v[\w.+-]+)/gm;
  return [...new TextDecoder().decode(bytes ?? new Uint8Array()).matchAll(required)].map(
    ([, name = '', version = '']) => {
      return { ecosystem: 'golang', name, version, development: false };
    },
  );
}

/** From a lock file of version 2 or 3; none where there is no such file. */
async function npmPackagesAt(world: World, commit: string): Promise<readonly Package[]> {
  const bytes = await fileAt(world, commit, lockfile);
  const packages = Object.entries(membersOf(membersOf(parsed(bytes))['packages']));
  const found = packages.flatMap(([path, node]) => {
    const { version, dev } = membersOf(node);
    const name = path.split('node_modules/').pop() ?? '';
    return name === '' || !path.includes('node_modules/') || typeof version !== 'string'
      ? []
      : [{ ecosystem: 'npm' as const, name, version, development: dev === true }];
  });
  return [...new Map(found.map((entry) => [purl(entry), entry])).values()];
}

function parsed(bytes: Uint8Array | null): Json {
  try {
    return bytes === null ? null : (JSON.parse(Buffer.from(bytes).toString()) as Json);
  } catch {
    return null;
  }
}
