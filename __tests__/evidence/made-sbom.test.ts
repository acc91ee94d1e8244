import { describe, expect, test } from '@jest/globals';
import { readSbom } from '../../src/artefacts/sbom/read-sbom.ts';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import { bundleFileNames } from '../../src/evidence/evidence-set.ts';
import { madeCycloneDx, madeSpdx, withSbom } from '../../src/evidence/made-sbom.ts';
import { unsignedFiles } from '../../src/evidence/unsigned.ts';
import { isCopseFile, madeSbomFileNames } from '../../src/names.ts';
import { run } from '../../src/pipeline.ts';
import type { Signer } from '../../src/sigstore/ports.ts';
import { standingSet } from '../../src/verify/same-evidence.ts';
import { verifyEvidenceSet } from '../../src/verify/verify-evidence-set.ts';
import { commit, settings, world } from '../observe/world.ts';
import { assessment } from '../support/assessment.ts';
import { expectWithin } from '../support/in-time.ts';
import { bundleOf, identity, verifier } from '../support/evidence.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

const cycloneDx = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    tools: { components: [{ type: 'application', name: 'npm', version: '11.0.0' }] },
    component: { type: 'application', name: 'app', version: '1.2.0', 'bom-ref': 'app' },
  },
  components: [{ type: 'library', name: 'left', version: '1.0.0', 'bom-ref': 'left', purl: 'pkg:npm/left@1.0.0' }],
  dependencies: [{ ref: 'app', dependsOn: ['left'] }, { ref: 'left' }],
};
const spdx = {
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'com.github.acme/app',
  documentNamespace: 'https://spdx.org/spdxdocs/protobom/1',
  creationInfo: { created: '2026-02-03T04:05:06Z', creators: ['Tool: GitHub.com-Dependency-Graph'] },
  packages: [{ name: 'left', SPDXID: 'SPDXRef-left', versionInfo: '1.0.0', downloadLocation: 'NOASSERTION' }],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-left', relationshipType: 'DESCRIBES' },
  ],
};

describe('marking', () => {
  test('CycloneDX says who made it, is canonical and valid by its official schema', async () => {
    const file = madeCycloneDx(encode(cycloneDx));
    expect(file).toMatchObject({ name: 'copse-sbom.cdx.json', contentType: 'application/vnd.cyclonedx+json' });
    expect(decode(file.bytes)).toMatchObject({
      metadata: {
        tools: { components: [{ name: 'npm' }, { type: 'application', name: 'Copse' }] },
        properties: [{ name: 'copse:made-by', value: 'Copse, not the vendor' }],
      },
      components: cycloneDx.components,
    });
    expect(file.bytes).toEqual(canonicalBytes(decode(file.bytes)));
    expect(await readSbom(file.bytes)).toMatchObject({ format: 'cyclonedx-json', model: {} });
  });

  test('SPDX says it in its comment, keeps its time and its own comment, and is valid by its official schema', async () => {
    const file = madeSpdx({ ...spdx, comment: 'of GitHub' });
    expect(file).toMatchObject({ name: 'copse-sbom.spdx.json', contentType: 'application/spdx+json' });
    expect(decode(file.bytes)).toEqual({
      ...spdx,
      comment: 'of GitHub\ncopse:made-by: Copse, not the vendor (export of GitHub’s dependency graph).',
    });
    expect(await readSbom(file.bytes)).toMatchObject({ format: 'spdx-json', model: {} });
  });

  test('the order of keys does not change a byte', () => {
    const turned = Object.fromEntries(Object.entries(cycloneDx).reverse());
    expect(madeCycloneDx(encode(turned)).sha256).toBe(madeCycloneDx(encode(cycloneDx)).sha256);
  });

  test.each<[string, () => unknown, RegExp]>([
    ['not JSON', () => madeCycloneDx(new TextEncoder().encode('npm error')), /wrote no JSON/],
    ['a key twice', () => madeCycloneDx(new TextEncoder().encode('{"a":1,"a":2}')), /wrote no JSON/],
    ['another document', () => madeCycloneDx(encode({ a: 1 })), /wrote no CycloneDX/],
    ['no object', () => madeCycloneDx(encode([])), /wrote no CycloneDX/],
    ['no SPDX', () => madeSpdx({ name: 'x' }), /no SPDX document/],
  ])('%s is refused', (_, make, message) => {
    expect(make).toThrow(message);
  });

  test.each([
    ['https://user:hidden@registry.example/a.tgz', 'https://registry.example/a.tgz'],
    ['https://hidden@registry.example/a.tgz#readme', 'https://registry.example/a.tgz#readme'],
    ['https://store.example/a.tgz?X-Amz-Signature=hidden&token=hidden#x', 'https://store.example/a.tgz#x'],
    ['git+https://user:hid@hidden@host.example/x/y.git#0123', 'git+https://host.example/x/y.git#0123'],
    ['git+ssh://git@github.com/x/y.git#0123', 'git+ssh://git@github.com/x/y.git#0123'],
    ['git+ssh://git:hidden@github.com/x/y.git', 'git+ssh://github.com/x/y.git'],
    [
      'from https://user:hidden@a.example/ and HTTPS://hidden@b.example',
      'from https://a.example/ and HTTPS://b.example',
    ],
    ['https://a.example/@scope/name', 'https://a.example/@scope/name'],
    [`https://a.example/ghp_${'a'.repeat(36)}/x.tgz`, 'https://a.example/[secret removed]/x.tgz'],
    ['pkg:npm/%40scope/left@1.0.0', 'pkg:npm/%40scope/left@1.0.0'],
    [
      'pkg:npm/left@1.0.0?download_url=https%3A%2F%2Fuser%3Ahidden%40a.example%2Fleft.tgz%3Ftoken%3Dhidden&checksum=sha1:00',
      'pkg:npm/left@1.0.0?download_url=https%3A%2F%2Fa.example%2Fleft.tgz&checksum=sha1:00',
    ],
    [
      'pkg:npm/left?vcs_url=git%2Bhttps%3A%2F%2Fuser%3Ahidden%40github.com%2Fx%2Fy.git%230123',
      'pkg:npm/left?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fx%2Fy.git%230123',
    ],
    ['pkg:npm/left@%E0%A4?x=%zz', 'pkg:npm/left@%E0%A4?x=%zz'],
  ])('no credential is in it: %s', (address, clean) => {
    const [left] = cycloneDx.components;
    const components = [{ ...left, purl: address, externalReferences: [{ type: 'distribution', url: address }] }];
    expect(decode(madeCycloneDx(encode({ ...cycloneDx, components })).bytes)).toMatchObject({
      components: [{ purl: clean, externalReferences: [{ url: clean }] }],
    });
    const packages = [{ ...spdx.packages[0], downloadLocation: address }];
    expect(decode(madeSpdx({ ...spdx, packages }).bytes)).toMatchObject({ packages: [{ downloadLocation: clean }] });
  });

  test('texts of a megabyte that could begin many addresses take no time', () => {
    const long = ['a.', 'a://', 'a://b', 'a://@', 'https://a:b@'].map((part) => part.repeat(1_000_000 / part.length));
    expectWithin(3000, () => void madeCycloneDx(encode({ ...cycloneDx, components: long })));
  });

  test('by its name it is never an artefact of the vendor', () => {
    expect(madeSbomFileNames.map(isCopseFile)).toEqual([true, true]);
  });
});

