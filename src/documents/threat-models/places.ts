import type { ThreatModelFormat } from '../../facts/threat-models.ts';

const longest = 300;
/** Not the project's own model: somebody else's code, or material of tests. */
const foreign =
  /(?:^|\/)(?:node_modules|vendor|third[-_]party|testdata|tests?|__tests__|fixtures|examples?|samples?|templates?)\//i;
const named = /(?:^|\/)[^/]{0,80}threat[-_. ]?models?(?:l?ing)?[^/]{0,80}$/i;
const inFolder = /(?:^|\/)(?:threat[-_ ]?model(?:s|l?ing)?|threatdragonmodels)\//i;

/** The format that a path promises, by the name and the place that are usual for it; null where it is no usual one. */
export function usualFormat(path: string): ThreatModelFormat | null {
  if (path.length > longest || foreign.test(path)) return null;
  const format = formatByEnding(path);
  if (format === 'tmt') return format;
  if (format === 'threagile' && /(?:^|\/)threagile[^/]{0,80}$/i.test(path)) return format;
  if (format === 'pytm' && /(?:^|\/)(?:tm|pytm[^/]{0,80})\.py$/i.test(path)) return format;
  return format !== null && (named.test(path) || inFolder.test(path)) ? format : null;
}

/** The format that goes with the ending of a name; null where none does. */
export function formatByEnding(path: string): ThreatModelFormat | null {
  if (/\.(?:md|markdown|adoc|asciidoc|rst|txt)$/i.test(path)) return 'markdown';
  if (/\.json$/i.test(path)) return 'threat-dragon';
  if (/\.tm7$/i.test(path)) return 'tmt';
  if (/\.ya?ml$/i.test(path)) return 'threagile';
  return /\.py$/i.test(path) ? 'pytm' : null;
}
