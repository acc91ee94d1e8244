import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Facts } from '../../src/facts/facts.ts';
import { createGitHub } from '../../src/github/github.ts';
import { observe } from '../../src/observe/plan.ts';
import { slsaProvenance } from '../../src/offline/demo/provenance.ts';
import type { Clone, Grants, Scenario, Twin } from '../../src/offline/twin/index.ts';
import { areas, checkScenario, loadClone, loadScenario, startTwin } from '../../src/offline/twin/index.ts';
import { judge } from '../../src/principles/judge.ts';
import { needs } from '../../src/principles/needs.ts';
import type { JudgedCheck } from '../../src/principles/verdicts.ts';
import { judgingTerms } from '../../src/settings/judging.ts';
import { githubInstance, type BundleVerifier } from '../../src/sigstore/ports.ts';
import { believing, identity } from '../artefacts/fake-verifier.ts';
import { settings } from '../observe/world.ts';
import { commit, git, smallRepository } from '../offline/twin/clones.ts';

/** How a run is given less than everything. */
export type Less = {
  /** Of the workflow's token; `undefined` takes an area away. */
  readonly grants?: { readonly [Area in keyof Grants]: Grants[Area] | undefined };
  readonly token?: keyof Twin['tokens'];
  readonly adminToken?: keyof Twin['tokens'] | null;
  /** Of the administration token: `none` takes an area away. */
  readonly adminGrants?: Grants;
  /** The repository has a workflow that scans on a schedule. */
  readonly scanned?: true;
  /** The release carries no VEX document. */
  readonly withoutVex?: true;
  /** Stands where GitHub looks at who asks and not at a scope: changes the answer to one request. */
  readonly withhold?: (path: string, query: string, answer: Response) => Response | Promise<Response>;
};

export type Seen = { readonly facts: Facts; readonly checks: ReadonlyMap<string, JudgedCheck> };

const tag = 'v1.2.0';

/** A job whose runner only its certificate tells, in an environment that needs approval. */
const workflow = `name: release
on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  release:
    runs-on: \${{ vars.RUNNER }}
    environment: release
    permissions: { contents: write, id-token: write }
    steps:
      - uses: aws-actions/configure-aws-credentials@7474bc4690e29a8392af63c5b98e7449536d5c3a
        with: { role-to-assume: release, aws-region: eu-west-2 }
      - run: cosign sign-blob --yes app.tgz
      - run: gh release create "$GITHUB_REF_NAME"
        env: { NOTES: '\${{ secrets.RELEASE_NOTES_KEY }}' }
`;

const tests = `name: tests
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make check
`;

/** One component, which an advisory of the good scenario touches. */
const lockfile = JSON.stringify({
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { semver: '6.0.0' } },
    'node_modules/semver': { version: '6.0.0', integrity: `sha512-${'A'.repeat(86)}==` },
  },
});

/** What the vendor says of that advisory in this release. */
function vexOf({ owner, name }: Twin): Uint8Array {
  const product = { '@id': `pkg:github/${owner}/${name}@${tag}`, subcomponents: [{ '@id': 'pkg:npm/semver@6.0.0' }] };
  const document = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://acme.example/vex/1',
    author: 'Acme',
    timestamp: '2026-11-01T00:00:00Z',
    version: 1,
    statements: [
      {
        vulnerability: { name: 'CVE-2026-30001' },
        products: [product],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ],
  };
  return new TextEncoder().encode(JSON.stringify(document));
}

const scan = `name: scan
on: { schedule: [{ cron: '0 3 * * 1' }] }
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-24.04
    steps:
      - run: osv-scanner scan .
`;

export function releasedClone(extra: Readonly<Record<string, string>> = {}): Promise<Clone> {
  const folder = smallRepository();
  commit(folder, 'What a release needs', {
    '.github/workflows/release.yml': workflow,
    '.github/workflows/tests.yml': tests,
    ...wholeRepository(),
    'package.json': '{"name":"app","dependencies":{"semver":"6.0.0"}}\n',
    'package-lock.json': lockfile,
    'src/main.c': 'int main(void) { return 0; }\n',
    'src/main.go': 'package main\n',
  });
  if (Object.keys(extra).length > 0) commit(folder, 'More', extra);
  git(folder, 'tag', tag);
  return loadClone(folder);
}

