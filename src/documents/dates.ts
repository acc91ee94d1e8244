/** A written date as the last day that it can mean. */
export type WrittenDate = {
  /** ISO, `2027-03-31`. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(\\d{4})';

type Form = { readonly form: RegExp; readonly read: (parts: readonly string[]) => WrittenDate | null };

/**
 * From the most to the least exact; what begins at the same place is read by the first form. A date of numbers alone whose day
 * and month cannot be told apart is not guessed, nor is a year that is part of something else: `05-06-2027`, `2027-W10`, `FY2027`.
 */
const forms: readonly Form[] = [
  { form: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?:\b|(?=T\d))/i, read: ([y, m, d]) => ofDay(y, m, d) },
  { form: /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, read: ([y, m, d]) => ofDay(y, m, d) },
  { form: /(?<![\d.])(\d{4})\.(\d{2})\.(\d{2})(?!\.?\d)/, read: ([y, m, d]) => ofDay(y, m, d) },
  { form: /\b(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])\b/, read: ([y, m, d]) => ofDay(y, m, d) },
  {
    form: new RegExp(`\\b${day}(?:\\. ?|[ -])(?:of )?${month}[ ,-]{1,3}${year}\\b`, 'i'),
    read: ([d, m, y]) => ofDay(y, nameOf(m), d),
  },
  { form: new RegExp(`\\b${month} ${day},? ${year}\\b`, 'i'), read: ([m, d, y]) => ofDay(y, nameOf(m), d) },
  { form: new RegExp(`\\b${year}[ -]${month}[ -]${day}\\b`, 'i'), read: ([y, m, d]) => ofDay(y, nameOf(m), d) },
  { form: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/, read: ([d, m, y]) => ofDay(y, m, d) },
  { form: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, read: ([a, b, y]) => ofEither(a, b, y) },
  { form: new RegExp(`\\b${month},? ${year}\\b`, 'i'), read: ([m, y]) => ofMonth(y, nameOf(m)) },
  { form: new RegExp(`\\b${year},? ${month}(?![a-z])`, 'i'), read: ([y, m]) => ofMonth(y, nameOf(m)) },
  { form: /\b(\d{4})-(0[1-9]|1[0-2])\b(?!-)/, read: ([y, m]) => ofMonth(y, m) },
  { form: /\bq([1-4])[ /-]{0,2}(\d{4})\b/i, read: ([q, y]) => ofQuarter(y, q) },
  { form: /\b(\d{4})[ /-]{0,2}q([1-4])\b/i, read: ([y, q]) => ofQuarter(y, q) },
  {
    form: /(?<![\p{L}\d./-])(20\d{2}|19\d{2})(?![\p{L}\d/]|\.\d|-[\dw])/iu,
    read: ([y]) => checked(y, '12', '31', 'year'),
  },
];

/** What makes a month, a quarter or a year end before its last day: `early 2027`, `before March 2027`, `first half of 2027`, `H1 2027`. */
const earlier =
  /\b(?:early|mid|middle(?: of)?|start(?: of)?|beginning(?: of)?|before|prior to|first half(?: of)?|h[12]|spring|summer|autumn|fall|winter|fy|fiscal(?: year)?|week \d{1,2}(?: of)?|kw ?\d{1,2})[ /,-]{0,2}$|\b(?:h[12]|wk?\d{1,2})[ /-]$/i;
/** What may stand before a year that means the whole of it; any other word may be a month, `März 2027`, and a number its day. */
const plainYear =
  /(?:^|[:;,([>=~|"'*_]|\b(?:until|till|til|through|thru|end|ends|ended|ending|late|of|in|by|since|from|after|on|at|is|was|eol|life|support|supported|to|and|or|year|lts))[\s*_]{0,3}$/i;

/** The first date that a short text gives, in any of the forms that people write; null where there is none or it is no day of the calendar. */
export function readDate(text: string): WrittenDate | null {
  const short = text.slice(0, 1000);
  const found = forms.flatMap(({ form, read }) => {
    const match = form.exec(short);
    return match === null ? [] : [{ at: match.index, read, parts: match.slice(1) }];
  });
  // Sorting keeps the order of the forms where two begin at one place.
  const [first] = found.sort((a, b) => a.at - b.at);
  const date = first?.read(first.parts) ?? null;
  if (first === undefined || date === null || date.precision === 'day') return date;
  const before = short.slice(Math.max(0, first.at - 30), first.at);
  if (earlier.test(before) || /^\S* ?(?:h[12]|kw ?\d)/i.test(short.slice(first.at))) return null;
  return date.precision !== 'year' || plainYear.test(before) ? date : null;
}

function nameOf(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

type Part = string | undefined;

function ofDay(y: Part, m: Part, d: Part): WrittenDate | null {
  return checked(y, m, d, 'day');
}

/** 31/12/2027 and 12/31/2027 are clear, 05/06/2027 is not. */
function ofEither(a: Part, b: Part, y: Part): WrittenDate | null {
  if (a === b || Number(a) > 12) return ofDay(y, b, a);
  return Number(b) > 12 ? ofDay(y, a, b) : null;
}

function ofMonth(y: Part, m: Part): WrittenDate | null {
  return checked(y, m, String(daysOf(Number(y), Number(m))), 'month');
}

function ofQuarter(y: Part, q: Part): WrittenDate | null {
  const last = Number(q) * 3;
  return checked(y, String(last), String(daysOf(Number(y), last)), 'quarter');
}

function checked(y: Part, m: Part, d: Part, precision: WrittenDate['precision']): WrittenDate | null {
  const [yy, mm, dd] = [Number(y), Number(m), Number(d)];
  if (!(yy >= 1970 && yy <= 2199 && mm >= 1 && mm <= 12 && dd >= 1 && dd <= daysOf(yy, mm))) return null;
  return { date: `${yy}-${String(mm).padStart(2, '0')}-${String(dd).padStart(2, '0')}`, precision };
}

function daysOf(y: number, m: number): number {
  return new Date(Date.UTC(y, m, 0)).getUTCDate();
}
