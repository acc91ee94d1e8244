import type { BuiltArtefact } from './artefacts.ts';

export type Builder = {
  readonly repository: string;
  readonly commit: string;
  readonly tag: string;
  readonly workflow: string;
  readonly runId: string;
};

/** SLSA provenance v1 as GitHub's own attest action writes it for a build on a hosted runner. */
export function slsaProvenance(artefacts: readonly BuiltArtefact[], builder: Builder): object {
  const { repository, commit, tag, workflow, runId } = builder;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: artefacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: { ref: `refs/tags/${tag}`, repository: `https://github.com/${repository}`, path: workflow },
        },
        internalParameters: { github: { event_name: 'push', runner_environment: 'github-hosted' } },
        resolvedDependencies: [
          { uri: `git+https://github.com/${repository}@refs/tags/${tag}`, digest: { gitCommit: commit } },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/actions/runner/github-hosted' },
        metadata: { invocationId: `https://github.com/${repository}/actions/runs/${runId}/attempts/1` },
      },
    },
  };
}
