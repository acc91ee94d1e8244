import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';
import { CopseError } from '../../errors.ts';
import bare from '../scenarios/bare.json' with { type: 'json' };
import good from '../scenarios/good.json' with { type: 'json' };
import mixed from '../scenarios/mixed.json' with { type: 'json' };
import { besideScenario } from './keys/keyring.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './scenario-schema.ts';

const builtIn: Readonly<Record<string, unknown>> = { good, mixed, bare };
const mostProblems = 10;
const largest = 1_000_000;

let check: ValidateFunction<Scenario> | undefined;

export const scenarioNames: readonly string[] = Object.keys(builtIn);

/** One of the built-in scenarios, which the tests check, or a JSON file, checked here. */
export function loadScenario(nameOrPath: string): Scenario {
  if (Object.hasOwn(builtIn, nameOrPath)) return builtIn[nameOrPath] as Scenario;
  return besideScenario(checkScenario(readScenario(nameOrPath), nameOrPath), nameOrPath);
}

/** Anything, made certain to be a scenario; the problems of a bad one are named together, each with the path of its field. */
export function checkScenario(value: unknown, from: string): Scenario {
  check ??= new Ajv({ allErrors: true, allowUnionTypes: true }).compile<Scenario>(scenarioSchema);
  if (check(value)) return value;
  const problems = (check.errors ?? []).map(problemOf);
  const shown = problems.slice(0, mostProblems).join('; ');
  const more = problems.length > mostProblems ? `; and ${problems.length - mostProblems} more` : '';
  throw new CopseError(
    'INPUT_INVALID',
    `The scenario ${from} is not valid: ${shown}${more}.`,
    'src/offline/scenarios/good.json shows every field.',
  );
}

function problemOf({ instancePath, message, params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
  const allowed = 'allowedValues' in params ? ` (${(params['allowedValues'] as unknown[]).join(', ')})` : '';
  return `${instancePath || '/'} ${message ?? 'is invalid'}${extra}${allowed}`;
}

function readScenario(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CopseError(
      'INPUT_INVALID',
      `The scenario ${path} is not JSON: ${(error as Error).message}.`,
      'src/offline/scenarios/good.json shows what one looks like.',
      error,
    );
  }
}

function readText(path: string): string {
  const names = scenarioNames.join(', ');
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length <= largest) return text;
  } catch (error) {
    const near = closest(path, [...scenarioNames]);
    const hint = distance(path, near) <= 2 ? ` Did you mean ${near}?` : '';
    throw new CopseError(
      'FILE_UNREADABLE',
      `There is no scenario ${path}.${hint}`,
      `Give one of ${names}, or the path of a JSON file.`,
      error,
    );
  }
  throw new CopseError(
    'INPUT_INVALID',
    `The scenario ${path} is larger than ${largest} characters.`,
    `Give one of ${names}, or a smaller file.`,
  );
}
