import { describe, expect, test } from '@jest/globals';
import type { Component } from '../../src/facts/components.ts';
import type { Observed } from '../../src/facts/observed.ts';
import type { DependabotAlert, DependabotAlertsFact } from '../../src/facts/vulnerabilities.ts';
import { componentLists } from '../../src/observe/asks/component-lists.ts';
import { vetComponents } from '../../src/observe/asks/vet-components.ts';
import { startReading } from '../../src/observe/plan.ts';
import { dependabotAlert } from '../support/dependabot-alert.ts';
import { absent, hidden, seen } from '../support/facts.ts';
import { type Answer, ok, refused } from '../support/fake-github.ts';
import type { Osv } from '../../src/osv/osv.ts';
import { settings, world } from './world.ts';

const route = 'GET /advisories';
const source = { endpoint: 'GET /test', status: 200, tier: 'token', at: '2026-11-01T00:00:00Z' } as const;

const component = (purl: string | null, changes: Partial<Component> = {}): Component => ({
  purl,
  name: purl ?? 'vendored',
  version: '1.0.0',
  direct: null,
  scope: 'runtime',
  dependsOn: [],
  ...changes,
});

const advisory = (ghsa: string, name: string, range: string, extra: object = {}): object => ({
  ghsa_id: ghsa,
  cve_id: null,
  severity: 'high',
  published_at: '2026-10-01T00:00:00Z',
  withdrawn_at: null,
  vulnerabilities: [
    { package: { ecosystem: 'npm', name }, vulnerable_version_range: range, first_patched_version: '2.0.0' },
  ],
  ...extra,
});

const noAlerts = hidden('vulnerability-alerts: read');

async function vetted(
  components: readonly Component[],
  answer: Answer,
  dependabot: Observed<DependabotAlertsFact> = noAlerts,
) {
  const { context, calls } = world({ [route]: answer });
  const lists = [{ name: 'app.cdx.json', components }];
  const fact = await vetComponents(startReading(context), { lists, describes: [], unread: [], source }, dependabot);
  return { fact, asked: calls.map(({ parameters }) => [parameters['ecosystem'], parameters['affects']]) };
}

const sumOf = (fact: Awaited<ReturnType<typeof vetted>>['fact']) => {
  if (fact.state !== 'seen') throw new Error('not seen');
  const { total, vetted: found, notVetted } = fact.value;
  return [total, found + notVetted.reduce((sum, { count }) => sum + count, 0)];
};

