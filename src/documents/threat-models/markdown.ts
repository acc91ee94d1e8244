import { isSaid } from './counts.ts';
import type { Counts } from './counts.ts';
import { blocksOf } from './markdown-blocks.ts';
import type { Block } from './markdown-blocks.ts';

type Kind = 'assets' | 'dataFlows' | 'threats' | 'mitigations';

/** Order matters: "Threats and mitigations" is both, "Trust boundaries" is a flow. */
const words: readonly (readonly [Kind, RegExp])[] = [
  [
    'mitigations',
    /\b(?:mitigat\w{0,6}|counter-?measures?|controls?|safeguards?|defen[cs]es?|responses?|treatments?|remediations?|protections?|security measures|recommendations?)\b/i,
  ],
  [
    'threats',
    /\b(?:threats?|risks?|attacks?|abuse|misuse|stride|linddun|adversar\w{0,4}|attackers?|spoofing|tampering|repudiation|information disclosure|denial of service|elevation of privilege|vulnerabilit\w{1,4}|scenarios?)\b/i,
  ],
  ['dataFlows', /\b(?:data[- ]?flows?|dfd|trust boundar\w{1,4}|entry points?|interfaces?|flows?|attack surface)\b/i],
  [
    'assets',
    /\b(?:assets?|components?|actors?|architecture|scope|data stores?|system|overview|what we protect|elements?|dependencies|entities)\b/i,
  ],
];

/** What a heading, a column or a label announces. The name of the whole document announces nothing. */
export function kindsOf(label: string): readonly Kind[] {
  const text = label.slice(0, 200).replace(/\bthreat[- ]?model\w{0,6}\b/gi, ' ');
  const kinds = words.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  return kinds.includes('threats') && kinds.includes('assets') ? kinds.filter((kind) => kind !== 'assets') : kinds;
}

/** Counts what a written model names under headings, in tables and behind labels. Comments and placeholders of templates count nothing. */
export function readMarkdownModel(text: string): Counts {
  const counts = { assets: 0, dataFlows: 0, threats: 0, mitigations: 0 };
  const add = (kinds: readonly Kind[]): void => kinds.forEach((kind) => (counts[kind] += 1));
  let trail: readonly { readonly level: number; readonly kinds: readonly Kind[] }[] = [];
  for (const block of blocksOf(text)) {
    if (block.kind === 'heading') {
      const above = trail.filter(({ level }) => level < block.level);
      const inherited = above.at(-1)?.kinds ?? [];
      const own = kindsOf(block.text);
      // "### T1: Token theft" below "## Threats" is a threat itself.
      if (inherited.includes('threats') && isSaid(block.text) && !own.includes('mitigations')) counts.threats += 1;
      trail = [...above, { level: block.level, kinds: own.length > 0 ? own : inherited }];
      continue;
    }
    const kinds = trail.at(-1)?.kinds ?? [];
    if (block.kind === 'row') add(kindsOfRow(block, kinds));
    else if (block.kind === 'diagram') counts.dataFlows += block.flows;
    else if (isSaid(block.text)) add(kindsOfText(block, kinds));
  }
  return { ...counts, derivesThreats: false };
}

function kindsOfRow({ columns, cells }: Extract<Block, { kind: 'row' }>, inherited: readonly Kind[]): readonly Kind[] {
  const named = columns.flatMap((column, index) => (isSaid(cells[index]) ? kindsOf(column) : []));
  if (columns.some((column) => kindsOf(column).length > 0)) return [...new Set(named)];
  return cells.some(isSaid) ? inherited : [];
}

/** `Mitigation: tokens are bound to the client` says what it is, wherever it stands. */
function kindsOfText({ text }: Extract<Block, { kind: 'text' }>, inherited: readonly Kind[]): readonly Kind[] {
  const [, label = '', rest = ''] = /^([^:]{3,60}):(.*)$/.exec(text.replace(/\*\*|__/g, '')) ?? [];
  const kinds = kindsOf(label);
  if (label !== '' && kinds.length > 0) return isSaid(rest) ? kinds : [];
  return inherited;
}
