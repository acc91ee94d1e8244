import type { VexDocument, VexStatement } from '../../../src/facts/advisories.ts';
import type { ComponentMatch, DependabotAlert, VettingFact } from '../../../src/facts/vulnerabilities.ts';
import { dependabotAlert as alert } from '../../support/dependabot-alert.ts';
import { absent, artefact, finding, hidden, repository, seeing, sha256, tag } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const match = (changes: Partial<ComponentMatch> = {}): ComponentMatch => ({
  purl: 'pkg:npm/deep@1.0.0',
  scope: 'runtime',
  id: 'GHSA-aaaa-bbbb-cccc',
  aliases: ['CVE-2026-1000'],
  severity: 'high',
  range: '< 1.2.0',
  fixedVersion: '1.2.0',
  publishedAt: '2026-10-01T00:00:00Z',
  sources: ['github-advisory-database'],
  path: ['pkg:npm/top@2.0.0', 'pkg:npm/deep@1.0.0'],
  ...changes,
});

const vetting = (changes: Partial<VettingFact> = {}): VettingFact => ({
  total: 10,
  vetted: 10,
  notVetted: [],
  matches: [],
  asked: ['github-advisory-database'],
  listedIn: ['app.cdx.json', 'package-lock.json'],
  describes: [],
  unread: [],
  alerts: [],
  ...changes,
});

const statement = (changes: Partial<VexStatement> = {}): VexStatement => ({
  ids: ['CVE-2026-1000'],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
  impact: null,
  at: null,
  products: ['pkg:github/acme/app@v1.2.0'],
  components: ['pkg:npm/deep@1.0.0'],
  ...changes,
});

const document = (statements: readonly VexStatement[], changes: Partial<VexDocument> = {}): VexDocument => ({
  name: 'app.vex.json',
  foundIn: 'asset',
  sha256: sha256('e'),
  format: 'openvex',
  kind: 'vex',
  valid: true,
  problems: [],
  statements,
  truncated: false,
  ...changes,
});

const around = {
  dependabotAlerts: { alerts: [] },
  repository: repository(),
  tag: tag(),
  artefacts: [artefact()],
  signatures: { findings: [], asked: 1 },
};
const alertsHidden = hidden('vulnerability-alerts: read');
const nothingSaid = { vex: absent(), dependabotAlerts: alertsHidden };
const saying = (...statements: readonly VexStatement[]) => ({ documents: [document(statements)], unread: [] });
const open = vetting({ matches: [match()] });
const addressed = (statements: readonly VexStatement[], changes: Partial<VexDocument> = {}) =>
  seeing({ ...around, vetting: open, vex: { documents: [document(statements, changes)], unread: [] } });

const alerting = (alerts: readonly DependabotAlert[], changes: Partial<VettingFact>) =>
  seeing(
    {
      ...around,
      dependabotAlerts: { alerts },
      vetting: vetting({ asked: ['github-advisory-database', 'dependabot'], ...changes }),
    },
    { vex: absent() },
  );