describe('vetting', () => {
  test('asks once for each package system, matches ranges, and leaves nothing uncounted', async () => {
    const { fact, asked } = await vetted(
      [
        component('pkg:npm/top@2.0.0', { direct: true, dependsOn: ['pkg:npm/%40acme/deep@1.0.0'] }),
        component('pkg:npm/%40acme/deep@1.0.0', { scope: 'unknown' }),
        component('pkg:npm/odd@1.0.0-rc.1'),
        component('pkg:pypi/Flask_Login@1.0?x=y'),
        component('pkg:golang/golang.org/x/net@v0.1.0'),
        component('pkg:githubactions/acme/do/sub@v4'),
        component('pkg:deb/debian/zlib@1.2'),
        component('pkg:npm/nowhere'),
        component(null),
      ],
      ({ ecosystem }) =>
        ok(
          ecosystem === 'npm'
            ? [
                advisory('GHSA-aaaa-aaaa-aaaa', '@acme/deep', '< 1.2.0'),
                advisory('GHSA-aaaa-aaaa-aaab', '@acme/deep', '>= 1.1.0, < 1.2.0'),
                advisory('GHSA-aaaa-aaaa-aaac', 'top', '< 9', { withdrawn_at: '2026-10-02T00:00:00Z' }),
                advisory('GHSA-aaaa-aaaa-aaad', 'other', '< 9'),
              ]
            : ecosystem === 'actions'
              ? [
                  advisory('GHSA-aaaa-aaaa-aaae', 'acme/do', 'all of them', {
                    vulnerabilities: [
                      {
                        package: { ecosystem: 'actions', name: 'Acme/Do' },
                        vulnerable_version_range: 'all of them',
                        first_patched_version: null,
                      },
                    ],
                  }),
                ]
              : [],
        ),
    );
    expect(asked).toEqual([
      ['actions', 'acme/do@4'],
      ['go', 'golang.org/x/net@0.1.0'],
      ['npm', '@acme/deep@1.0.0,odd,top@2.0.0'],
      ['pip', 'flask-login@1.0'],
    ]);
    expect(fact).toMatchObject({
      state: 'seen',
      value: {
        total: 9,
        vetted: 5,
        matches: [
          {
            id: 'GHSA-aaaa-aaaa-aaaa',
            purl: 'pkg:npm/%40acme/deep@1.0.0',
            fixedVersion: '2.0.0',
            path: ['pkg:npm/top@2.0.0', 'pkg:npm/%40acme/deep@1.0.0'],
          },
        ],
        notVetted: [
          { reason: 'it has no package URL', count: 1, examples: ['vendored@1.0.0'] },
          { reason: 'its version cannot be compared with the ranges of advisories', count: 1 },
          { reason: 'its version is not known', count: 1 },
          { reason: 'no source in use covers package URLs of type deb', count: 1, shipped: 1 },
        ],
      },
    });
    expect(sumOf(fact)).toEqual([9, 9]);
  });

  test('a question that the server finds too long is halved until it fits', async () => {
    const { fact, asked } = await vetted(
      ['a', 'b', 'c'].map((name) => component(`pkg:npm/${name}@1.0.0`)),
      ({ affects }) =>
        String(affects).includes(',')
          ? refused(414, 'URI Too Long')
          : ok([advisory('GHSA-aaaa-aaaa-aaaa', String(affects)[0] ?? '', '= 1.0.0')]),
    );
    expect(asked.map(([, words]) => words)).toEqual([
      'a@1.0.0,b@1.0.0,c@1.0.0',
      'a@1.0.0,b@1.0.0',
      'c@1.0.0',
      'a@1.0.0',
      'b@1.0.0',
    ]);
    expect(fact).toMatchObject({ value: { total: 3, vetted: 3 } });
  });

  test('what a refused or cut answer leaves open is not vetted, and said', async () => {
    const both = [component('pkg:npm/a@1.0.0'), component('pkg:pypi/b@1.0')];
    const half = await vetted(both, ({ ecosystem }) => (ecosystem === 'npm' ? refused(500, 'no') : ok([])));
    expect(half.fact).toMatchObject({
      value: { vetted: 1, notVetted: [{ reason: 'GitHub answered 500 to GET /advisories', count: 1 }] },
    });
    const cut = await vetted(both, ok([advisory('GHSA-aaaa-aaaa-aaaa', 'a', '= 1.0.0')], true));
    expect(cut.fact).toMatchObject({
      value: {
        vetted: 0,
        matches: [{ purl: 'pkg:npm/a@1.0.0' }],
        notVetted: [{ reason: 'there are more advisories than are read', count: 2 }],
      },
    });
    expect([sumOf(half.fact), sumOf(cut.fact)]).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  test('is hidden where no question is answered, and asks nothing where nothing can be asked', async () => {
    const { fact } = await vetted([component('pkg:npm/a@1.0.0')], refused(404, 'Not Found'));
    expect(fact).toMatchObject({ state: 'hidden', reason: 'forbidden' });
    const nothing = await vetted([component(null)], refused(500, 'no'));
    expect([nothing.asked, nothing.fact]).toMatchObject([[], { state: 'seen', value: { total: 1, vetted: 0 } }]);
  });

  test('more packages than are asked about are counted', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) =>
      component(`pkg:npm/a-rather-long-name-of-a-package-${String(n)}@1.0.0`),
    );
    const { fact, asked } = await vetted(many, ok([]));
    expect(asked).toHaveLength(60);
    expect(fact).toMatchObject({
      value: { notVetted: [{ reason: 'there are more components than are asked about' }] },
    });
    expect(sumOf(fact)).toEqual([20_000, 20_000]);
  });
});

