import { setImmediate as nextTurn } from 'node:timers/promises';
import { examineBundle } from '../../artefacts/examine-bundle.ts';
import { describedName } from '../../artefacts/artefact-role.ts';
import type { Expectations } from '../../artefacts/expectations.ts';
import type { SignatureFinding, SignaturesFact } from '../../facts/provenance.ts';
import type { Artefact } from '../../facts/release.ts';
import type { Observed } from '../../facts/observed.ts';
import { predicateType, summaryPredicateType } from '../../names.ts';
import { attestationRows } from '../asks/attestation-rows.ts';
import { detachedSignatures } from '../asks/detached-signatures.ts';
import { attachedBundles, localBundles, storedBundles, type FoundBundle } from '../asks/found-bundles.ts';
import { unreadBundle } from '../../artefacts/unread-bundle.ts';
import { knownKeys } from '../asks/known-keys.ts';
import { withSignedArtefacts } from '../asks/signed-artefacts.ts';
import { defineReader, type ReadContext } from '../context.ts';
import { behind, seen } from '../observed.ts';

export const signaturesReader = defineReader({
  name: 'signatures',
  permission: 'attestations: read',
  uses: ['repository', 'artefacts', 'tag', 'tree'],
  async read(context): Promise<Observed<SignaturesFact>> {
    const [repository, artefacts] = await Promise.all([context.fact('repository'), context.fact('artefacts')]);
    if (repository.state !== 'seen') return behind('repository', repository);
    if (artefacts.state !== 'seen') return behind('list of artefacts', artefacts);
    if (artefacts.value.length === 0) return seen({ findings: [], asked: 0 }, artefacts.source);
    const digests = [...new Set(artefacts.value.map(({ sha256 }) => sha256))];
    const [rows, attached, local, detached] = await Promise.all([
      attestationRows(context, repository.value, digests),
      attachedBundles(context, artefacts.value),
      localBundles(context),
      detachedSignatures(context, artefacts.value),
    ]);
    const stored = rows.state === 'seen' ? await storedBundles(context, rows.value) : [];
    const { owner, name, id: repositoryId } = repository.value;
    const { serverUrl, artefacts: expected, tag } = context.settings;
    const repositoryUrl = `${serverUrl.replace(/\/$/, '')}/${owner}/${name}`;
    const expectations = { repositoryUrl, identities: expected.identities, release: { tag, repositoryId } };
    const bundles = [...stored, ...attached, ...local, ...detached.bundles];
    const findings = [...(await examineAll(context, artefacts.value, bundles, expectations)), ...detached.findings];
    if (rows.state === 'seen') return seen({ findings, asked: digests.length }, rows.source);
    // The store cannot be seen. What is attached stands alone only where nothing more could be found for any product.
    return coversAll(artefacts.value, findings) ? seen({ findings, asked: 0 }, artefacts.source) : rows;
  },
});

/** One bundle after another: verifying takes the processor, and artefacts that are read for it are large. */
async function examineAll(
  context: ReadContext<'artefacts' | 'tag' | 'tree'>,
  artefacts: readonly Artefact[],
  bundles: readonly FoundBundle[],
  expectations: Expectations,
): Promise<SignatureFinding[]> {
  const artefactDigests = new Set(artefacts.map(({ sha256 }) => sha256));
  const digests = new Map(artefacts.map(({ name, sha256 }) => [name, sha256]));
  const findings = new Map<string, SignatureFinding>();
  for (const [index, bundle] of bundles.entries()) {
    // Keys and certificates hold memory outside the heap, which is only given back between two turns.
    if (index % 16 === 15) await nextTurn();
    const { foundIn, content, claims } = bundle;
    const described = digests.get(describedName(foundIn));
    const ring = content.ok && mayBeKeySigned(content.text) ? await context.shared(knownKeys) : undefined;
    const examined = content.ok
      ? await withSignedArtefacts(context, artefacts, (artefactBytes) =>
          examineBundle({
            text: content.text,
            foundIn,
            verifier: context.verifier,
            expectations,
            artefactDigests,
            artefactBytes,
            described,
            ring,
          }),
        )
      : [unreadBundle(foundIn, claims, content.reason)];
    // The same bundle in the store and on the release is one signature.
    for (const finding of examined.filter(isOthers))
      if (!findings.has(finding.bundleDigest)) findings.set(finding.bundleDigest, finding);
  }
  return [...findings.values()];
}

/** Whether it is worth knowing keys: most bundles carry a certificate and are told apart by a word of theirs. */
function mayBeKeySigned(text: string): boolean {
  return text.includes('"publicKey"') || text.includes('"base64Signature"') || !text.includes('"verificationMaterial"');
}

/** What Copse itself signed about these artefacts, in the store or in a file, is no signature of the vendor's. */
function isOthers({ predicateType: type }: SignatureFinding): boolean {
  return type !== predicateType && type !== summaryPredicateType;
}

function coversAll(artefacts: readonly Artefact[], findings: readonly SignatureFinding[]): boolean {
  const covered = new Set(findings.flatMap(({ level, subjects }) => (level === 'verified_identity' ? subjects : [])));
  return artefacts.every(({ role, sha256 }) => role !== 'product' || covered.has(sha256));
}
