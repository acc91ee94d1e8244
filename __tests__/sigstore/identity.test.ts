import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../src/offline/loopback/loopback-sigstore.ts';
import { decodeIdentity } from '../../src/sigstore/identity.ts';
import { organisationOf } from '../../src/sigstore/organisation.ts';
import { createSigner } from '../../src/sigstore/signer.ts';
import { thresholdsFor } from '../../src/sigstore/trust.ts';
import { claims, tokenWith } from './claims.ts';

let loopback: LoopbackSigstore;
beforeAll(async () => {
  loopback = await startLoopbackSigstore();
});
afterAll(() => loopback.close());

async function certificateWith(changes: Readonly<Record<string, unknown>>): Promise<Buffer> {
  const { fulcioUrl, tsaUrl } = loopback;
  const identityToken = () => Promise.resolve(tokenWith(changes));
  const text = await createSigner({ instance: 'custom', fulcioUrl, tsaUrl, identityToken }).sign(Buffer.from('x'), 'x');
  const bundle = JSON.parse(text) as { verificationMaterial: { certificate: { rawBytes: string } } };
  return Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64');
}

describe('what a certificate says', () => {
  test.each([1, 60, 128, 300])('a workflow whose name has %i letters more', async (extra) => {
    const workflow = `acme/app/.github/workflows/${'x'.repeat(extra)}.yml@refs/tags/v1.2.0`;
    expect(decodeIdentity(await certificateWith({ job_workflow_ref: workflow }))).toMatchObject({
      subjectAlternativeName: `https://github.com/${workflow}`,
      buildSignerUri: `https://github.com/${workflow}`,
    });
  });

  test('names outside ASCII', async () => {
    const identity = decodeIdentity(await certificateWith({ ref: 'refs/tags/größe-🌳' }));
    expect(identity.sourceRepositoryRef).toBe('refs/tags/größe-🌳');
  });

  test('what the certificate leaves out is null', async () => {
    const identity = decodeIdentity(
      await certificateWith({
        iss: 'https://accounts.example',
        runner_environment: undefined,
        repository_id: undefined,
      }),
    );
    expect(identity).toMatchObject({
      issuer: 'https://accounts.example',
      runnerEnvironment: null,
      sourceRepositoryId: null,
    });
  });

  test('the commit of certificates from before the newer extensions', async () => {
    const der = await certificateWith({ sha: 'd'.repeat(40) });
    const name = Buffer.from('2b0601040183bf30010d', 'hex');
    expect(der.includes(name)).toBe(true);
    // 1.3.6.1.4.1.57264.1.13 becomes one that nobody reads; 1.3 stays.
    der.writeUInt8(0x7f, der.indexOf(name) + name.length - 1);
    expect(decodeIdentity(der).sourceRepositoryDigest).toBe('d'.repeat(40));
  });

  test.each<[string, (der: Buffer, at: number) => void]>([
    ['another tag', (der, at) => der.writeUInt8(0x13, at)],
    ['a length too short', (der, at) => der.writeUInt8(der.readUInt8(at + 1) - 1, at + 1)],
    ['a length too long', (der, at) => der.writeUInt8(der.readUInt8(at + 1) + 1, at + 1)],
    ['broken UTF-8', (der, at) => der.writeUInt8(0xff, at + 2)],
  ])('%s in an extension is refused', async (_, spoil) => {
    const der = await certificateWith({});
    const at = der.lastIndexOf(claims.iss) - 2;
    expect(der.readUInt8(at)).toBe(0x0c);
    spoil(der, at);
    expect(() => decodeIdentity(der)).toThrow();
  });

  test('noise is refused', () => {
    expect(() => decodeIdentity(Buffer.from('noise'))).toThrow();
    expect(organisationOf(Buffer.from('noise'))).toEqual({ subject: null, issuer: null });
  });
});

describe('how much proof is needed', () => {
  test.each([
    ['sigstore.dev', [], [], [1, 1, 1]],
    ['GitHub, Inc.', ['t'], ['c'], [0, 0, 1]],
    ['Acme', [], [], [0, 0, 1]],
    ['Acme', ['t'], [], [1, 0, 1]],
    ['Acme', ['t'], ['c'], [1, 1, 1]],
    [null, [], ['c'], [0, 1, 1]],
  ])('%s with logs %j and certificate logs %j', (organisation, logs, certificateLogs, expected) => {
    const { tlogs, ctlogs } = TrustedRoot.fromJSON({
      tlogs: logs.map((baseUrl) => ({ baseUrl })),
      ctlogs: certificateLogs.map((baseUrl) => ({ baseUrl })),
    });
    const { tlogThreshold, ctlogThreshold, timestampThreshold } = thresholdsFor(organisation, { tlogs, ctlogs });
    expect([tlogThreshold, ctlogThreshold, timestampThreshold]).toEqual(expected);
  });
});
