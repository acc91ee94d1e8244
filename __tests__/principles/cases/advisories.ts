import type {
  AdvisoriesFact,
  AffectedPackage,
  RepositoryAdvisory,
  VexDocument,
} from '../../../src/facts/advisories.ts';
import { absent, commit, hidden, range, release, seeing, sha256 } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const affected = (changes: Partial<AffectedPackage> = {}): AffectedPackage => ({
  ecosystem: 'npm',
  package: 'app',
  affectedRange: '< 1.2.0',
  patched: [{ version: '1.2.0', release: { tag: 'v1.2.0', publishedAt: '2026-11-20T11:00:00Z' } }],
  ...changes,
});

const advisory = (changes: Partial<RepositoryAdvisory> = {}): RepositoryAdvisory => ({
  ghsa: 'GHSA-wwww-xxxx-yyyy',
  cve: 'CVE-2026-2000',
  severity: 'high',
  vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N',
  affected: [affected()],
  credits: 1,
  saysWhyNoCredits: false,
  publishedAt: '2026-11-21T11:00:00Z',
  url: 'https://github.com/acme/app/security/advisories/GHSA-wwww-xxxx-yyyy',
  ...changes,
});

const fact = (...published: readonly RepositoryAdvisory[]): AdvisoriesFact => ({
  published,
  withdrawn: 0,
  releasesTruncated: false,
});

const quiet = {
  release: release(),
  previousRelease: { tag: 'v1.1.0', commit: null, publishedAt: '2026-10-01T00:00:00Z', chosenBy: 'semver' as const },
  commitRange: range([commit()]),
  dependabotAlerts: { alerts: [] },
  vetting: {
    total: 0,
    vetted: 0,
    notVetted: [],
    matches: [],
    asked: [],
    listedIn: [],
    describes: [],
    unread: [],
    alerts: [],
  },
  codeAlerts: [],
};
const saying = (...headlines: readonly string[]) => range(headlines.map((headline) => commit({ headline })));
const codeFix = {
  number: 9,
  state: 'fixed' as const,
  rule: 'js/xss',
  tool: 'CodeQL',
  severity: 'high' as const,
  path: null,
  line: null,
  createdAt: '2026-09-01T00:00:00Z',
  closedAt: '2026-11-10T00:00:00Z',
  dismissedReason: null,
  dismissalExplained: false,
};

