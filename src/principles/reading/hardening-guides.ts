const words =
  '(?:hardening|harden(?:ed)?[-_ ](?:guide|configuration|deployment)|secure[-_ ](?:configuration|config|setup|deployment|installation|operations?|defaults?|usage)|security[-_ ](?:configuration|hardening|best[-_ ]practices|deployment|operations?)|(?:deployment|production|operational)[-_ ](?:security|hardening))';
const path = new RegExp(
  `^(?:[^/]{1,60}/){0,4}(?:[^/]{0,60}[-_./ ])?${words}(?:[-_ ][^/]{1,40})?(?:\\.(?:md|markdown|rst|adoc|txt|html|pdf)|/(?:index|readme)\\.(?:md|markdown|rst|adoc))$`,
  'i',
);
const foreign = /(?:^|\/)(?:node_modules|vendor|third[-_]party|tests?|testdata|__tests__|fixtures)\//i;
const said = new RegExp(`\\b${words}\\b`, 'i');

/** A file that its name says to be a hardening guide. */
export function isGuidePath(name: string): boolean {
  return name.length <= 300 && !foreign.test(name) && path.test(name);
}

/** The first link of a page whose text or address speaks of hardening; null where none does. Images do not count. */
export function guideLink(text: string): string | null {
  for (const match of text.slice(0, 262_144).matchAll(/(?<!!)\[([^\]\n]{1,200})\]\(\s*<?([^\s)>]{1,500})/g)) {
    const [, label = '', target = ''] = match;
    if (/^mailto:/i.test(target) || target.startsWith('#')) continue;
    if (said.test(label) || said.test(target.replace(/[/_-]/g, ' '))) return target;
  }
  return null;
}

/** Whether a page has a section on hardening that says something: its heading, and at least 200 characters under it. */
export function guideSection(text: string): string | null {
  const lines = text.slice(0, 262_144).split(/\r\n|\n|\r/);
  const start = lines.findIndex((line) => /^#{1,4}[ \t]/.test(line) && said.test(line.slice(0, 200)));
  if (start === -1) return null;
  const level = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 1;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => (/^(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 9) <= level);
  const body = (end === -1 ? after : after.slice(0, end)).join(' ').replace(/\s+/g, ' ').trim();
  return body.length >= 200
    ? (lines[start] ?? '')
        .replace(/^#+\s*/, '')
        .trim()
        .slice(0, 100)
    : null;
}