describe('with Dependabot alerts', () => {
  const alert = (number: number, name: string, range: string, changes: Partial<DependabotAlert> = {}) =>
    dependabotAlert({
      number,
      state: 'open',
      package: name,
      ghsa: `GHSA-aaaa-aaaa-${String(number).padStart(4, '0')}`,
      range,
      closedAt: null,
      ...changes,
    });
  const vetWith = async (
    components: readonly Component[],
    alerts: readonly DependabotAlert[],
    answer: Answer = ok([]),
  ) => {
    const { fact, asked } = await vetted(components, answer, seen({ alerts }));
    expect(new Set(sumOf(fact)).size).toBe(1);
    return { asked, value: fact.state === 'seen' ? fact.value : null };
  };
  const top = component('pkg:npm/top@2.0.0', { direct: true, dependsOn: ['pkg:npm/a@1.0.0'] });
  const a = component('pkg:npm/a@1.0.0');

  test('of the same vulnerability and component is one match with both sources, and costs no request', async () => {
    const known = advisory('GHSA-aaaa-aaaa-0001', 'a', '< 2', { severity: 'critical' });
    const { value, asked } = await vetWith([top, a], [alert(1, 'a', '< 2', { cve: 'CVE-2026-1' })], ok([known]));
    expect(asked).toHaveLength(1);
    expect(value?.asked).toEqual(['github-advisory-database', 'dependabot']);
    expect(value?.matches).toEqual([
      {
        purl: 'pkg:npm/a@1.0.0',
        scope: 'runtime',
        id: 'GHSA-aaaa-aaaa-0001',
        aliases: ['CVE-2026-1'],
        severity: 'critical',
        range: '< 2',
        fixedVersion: '2.0.0',
        publishedAt: '2026-10-01T00:00:00Z',
        sources: ['github-advisory-database', 'dependabot'],
        path: ['pkg:npm/top@2.0.0', 'pkg:npm/a@1.0.0'],
      },
    ]);
    expect(value?.alerts).toEqual([{ number: 1, place: 'matched', components: ['pkg:npm/a@1.0.0'] }]);
  });

  test('what only an alert tells is a match with its path; what only the database tells has no alert', async () => {
    const { value } = await vetWith(
      [top, a],
      [alert(1, 'a', '>= 1.0, < 1.2')],
      ok([advisory('GHSA-aaaa-aaaa-0009', 'top', '< 9')]),
    );
    expect(value?.matches.map(({ id, sources, path }) => [id, sources, path.length])).toEqual([
      ['GHSA-aaaa-aaaa-0001', ['dependabot'], 2],
      ['GHSA-aaaa-aaaa-0009', ['github-advisory-database'], 1],
    ]);
  });

  test('other versions and packages that no list names are no matches, and every alert has its place', async () => {
    const { value } = await vetWith(
      [a, component('pkg:npm/a@3.0.0'), component('pkg:npm/loose')],
      [
        alert(5, 'a', '< 0.5'),
        alert(4, 'a', '>= 3'),
        alert(3, 'nowhere', '< 9', { manifest: 'docs/package-lock.json' }),
        alert(2, 'loose', '< 9'),
        alert(1, 'a', '< 9', { ecosystem: 'other' }),
      ],
    );
    expect(value?.matches.map(({ purl }) => purl)).toEqual(['pkg:npm/a@3.0.0']);
    expect(value?.alerts).toEqual([
      { number: 1, place: 'not-listed', components: [] },
      { number: 2, place: 'undecided', components: ['pkg:npm/loose'] },
      { number: 3, place: 'not-listed', components: [] },
      { number: 4, place: 'matched', components: ['pkg:npm/a@3.0.0'] },
      { number: 5, place: 'other-version', components: ['pkg:npm/a@1.0.0', 'pkg:npm/a@3.0.0'] },
    ]);
  });

  test('a dismissed alert is still a match; what is fixed or was dismissed by a rule is none', async () => {
    const { value } = await vetWith(
      [a],
      [
        alert(1, 'a', '< 2', { state: 'dismissed', dismissedReason: 'tolerable_risk' }),
        alert(2, 'a', '< 2', { state: 'fixed' }),
        alert(3, 'a', '< 2', { state: 'auto_dismissed' }),
      ],
    );
    expect(value?.matches.map(({ id }) => id)).toEqual(['GHSA-aaaa-aaaa-0001']);
    expect(value?.alerts.map(({ number }) => number)).toEqual([1]);
  });

  test('a range that is none leaves the component unvetted, whatever else is certain of it', async () => {
    const { value } = await vetWith([a], [alert(1, 'a', 'everything'), alert(2, 'a', '< 2')]);
    expect(value).toMatchObject({
      vetted: 0,
      matches: [{ id: 'GHSA-aaaa-aaaa-0002' }],
      notVetted: [{ reason: 'its version cannot be compared with the ranges of advisories', count: 1 }],
      alerts: [
        { number: 1, place: 'undecided' },
        { number: 2, place: 'matched' },
      ],
    });
    // The database's range decides where it knows the same one.
    const known = advisory('GHSA-aaaa-aaaa-0001', 'a', '= 1.0.0');
    const decided = await vetWith([a], [alert(1, 'a', 'everything')], ok([known]));
    expect(decided.value).toMatchObject({ vetted: 1, notVetted: [], alerts: [{ place: 'matched' }] });
  });

  test.each([
    ['npm', 'pkg:npm/%40acme/a@1.1.0-rc.1', '@acme/a', '>= 1.0, < 1.1.0', true],
    ['npm', 'pkg:npm/%40acme/a@1.2.0', '@acme/a', '>= 1.0, < 1.2', false],
    ['pip', 'pkg:pypi/flask-login@1.0rc1', 'Flask_Login', '>= 0.9, < 1.0', true],
    ['pip', 'pkg:pypi/flask-login@1.0.post1', 'Flask.Login', '<= 1.0', false],
    ['go', 'pkg:golang/golang.org/x/net@v0.1.0', 'golang.org/x/net', '< 0.1.1-0.20230101000000-abcdefabcdef', true],
    ['maven', 'pkg:maven/org.acme/a@1.1.Final', 'org.acme:a', '>= 1.0, < 1.2', true],
    ['maven', 'pkg:maven/org.acme/a@1.2', 'org.acme:a', '>= 1.0, < 1.2-rc1', false],
    ['nuget', 'pkg:nuget/Acme.A@1.0.0.1', 'acme.a', '> 1.0.0, <= 1.0.0.1', true],
    ['rubygems', 'pkg:gem/rails@5.2.6.2', 'rails', '>= 5.2.0, <= 5.2.6.2', true],
    ['rubygems', 'pkg:gem/webrick@1.4.0.beta1', 'webrick', '< 1.4.0', true],
    ['composer', 'pkg:composer/acme/a@v1.0.0-beta2', 'acme/a', '= 1.0.0-beta2', true],
    ['rust', 'pkg:cargo/smallvec@0.6.13', 'smallvec', '>= 0.6.3, < 0.6.14', true],
    ['erlang', 'pkg:hex/phoenix@1.6.13', 'phoenix', '< 1.6.14', true],
    ['pub', 'pkg:pub/http@0.13.3', 'http', '< 0.13.3', false],
    ['swift', 'pkg:swift/github.com/apple/swift-nio-http2@1.19.2', 'github.com/apple/swift-nio-http2', '< 1.20', true],
    ['actions', 'pkg:githubactions/acme/do@v40', 'acme/do', '< 41', true],
  ])('in the words of %s: %s', async (ecosystem, purl, name, range, isMatch) => {
    const { value } = await vetWith([component(purl)], [alert(1, name, range, { ecosystem })]);
    expect(value?.matches.map((match) => match.sources)).toEqual(isMatch ? [['dependabot']] : []);
    expect(value?.alerts.map(({ place }) => place)).toEqual([isMatch ? 'matched' : 'other-version']);
    expect([value?.vetted, value?.total]).toEqual([1, 1]);
  });

  test('alerts that are hidden or off are not called asked', async () => {
    for (const fact of [noAlerts, absent()]) {
      const { fact: result } = await vetted([a], ok([]), fact);
      expect(result).toMatchObject({ value: { asked: ['github-advisory-database'], alerts: [] } });
    }
  });
});

