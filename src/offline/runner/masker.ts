/** Replaces every registered value by `***`; finds that overlap or touch become one. */
export type Masker = { add(value: string): void; mask(text: string): string };

export function createMasker(initial: readonly string[] = []): Masker {
  const values = new Set<string>();
  const masker: Masker = {
    add: (value) => {
      for (const part of [value, ...value.split(/[\r\n]+/)]) if (part.trim() !== '') values.add(part);
    },
    mask: (text) => {
      const spans = [...values].flatMap((value) => spansOf(text, value)).sort((a, b) => a.from - b.from);
      let masked = '';
      let end = -1;
      for (const { from, to } of spans) {
        if (from > end) masked += `${text.slice(Math.max(end, 0), from)}***`;
        end = Math.max(end, to);
      }
      return masked + text.slice(Math.max(end, 0));
    },
  };
  for (const value of initial) masker.add(value);
  return masker;
}

function spansOf(text: string, value: string): { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + 1)) {
    spans.push({ from, to: from + value.length });
  }
  return spans;
}
