import { fieldsOrNull } from '../text/values.ts';
import { principleNumbers } from '../code/reading.ts';
import type { PrincipleNumber } from '../code/reading.ts';
import type { VendorRole } from '../facts/vendor-terms.ts';
import { principles } from '../principles/registry.ts';
import { scopeOf } from '../principles/role.ts';
import type { Basis, PrincipleVerdict, Status } from '../principles/verdicts.ts';
import { singleLine } from '../text/inert.ts';
import { parseYaml } from '../text/yaml.ts';

/** What a buyer asks of a release, beyond the evidence being genuine. */
export type BuyerPolicy = {
  readonly required: readonly { readonly principle: PrincipleNumber; readonly accepts: readonly Status[] }[];
  readonly maximumAgeDays: number | null;
  readonly acceptedBases: readonly Basis[];
};

export type PolicyProblem = { readonly message: string; readonly line: number; readonly column: number };
export type ReadPolicy =
  | { readonly ok: true; readonly policy: BuyerPolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

const acceptable = ['implemented', 'partially_implemented', 'not_applicable'] as const;
const bases = ['observed', 'attested'] as const;
const keys = ['required', 'maximum_age_days', 'accepted_bases'];

/** A policy file (YAML or JSON), or everything that is wrong with it. A policy that asks for nothing is wrong. */
export function readPolicy(input: string | Uint8Array): ReadPolicy {
  const parsed = parseYaml(input);
  if (!parsed.ok) {
    const { line, column } = parsed;
    return { ok: false, problems: [{ message: `The policy ${parsed.reason}.`, line, column }] };
  }
  const problems: PolicyProblem[] = [];
  const complain = (path: readonly (string | number)[], message: string) => {
    problems.push({ message, ...parsed.locate(path) });
  };
  const root = fieldsOrNull(parsed.value);
  if (root === null) complain([], `The policy is not a mapping with ${keys.join(', ')}.`);
  for (const key of Object.keys(root ?? {})) {
    if (!keys.includes(key)) complain([key], `${show(key)} is unknown; known are ${keys.join(', ')}.`);
  }
  const required = readRequired(root?.['required'], complain);
  const age = root?.['maximum_age_days'];
  const maximumAgeDays = typeof age === 'number' && Number.isFinite(age) && age > 0 ? age : null;
  if (age !== undefined && maximumAgeDays === null)
    complain(['maximum_age_days'], 'maximum_age_days is not a number above 0.');
  const acceptedBases = readBases(root?.['accepted_bases'], complain);
  if (problems.length === 0 && required.length === 0 && maximumAgeDays === null) {
    complain([], 'The policy asks for nothing: give required principles or maximum_age_days.');
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, policy: { required, maximumAgeDays, acceptedBases } };
}

/** What of the policy the verified verdicts do not meet, one sentence each. */
export function unmetBy(
  policy: BuyerPolicy,
  verdicts: readonly PrincipleVerdict[],
  ageDays: number,
  role: VendorRole | null = null,
): readonly string[] {
  const unmet: string[] = [];
  if (policy.maximumAgeDays !== null && !(ageDays <= policy.maximumAgeDays)) {
    // Rounded up: it is never told as young as the policy would accept.
    const age = Math.ceil(ageDays * 100) / 100;
    unmet.push(`The evidence is ${age} days old, the policy accepts ${policy.maximumAgeDays}.`);
  }
  for (const { principle, accepts } of policy.required) {
    const verdict = verdicts.find((item) => item.principle === principle);
    if (!verdict || !accepts.includes(verdict.status)) {
      unmet.push(
        `Principle ${principle} is ${verdict?.status ?? 'not there'}, the policy wants ${accepts.join(' or ')}.`,
      );
      continue;
    }
    const said = wordOnly(verdict, policy.acceptedBases, role);
    if (said.length > 0) {
      unmet.push(`Principle ${principle} rests on what the policy does not accept: ${said.join(', ')}.`);
    }
  }
  return unmet;
}

/**
 * Required checks whose answer has a basis that is not accepted, or that were left out by the vendor's word on its role alone; an
 * exemption is always the vendor's word.
 */
function wordOnly(verdict: PrincipleVerdict, accepted: readonly Basis[], role: VendorRole | null): readonly string[] {
  const word = accepted.includes('attested');
  if (verdict.status === 'not_applicable' && !word) return ['the vendor says it does not apply'];
  const principle = principles.find(({ number }) => number === verdict.principle);
  const without = principle === undefined ? [] : scopeOf(principle, role).without;
  return verdict.checks
    .filter(({ level }) => level === 'required')
    .flatMap(({ id, result, basis }) => {
      if (!without.includes(id)) return result === 'met' && !accepted.includes(basis) ? [`${id} (${basis})`] : [];
      const open = result === 'not_met' || result === 'not_observable' || (result === 'met' && basis === 'attested');
      return open && !word ? [`${id} (left out by the role that the vendor gives itself)`] : [];
    });
}

type Complain = (path: readonly (string | number)[], message: string) => void;

function readRequired(value: unknown, complain: Complain): BuyerPolicy['required'] {
  if (value === undefined) return [];
  const map = fieldsOrNull(value);
  if (map === null) {
    complain(['required'], 'required is not a mapping such as "3: implemented".');
    return [];
  }
  return Object.entries(map).flatMap(([key, wanted]) => {
    const principle = principleNumbers.find((number) => String(number) === key);
    const accepts = acceptsOf(wanted);
    if (principle === undefined) complain(['required', key], `${show(key)} is not a principle from 1 to 14.`);
    if (accepts === null) {
      complain(['required', key], `Principle ${show(key)} wants ${acceptable.join(', ')} or a list of these.`);
    }
    return principle === undefined || accepts === null ? [] : [{ principle, accepts }];
  });
}

/** One word means at least that much; a list means exactly what it lists. */
function acceptsOf(wanted: unknown): readonly Status[] | null {
  if (wanted === 'partially_implemented') return ['implemented', 'partially_implemented'];
  const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  const known = acceptable.filter((status) => list.includes(status));
  return list.length > 0 && known.length === list.length ? known : null;
}

function readBases(value: unknown, complain: Complain): readonly Basis[] {
  if (value === undefined) return bases;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const known = bases.filter((basis) => list.includes(basis));
  if (list.length === 0 || known.length !== list.length) {
    complain(['accepted_bases'], `accepted_bases is a list of ${bases.join(' and ')}.`);
  }
  return known;
}

function show(text: string): string {
  return `"${singleLine(text, 60)}"`;
}
