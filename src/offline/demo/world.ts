import { startChannels, type Channels } from '../channels/channels.ts';
import { startLoopbackSigstore, type LoopbackSigstore } from '../loopback/loopback-sigstore.ts';
import { createVendorSigner } from '../loopback/vendor-signer.ts';
import { type Clone, type Grants, provenanceFor, type Scenario, startTwin, type Twin } from '../twin/index.ts';
import { type BuiltArtefact, buildArtefacts } from './artefacts.ts';
import { slsaProvenance } from './provenance.ts';

export const workflowPath = '.github/workflows/release.yml';
export const runId = '4200000001';

/** GitHub, Sigstore and a drafted release with artefacts and the provenance that the scenario gives them. */
export type DemoWorld = {
  readonly twin: Twin;
  readonly sigstore: LoopbackSigstore;
  readonly clone: Clone;
  readonly artefacts: readonly BuiltArtefact[];
  readonly releaseId: number;
  readonly channels: Channels;
  /** Text of `.github/copse.yml` at the release commit, with the channels of the scenario where it declares none; null where there is neither. */
  configuration(): Promise<string | null>;
  close(): Promise<void>;
};

export type WorldOptions = {
  readonly latencyMs?: number;
  /** Publishes the release at once instead of leaving it a draft. */
  readonly published?: { readonly immutable: boolean };
  /** Artefacts besides those that are built from the clone, each with an attestation of its own. */
  readonly more?: readonly BuiltArtefact[];
  /** More, or less, for the workflow's token. */
  readonly workflowGrants?: Grants;
};

export async function startDemoWorld(
  clone: Clone,
  scenario: Scenario,
  { latencyMs = 0, published, workflowGrants = {}, more = [] }: WorldOptions = {},
): Promise<DemoWorld> {
  const [twin, sigstore] = await Promise.all([
    startTwin({ clone, scenario, latencyMs, workflowGrants }),
    startLoopbackSigstore({ latencyMs }),
  ]);
  const built = await buildArtefacts(clone, twin.name);
  const artefacts = [...built, ...more];
  const releaseId = twin.draftRelease({
    tag: twin.releaseTag,
    assets: artefacts,
    ...(published === undefined ? {} : { published: true, immutable: published.immutable }),
  });
  await attestArtefacts(twin, sigstore, scenario, built);
  for (const artefact of more) await attestArtefacts(twin, sigstore, scenario, [artefact]);
  const channels = await publish(twin, sigstore, clone, built, latencyMs);
  return {
    twin,
    sigstore,
    clone,
    artefacts,
    releaseId,
    channels,
    configuration: async () => withChannels(await textAt(clone, '.github/copse.yml'), channels.declared),
    close: async () => {
      await channels.close();
      await sigstore.close();
      await twin.close();
    },
  };
}

/** One statement for all artefacts that a workflow built, as actions/attest does it. */
async function attestArtefacts(
  twin: Twin,
  sigstore: LoopbackSigstore,
  scenario: Scenario,
  artefacts: readonly BuiltArtefact[],
): Promise<void> {
  for (const kind of ['valid', 'wrong-repository'] as const) {
    const subjects = artefacts.filter(({ name }) => provenanceFor(scenario, name) === kind);
    if (subjects.length === 0) continue;
    const repository = kind === 'valid' ? `${twin.owner}/${twin.name}` : 'somebody/else';
    const sign = createVendorSigner(sigstore, vendorClaims(twin, repository));
    const builder = { repository, commit: twin.releaseCommit, tag: twin.releaseTag, workflow: workflowPath, runId };
    const bundle = await sign(slsaProvenance(subjects, builder));
    twin.addAttestation({ subjects: subjects.map(({ sha256 }) => sha256), bundle });
  }
}

/** The scenario's channels, with the release as it was built, signed as the vendor's own build job would have. */
async function publish(
  twin: Twin,
  sigstore: LoopbackSigstore,
  clone: Clone,
  artefacts: readonly BuiltArtefact[],
  latencyMs: number,
) {
  const repository = `${twin.owner}/${twin.name}`;
  const at = (commit: string) => {
    const builder = { repository, commit, tag: twin.releaseTag, workflow: workflowPath, runId };
    const provenance = (subject: readonly object[]) => ({ ...slsaProvenance([], builder), subject });
    return { sign: createVendorSigner(sigstore, vendorClaims(twin, repository, commit)), provenance };
  };
  const [before = '0'.repeat(40)] = (await clone.objects.commit(twin.releaseCommit))?.parents ?? [];
  return startChannels(twin.scenario.channels, {
    version: twin.releaseTag.replace(/^v(?=\d)/, ''),
    artefacts,
    ...at(twin.releaseCommit),
    older: at(before),
    repository,
    latencyMs,
    now: new Date(),
  });
}

/** What a vendor declares itself stands. */
function withChannels(text: string | null, declared: string): string | null {
  if (declared === '' || (text !== null && /^channels:/m.test(text))) return text;
  return text === null ? declared : `${text.trimEnd()}\n${declared}`;
}

/** The claims of the token that the vendor's own build job would have had. */
export function vendorClaims(
  twin: Twin,
  repository: string,
  commit = twin.releaseCommit,
): Readonly<Record<string, string>> {
  const ref = `refs/tags/${twin.releaseTag}`;
  const workflowRef = `${repository}/${workflowPath}@${ref}`;
  return {
    iss: 'https://token.actions.githubusercontent.com',
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    repository_id: String(twin.scenario.repository.id),
    repository_owner_id: String(twin.scenario.owner.id),
    repository_visibility: 'public',
    ref,
    sha: commit,
    event_name: 'push',
    workflow: 'release',
    job_workflow_ref: workflowRef,
    job_workflow_sha: commit,
    workflow_ref: workflowRef,
    workflow_sha: commit,
    runner_environment: 'github-hosted',
    run_id: runId,
    run_attempt: '1',
  };
}

async function textAt(clone: Clone, path: string): Promise<string | null> {
  const commit = await clone.objects.commit(clone.releaseTag.commit);
  let oid = commit?.tree ?? null;
  for (const name of path.split('/')) {
    const entry = oid === null ? null : (await clone.objects.tree(oid))?.find((candidate) => candidate.name === name);
    oid = entry?.oid ?? null;
  }
  const bytes = oid === null ? null : await clone.objects.blob(oid);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
