import type { ClaimId } from '../code/claims.ts';
import type { FactName, FactsFor } from '../facts/facts.ts';
import type { Terms } from '../facts/terms.ts';
import type { Location } from '../facts/workflows.ts';

/** `required` checks make the status; `supporting` ones are reported and never decide alone. */
export type Level = 'required' | 'supporting';

export type Result = 'met' | 'not_met' | 'not_observable' | 'not_applicable';

/** in-toto ResourceDescriptor, reduced to what we can stand behind. */
export type EvidenceDescriptor = {
  readonly uri?: string;
  readonly name?: string;
  readonly digest?: { readonly sha256?: string; readonly gitCommit?: string };
  readonly mediaType?: string;
};

type Common = {
  /** One sentence with the figures that decided it. */
  readonly because: string;
  readonly evidence?: readonly EvidenceDescriptor[];
  /** The items behind the sentence (commits, artefacts, findings), one line each. */
  readonly details?: readonly string[];
};

/** A verdict of `not_met` must say how to mend it; one of `not_observable` what would let us look, where we know. */
export type Verdict =
  | (Common & { readonly result: 'met' })
  | (Common & { readonly result: 'not_met'; readonly fix: string; readonly at?: readonly Located[] })
  | (Common & { readonly result: 'not_observable'; readonly permission?: string })
  | (Common & { readonly result: 'not_applicable' });

/** A line to annotate, with what is wrong there. */
export type Located = Location & { readonly message: string };

/** One pure question. `judge` sees the facts that it names in `needs` and no others: the compiler refuses the rest. */
export type Check<Id extends string = string> = {
  readonly id: Id;
  readonly level: Level;
  /** Ends with a question mark. */
  readonly question: string;
  /** The Code's official claims (APC v1.0 ids) that it bears on. */
  readonly claims: readonly ClaimId[];
  /** Whether the vendor's own entry may stand in where the platform cannot see it. */
  readonly attestable: boolean;
  readonly needs: readonly FactName[];
  /** Those of `needs` that it decides without: where they are hidden it says less, or is less sure, but is not lost. */
  readonly dispensable?: readonly FactName[];
  judge(facts: FactsFor<FactName>, terms: Terms): Verdict;
};

export function defineCheck<const Id extends string, const Need extends FactName>(
  check: Omit<Check<Id>, 'needs' | 'dispensable' | 'judge'> & {
    readonly needs: readonly Need[];
    readonly dispensable?: readonly NoInfer<Need>[];
    judge(facts: FactsFor<Need>, terms: Terms): Verdict;
  },
): Check<Id> {
  return check;
}