export const published: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'an id in a commit that a published advisory has',
      facts: seeing({
        ...quiet,
        commitRange: saying('Fix path traversal (CVE-2026-2000)'),
        advisories: fact(advisory()),
      }),
      result: 'met',
      because: /^What the range mends is published: GHSA-wwww-xxxx-yyyy \(CVE-2026-2000\), CVE-2026-2000\.$/,
      details: [/is patched by this release\.$/, /^CVE-2026-2000 \(commit c0ffee0\): published$/],
    },
    {
      name: 'a CVE id that the advisory lacks, named beside its own id',
      facts: seeing({
        ...quiet,
        commitRange: saying('Fix path traversal (GHSA-wwww-xxxx-yyyy, CVE-2026-2000)'),
        advisories: fact(advisory({ cve: null })),
      }),
      result: 'met',
      because: /^What the range mends is published: /,
    },
    {
      name: 'words and a fixed finding that an advisory of this release explains',
      facts: seeing({
        ...quiet,
        commitRange: saying('Fix XSS in the search form'),
        codeAlerts: [codeFix],
        advisories: fact(advisory()),
      }),
      result: 'met',
      because: /GHSA-wwww-xxxx-yyyy/,
      details: [/^code-scanning alert #9 \(js\/xss\), fixed since the previous release$/],
    },
    {
      name: 'an id in the release notes that nobody published',
      facts: seeing({
        ...quiet,
        release: release({ body: '## Security\n- Fixes cve-2026-3000 in the parser\n' }),
        advisories: fact(advisory({ affected: [] })),
      }),
      result: 'not_met',
      because:
        /^1 vulnerability mended in the range without a published advisory: CVE-2026-3000 \(release notes\): not published\.$/,
      fix: /New draft/,
    },
    {
      name: 'ids of dependencies need no advisory of this repository',
      facts: seeing({
        ...quiet,
        commitRange: saying('Bump lodash from 1 to 2 (CVE-2026-4000)', 'Fix GHSA-aaaa-bbbb-cccc by pinning'),
        dependabotAlerts: {
          alerts: [
            {
              number: 1,
              state: 'fixed',
              severity: 'high',
              ecosystem: 'npm',
              package: 'deep',
              manifest: 'package-lock.json',
              scope: 'runtime',
              ghsa: 'GHSA-aaaa-bbbb-cccc',
              cve: 'CVE-2026-1000',
              range: '< 1.2.0',
              fixedVersion: '1.2.0',
              createdAt: '2026-10-22T12:00:00Z',
              closedAt: '2026-11-01T12:00:00Z',
              dismissedReason: null,
              dismissalExplained: false,
              url: '',
            },
          ],
        },
        advisories: fact(),
      }),
      result: 'not_applicable',
      because: /^Nothing in the range says/,
      details: [/^CVE-2026-4000 .*: of a dependency$/, /^GHSA-AAAA-BBBB-CCCC .*: of a dependency$/],
    },
    {
      name: 'nothing said of security, the tools of it apart',
      facts: seeing({ ...quiet, commitRange: saying('Fix CodeQL security scan', 'Add a thing'), advisories: fact() }),
      result: 'not_applicable',
      because: /^Nothing in the range says/,
    },
    {
      name: 'words that no advisory explains',
      facts: seeing({ ...quiet, commitRange: saying('Prevent prototype pollution in merge'), advisories: fact() }),
      result: 'not_observable',
      because: /^1 sign of a mended vulnerability that no advisory explains: commit c0ffee0 "Prevent prototype/,
    },
    {
      name: 'an id that may be of a dependency',
      facts: seeing(
        { ...quiet, commitRange: saying('Fix CVE-2026-3000'), advisories: fact() },
        { dependabotAlerts: hidden('vulnerability-alerts: read') },
      ),
      result: 'not_observable',
      because: /is of a dependency or covered could not be seen/,
      permission: 'vulnerability-alerts: read',
    },
    {
      name: 'advisories hidden',
      facts: seeing(quiet, { advisories: hidden('repository-advisories: read') }),
      result: 'not_observable',
      because: /^The repository's security advisories could not be seen/,
      permission: 'repository-advisories: read',
    },
    {
      name: 'code scanning hidden: what it found and is gone may have been one',
      facts: seeing({ ...quiet, advisories: fact() }, { codeAlerts: hidden('security-events: read') }),
      result: 'not_observable',
      because: /^The code-scanning alerts could not be seen/,
      permission: 'security-events: read',
    },
    {
      name: 'commits cut',
      facts: seeing({ ...quiet, commitRange: range([commit()], { total: 9, truncated: true }), advisories: fact() }),
      result: 'not_observable',
      because: /the others were not read/,
    },
  ],
};

export const complete: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'everything there, or the reason why nobody is credited',
      facts: seeing({ advisories: fact(advisory(), advisory({ credits: 0, saysWhyNoCredits: true })) }),
      result: 'met',
      because: /^All 2 published advisories have identifier/,
    },
    {
      name: 'vector, patched version and credits lacking',
      facts: seeing({
        advisories: fact(
          advisory({ vector: null, credits: 0, affected: [affected({ patched: [], affectedRange: null })] }),
        ),
      }),
      result: 'not_met',
      because:
        /^1 of 1 published advisory incomplete: GHSA-wwww-xxxx-yyyy \(CVE-2026-2000\) lacks a severity vector, an affected range, a patched version, credits, or why there are none\.$/,
      fix: /CVSS vector/,
    },
    {
      name: 'no affected package',
      facts: seeing({ advisories: fact(advisory({ affected: [] })) }),
      result: 'not_met',
      because: /lacks an affected package/,
      fix: /Edit the advisory/,
    },
    {
      name: 'hidden',
      facts: seeing({}, { advisories: hidden('repository-advisories: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'repository-advisories: read',
    },
    {
      name: 'none',
      facts: seeing({ advisories: fact() }),
      result: 'not_applicable',
      because: /has published no advisory/,
    },
  ],
};

const released = (publishedAt: string | null, tag = 'v1.2.0') =>
  affected({ patched: [{ version: '1.2.0', release: { tag, publishedAt } }] });

export const timely: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'a day after, and with a draft that is about to be published',
      facts: seeing({ advisories: fact(advisory(), advisory({ affected: [released(null)] })) }),
      result: 'met',
      because: /^All 2 advisories of the last year came within 7 days of the patched release\.$/,
      details: [/: 1 day from release v1\.2\.0$/, /: 1 day from release v1\.2\.0$/],
    },
    {
      name: 'the first of several releases counts',
      facts: seeing({
        advisories: fact(
          advisory({
            publishedAt: '2026-10-02T00:00:00Z',
            affected: [affected(), released('2026-10-01T00:00:00Z', 'v1.1.1')],
          }),
        ),
      }),
      result: 'met',
      because: /within 7 days/,
      details: [/1 day from release v1\.1\.1$/],
    },
    {
      name: 'ten days before the patch',
      facts: seeing({ advisories: fact(advisory({ publishedAt: '2026-11-10T11:00:00Z' })) }),
      result: 'not_met',
      because: /^1 of 1 advisory more than 7 days from the patched release: .*: 10 days from release v1\.2\.0\.$/,
      fix: /together with the release/,
    },
    {
      name: 'the configured days',
      facts: seeing({ advisories: fact(advisory()) }),
      terms: { advisoryDelayDays: 0 },
      result: 'not_met',
      because: /more than 0 days/,
      fix: /advisory_delay_days/,
    },
    {
      name: 'no release of the patched version',
      facts: seeing({
        advisories: {
          ...fact(advisory({ affected: [affected({ patched: [{ version: '9.9.9', release: null }] })] })),
          releasesTruncated: true,
        },
      }),
      result: 'not_observable',
      because: /no release bears 9\.9\.9; the list of releases was not read to its end\.$/,
    },
    {
      name: 'no patched version',
      facts: seeing({ advisories: fact(advisory({ affected: [] })) }),
      result: 'not_observable',
      because: /names no patched version/,
    },
    {
      name: 'hidden',
      facts: seeing({}, { advisories: hidden('repository-advisories: read') }),
      result: 'not_observable',
      because: /could not be seen/,
    },
    {
      name: 'all older than a year',
      facts: seeing({ advisories: fact(advisory({ publishedAt: '2020-01-01T00:00:00Z' })) }),
      result: 'not_applicable',
      because: /^Of 1 advisory none was published in the last 365 days\.$/,
    },
    {
      name: 'none',
      facts: seeing({ advisories: fact() }),
      result: 'not_applicable',
      because: /has published no advisory/,
    },
  ],
};