describe('with OSV configured', () => {
  const osv = (changes: Partial<Osv> = {}): Osv => ({
    affecting: (purls) =>
      Promise.resolve({
        ok: true,
        value: purls.map((purl) => (purl.includes('/a@') ? ['GHSA-aaaa-aaaa-aaaa', 'OSV-1', 'OSV-2', 'OSV-3'] : [])),
        digest: 'd'.repeat(64),
      }),
    vulnerability: (id) =>
      Promise.resolve({
        ok: true,
        digest: 'e'.repeat(64),
        value: {
          id,
          aliases: id === 'OSV-1' ? ['CVE-2026-1'] : [],
          severity: id === 'OSV-2' ? 'CRITICAL' : null,
          publishedAt: null,
          withdrawn: id === 'OSV-3',
          fixed: new Map([['a', ['2.0.0']]]),
        },
      }),
    ...changes,
  });
  const both = [component('pkg:npm/a@1.0.0'), component('pkg:conan/zlib@1.0'), component('pkg:deb/debian/z@1')];
  const vetWith = async (service: Osv, configured = true) => {
    const { context } = world(
      { [route]: ok([advisory('GHSA-aaaa-aaaa-aaaa', 'a', '= 1.0.0', { cve_id: 'CVE-2026-1' })]) },
      { osv: service, settings: { ...settings, vulnerabilitySources: { osv: configured } } },
    );
    const lists = [{ name: 'x', components: both }];
    return vetComponents(startReading(context), { lists, describes: [], unread: [], source }, noAlerts);
  };

  test('what OSV knows besides is added once, and what only OSV covers is vetted', async () => {
    const fact = await vetWith(osv());
    expect(fact).toMatchObject({
      value: {
        asked: ['github-advisory-database', 'osv'],
        total: 3,
        vetted: 2,
        unread: [],
        matches: [
          { id: 'OSV-2', severity: 'critical', sources: ['osv'], fixedVersion: '2.0.0' },
          { id: 'GHSA-aaaa-aaaa-aaaa', sources: ['github-advisory-database'] },
        ],
        notVetted: [{ reason: 'no source in use covers package URLs of type deb' }],
      },
    });
    expect(sumOf(fact)).toEqual([3, 3]);
  });

  test('a failure is said, and details that could not be read make a match of unknown severity', async () => {
    const dark = { ok: false, reason: 'OSV answered 500 to /v1/querybatch' } as const;
    expect(await vetWith(osv({ affecting: () => Promise.resolve(dark) }))).toMatchObject({
      value: { vetted: 1, unread: ['OSV: OSV answered 500 to /v1/querybatch'] },
    });
    const blind = await vetWith(osv({ vulnerability: () => Promise.resolve(dark) }));
    expect(blind).toMatchObject({
      value: {
        matches: [{ severity: 'high' }, { id: 'OSV-1', severity: 'unknown' }, { id: 'OSV-2' }, { id: 'OSV-3' }],
        unread: [expect.stringMatching(/^OSV: /)],
      },
    });
  });

  test('the fixed version is the nearest above, of the package itself', async () => {
    const fixed = new Map([
      ['other', ['1.0.1']],
      ['a', ['3.0.1', '0.9.5', '1.0.2']],
    ]);
    const detail = { id: 'OSV-2', aliases: [], severity: 'HIGH', publishedAt: null, withdrawn: false, fixed };
    const service = osv({
      affecting: () => Promise.resolve({ ok: true, digest: 'd', value: [[], ['OSV-2']] }),
      vulnerability: () => Promise.resolve({ ok: true, digest: 'd', value: detail }),
    });
    const fact = await vetWith(service);
    expect(fact).toMatchObject({ value: { matches: [{}, { id: 'OSV-2', fixedVersion: '1.0.2' }] } });
  });

  test('a package that was made to do harm is critical, though nobody rates it', async () => {
    const detail = { id: 'MAL-2026-1', aliases: [], severity: null, publishedAt: null, withdrawn: false };
    const service = osv({
      affecting: () => Promise.resolve({ ok: true, digest: 'd', value: [[], ['MAL-2026-1']] }),
      vulnerability: () => Promise.resolve({ ok: true, digest: 'd', value: { ...detail, fixed: new Map() } }),
    });
    expect(await vetWith(service)).toMatchObject({
      value: { matches: [{ id: 'MAL-2026-1', severity: 'critical', fixedVersion: null }, {}] },
    });
  });

  test('is not asked where it is not configured', async () => {
    const never = osv({ affecting: () => Promise.reject(new Error('asked')) });
    expect(await vetWith(never, false)).toMatchObject({ value: { asked: ['github-advisory-database'] } });
  });
});

