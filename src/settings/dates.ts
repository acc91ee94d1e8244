/** `write 2025-09-05` where the text is nearly a date, `write it as YYYY-MM-DD` elsewhere. */
export function dateSuggestion(value: string): string {
  const [, year, month, day] = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})$/.exec(value.trim()) ?? [];
  const inMonth = Number(month);
  if (year === undefined || inMonth < 1 || inMonth > 12 || Number(day) < 1 || Number(day) > 31) {
    return 'write it as YYYY-MM-DD';
  }
  const last = new Date(Date.UTC(Number(year), inMonth, 0)).getUTCDate();
  const inside = Math.min(Number(day), last);
  return `write ${year}-${String(inMonth).padStart(2, '0')}-${String(inside).padStart(2, '0')}`;
}