const vex = (changes: Partial<VexDocument> = {}): VexDocument => ({
  name: 'app.vex.json',
  foundIn: 'asset',
  sha256: sha256('e'),
  format: 'openvex',
  kind: 'vex',
  valid: true,
  problems: [],
  statements: [],
  truncated: false,
  ...changes,
});

export const machineReadable: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'two formats, both valid',
      facts: seeing({
        vex: { documents: [vex(), vex({ name: 'csaf/a.json', format: 'csaf' })], unread: [] },
        advisories: fact(),
      }),
      result: 'met',
      because: /^Valid and published: app\.vex\.json \(OpenVEX\), csaf\/a\.json \(CSAF\)\.$/,
    },
    {
      name: 'one that is not valid',
      facts: seeing({
        vex: { documents: [vex(), vex({ valid: false, problems: ['author is missing'] })], unread: [] },
      }),
      result: 'not_met',
      because: /^1 of 2 documents not valid: app\.vex\.json \(OpenVEX\): author is missing\.$/,
      fix: /Secvisogram/,
      details: [/author is missing/],
    },
    {
      name: 'one that cannot be read',
      facts: seeing({
        vex: { documents: [], unread: [{ name: 'a.vex.json', why: 'line 3: it breaks off', broken: true }] },
      }),
      result: 'not_met',
      because: /a\.vex\.json: line 3: it breaks off/,
      fix: /Validate/,
    },
    {
      name: 'one that is beyond what is read',
      facts: seeing({
        vex: { documents: [vex()], unread: [{ name: 'big.vex.json', why: 'it is larger', broken: false }] },
      }),
      result: 'not_observable',
      because: /^Not every document could be read: big\.vex\.json: it is larger\.$/,
    },
    {
      name: 'advisories, none of them for machines',
      facts: seeing({ advisories: fact(advisory()) }, { vex: absent() }),
      result: 'not_met',
      because: /^1 advisory is published, none of them in CSAF or VEX\.$/,
      fix: /Attach a CSAF/,
    },
    {
      name: 'documents hidden',
      facts: seeing({ advisories: fact(advisory()) }, { vex: hidden('contents: read') }),
      result: 'not_observable',
      because: /^VEX and CSAF documents could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'no documents, advisories hidden',
      facts: seeing({}, { vex: absent(), advisories: hidden('repository-advisories: read') }),
      result: 'not_observable',
      because: /security advisories could not be seen/,
    },
    {
      name: 'nothing to say',
      facts: seeing({ advisories: fact() }, { vex: absent() }),
      result: 'not_applicable',
      because: /nothing to say/,
    },
  ],
};
