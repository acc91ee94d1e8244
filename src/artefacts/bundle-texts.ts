import { parseJson } from '../text/json.ts';
import { fieldsOrNull } from '../text/values.ts';

export type BundleText =
  | { readonly ok: true; readonly text: string; readonly json: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly text: string; readonly reason: string };

const limits = { maxBytes: 33_554_432, maxDepth: 64 };
const maximumLines = 1000;

/** The bundles of a file that holds one (JSON) or several (JSON lines); what is not an object of strict JSON is said so, line by line. */
export function bundleTexts(text: string): readonly BundleText[] {
  const whole = text.trim();
  if (!whole.includes('\n')) return [read(whole, '')];
  const single = read(whole, '');
  if (single.ok) return [single];
  const lines = whole.split('\n').map((line) => line.trim());
  const filled = lines.flatMap((line, index) => (line === '' ? [] : [{ line, at: `line ${index + 1} ` }]));
  // A file of many lines none of which stands alone is one broken document, not as many broken bundles.
  if (!filled.slice(0, maximumLines).some(({ line }) => read(line, '').ok)) return [single];
  const rest = filled.length - maximumLines;
  const bundles = filled.slice(0, maximumLines).map(({ line, at }) => read(line, at));
  return rest > 0 ? [...bundles, refused('', `holds ${rest} more lines than are read`)] : bundles;
}

function read(text: string, at: string): BundleText {
  const parsed = parseJson(text, limits);
  if (!parsed.ok) return refused(text, `${at}${parsed.reason}`);
  const json = fieldsOrNull(parsed.value);
  return json === null ? refused(text, `${at}is not a JSON object`) : { ok: true, text, json };
}

function refused(text: string, reason: string): BundleText {
  return { ok: false, text, reason };
}
