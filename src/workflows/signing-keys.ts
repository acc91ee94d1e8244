import { actionName, asText } from './model.ts';
import type { Job, KeyRule, Step } from './model.ts';
import { mayWrite } from './permissions.ts';

/** Actions that sign with a key made for the occasion and a certificate for the job's identity. */
const keylessActions = [
  'actions/attest',
  'actions/attest-build-provenance',
  'actions/attest-sbom',
  'sigstore/gh-action-sigstore-python',
  'slsa-framework/slsa-github-generator',
  'actions/attest-release',
];

/** Services that sign and never hand out the key. */
const serviceActions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'azure/trusted-signing-action': 'Azure Artifact Signing',
    'azure/artifact-signing-action': 'Azure Artifact Signing',
    'signpath/github-action-submit-signing-request': 'SignPath',
    'digicert/ssm-code-signing': 'DigiCert KeyLocker',
    'digicert/code-signing-software-trust-action': 'DigiCert KeyLocker',
    'sslcom/esigner-codesign': 'SSL.com eSigner',
    'garantir/remote-signing': 'GaraSign',
  }),
);

const kms =
  /\b(?:awskms|gcpkms|azurekms|hashivault|openbao|k8s-kms):\/\/|\bpkcs11:|\bAzureSignTool\b|\bsmctl\s+sign\b|\bjsign\b[^\n]{0,300}--storetype\s+["']?(?:AWS|AZUREKEYVAULT|TRUSTEDSIGNING|GOOGLECLOUD|HASHICORPVAULT|DIGICERTONE|ESIGNER|PKCS11|YUBIKEY|SIGNSERVER|GARASIGN|ORACLECLOUD)\b/i;
const cosign = /\bcosign\s+(?:sign|sign-blob|attest|attest-blob)\b/;
const provenance = /\b(?:npm|pnpm)\s+publish\b[^\n]{0,300}--provenance\b/;

const maxScript = 100_000;

/** Something is signed with a key that exists only while it is signed. */
export const keylessSigning: KeyRule = (workflow) =>
  steps(workflow.jobs)
    .flatMap(({ job, step }) => {
      const by = keylessTool(step, mayWrite(workflow, job, ['id-token']));
      return by === null
        ? []
        : [{ kind: 'keyless-signing' as const, path: placeOf(step), detail: `${by} signs without a stored key.` }];
    })
    .concat(
      workflow.jobs.flatMap((job) =>
        isKeyless(job.uses) && mayWrite(workflow, job, ['id-token'])
          ? [
              {
                kind: 'keyless-signing' as const,
                path: [...job.path, 'uses'],
                detail: `${actionName(job.uses)} signs without a stored key.`,
              },
            ]
          : [],
      ),
    );

/** Something is signed where the key cannot be taken out. */
export const kmsSigning: KeyRule = (workflow) =>
  steps(workflow.jobs).flatMap(({ step }) => {
    const service = serviceActions.get(actionName(step.uses));
    const texts = [step.run, ...Object.values({ ...step.with, ...step.env }).map(asText)];
    const reference = texts.map((text) => kms.exec((text ?? '').slice(0, maxScript))?.[0]).find(Boolean);
    const by = service ?? reference?.slice(0, 60);
    return by === undefined
      ? []
      : [{ kind: 'kms-signing' as const, path: placeOf(step), detail: `The key stays where it is: ${by}` }];
  });

function keylessTool(step: Step, hasIdentity: boolean): string | null {
  const script = (step.run ?? '').slice(0, maxScript);
  if (!hasIdentity) return null;
  if (isKeyless(step.uses)) return actionName(step.uses);
  if (provenance.test(script)) return 'npm publish --provenance';
  if (actionName(step.uses) === 'pypa/gh-action-pypi-publish')
    return asText(step.with['password']) === null && asText(step.with['attestations']) !== 'false'
      ? 'PyPI attestations'
      : null;
  return script.split('\n').some((line) => cosign.test(line)) && !/\s--key[= ]/.test(script) ? 'cosign' : null;
}

function isKeyless(uses: string | null): boolean {
  const name = actionName(uses);
  return keylessActions.some((action) => name === action || name.startsWith(`${action}/`));
}

function steps(jobs: readonly Job[]): readonly { readonly job: Job; readonly step: Step }[] {
  return jobs.flatMap((job) => job.ownSteps.map((step) => ({ job, step })));
}

function placeOf(step: Step): Step['path'] {
  return [...step.path, step.uses === null ? 'run' : 'uses'];
}
