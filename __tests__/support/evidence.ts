import { createHash } from 'node:crypto';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import { evidenceSet } from '../../src/evidence/evidence-set.ts';
import type { Assessment } from '../../src/evidence/evidence-set.ts';
import { exportFiles } from '../../src/evidence/exports/exports.ts';
import { factsFileBytes } from '../../src/evidence/facts-file.ts';
import { principleStatements } from '../../src/evidence/statement.ts';
import { summaryStatement } from '../../src/evidence/summary.ts';
import { payloadType } from '../../src/names.ts';
import type { BundleVerifier, SigningIdentity } from '../../src/sigstore/ports.ts';
import { assessment, commit } from './assessment.ts';

export const workflow = 'https://github.com/acme/app/.github/workflows/release.yml';

export const identity: SigningIdentity = {
  issuer: 'https://token.actions.githubusercontent.com',
  subjectAlternativeName: `${workflow}@refs/tags/v1.2.0`,
  sourceRepository: 'https://github.com/acme/app',
  sourceRepositoryId: '4711',
  sourceRepositoryOwnerId: '99',
  sourceRepositoryDigest: commit,
  sourceRepositoryRef: 'refs/tags/v1.2.0',
  buildSignerUri: `${workflow}@refs/tags/v1.2.0`,
  buildSignerDigest: commit,
  runnerEnvironment: 'github-hosted',
  buildTrigger: 'push',
  runInvocation: 'https://github.com/acme/app/actions/runs/77/attempts/1',
};

type Bundle = {
  mediaType: string;
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  verificationMaterial: { certificate: { rawBytes: string } };
};

/** Stands for a Sigstore bundle: the "certificate" is the identity, the "signature" a hash over it and the payload. */
export function bundleOf(payload: Uint8Array, signer: SigningIdentity = identity, type: string = payloadType): string {
  const rawBytes = Buffer.from(JSON.stringify(signer)).toString('base64');
  const encoded = Buffer.from(payload).toString('base64');
  return write({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: { payload: encoded, payloadType: type, signatures: [{ sig: signatureOf(encoded, type, rawBytes) }] },
    verificationMaterial: { certificate: { rawBytes } },
  });
}

/** The text of a changed bundle, spelled canonically again. */
export function write(bundle: unknown): string {
  return `${new TextDecoder().decode(canonicalBytes(bundle))}\n`;
}

function signatureOf(payload: string, type: string, rawBytes: string): string {
  return createHash('sha256').update(`${payload} ${type} ${rawBytes}`).digest('base64');
}

/** Verifies what `bundleOf` made, and nothing else. */
export const verifier: BundleVerifier = {
  verify(text) {
    const { dsseEnvelope, verificationMaterial } = JSON.parse(text) as Bundle;
    const { payload, payloadType: type, signatures } = dsseEnvelope;
    const { rawBytes } = verificationMaterial.certificate;
    if (signatures[0]?.sig !== signatureOf(payload, type, rawBytes)) {
      return { ok: false, code: 'SIGNATURE', reason: 'the signature does not fit' };
    }
    return {
      ok: true,
      content: { type: 'dsse', payloadType: type, payload: new Uint8Array(Buffer.from(payload, 'base64')) },
      identity: JSON.parse(Buffer.from(rawBytes, 'base64').toString()) as SigningIdentity,
      instance: 'test',
    };
  },
};

export type Files = Map<string, Uint8Array>;

/** A whole evidence set as files; `sign` may give a bundle of its own for a file. */
export function signedFiles(
  from: Assessment = assessment,
  sign: (fileName: string, payload: Uint8Array) => string = (_, payload) => bundleOf(payload),
): Files {
  const statements = principleStatements(from);
  const all = [...statements, summaryStatement(from, statements)];
  const bundles = new Map(all.map(({ fileName, bytes }) => [fileName, sign(fileName, bytes)]));
  return filesOf(bundles, factsFileBytes(from), from);
}

export function filesOf(
  bundles: ReadonlyMap<string, string>,
  factsBytes: Uint8Array,
  from: Assessment = assessment,
): Files {
  const exports = exportFiles(from, principleStatements(from));
  return new Map(evidenceSet({ bundles, factsBytes, exports }).files.map(({ name, bytes }) => [name, bytes]));
}
