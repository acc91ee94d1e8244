/** Names that others rely on and that must not drift: type URIs and file names. Open to every room. */

/** The type URI of the per-principle predicate; `docs/predicate.md` specifies it. */
export const predicateType = 'https://w3id.org/copse/principle-evidence/v1';
export const summaryPredicateType = 'https://in-toto.io/attestation/svr/v0.2';
export const statementType = 'https://in-toto.io/Statement/v1';
export const payloadType = 'application/vnd.in-toto+json';

export const factsFileName = 'copse-facts.json';
export const summaryFileName = 'copse-summary.sigstore.json';
export const evidenceLinesFileName = 'copse-evidence.jsonl';
export const cycloneDxFileName = 'copse.cdx.json';
export const oscalFileName = 'copse-oscal.json';
export const gemaraFileName = 'copse-gemara.json';
export const selfAssessmentFileName = 'copse-self-assessment.yaml';
/** An SBOM that Copse made where the release had none: a set holds one of them or neither. */
export const madeCycloneDxFileName = 'copse-sbom.cdx.json';
export const madeSpdxFileName = 'copse-sbom.spdx.json';
export const madeSbomFileNames: readonly string[] = [madeCycloneDxFileName, madeSpdxFileName];
/** The same evidence in the forms of other tools, in the order of the set. */
export const exportFileNames: readonly string[] = [
  cycloneDxFileName,
  oscalFileName,
  gemaraFileName,
  selfAssessmentFileName,
];

export function bundleFileName(principle: number): string {
  return `copse-p${String(principle).padStart(2, '0')}.sigstore.json`;
}

/** Our own files on a release; they are never the vendor's artefacts. */
export function isCopseFile(name: string): boolean {
  return (
    /^copse-[a-z0-9-]+\.(sigstore\.json|unsigned\.json|jsonl|json|html|yaml|docx|cdx\.json|spdx\.json)$/.test(name) ||
    name === cycloneDxFileName
  );
}

/** Equal to package.json's (a test compares). */
export const copseVersion = '0.1.0';