const sbom = (changes: object = {}) => ({
  assetName: 'app.cdx.json',
  sha256: 'a'.repeat(64),
  format: 'cyclonedx-json' as const,
  specVersion: '1.6',
  valid: true,
  problems: [],
  subject: { name: 'app', version: '1.2.0', purl: 'pkg:npm/app@1.2.0' },
  elements: [],
  components: [component('pkg:npm/a@1.0.0')],
  truncated: false,
  ...changes,
});
const lockfile = {
  path: 'package-lock.json',
  ecosystem: 'npm' as const,
  hashes: 'all' as const,
  withoutHash: [],
  components: [component('pkg:npm/b@1.0.0')],
  problem: null,
};
const loose = { path: 'setup.py', ecosystem: 'pypi' as const, locked: false, lockfiles: [] };
const never = (): never => {
  throw new Error('the dependency graph is not wanted');
};
const listed = (
  value: Observed<{ lists: readonly { name: string }[]; unread: readonly string[]; describes: readonly string[] }>,
) =>
  value.state === 'seen'
    ? [value.value.lists.map(({ name }) => name), value.value.unread, value.value.describes]
    : value.state;

describe('what names components', () => {
  const files = (changes: object = {}) => seen({ files: [lockfile], manifests: [], unread: [], ...changes });
  test('SBOMs and lockfiles together; a broken one is said', async () => {
    const sboms = seen({
      documents: [sbom(), sbom({ assetName: 'b.json', valid: false }), sbom({ assetName: 'c.json', truncated: true })],
      unread: [{ assetName: 'd.xml', why: 'line 3' }],
    });
    const lists = await componentLists({ sboms, lockfiles: files({ manifests: [loose] }), dependencyGraph: never });
    expect(listed(lists)).toEqual([
      ['app.cdx.json', 'c.json', 'package-lock.json'],
      ['b.json: it is not valid', 'c.json: it was cut', 'd.xml: line 3'],
      ['pkg:npm/app@1.2.0'],
    ]);
  });

  test('without an SBOM, what no lockfile pins is said', async () => {
    const lists = await componentLists({
      sboms: absent(),
      lockfiles: files({ manifests: [loose], unread: ['yarn.lock: too large'] }),
      dependencyGraph: never,
    });
    expect(listed(lists)).toEqual([
      ['package-lock.json'],
      ['setup.py: no lockfile says which versions are used', 'yarn.lock: too large'],
      [],
    ]);
  });

  test('the dependency graph only where neither names any', async () => {
    const graph = () => Promise.resolve(seen({ components: [component('pkg:npm/c@1.0.0')], truncated: true }));
    const lists = await componentLists({ sboms: absent(), lockfiles: absent(), dependencyGraph: graph });
    expect(listed(lists)).toEqual([
      ['the dependency graph of the default branch'],
      ['the dependency graph: it was cut'],
      [],
    ]);
  });

  test('nothing there is absent, nothing to be seen is hidden', async () => {
    const none = () => Promise.resolve(absent());
    const dark = () => Promise.resolve(hidden('contents: read'));
    expect(listed(await componentLists({ sboms: absent(), lockfiles: absent(), dependencyGraph: none }))).toBe(
      'absent',
    );
    expect(await componentLists({ sboms: absent(), lockfiles: absent(), dependencyGraph: dark })).toMatchObject({
      state: 'hidden',
      permission: 'contents: read',
    });
    expect(listed(await componentLists({ sboms: hidden(), lockfiles: files(), dependencyGraph: never }))).toEqual([
      ['package-lock.json'],
      ['SBOMs: GitHub answered 403 to GET /test'],
      [],
    ]);
  });
});
