/** `reference`: filled in elsewhere. `blank`: nothing that would work. `placeholder`: words to be replaced, which work if they are left. */
export type ValueKind = 'reference' | 'blank' | 'placeholder' | 'literal';

const longest = 2_000;
const reference =
  /^(?:\$\{?[A-Za-z_][\w.]*\}?|\$\([\w .-]{1,100}\)|\{\{.*\}\}|%[A-Za-z_]\w*%|@[A-Za-z_]\w*@|__[A-Z_]{2,60}__|ENC\[.*|(?:ref\+|vault:|file:|secret:|op:\/\/|ssm:|arn:).*|\/.*)$/s;
/** The name of a file that holds it. */
const file = /^[\w.-]{1,80}\.(?:key|pem|crt|cer|p12|pfx|jks|txt)$/i;
const blank = /^(?:<.*>|\[.*\]|x{3,}|\*{2,}|\.{2,}|-{2,}|\?+|null|none|nil|~)$/is;
const placeholder =
  /^(?:change[-_ ]?(?:me|it|this)|replace|your[-_ ]|my[-_ ]?(?:secret|password)|todo|tbd|placeholder|example|dummy|insert|enter|put[-_ ]|get[-_ ]|set[-_ ](?:me|a|this|your)|fill|generate|fixme|redacted|some[-_ ]|a[-_ ](?:long|random|strong|secure))|(?:change[-_ ]?me|[-_ ]here)!?$/i;

/** What kind of value a setting has. `${NAME:-value}` is what stands after the sign: it works where NAME is not set. */
export function valueKind(value: string): ValueKind {
  const text = value.trim().slice(0, longest);
  if (text === '') return 'blank';
  const fallback = /^\$\{[A-Za-z_]\w{0,100}:?[-=](.*)\}$/s.exec(text)?.[1];
  if (fallback !== undefined) return fallback.includes('$') ? 'reference' : valueKind(fallback);
  if (/^\$\{[A-Za-z_]\w{0,100}:?[?+]/.test(text) || reference.test(text) || file.test(text) || text.includes('{{'))
    return 'reference';
  if (blank.test(text)) return 'blank';
  return placeholder.test(text) ? 'placeholder' : 'literal';
}

/** The password in an address such as `postgres://user:password@host`; null where there is none. */
export function passwordInAddress(value: string): string | null {
  return (
    /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@]{0,100}:([^\s/@]{1,200})@/i.exec(value.trim().slice(0, longest))?.[1] ?? null
  );
}
