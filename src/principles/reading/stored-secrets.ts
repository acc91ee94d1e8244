import type { FactsFor } from '../../facts/facts.ts';
import type { Observed } from '../../facts/observed.ts';
import type { StoredSecret } from '../../facts/secrets.ts';

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