/** Every document and setting that a check looks for, as files of one repository. */
function wholeRepository(): Readonly<Record<string, string>> {
  const root = new URL('../fixtures/whole-repository/', import.meta.url);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(fileURLToPath(root), path), readFileSync(path, 'utf8')];
    }),
  );
}

/** The same with a workflow that scans for vulnerabilities on a schedule. */
export function scannedClone(): Promise<Clone> {
  return releasedClone({ '.github/workflows/scan.yml': scan });
}

/** Alerts are switched off. */
export function unalertedScenario(): Scenario {
  const scenario = classicScenario();
  return checkScenario({ ...scenario, security: { ...scenario.security, vulnerabilityAlerts: false } }, 'unalerted');
}

/** The good scenario, not public, so that every permission counts. */
export function privateScenario(): Scenario {
  const good = loadScenario('good');
  return checkScenario({ ...good, repository: { ...good.repository, visibility: 'private' } }, 'private');
}

/** The same branch held by classic protection alone: its details are shown to administrators only. */
export function classicScenario(): Scenario {
  const scenario = privateScenario();
  return checkScenario(
    {
      ...scenario,
      rulesets: scenario.rulesets.filter(({ target }) => target === 'tag'),
      classicProtection: {
        approvals: 1,
        dismissStale: true,
        codeOwnerReview: true,
        lastPushApproval: true,
        bypassPullRequest: [],
        checks: [{ context: 'test', appId: 15368 }],
        signatures: true,
        enforceAdmins: true,
        allowForcePushes: false,
        allowDeletions: false,
      },
    },
    'classic',
  );
}

/** Private reporting is off, so that only documents can name a channel. */
export function unreportedScenario(): Scenario {
  const scenario = classicScenario();
  return checkScenario({ ...scenario, security: { ...scenario.security, privateReporting: false } }, 'unreported');
}

/** Secret scanning is off, which also the list of its alerts tells. */
export function unscannedScenario(): Scenario {
  const scenario = privateScenario();
  return checkScenario({ ...scenario, security: { ...scenario.security, secretScanning: false } }, 'unscanned');
}

/** A branch that nothing protects. */
export function openScenario(): Scenario {
  return checkScenario({ ...privateScenario(), rulesets: [] }, 'open');
}

/** A fine-grained token that may read everything there is. */
const everyArea: Grants = Object.fromEntries(areas.map((area) => [area, 'read']));

/** The good scenario with its analyses, or with the check runs of its analyser, and not with both. */
export function analysedBy(kind: 'analyses' | 'checks'): Scenario {
  const scenario = classicScenario();
  const { codeScanning, checks } = scenario;
  return checkScenario(
    {
      ...scenario,
      codeScanning: kind === 'analyses' ? codeScanning : { ...codeScanning, analyses: [] },
      checks: kind === 'checks' ? checks : checks.filter(({ app }) => app.slug !== 'github-advanced-security'),
    },
    kind,
  );
}

/** One run over a published, signed, twice built release: what is seen and what the checks make of it. */
export async function look(clone: Clone, scenario: Scenario, less: Less = {}): Promise<Seen> {
  const { grants, token = 'workflow', adminToken = 'fineGrained', withhold } = less;
  const fineGrainedGrants = { ...everyArea, ...less.adminGrants };
  const twin = await startTwin({
    ...{ clone, scenario, tag, fineGrainedGrants },
    ...(grants && { workflowGrants: grants as Grants }),
  });
  try {
    release(twin, less.withoutVex !== true);
    const { owner, name, apiUrl, graphqlUrl, tokens } = twin;
    const now = (): Date => new Date();
    const given = { token: tokens[token], adminToken: adminToken && tokens[adminToken] };
    const own = { ...settings, ...given, repository: { owner, name }, tag, apiUrl, graphqlUrl };
    const wire: typeof fetch = async (address, init) => {
      const answer = await fetch(address, init);
      const { pathname } = new URL(address instanceof Request ? address.url : address);
      return withhold ? withhold(pathname, typeof init?.body === 'string' ? init.body : '', answer) : answer;
    };
    const facts = await observe({
      needs,
      context: {
        github: createGitHub({
          ...{ owner, repo: name, apiUrl, graphqlUrl, userAgent: 'copse-test', now, fetch: wire },
          ...given,
        }),
        settings: own,
        now,
        readFile: () => Promise.resolve(null),
        verifier: signedBy(twin),
        log: () => undefined,
      },
    });
    const judged = judge(facts, judgingTerms(own, now()), []).flatMap(({ checks }) => checks);
    return { facts, checks: new Map(judged.map((check) => [check.id, check])) };
  } finally {
    await twin.close();
  }
}

