/** Judges GitHub's own examples by GitHub's own description: what departs must be in the allow-list, and no more than that. */
import type { JsonObject } from '../src/offline/twin/contract/description.ts';
import { membersOf } from '../src/offline/twin/contract/description.ts';
import { exampleDivergences, explaining } from '../src/offline/twin/contract/example-divergences.ts';
import { createJudge } from '../src/offline/twin/contract/judge.ts';
import { operations } from '../src/offline/twin/contract/operations.ts';

export type Problem = { readonly operation: string; readonly at: string; readonly text: string };

/** The problems of every official example of the slice; `at` is the field that is wrong or missing, list indexes as `*`. */
export function problemsOfExamples(description: JsonObject): readonly Problem[] {
  const judge = createJudge('2022-11-28');
  const found = new Map<string, Problem>();
  for (const operation of operations()) {
    const source = membersOf(
      membersOf(membersOf(description['paths'])[operation.path])[operation.method.toLowerCase()],
    );
    for (const [status, response] of Object.entries(membersOf(source['responses']))) {
      if (!status.startsWith('2')) continue;
      const content = membersOf(membersOf(response)['content'])['application/json'];
      for (const example of Object.values(membersOf(membersOf(content)['examples']))) {
        const { value } = follow(description, membersOf(example));
        for (const text of judge.response(operation, Number(status), value))
          found.set(`${operation.id} ${fieldOf(text)}`, { operation: operation.id, at: fieldOf(text), text });
      }
    }
  }
  return [...found.values()];
}

/** Problems that the list does not explain, and entries of the list that explain none. */
export function unexplained(problems: readonly Problem[]): readonly string[] {
  const used = new Set(problems.flatMap(({ operation, at }) => explaining(operation, at)));
  return [
    ...problems
      .filter(({ operation, at }) => explaining(operation, at).length === 0)
      .map(({ operation, text }) => `not in example-divergences.ts: ${operation}: ${text}`),
    ...exampleDivergences
      .filter((entry) => !used.has(entry))
      .map(({ operation, at }) => `no longer true in example-divergences.ts: ${operation} ${at.join(', ')}`),
  ];
}

/** `answer 200 /a/0/b: …` with the name of a field that is missing or one too many at its end. */
function fieldOf(problem: string): string {
  const path = (/^answer \d+ (\/[^ :]*)/.exec(problem)?.[1] ?? '/').replace(/\/\d+(?=\/|$)/g, '/*');
  const name = /"(?:missingProperty|additionalProperty)":"([^"]+)"/.exec(problem)?.[1];
  return name === undefined ? path : `${path === '/' ? '' : path}/${name}`;
}

function follow(description: JsonObject, node: JsonObject): JsonObject {
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  return reference
    .split('/')
    .slice(1)
    .reduce<JsonObject>((at, name) => membersOf(at[name]), description);
}
