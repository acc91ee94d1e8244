import type { FactsFor } from '../../facts/facts.ts';
import type { Observed } from '../../facts/observed.ts';
import type { StoredSecret } from '../../facts/secrets.ts';
import type { Gate } from './gates.ts';
import { naming } from './words.ts';
import { jobName, type ReleaseJob } from './workflow-files.ts';

export type SecretFacts = FactsFor<(typeof secretFacts)[number]>;
export const secretFacts = ['repositorySecrets', 'organizationSecrets', 'environmentSecrets'] as const;

export type PlacedSecret = StoredSecret & { readonly place: string };

/** Every stored secret that could be listed, with where it is stored. */
export function placedSecrets(facts: SecretFacts): readonly PlacedSecret[] {
  const at = (fact: Observed<readonly StoredSecret[]>, place: string): readonly PlacedSecret[] =>
    fact.state === 'seen' ? fact.value.map((secret) => ({ ...secret, place })) : [];
  const environments = facts.environmentSecrets.state === 'seen' ? facts.environmentSecrets.value : [];
  return [
    ...at(facts.repositorySecrets, 'repository'),
    ...at(facts.organizationSecrets, 'organisation'),
    ...environments.flatMap(({ environment, secrets }) =>
      secrets.map((secret) => ({ ...secret, place: `environment ${environment}` })),
    ),
  ];
}

/** The first list of secrets that could not be seen; null where all could. */
export function unseenSecrets(facts: SecretFacts) {
  const all = [facts.repositorySecrets, facts.organizationSecrets, facts.environmentSecrets];
  return all.find((fact) => fact.state === 'hidden') ?? null;
}

/** Names that a repository or an organisation stores too: such a secret is there for every job. */
export function openSecrets({ job }: ReleaseJob, wide: readonly string[]): readonly string[] {
  const names = wide.map((name) => name.toUpperCase());
  return (job.secrets ?? []).filter((name) => names.includes(name.toUpperCase()));
}

/** A release job, its secrets, what it waits for, and which of the secrets every job can read. */
export function scopeLine({ job, gate, open }: { job: ReleaseJob; gate: Gate; open: readonly string[] }): string {
  const loose = open.length > 0 ? `; not of the environment: ${naming(open, 10)}` : '';
  return `${jobName(job)} reads ${naming(job.job.secrets ?? [], 10)}: ${gate.say}${loose}`;
}
