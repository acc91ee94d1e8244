const longest = 20_000;

const reasons: readonly RegExp[] = [
  /\b(?:found|discovered|identified|reported|noticed) (?:internally|anonymously)\b/i,
  /\b(?:found|discovered|identified|reported|noticed) by (?:our|the)(?: own)? (?:security |core |development )?(?:team|maintainers?|developers?|engineers?)\b/i,
  /\b(?:internal|automated|routine) (?:security )?(?:audit|review|testing|scan|research)\b/i,
  /\banonymous (?:reporter|researcher|finder)\b|\b(?:remain|stay|be kept) anonymous\b/i,
  /\bno credits?\b/i,
];

/** Whether the text of an advisory says why nobody is credited: found by the vendor, or by somebody who gave no name. */
export function saysWhyNoCredits(text: string): boolean {
  const head = text.slice(0, longest);
  return reasons.some((reason) => reason.test(head));
}
