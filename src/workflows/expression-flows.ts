import { tokensOf } from './expression-tokens.ts';
import type { Token } from './expression-tokens.ts';

/** A context whose text can come out of an expression, `github.event.commits.*.message`; `whole` with all that is below it. */
export type Flow = { readonly context: string; readonly whole: boolean };
export type Outcome = Flow | { readonly literal: string };

type Flows = readonly Outcome[];
type Reader = { readonly tokens: readonly Token[]; at: number; depth: number; failed: boolean };

const maxDepth = 50;
const comparisons = ['==', '!=', '<', '<=', '>', '>='];

/**
 * Which contexts can come out of an expression as text: both sides of `||`, the right side of `&&`, what `format`, `join`,
 * `toJSON`, `fromJSON` and `case` pass on. A comparison prints nothing but true or false. Null where it does not parse.
 */
export function flowsOf(expression: string): readonly Flow[] | null {
  return outcomesOf(expression)?.filter((outcome) => 'context' in outcome) ?? null;
}

/** The same with the string literals that can come out. */
export function outcomesOf(expression: string): readonly Outcome[] | null {
  const tokens = tokensOf(expression);
  if (tokens === null) return null;
  const reader: Reader = { tokens, at: 0, depth: 0, failed: false };
  const flows = alternatives(reader);
  return reader.failed || reader.at < tokens.length ? null : flows;
}

function alternatives(reader: Reader): Flows {
  if (++reader.depth > maxDepth) return fail(reader);
  const flows = [...conjunction(reader)];
  while (take(reader, '||')) flows.push(...conjunction(reader));
  reader.depth--;
  return flows;
}

/** What stands left of `&&` comes out only where it is false, empty or zero. */
function conjunction(reader: Reader): Flows {
  let flows = comparison(reader);
  while (take(reader, '&&')) flows = comparison(reader);
  return flows;
}

function comparison(reader: Reader): Flows {
  let flows = negation(reader);
  while (comparisons.some((sign) => take(reader, sign))) {
    negation(reader);
    flows = [];
  }
  return flows;
}

function negation(reader: Reader): Flows {
  let negated = false;
  while (take(reader, '!')) negated = true;
  const flows = operand(reader);
  return negated ? [] : flows;
}

function operand(reader: Reader): Flows {
  if (take(reader, '(')) {
    const flows = alternatives(reader);
    if (!take(reader, ')')) return fail(reader);
    return members(reader, flows);
  }
  const token = reader.tokens[reader.at++];
  if (token?.type === 'string') return [{ literal: token.text }];
  if (token?.type === 'number') return [];
  if (token?.type !== 'name') return fail(reader);
  if (take(reader, '(')) return members(reader, call(reader, token.text));
  if (['true', 'false', 'null', 'nan', 'infinity'].includes(token.text)) return [];
  return members(reader, [{ context: token.text, whole: false }]);
}

/** `.name`, `.*`, `['name']`, `[0]`, `[anything]` after an operand. */
function members(reader: Reader, flows: Flows): Flows {
  const names: string[] = [];
  for (;;) {
    if (take(reader, '.')) {
      const member = reader.tokens[reader.at++];
      if (member?.type === 'name') names.push(member.text);
      else if (member?.text === '*') names.push('*');
      else return fail(reader);
    } else if (take(reader, '[')) {
      const key = reader.tokens[reader.at];
      const plain = key?.type === 'string' && reader.tokens[reader.at + 1]?.text === ']';
      names.push(plain ? key.text.toLowerCase() : '*');
      if (!take(reader, '*')) alternatives(reader);
      if (!take(reader, ']')) return fail(reader);
    } else if (names.length === 0) {
      return flows;
    } else {
      return flows.map((flow) =>
        'literal' in flow || flow.whole ? flow : { context: [flow.context, ...names].join('.'), whole: false },
      );
    }
  }
}

function call(reader: Reader, name: string): Flows {
  const given: Flows[] = [];
  if (!take(reader, ')')) {
    do given.push(alternatives(reader));
    while (take(reader, ','));
    if (!take(reader, ')')) return fail(reader);
  }
  const all = given.flat();
  if (name === 'format' || name === 'join') return all;
  if (name === 'tojson' || name === 'fromjson')
    return all.map((flow) => ('literal' in flow ? flow : { ...flow, whole: true }));
  // case(condition, value, condition, value, …, otherwise)
  return name === 'case' ? given.filter((_, index) => index % 2 === 1 || index === given.length - 1).flat() : [];
}

function take(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.type !== 'sign' || token.text !== sign) return false;
  reader.at++;
  return true;
}

function fail(reader: Reader): Flows {
  reader.failed = true;
  reader.at = reader.tokens.length;
  return [];
}
