import type { RunnerOptions } from './options.ts';

/** Names and numbers of the job that follow from the options. */
export type Job = {
  readonly repository: string;
  readonly refName: string;
  readonly refType: 'branch' | 'tag';
  readonly workflow: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  readonly actor: string;
  readonly actorId: string;
};

export function jobOf(options: RunnerOptions): Job {
  const { repository, ref, workflowRef } = options;
  const file = workflowRef.split('@')[0]?.split('/').slice(2).join('/') ?? '';
  return {
    repository: `${repository.owner}/${repository.name}`,
    refName: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    refType: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow: options.workflowName ?? file,
    runId: String(options.runId ?? 1),
    runNumber: '1',
    runAttempt: String(options.runAttempt ?? 1),
    actor: options.actor ?? repository.owner,
    actorId: String(repository.ownerId),
  };
}