function release(twin: Twin, withVex: boolean): void {
  const asset = (name: string, bytes: Uint8Array, contentType: string) => {
    return { name, bytes, contentType, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const assets = [
    asset('app.tgz', new TextEncoder().encode('app'), 'application/gzip'),
    asset('app.spdx.json', sbom, 'application/json'),
    ...(withVex ? [asset('app.openvex.json', vexOf(twin), 'application/json')] : []),
  ];
  // An id that alerts know to be of a dependency.
  twin.draftRelease({ tag, published: true, immutable: true, body: 'Fixes CVE-2026-10001.\n', assets });
  const built = (path: string): object =>
    slsaProvenance(assets, {
      repository: `${twin.owner}/${twin.name}`,
      commit: twin.releaseCommit,
      tag,
      workflow: path,
      runId: '1',
    });
  const released = { predicateType: 'https://in-toto.io/attestation/release/v0.1', predicate: {} };
  const digests = assets.map(({ sha256 }) => sha256);
  attest(twin, digests, built('.github/workflows/release.yml'), 'release.yml');
  attest(twin, digests, built('.github/workflows/rebuild.yml'), 'rebuild.yml');
  attest(twin, digests, { ...built(''), ...released }, releaseService);
}

/** What the lockfile locks, with the last day of its support. */
const sbom = new TextEncoder().encode(
  JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'app',
    documentNamespace: 'https://acme.example/spdx/app-1.2.0',
    creationInfo: { created: '2026-11-01T00:00:00Z', creators: ['Organization: Acme', 'Tool: test-1'] },
    documentDescribes: ['SPDXRef-app'],
    packages: [
      { ...packageOf('app', '1.2.0'), supplier: 'Organization: Acme' },
      { ...packageOf('semver', '6.0.0'), supplier: 'Organization: npm', validUntilDate: '2040-01-01T00:00:00Z' },
    ],
    relationships: [
      { spdxElementId: 'SPDXRef-app', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-semver' },
    ],
  }),
);

function packageOf(name: string, versionInfo: string): object {
  const purl = `pkg:npm/${name}@${versionInfo}`;
  return {
    ...{ SPDXID: `SPDXRef-${name}`, name, versionInfo, downloadLocation: 'NOASSERTION' },
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
  };
}

/** GitHub's own signer of what it says of a release. */
const releaseService = 'https://dotcom.releases.github.com';

function attest(twin: Twin, subjects: readonly string[], statement: object, signer: string): void {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  twin.addAttestation({
    subjects,
    bundle: {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { signer },
      dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AA==' }] },
    },
  });
}

/** Believes each bundle as signed by the workflow that it names, or by GitHub's release service. */
function signedBy({ owner, name, releaseCommit, scenario }: Twin): BundleVerifier {
  const repository = `${settings.serverUrl}/${owner}/${name}`;
  return {
    verify(bundle, artefact) {
      const { verificationMaterial } = JSON.parse(bundle) as { verificationMaterial: { signer: string } };
      const { signer: named } = verificationMaterial;
      const signer = named === releaseService ? named : `${repository}/.github/workflows/${named}@refs/tags/${tag}`;
      const who = identity({
        subjectAlternativeName: signer,
        buildSignerUri: signer,
        sourceRepository: repository,
        sourceRepositoryId: String(scenario.repository.id),
        sourceRepositoryOwnerId: String(scenario.owner.id),
        sourceRepositoryDigest: releaseCommit,
        buildSignerDigest: releaseCommit,
        sourceRepositoryRef: `refs/tags/${tag}`,
      });
      return believing(who, named === releaseService ? githubInstance : undefined).verify(bundle, artefact);
    },
  };
}
