import type { CodeAnalysis } from '../../../src/facts/code-scanning.ts';
import type { DeploymentFact } from '../../../src/facts/deployment.ts';
import { absent, commitSha, hidden, seeing, sha256, tag } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const at = (path: string, line = 1) => ({ path, line, column: 1 });
const deployment = (changes: Partial<DeploymentFact> = {}) => ({
  deployment: {
    files: [{ path: 'compose.yml', digest: sha256('1'), kind: 'compose' as const }],
    credentials: [],
    besides: [],
    placeholders: 0,
    images: [],
    workloads: [],
    unreadable: [],
    ...changes,
  },
});

export const noCredentials: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'none',
      facts: seeing(deployment()),
      result: 'met',
      because: /No default credential in 1 deployment file\.$/,
    },
    {
      name: 'placeholders in a sample',
      facts: seeing(deployment({ placeholders: 2 })),
      result: 'met',
      because: /2 placeholders in samples/,
    },
    {
      name: 'one',
      facts: seeing(
        deployment({ credentials: [{ at: at('compose.yml', 9), key: 'POSTGRES_PASSWORD', in: 'compose' }] }),
      ),
      result: 'not_met',
      because: /1 default credential: POSTGRES_PASSWORD in compose\.yml:9/,
      fix: /generated at the first start/,
      at: [9],
    },
    {
      name: "a developer's database, told and not counted",
      facts: seeing(deployment({ besides: [{ at: at('compose.yml', 9), key: 'POSTGRES_PASSWORD', in: 'compose' }] })),
      result: 'met',
      because: /No default credential in 1 deployment file\.$/,
      details: [/^compose\.yml:9 POSTGRES_PASSWORD: not counted, the file runs nothing of this repository$/],
    },
    {
      name: 'a file that cannot be read',
      facts: seeing(deployment({ unreadable: [{ at: at('k8s/a.yaml', 3), reason: 'tab' }] })),
      result: 'not_observable',
      because: /k8s\/a\.yaml could not be read/,
    },
    {
      name: 'no such files',
      facts: seeing({}, { deployment: absent() }),
      result: 'not_applicable',
      because: /no compose/,
    },
    {
      name: 'hidden',
      facts: seeing({}, { deployment: hidden('contents: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'contents: read',
    },
  ],
};

const image = (runsAs: 'non-root' | 'root' | 'unknown') => ({
  images: [{ at: at('Dockerfile', 4), runsAs, because: `image is ${runsAs}` }],
});
const workload = (gaps: readonly string[], unknown: readonly string[] = []) => ({
  workloads: [{ at: at('k8s/app.yaml', 12), name: 'Deployment app, container app', gaps, unknown }],
});

export const leastPrivilege: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'an image and a workload without root',
      facts: seeing(deployment({ ...image('non-root'), ...workload([]) })),
      result: 'met',
      because: /^2 containers and charts without root/,
    },
    {
      name: 'an image with root',
      facts: seeing(deployment({ ...image('root'), ...workload([]) })),
      result: 'not_met',
      because: /Dockerfile: image is root/,
      fix: /USER/,
      at: [4],
    },
    {
      name: 'a workload with gaps',
      facts: seeing(deployment({ ...image('unknown'), ...workload(['privileged is true']) })),
      result: 'not_met',
      because: /container app: privileged is true/,
      fix: /runAsNonRoot/,
      at: [12],
    },
    {
      name: 'a base image that is not known',
      facts: seeing(deployment(image('unknown'))),
      result: 'not_observable',
      because: /cannot be told for Dockerfile/,
    },
    {
      name: 'a chart that computes it',
      facts: seeing(deployment(workload([], ['runAsNonRoot is not true']))),
      result: 'not_observable',
      because: /cannot be told/,
    },
    {
      name: 'compose files only',
      facts: seeing(deployment()),
      result: 'not_applicable',
      because: /no container files/,
    },
    {
      name: 'no files',
      facts: seeing({}, { deployment: absent() }),
      result: 'not_applicable',
      because: /no container/,
    },
    { name: 'hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
  ],
};

const analysis = (changes: Partial<CodeAnalysis> = {}): CodeAnalysis => ({
  tool: 'Checkov',
  category: 'iac',
  commit: commitSha,
  ref: 'refs/heads/main',
  at: '2026-11-20T09:00:00Z',
  failed: false,
  ...changes,
});
const scanned = (analyses: readonly CodeAnalysis[], complete = true) =>
  seeing({ tag: tag(), codeAnalyses: { analyses, complete }, ...deployment() });

