import { codeVersion, themes } from '../../code/principle-words.ts';
import { factsFileName } from '../../names.ts';
import { ruleSetUri } from '../identifiers.ts';
import { observedGaps, releaseName, restsOnWord } from './told.ts';
import type { Told, ToldCheck, ToldPrinciple } from './told.ts';

/** Results that Gemara knows, the gravest first. */
const results = ['Failed', 'Unknown', 'Needs Review', 'Passed', 'Not Applicable'] as const;
type GemaraResult = (typeof results)[number];

const catalogue = 'UK-SSCOP-14';

/**
 * A Gemara evaluation log (schema 1.4): a control evaluation for each principle, an assessment log for each check. What
 * could not be seen is `Unknown`; what only the vendor says is `Needs Review`, never `Passed`.
 */
export function gemara(told: Told): unknown {
  const { terms, release, version } = told.assessment;
  const evaluations = told.principles.map((principle) => evaluationOf(principle, told));
  return {
    metadata: {
      id: `copse-${told.factsSha256.slice(0, 16)}`,
      type: 'EvaluationLog',
      'gemara-version': '1.4.1',
      version,
      date: moment(terms.now),
      description: `What Copse saw of ${releaseName(told)}. Not a statement that the Code is followed.`,
      author: { id: 'copse', name: 'Copse', type: 'Software', version, uri: 'https://w3id.org/copse' },
      'mapping-references': [
        { id: catalogue, title: 'UK Software Security Code of Practice, read as 14 principles', version: codeVersion },
        { id: factsFileName, title: 'Facts that were looked at', version: told.factsSha256 },
      ],
    },
    target: {
      id: release.commit,
      name: releaseName(told),
      type: 'Software',
      environment: release.serverUrl,
    },
    result: results.find((result) => evaluations.some((evaluation) => evaluation.result === result)),
    evaluations,
  };
}

function evaluationOf(principle: ToldPrinciple, told: Told) {
  const { predicate, reason } = principle;
  const control = { 'reference-id': catalogue, 'entry-id': String(predicate.principle.id) };
  return {
    name: predicate.principle.title,
    result: ofPrinciple(principle),
    message: `${predicate.status}: ${reason}`,
    control,
    'assessment-logs': predicate.checks.map((check) => logOf(check, principle, told)),
  };
}

function logOf(check: ToldCheck, { predicate, file }: ToldPrinciple, { factsSha256 }: Told) {
  const start = moment(predicate.timeCreated);
  return {
    requirement: { 'reference-id': catalogue, 'entry-id': check.id },
    description: `${check.id} (${check.level}), asked of principle ${predicate.principle.id}: ${predicate.principle.statement}`,
    result: ofCheck(check),
    message: check.because,
    applicability: [themes[predicate.principle.theme]],
    steps: [`${ruleSetUri}#${check.id}`],
    'steps-executed': 1,
    start,
    end: start,
    ...(check.fix === undefined ? {} : { recommendation: check.fix }),
    ...(check.result === 'not_observable' ? { 'confidence-level': 'Undetermined' } : {}),
    evidence: [
      {
        id: `${file}#${check.id}`,
        type: 'facts',
        'collected-at': start,
        payload: { name: factsFileName, digest: { sha256: factsSha256 } },
        description: `The signed statement in ${file} names the evidence one by one.`,
      },
    ],
  };
}

function ofPrinciple(principle: ToldPrinciple): GemaraResult {
  const { status } = principle.predicate;
  if (status === 'not_applicable') return 'Needs Review';
  if (observedGaps(principle).length > 0) return 'Failed';
  if (status === 'implemented') return restsOnWord(principle) ? 'Needs Review' : 'Passed';
  return status === 'not_observable' ? 'Unknown' : 'Needs Review';
}

function ofCheck({ result, basis }: ToldCheck): GemaraResult {
  if (basis === 'attested') return 'Needs Review';
  if (result === 'met') return 'Passed';
  if (result === 'not_met') return 'Failed';
  return result === 'not_observable' ? 'Unknown' : 'Not Applicable';
}

/** Gemara wants seconds and no fraction. */
function moment(time: string): string {
  return time.replace(/\.\d+/, '');
}
