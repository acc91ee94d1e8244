/**
 * One line that the runner cannot take for a workflow command and no terminal for one of its own, whatever the text says.
 * Apply it last: the zero-width spaces that it adds are what breaks the commands.
 */
export function inert(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029]/g, '\u23ce') // one line stays one line
    .replace(terminal, '') // before the rest: what is taken out must not bring a command together
    .replace(/##\[/g, '#\u200b#[') // v1 commands work anywhere in a line
    .replace(/^(\s*)::/, '$1:\u200b:'); // v2 commands work at its start
}

/** What moves a terminal's cursor, colours it or turns text around: control characters but the tab, and bidi controls. */
const terminal = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const breaksAndTabs = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control, format and surrogate code points and whatever else is drawn as nothing: bidi controls, zero-width characters, tags. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of visible characters, at most `max` of them (code points); what was cut ends in `…`. */
export function singleLine(text: string, max: number): string {
  // A code point takes at most two units; reading a few more than can be kept bounds the work on huge texts.
  const head = text.length > max * 16 + 1024 ? text.slice(0, max * 16 + 1024) : text;
  const visible = head.replace(breaksAndTabs, ' ').replace(invisible, '').trim();
  const points = [...visible];
  if (points.length <= max && head.length === text.length) return visible;
  return `${points
    .slice(0, Math.max(0, max - 1))
    .join('')
    .trimEnd()}…`;
}