export const configScanned: CheckCases = {
  impossible: {},
  cases: [
    { name: 'checkov', facts: scanned([analysis()]), result: 'met', because: /scanned by Checkov/ },
    {
      name: 'trivy on configuration',
      facts: scanned([analysis({ tool: 'Trivy', category: 'trivy-config' })]),
      result: 'met',
      because: /by Trivy/,
    },
    {
      name: 'trivy on an image',
      facts: scanned([analysis({ tool: 'Trivy', category: 'container-image' })]),
      result: 'not_met',
      because: /No configuration scan/,
      fix: /upload-sarif/,
    },
    {
      name: 'another commit',
      facts: scanned([analysis({ commit: 'e'.repeat(40) })]),
      result: 'not_met',
      because: /only of other commits/,
      fix: /SARIF/,
    },
    {
      name: 'none at all',
      facts: seeing({ tag: tag(), ...deployment() }, { codeAnalyses: absent() }),
      result: 'not_met',
      because: /No configuration scan/,
      fix: /SARIF/,
    },
    {
      name: 'older ones not read',
      facts: scanned([analysis({ tool: 'CodeQL' })], false),
      result: 'not_observable',
      because: /older ones were not read/,
    },
    {
      name: 'analyses hidden',
      facts: seeing({ tag: tag(), ...deployment() }, { codeAnalyses: hidden('security-events: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'security-events: read',
    },
    {
      name: 'nothing to scan',
      facts: seeing({ tag: tag() }, { deployment: absent(), codeAnalyses: absent() }),
      result: 'not_applicable',
      because: /no deployment configuration/,
    },
  ],
};

const tree = (...paths: readonly (readonly [string, number])[]) => ({
  tree: {
    commit: commitSha,
    entries: paths.map(([path, size]) => ({ path, type: 'blob' as const, sha: 'f'.repeat(40), size })),
  },
});
const readme = (text: string, path = 'README.md') => ({
  documents: { files: [{ path, digest: sha256('2'), size: text.length, text }] },
});
const none = { threatModels: [], hardeningGuide: null, securityTxt: null, incidentChannel: null, selfAssessment: null };

export const documented: CheckCases = {
  impossible: { not_applicable: 'every product can be set up insecurely' },
  cases: [
    {
      name: 'a guide in docs',
      facts: seeing({ ...tree(['docs/hardening.md', 900]), ...readme('# App') }),
      result: 'met',
      because: /has docs\/hardening\.md/,
    },
    {
      name: 'the configured one',
      facts: seeing({ ...tree(['manual/7.md', 900]), ...readme('# App') }),
      terms: { documents: { ...none, hardeningGuide: 'manual/7.md' } },
      result: 'met',
      because: /manual\/7\.md/,
    },
    {
      name: 'a link in README',
      facts: seeing({
        ...tree(['README.md', 9]),
        ...readme('See [Secure configuration](https://acme.example/secure).'),
      }),
      result: 'met',
      because: /README\.md links to https:\/\/acme\.example\/secure/,
    },
    {
      name: 'a section of README',
      facts: seeing({
        ...tree(['README.md', 9]),
        ...readme(`# App\n## Hardening\n${'Turn this off. '.repeat(20)}\n# End\n`),
      }),
      result: 'met',
      because: /has a section "Hardening"/,
    },
    {
      name: 'a section without words',
      facts: seeing({ ...tree(['README.md', 9]), ...readme('# App\n## Hardening\nSoon.\n') }),
      result: 'not_observable',
      because: /can be attested/,
    },
    {
      name: 'a configured path that is not there',
      facts: seeing({ ...tree(['docs/hardening.md', 9]), ...readme('') }),
      terms: { documents: { ...none, hardeningGuide: 'docs/gone.md' } },
      result: 'not_met',
      because: /docs\/gone\.md is named in the configuration and not in the tree/,
      fix: /hardening_guide/,
    },
    {
      name: 'a configured address',
      facts: seeing({ ...tree(['README.md', 9]), ...readme('# App') }),
      terms: { documents: { ...none, hardeningGuide: 'https://acme.example/guide' } },
      result: 'not_observable',
      because: /https:\/\/acme\.example\/guide is named in the configuration and was not fetched/,
    },
    { name: 'tree hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
  ],
};
