import { defineCheck } from '../check.ts';
import { keyLine, keyUses } from '../reading/key-uses.ts';
import { met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';
import { unreadable } from '../reading/workflow-files.ts';

/** What signs outside the workflows is known to the vendor only, and may be attested. */
export const secretsHardwareBacked = defineCheck({
  id: 'secrets.hardware-backed',
  level: 'required',
  question: 'Do signing and deployment keys live in an HSM, a KMS or a keyless service?',
  claims: ['2.1.4'],
  attestable: true,
  needs: ['workflows'],
  judge({ workflows }) {
    if (workflows.state === 'hidden') return unseen('The workflow files', workflows);
    const files = workflows.state === 'seen' ? workflows.value.files : [];
    const stored = keyUses(files, ['stored-key']);
    const safe = keyUses(files, ['keyless-signing', 'kms-signing']);
    const details = capped([...stored, ...safe].map(keyLine));
    if (stored.length > 0)
      return notMet(
        `${count(stored.length, 'step')} handed a stored private key: ${naming(stored.map(({ at }) => `${at.path}:${String(at.line)}`))}.`,
        'Sign without a stored key (`cosign sign-blob` with id-token: write, actions/attest) or by a KMS reference (awskms://, gcpkms://, azurekms://), then delete the secret.',
        { details, at: stored.map(({ at, detail }) => ({ ...at, message: detail })) },
      );
    const dark = unreadable(files);
    if (dark.length > 0) return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, undefined);
    return safe.length > 0
      ? met(`${count(safe.length, 'step')} signing with a key that is never stored, and none with a stored one.`, {
          details,
        })
      : notObservable('No workflow is seen to sign anything; what signs elsewhere can be attested.', undefined);
  },
});
