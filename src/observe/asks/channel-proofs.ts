import type { BundleVerifier } from '../../artefacts/examine-bundle.ts';
import type { Built } from '../../artefacts/built-from.ts';
import { provePackage, subjectObjection, type PackageProof } from '../../artefacts/package-proof.ts';
import { readPep740 } from '../../artefacts/pep740.ts';
import { fieldsOrNull } from '../../text/values.ts';
import type { ChannelProtection } from '../../facts/channels.ts';
import type { Asked } from '../../registries/asked.ts';
import type { NpmAttestation, NpmVersion } from '../../registries/npm.ts';
import type { PypiFile, PypiVersion } from '../../registries/pypi.ts';
import { parseJson } from '../../text/json.ts';

export type Proof = Pick<ChannelProtection, 'state' | 'reason' | 'integrity' | 'source' | 'files'>;
export type Judging = Built & { readonly verifier: BundleVerifier };

const provenanceTypes = 'https://slsa.dev/provenance/';

/** What a registry's answer about one version of an npm package comes to. */
export function npmProof(answer: Asked<NpmVersion>, name: string, version: string, judging: Judging): Proof {
  if (answer.state !== 'ok') return unanswered(answer);
  const { integrity, attestations } = answer.value;
  if (attestations.state === 'unreachable') return { ...attestations, integrity };
  const digest = sha512Of(integrity);
  if (digest === null)
    return { state: 'unreachable', reason: 'the registry names no SHA-512 of the package', integrity };
  // The subject is a package URL, in which the @ of a scope is written in hex.
  const subject = { name: `pkg:npm/${name.replace('@', '%40')}@${version}`, algorithm: 'sha512', digest } as const;
  const all = attestations.state === 'ok' ? attestations.value : [];
  const provenance = all.filter(({ predicateType }) => predicateType.startsWith(provenanceTypes));
  const published = all.filter((attestation) => !provenance.includes(attestation));
  const broken = published.map((one) => registryObjection(one, subject, judging)).find((reason) => reason !== null);
  if (broken !== undefined) return { state: 'invalid', reason: `npm's own attestation: ${broken}`, integrity };
  const proofs = provenance.map(({ bundle }) => provePackage(bundle, subject, judging));
  return { ...(best(proofs) ?? { state: 'none', reason: 'it was published without provenance' }), integrity };
}

/** What is wrong with an attestation that npm itself signed; null where nothing is, or where it is by nobody known. */
function registryObjection(
  { bundle }: NpmAttestation,
  subject: Parameters<typeof subjectObjection>[2],
  { verifier }: Judging,
): string | null {
  const verified = verifier.verifyRegistry?.(bundle) ?? null;
  if (verified === null) return null;
  if (!verified.ok) return `${verified.code}: ${verified.reason}`;
  const parsed = parseJson(bundle);
  const { payload, payloadType } = fieldsOrNull(fieldsOrNull(parsed.ok ? parsed.value : null)?.['dsseEnvelope']) ?? {};
  if (typeof payload !== 'string' || typeof payloadType !== 'string') return 'ENVELOPE: its content is no envelope';
  return subjectObjection(Buffer.from(payload, 'base64'), payloadType, subject);
}

function sha512Of(integrity: string | null): string | null {
  const encoded = integrity === null ? undefined : /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(integrity)?.[1];
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('hex');
}

/** What the index's answer about one version of a project comes to: its worst file decides. */
export function pypiProof(answer: Asked<PypiVersion>, judging: Judging): Proof {
  if (answer.state !== 'ok') return unanswered(answer);
  const { files, total } = answer.value;
  const proofs = files.map((file) => ({ file, ...fileProof(file, judging) }));
  const [first] = files;
  const integrity = files.length === 1 && first !== undefined ? `sha256:${first.sha256}` : null;
  for (const state of ['invalid', 'none', 'unreachable', 'signed_unknown', 'other_commit'] as const) {
    const worst = proofs.find((proof) => proof.state === state);
    if (worst !== undefined)
      return { ...sourceIn(worst), state, reason: `${worst.file.name}: ${worst.reason}`, integrity };
  }
  if (total > files.length)
    return {
      state: 'unreachable',
      reason: `${String(files.length)} of ${String(total)} files are looked at`,
      integrity,
    };
  return {
    // The word that says least is said of all of them.
    ...sourceIn(
      proofs.find(({ source }) => source === undefined) ??
        proofs.find(({ source }) => source?.by === 'certificate') ??
        proofs[0],
    ),
    state: 'verified',
    reason: '',
    integrity,
  };
}

function sourceIn(proof: Pick<Proof, 'source'> | undefined): Pick<Proof, 'source'> {
  return proof?.source === undefined ? {} : { source: proof.source };
}

function fileProof({ name, sha256, provenance }: PypiFile, judging: Judging): Omit<Proof, 'integrity'> {
  if (provenance.state === 'unreachable') return provenance;
  if (provenance.state === 'absent') return { state: 'none', reason: 'it was published without provenance' };
  const groups = readPep740(provenance.value);
  if (groups === null) return { state: 'signed_unknown', reason: 'its provenance is of a form that is not read' };
  const repository = new URL(judging.expectations.repositoryUrl).pathname.slice(1);
  const subject = { name, algorithm: 'sha256', digest: sha256 } as const;
  const proofs = groups.flatMap((group) =>
    group.bundles.map((bundle): PackageProof => {
      if (bundle === null) return { state: 'invalid', reason: 'ATTESTATION: it is incomplete or of another form' };
      const proof = provePackage(bundle, subject, judging);
      const holds = proof.state === 'verified' || proof.state === 'other_commit';
      if (!holds || group.repository === repository) return proof;
      return { state: 'signed_unknown', reason: 'PUBLISHER: the index names another publisher than this repository' };
    }),
  );
  return best(proofs) ?? { state: 'none', reason: 'its provenance holds no attestation' };
}

/**
 * One good proof is enough. What a build says of its source goes before the run that signed, which may have signed what another had
 * built; and where another commit is named, a proof that names none does not hide it.
 */
export function best(proofs: readonly PackageProof[]): PackageProof | undefined {
  const of = (wanted: PackageProof['state'], by?: 'provenance') =>
    proofs.find(({ state, source }) => state === wanted && (by === undefined || source?.by === by));
  const signed = proofs.find(({ state, source }) => state === 'verified' && source !== undefined);
  return (
    of('verified', 'provenance') ??
    of('other_commit', 'provenance') ??
    signed ??
    of('other_commit') ??
    of('verified') ??
    of('signed_unknown') ??
    of('invalid')
  );
}

/** What no answer, or none that shows the version, comes to. */
export function unanswered(answer: Exclude<Asked<never>, { state: 'ok' }>): Proof {
  if (answer.state === 'unreachable') return { ...answer, integrity: null };
  return { state: 'not_published', reason: 'the registry shows no such version', integrity: null };
}
