import * as basic from '@secvisogram/csaf-validator-lib/basic.js';
import validate from '@secvisogram/csaf-validator-lib/validate.js';
import { singleLine } from '../../text/inert.ts';

const most = 20;

/**
 * What the standard's own validator (schema and mandatory tests of CSAF 2.0) has against a document, one line each; empty for a
 * valid one. It is large, so that it stands in a file of its own and is loaded only where there is a CSAF document.
 */
export async function csafProblems(document: object): Promise<readonly string[]> {
  const { csaf_2_0_strict: schema, ...rest } = basic;
  // The other tests take for granted what the schema says, and fall over where it does not hold.
  for (const tests of [[schema], Object.values(rest)]) {
    const problems = await problemsOf(tests, document);
    if (problems.length > 0) return problems;
  }
  return [];
}

async function problemsOf(asked: readonly unknown[], document: object): Promise<readonly string[]> {
  const { isValid, tests } = await validate(asked, document);
  if (isValid) return [];
  const problems = tests.flatMap(({ name, isValid: passed, errors }) =>
    passed ? [] : errors.map(({ instancePath, message }) => `${name}: ${instancePath || '/'} ${message ?? 'fails'}`),
  );
  const lines = problems.slice(0, most).map((line) => singleLine(line, 300));
  return lines.length === 0 ? ['it fails a mandatory test'] : lines;
}