export const componentsVetted: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'no match',
      facts: seeing({ ...around, vetting: vetting() }, nothingSaid),
      result: 'met',
      because: /^10 of 10 components vetted against the GitHub Advisory Database, 0 not; no critical or high match\.$/,
    },
    {
      name: 'a medium match is listed with what mends it',
      facts: seeing({ ...around, vetting: vetting({ matches: [match({ severity: 'medium' })] }) }, nothingSaid),
      result: 'met',
      because: /no critical or high match/,
      details: [
        /^medium GHSA-aaaa-bbbb-cccc \(CVE-2026-1000\) in pkg:npm\/deep@1\.0\.0, < 1\.2\.0, fixed in 1\.2\.0; via pkg:npm\/top@2\.0\.0 > pkg:npm\/deep@1\.0\.0$/,
      ],
    },
    {
      name: 'what is used for development only is listed and does not decide',
      facts: seeing(
        { ...around, vetting: vetting({ matches: [match({ scope: 'development', fixedVersion: null, path: [] })] }) },
        nothingSaid,
      ),
      result: 'met',
      because: /no critical or high match/,
      details: [/, no fixed version; no document says how it came in; for development only$/],
    },
    {
      name: 'a long way in is told by its beginning and its end',
      facts: seeing(
        {
          ...around,
          vetting: vetting({
            matches: [match({ severity: 'low', path: [...'abcdefg', 'deep'].map((name) => `pkg:npm/${name}@1.0.0`) })],
          }),
        },
        nothingSaid,
      ),
      result: 'met',
      because: /no critical or high match/,
      details: [/; via pkg:npm\/a@1\.0\.0 > .* > pkg:npm\/d@1\.0\.0 > … > pkg:npm\/deep@1\.0\.0$/],
    },
    {
      name: 'a high match that nothing addresses',
      facts: seeing({ ...around, vetting: open }, nothingSaid),
      result: 'not_met',
      because: /^1 critical or high match unaddressed: GHSA-aaaa-bbbb-cccc in pkg:npm\/deep@1\.0\.0\. 10 of 10/,
      fix: /VEX document/,
    },
    {
      name: 'an unsigned VEX statement for this product and component is honoured, and said to be unsigned',
      facts: addressed([statement()]),
      result: 'met',
      because: /1 critical or high match addressed by VEX statements\.$/,
      details: [/VEX not affected \(vulnerable_code_not_in_execute_path\) by app\.vex\.json, attached, unsigned$/],
    },
    {
      name: 'a signed one in the tree, about the product as a whole, by its package name in the SBOM',
      facts: seeing({
        ...around,
        signatures: { findings: [finding({ subjects: [sha256('e')] })], asked: 1 },
        vetting: { ...open, describes: ['pkg:npm/%40acme/core@1.2.0'] },
        vex: {
          documents: [
            document(
              [
                statement({
                  status: 'fixed',
                  justification: null,
                  impact: 'Patched in place.',
                  components: [],
                  products: ['pkg:npm/%40acme/core@1.2.0?x=y'],
                }),
              ],
              { foundIn: 'tree' },
            ),
          ],
          unread: [],
        },
      }),
      result: 'met',
      because: /addressed by VEX/,
      details: [/VEX fixed \(Patched in place\.\) by app\.vex\.json, in the tree of the release commit, signed$/],
    },
    ...(
      [
        ['for another version', statement({ products: ['pkg:github/acme/app@v1.1.0'] })],
        ['for another product', statement({ products: ['pkg:github/acme/other@v1.2.0', 'other 1.2.0'] })],
        ["for another owner's product of that name", statement({ products: ['pkg:github/evil/app@v1.2.0'] })],
        ['for another component', statement({ components: ['pkg:npm/deeper@1.0.0'] })],
        ['for another vulnerability', statement({ ids: ['CVE-2026-1001'] })],
        ['that says affected', statement({ status: 'affected' })],
      ] as const
    ).map(([name, said]) => ({
      name: `a VEX statement ${name} addresses nothing`,
      facts: addressed([said]),
      result: 'not_met' as const,
      because: /unaddressed/,
      fix: /VEX/,
    })),
    {
      name: 'two statements of which one says that it is looked into',
      facts: addressed([statement(), statement({ status: 'under_investigation' })]),
      result: 'not_met',
      because: /unaddressed/,
      fix: /VEX/,
    },
    {
      name: 'what was said last holds: looked into first, then not affected',
      facts: addressed([
        statement({ status: 'under_investigation', at: '2026-09-01T00:00:00.000Z' }),
        statement({ at: '2026-09-08T00:00:00.000Z' }),
      ]),
      result: 'met',
      because: /1 critical or high match addressed by VEX statements\.$/,
      details: [/VEX not affected/],
    },
    {
      name: 'what was said last holds: not affected first, and affected after all',
      facts: addressed([
        statement({ at: '2026-09-01T00:00:00.000Z' }),
        statement({ status: 'affected', at: '2026-09-08T00:00:00.000Z' }),
      ]),
      result: 'not_met',
      because: /GHSA-aaaa-bbbb-cccc/,
      fix: /VEX/,
      details: [/VEX affected/],
    },
    {
      name: 'said at one time, or at no time that is told: the graver word holds',
      facts: addressed([statement({ at: '2026-09-08T00:00:00.000Z' }), statement({ status: 'affected', at: null })]),
      result: 'not_met',
      because: /GHSA-aaaa-bbbb-cccc/,
      fix: /VEX/,
    },
    {
      name: 'a VEX document that was not read to its end may address it',
      facts: seeing({
        ...around,
        vetting: open,
        vex: {
          documents: [document([], { name: 'cut.vex.json', truncated: true })],
          unread: [{ name: 'big.vex.json', why: 'it is larger', broken: false }],
        },
      }),
      result: 'not_observable',
      because: /may address them: big\.vex\.json \(it is larger\), cut\.vex\.json \(it was cut\)\.$/,
    },
    {
      name: 'a document that is not valid speaks for nobody',
      facts: addressed([statement()], { valid: false }),
      result: 'not_met',
      because: /unaddressed/,
      fix: /VEX/,
    },
    {
      name: 'products named by name and version, or by a file of the release',
      facts: seeing({
        ...around,
        vetting: vetting({ matches: [match(), match({ purl: 'pkg:npm/other@3.0.0' })] }),
        vex: saying(
          statement({ products: ['acme/app@1.2.0'] }),
          statement({ products: [`sha256:${sha256('a')}`], components: ['pkg:npm/other'] }),
        ),
      }),
      result: 'met',
      because: /2 critical or high matches addressed/,
    },
    {
      name: 'an alert alone, for this version: a match like any other',
      facts: alerting([alert({ number: 7, state: 'open' })], {
        matches: [match({ sources: ['dependabot'] })],
        alerts: [{ number: 7, place: 'matched', components: ['pkg:npm/deep@1.0.0'] }],
      }),
      result: 'not_met',
      because:
        /^1 critical or high match unaddressed: GHSA-aaaa-bbbb-cccc in pkg:npm\/deep@1\.0\.0\. 10 of 10 components vetted against the GitHub Advisory Database and Dependabot alerts, 0 not\.$/,
      fix: /VEX document/,
      details: [
        /^Dependabot alerts, open or dismissed: of a component of this release: 1\.$/,
        /pkg:npm\/deep@1\.0\.0; Dependabot alert #7 alone$/,
      ],
    },
    {
      name: 'a match that the database and an alert know, dismissed there without a VEX document',
      facts: alerting([alert({ number: 7, state: 'dismissed', dismissedReason: 'tolerable_risk' })], {
        matches: [match({ sources: ['github-advisory-database', 'dependabot'] })],
        alerts: [{ number: 7, place: 'matched', components: ['pkg:npm/deep@1.0.0'] }],
      }),
      result: 'not_met',
      because: /unaddressed/,
      fix: /VEX/,
      details: [/; Dependabot alert #7 too, dismissed there as tolerable_risk, which customers cannot see$/],
    },
    {
      name: 'a dismissed alert with a VEX statement that says the same',
      facts: seeing({
        ...around,
        dependabotAlerts: { alerts: [alert({ number: 7, state: 'dismissed', dismissedReason: 'not_used' })] },
        vetting: {
          ...open,
          alerts: [{ number: 7, place: 'matched', components: ['pkg:npm/deep@1.0.0'] }],
        },
        vex: saying(statement()),
      }),
      result: 'met',
      because: /1 critical or high match addressed by VEX statements\.$/,
      details: [/dismissed there as not_used, which customers cannot see; VEX not affected/],
    },
    {
      name: 'alerts of other versions, of packages that no list names and not decidable are told and are no matches',
      facts: alerting(
        [
          alert({ number: 7, state: 'open' }),
          alert({ number: 8, state: 'open', package: 'else', manifest: 'docs/yarn.lock' }),
          alert({ number: 9, state: 'dismissed', package: 'loose', manifest: '', range: 'all' }),
        ],
        {
          alerts: [
            { number: 7, place: 'other-version', components: ['pkg:npm/deep@2.0.0'] },
            { number: 8, place: 'not-listed', components: [] },
            { number: 9, place: 'undecided', components: ['pkg:npm/loose'] },
          ],
        },
      ),
      result: 'met',
      because: /no critical or high match\.$/,
      details: [
        /^Dependabot alerts, open or dismissed: not decidable: 1, of a package that no list of this release names: 1, of another version: 1\.$/,
        /^Dependabot #7 \(high GHSA-aaaa-bbbb-cccc in deep, package-lock\.json, open\): the release has pkg:npm\/deep@2\.0\.0, outside "< 1\.2\.0"\.$/,
        /^Dependabot #8 \(.* in else, docs\/yarn\.lock, open\): no list of this release names the package\.$/,
        /^Dependabot #9 \(.* in loose, dismissed as nothing\): whether pkg:npm\/loose lies in "all" cannot be told\.$/,
      ],
    },
    {
      name: 'alerts hidden: the database decides, and it is said what would show them',
      facts: seeing({ ...around, vetting: vetting() }, nothingSaid),
      result: 'met',
      because: /vetted against the GitHub Advisory Database, 0 not; no critical or high match\.$/,
      details: [
        /^Dependabot alerts were not part of the vetting: GitHub answered 403 to GET \/test\. vulnerability-alerts: read would show them\.$/,
      ],
    },
    {
      name: 'alerts off, and none there',
      facts: seeing({ ...around, vetting: vetting() }, { vex: absent(), dependabotAlerts: absent() }),
      result: 'met',
      because: /no critical or high match/,
      details: [/^Dependabot alerts are off; they were not part of the vetting\.$/],
    },
    {
      name: 'alerts seen, and none stands',
      facts: alerting([alert()], {}),
      result: 'met',
      because: /against the GitHub Advisory Database and Dependabot alerts, 0 not/,
      details: [/^Dependabot has no open or dismissed alert\.$/],
    },
    {
      name: 'whether the VEX document is signed cannot be seen',
      facts: { ...addressed([statement()]), signatures: hidden('attestations: read') },
      result: 'not_observable',
      because: /^Whether the VEX documents are signed could not be seen/,
      permission: 'attestations: read',
    },
    {
      name: 'VEX hidden: a match may be addressed there',
      facts: seeing({ ...around, vetting: open }, { vex: hidden('contents: read') }),
      result: 'not_observable',
      because: /^1 critical or high match \(GHSA.*; whether VEX statements address them could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'components that no source covers are counted with their reason',
      facts: seeing(
        {
          ...around,
          vetting: vetting({
            vetted: 8,
            notVetted: [
              { reason: 'its version is not known', count: 1, shipped: 0, examples: ['pkg:npm/x'] },
              {
                reason: 'no source in use covers package URLs of type deb',
                count: 1,
                shipped: 1,
                examples: ['pkg:deb/debian/z@1'],
              },
            ],
          }),
        },
        nothingSaid,
      ),
      result: 'not_observable',
      because:
        /^Not every component could be vetted: 1 component \(0 not for development only\) not vetted, its version is not known.* 8 of 10 components vetted.*, 2 not\.$/,
      details: [
        /1 component \(1 not for development only\) not vetted, no source in use covers.*: pkg:deb\/debian\/z@1$/,
      ],
    },
    {
      name: 'a document that names components could not be read',
      facts: seeing({ ...around, vetting: vetting({ unread: ['yarn.lock: it is too large'] }) }, nothingSaid),
      result: 'not_observable',
      because: /yarn\.lock: it is too large/,
    },
    {
      name: 'a match of which no source says how grave it is',
      facts: seeing(
        { ...around, vetting: vetting({ matches: [match({ severity: 'unknown', id: 'OSV-1' })] }) },
        nothingSaid,
      ),
      result: 'not_observable',
      because: /^How grave OSV-1 in pkg:npm\/deep@1\.0\.0 is, no source says\. 10 of 10/,
    },
    {
      name: 'no component anywhere',
      facts: seeing({ ...around, vetting: vetting({ total: 0, vetted: 0, listedIn: [] }) }, nothingSaid),
      result: 'not_applicable',
      because: /No third-party component is named anywhere/,
    },
    {
      name: 'no document that names any',
      facts: seeing(around, { ...nothingSaid, vetting: absent() }),
      result: 'not_applicable',
      because: /^No document of the release names/,
    },
  ],
};
