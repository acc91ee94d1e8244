/** The first thing that strict JSON, the depth cap or the rule against duplicate keys refuses. */
export type JsonFault = { readonly reason: string; readonly offset: number };

type Frame = { readonly keys: Set<string> | null };

const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null/y;
const hexEscape = /[0-9a-fA-F]{4}/y;

/** Walks the text once, without recursion, and names its first fault. Null means `JSON.parse` will take it. */
export function scanJson(text: string, maxDepth: number): JsonFault | null {
  const frames: Frame[] = [];
  let at = 0;
  let wants: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma' | 'end' = 'value';

  const afterValue = () => (frames.length === 0 ? 'end' : 'comma');
  const fault = (reason: string, offset = at): JsonFault => ({ reason, offset });

  for (;;) {
    at = skipSpace(text, at);
    if (at >= text.length) return wants === 'end' ? null : fault('ends too early');
    if (wants === 'end') return fault('has something after its end');
    const unit = text.charCodeAt(at);
    const keys: Set<string> | null = frames.at(-1)?.keys ?? null;

    if (wants === 'comma') {
      if (unit === (keys ? 125 : 93)) {
        frames.pop();
        wants = afterValue();
      } else if (unit === 44) {
        wants = keys ? 'key' : 'value';
      } else return fault(keys ? "wants ',' or '}' here" : "wants ',' or ']' here");
      at++;
    } else if (wants === 'key' || wants === 'key-or-end') {
      if (unit === 125 && wants === 'key-or-end') {
        frames.pop();
        wants = afterValue();
        at++;
        continue;
      }
      if (unit !== 34) return fault('wants a key in double quotes here');
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      const key = decodeKey(text.slice(at, end));
      if (keys?.has(key)) return fault('has the same key twice in one object');
      keys?.add(key);
      at = skipSpace(text, end);
      if (text.charCodeAt(at) !== 58) return fault(at < text.length ? "wants ':' here" : 'ends too early');
      at++;
      wants = 'value';
    } else if (unit === 93 && wants === 'value-or-end') {
      frames.pop();
      wants = afterValue();
      at++;
    } else if (unit === 123 || unit === 91) {
      if (frames.length >= maxDepth) return fault(`is nested deeper than ${maxDepth} levels`);
      frames.push({ keys: unit === 123 ? new Set() : null });
      wants = unit === 123 ? 'key-or-end' : 'value-or-end';
      at++;
    } else if (unit === 34) {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      wants = afterValue();
    } else {
      scalar.lastIndex = at;
      if (!scalar.test(text)) return fault('wants a value here');
      at = scalar.lastIndex;
      wants = afterValue();
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) break;
  }
  return at;
}

/** Offset after the closing quote. */
function stringEnd(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) return at + 1;
    if (unit < 32) return { reason: 'has a control character inside a string', offset: at };
    if (unit !== 92) continue;
    const escape = text[++at];
    if (escape === 'u') {
      hexEscape.lastIndex = at + 1;
      if (!hexEscape.test(text)) return { reason: 'has a broken escape inside a string', offset: at - 1 };
      at += 4;
    } else if (escape === undefined || !'"\\/bfnrt'.includes(escape)) {
      return { reason: 'has a broken escape inside a string', offset: at - 1 };
    }
  }
  return { reason: 'has a string that never ends', offset: start };
}

function decodeKey(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}
