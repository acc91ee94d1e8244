import { evidenceFileNames } from '../evidence/evidence-set.ts';
import type { FactsFile } from '../evidence/evidence-set.ts';
import type { VerifiedSigner } from '../evidence/verification-report.ts';
import { singleLine } from '../text/inert.ts';
import { unseenArtefacts } from './artefacts.ts';
import type { VerificationInput } from './expected.ts';

/** Everything that a reader might take for checked and that was not. */
export function notCheckedBy(
  { files, artefacts, passedOver = [], expected, policy }: VerificationInput,
  facts: FactsFile | null,
  madeSbom: string | null,
  signer: VerifiedSigner | null,
): readonly string[] {
  const said: string[] = [];
  if (facts) said.push(...unseenArtefacts(facts.release, artefacts));
  if (passedOver.length > 0) said.push(`What lies beside the artefacts: ${someOf(passedOver)}.`);
  if (expected.tag === undefined) said.push('Which tag it is: none was asked for.');
  if (expected.signerWorkflow === undefined && expected.certificateIdentity === undefined) {
    const which = signer ? ` This one was signed by ${singleLine(signer.identity, 300)}.` : '';
    said.push(`Which workflow signed: any workflow of ${singleLine(expected.repository, 200)} was accepted.${which}`);
  }
  if (expected.certificateIdentity === undefined && signer && !isOwnWorkflow(signer.identity, expected)) {
    said.push(`Which version of the workflow that was asked for: ${singleLine(signer.identity, 300)} was accepted.`);
  }
  if (signer?.ref?.startsWith('refs/heads/')) {
    said.push(`Who may push to ${singleLine(signer.ref.slice(11), 200)}, the branch from which it was signed.`);
  }
  if (expected.backfilled)
    said.push('That the run which signed was a run at the release commit (backfilled evidence).');
  if (expected.selfHostedRunner) said.push('That the run which signed was on a hosted runner.');
  if (policy === undefined) said.push('Whether the statuses are good enough: no policy was given.');
  const unsigned = [...files.keys()].filter((name) => !evidenceFileNames.includes(name) && name !== madeSbom);
  if (unsigned.length > 0) said.push(`Files that no signature covers: ${someOf(unsigned)}.`);
  said.push(
    'That the time in the statements is the time of signing; the signature has its own proof of time.',
    'That what GitHub answered was true: a signature proves who said it and when.',
    'What has happened in the repository since.',
  );
  return said;
}

/** Of others' workflows the ref is theirs to choose: it is neither the release's tag nor a branch of the repository. */
function isOwnWorkflow(identity: string, { serverUrl, repository }: VerificationInput['expected']): boolean {
  return identity.startsWith(`${serverUrl}/${repository}/`);
}

/** The first twenty of these names, and how many more there are. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => singleLine(name, 100));
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}