const made = madeCycloneDx(encode(cycloneDx));
const ours = { ...identity, sourceRepositoryId: '11', sourceRepositoryOwnerId: '7', sourceRepositoryDigest: commit };

async function signedRun(makeSbom: () => Promise<typeof made | null>) {
  const signer: Signer = {
    instance: 'test',
    prepare: () => Promise.resolve(ours),
    sign: (payload) => Promise.resolve(bundleOf(payload, ours)),
  };
  const { context } = world();
  return run({
    ...context,
    settings: { ...settings, attach: false, run: { invocation: ours.runInvocation } as typeof settings.run },
    verifier,
    signer: () => Promise.resolve(signer),
    digestOf: () => Promise.resolve(null),
    makeSbom,
    writeFolder: () => Promise.resolve(),
  });
}

describe('in the evidence set', () => {
  const verify = (files: ReadonlyMap<string, Uint8Array>, now: Date, tag = settings.tag) =>
    verifyEvidenceSet({
      files,
      artefacts: null,
      verifier,
      now: now.toISOString(),
      expected: { repository: 'acme/app', serverUrl: 'https://github.com', tag, backfilled: true },
    });

  test('it is signed for: verified whole, refused where it is changed or gone', async () => {
    const { files, assessment: judged } = await signedRun(() => Promise.resolve(made));
    expect(files.at(-1)).toEqual(made);
    expect(files).toHaveLength(bundleFileNames.length + 7);
    const set = new Map(files.map(({ name, bytes }) => [name, bytes]));
    const now = new Date(judged.terms.now);
    const report = verify(set, now);
    expect(report.problems).toEqual([]);
    expect(report.notChecked.join()).not.toContain(made.name);

    const changed = verify(new Map(set).set(made.name, encode(cycloneDx)), now);
    expect(changed.verified).toBe(false);
    expect(changed.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([`${made.name} EXPORT_DIGEST`]);
    const gone = verify(new Map([...set].filter(([name]) => name !== made.name)), now);
    expect(gone.verified).toBe(false);
    expect(gone.problems.map(({ file }) => file)).toEqual([made.name]);
  });

  test('where the roll-up names none, the set is whole without it, and a file of its name is covered by nothing', async () => {
    const { files, assessment: judged } = await signedRun(() => Promise.resolve(null));
    const set = new Map(files.map(({ name, bytes }) => [name, bytes]));
    expect(set.has(made.name)).toBe(false);
    expect(verify(set, new Date(judged.terms.now)).problems).toEqual([]);
    const added = verify(new Map(set).set(made.name, made.bytes), new Date(judged.terms.now));
    expect(added.notChecked).toContain(`Files that no signature covers: ${made.name}.`);
  });

  test('a second run finds it standing, and no longer where the server has other bytes', async () => {
    const { files, assessment: judged } = await signedRun(() => Promise.resolve(made));
    const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
    const input = {
      digests: new Map(files.map(({ name, sha256 }) => [name, sha256])),
      read: (name: string) => Promise.resolve(byName.get(name) ?? null),
      assessment: judged,
      verifier,
      now: new Date(judged.terms.now),
    };
    expect((await standingSet(input)).files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    byName.set(made.name, encode(cycloneDx));
    await expect(standingSet(input)).rejects.toMatchObject({ code: 'RELEASE_CONFLICT' });
  });

  test('unsigned too, and no verdict changes', () => {
    const [judged, file] = withSbom(assessment, made);
    expect(unsignedFiles(judged, file).at(-1)).toEqual(made);
    expect(judged.verdicts).toBe(assessment.verdicts);
    expect(withSbom(assessment, null)).toEqual([assessment, null]);
  });
});
