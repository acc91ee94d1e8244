import type { BundleVerifier, SigningIdentity, Verified } from '../../src/sigstore/ports.ts';

export const repositoryUrl = 'https://github.com/acme/app';
export const ownWorkflow = `${repositoryUrl}/.github/workflows/release.yml@refs/tags/v1.2.0`;

export const identity = (extra: Partial<SigningIdentity> = {}): SigningIdentity => ({
  issuer: 'https://token.actions.githubusercontent.com',
  subjectAlternativeName: ownWorkflow,
  sourceRepository: repositoryUrl,
  sourceRepositoryId: '11',
  sourceRepositoryOwnerId: '7',
  sourceRepositoryDigest: 'c'.repeat(40),
  sourceRepositoryRef: 'refs/tags/v1.2.0',
  buildSignerUri: ownWorkflow,
  buildSignerDigest: 'c'.repeat(40),
  runnerEnvironment: 'github-hosted',
  buildTrigger: 'push',
  runInvocation: `${repositoryUrl}/actions/runs/1/attempts/1`,
  ...extra,
});

type Refusal = Extract<Verified, { ok: false }>;

/** Believes every envelope and every file, as signed by the given identity; or refuses everything alike. */
export function believing(who: SigningIdentity = identity(), instance = 'test'): BundleVerifier {
  return {
    verify(bundle, artefact) {
      const envelope = (JSON.parse(bundle) as { dsseEnvelope?: { payload: string; payloadType: string } }).dsseEnvelope;
      const common = { ok: true, identity: who, instance } as const;
      if (!envelope) {
        if (!artefact) throw new Error('asked without the artefact');
        return { ...common, content: { type: 'message' } };
      }
      const payload = Buffer.from(envelope.payload, 'base64');
      return { ...common, content: { type: 'dsse', payloadType: envelope.payloadType, payload } };
    },
  };
}

export function refusing(code: Refusal['code'], reason = 'because'): BundleVerifier {
  return { verify: () => ({ ok: false, code, reason }) };
}

export const statement = (digests: readonly string[], extra: object = {}): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: digests.map((sha256, index) => ({ name: `file-${index}`, digest: { sha256 } })),
  predicateType: 'https://example.com/predicate/v1',
  predicate: {},
  ...extra,
});

export const envelope = (payload: object, payloadType = 'application/vnd.in-toto+json'): object => ({
  payloadType,
  payload: Buffer.from(JSON.stringify(payload)).toString('base64'),
  signatures: [{ sig: 'AA==' }],
});

export const bundle = (payload: object, payloadType?: string): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: envelope(payload, payloadType),
  });

export const messageBundle = (digest: string): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(digest, 'hex').toString('base64') },
      signature: 'AA==',
    },
  });
