import { sha256Hex } from '../evidence/canonical.ts';
import type { VerificationReport } from '../evidence/verification-report.ts';
import { CopseError } from '../errors.ts';
import { readTrustedRoots, shippedRoots } from '../sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../sigstore/verifier.ts';
import type { Expected } from './expected.ts';
import { type ArtefactFolder, digestFolder, readBytes, readEvidence } from './folders.ts';
import { type BuyerPolicy, readPolicy } from './policy.ts';
import { verifyEvidenceSet } from './verify-evidence-set.ts';

export type VerifyRequest = {
  readonly evidence: string;
  readonly artefacts: string | null;
  readonly trustedRoot: string | null;
  readonly policy: string | null;
  readonly expected: Expected;
  readonly now: Date;
};

/** Verifies the evidence in a folder. Unreadable folders, roots and policies are errors; what does not verify is the report's. */
export async function verifyFolders(request: VerifyRequest): Promise<VerificationReport> {
  const { evidence, artefacts, trustedRoot, policy, expected, now } = request;
  const roots = trustedRoot === null ? [] : readTrustedRoots(new TextDecoder().decode(await readBytes(trustedRoot)));
  const [files, given, wanted] = await Promise.all([
    readEvidence(evidence),
    artefacts === null ? null : digestFolder(artefacts),
    policy === null ? null : buyerPolicy(policy),
  ]);
  return verifyEvidenceSet({
    files,
    artefacts: given?.artefacts ?? null,
    passedOver: given === null ? [] : passedOver(given, files),
    verifier: createBundleVerifier({ roots: [...shippedRoots, ...roots] }),
    expected,
    now: now.toISOString(),
    ...(wanted === null ? {} : { policy: wanted }),
  });
}

/** What lies beside the artefacts and was compared with nothing; a copy of an evidence file was. */
function passedOver({ own, others }: ArtefactFolder, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const strangers = [...own].filter(([name, sha256]) => sha256 !== sha256Hex(files.get(name) ?? new Uint8Array()));
  return [...strangers.map(([name]) => name), ...others].sort();
}

async function buyerPolicy(path: string): Promise<BuyerPolicy> {
  const read = readPolicy(await readBytes(path));
  if (read.ok) return read.policy;
  const problems = read.problems.map(({ message, line, column }) => `${path}:${line}:${column} ${message}`);
  throw new CopseError('USAGE', problems.join(' '), 'Mend the policy; docs/verify.md shows one.');
}
