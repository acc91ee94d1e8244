import type { Block } from './prose.ts';

/** A sentence with what stands around it. `text` is lower case, with straight quotes. */
export type Sentence = {
  readonly text: string;
  /** The headings above, the innermost last; lower case. */
  readonly heading: string;
  readonly line: number;
  readonly links: readonly string[];
};

const most = 5000;

/** The sentences of the text blocks: cut after a full stop and a blank; list items, which are blocks of their own. */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { kind, text, headings, line, links } of blocks) {
    if (kind !== 'text') continue;
    const heading = plainWords(headings.join(' / '));
    for (const part of plainWords(text).split(/(?<=[.!?]["')*_]?) (?=[^ ])/)) {
      if (sentences.length >= most) return sentences;
      if (part !== '') sentences.push({ text: part.slice(0, 2000), heading, line, links });
    }
  }
  return sentences;
}

export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/[*_`]/g, '');
}
