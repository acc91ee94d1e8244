import { definePrinciple } from '../principle.ts';
import { artefactsDigestsAgree } from './artefacts.digests-agree.ts';
import { artefactsProvenanceShipped } from './artefacts.provenance-shipped.ts';
import { artefactsSigned } from './artefacts.signed.ts';
import { releaseImmutable } from './release.immutable.ts';
import { verificationDocumented } from './verification.documented.ts';

/** Signed artefacts: what a customer downloads can be checked against who made it. */
export const signedArtefacts = definePrinciple({
  number: 7,
  checks: [
    artefactsSigned,
    artefactsProvenanceShipped,
    artefactsDigestsAgree,
    releaseImmutable,
    verificationDocumented,
  ],
  limits: [
    'Only the files of this release are judged; packages and images in registries are not.',
    'A signature shows who signed which bytes, not that the bytes are harmless.',
    'A key that is shipped in the same release proves nothing; only pinned keys and expected identities count.',
    'Signatures inside files (Authenticode, notarisation, packages) are not verified.',
    'Of checksum files only SHA-256 digests are compared; what they list in other algorithms is said, not compared.',
  ],
});
