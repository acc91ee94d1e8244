import type { PolicyDocument, PolicyElement } from '../facts/policies.ts';
import { creditHeading, cues, responseTime, scopeHeading, type Cue } from './policy-cues.ts';
import type { Block } from './prose.ts';
import { readProse } from './read-prose.ts';
import { isConfidential, reportChannels } from './report-channels.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { supportTables } from './support-lines.ts';
import { statesVersions } from './support-prose.ts';

export type PolicySource = { readonly path: string; readonly digest: string; readonly text: string };

type Found = PolicyDocument['elements'][number];

/** What a security policy says, element by element. Words are looked for, so a rare wording is missed; never throws. */
export function readPolicy({ path, digest, text }: PolicySource): PolicyDocument {
  const blocks = readProse(path, text);
  const sentences = sentencesOf(blocks);
  const channels = reportChannels(blocks, sentences);
  const report = reportLine(sentences);
  const lineOf: Readonly<Record<PolicyElement, number | null>> = {
    contact: channels.some((channel) => channel !== 'encryption-key') ? (report ?? 1) : reportLink(sentences),
    'confidential-channel': isConfidential(channels) ? (report ?? 1) : null,
    scope: headingLine(blocks, scopeHeading) ?? firstLine(sentences, cues.scope),
    'report-content': firstLine(sentences, cues['report-content']),
    acknowledgement: firstLine(sentences, cues.acknowledgement),
    'response-times': timeLine(sentences),
    'coordinated-disclosure': firstLine(sentences, cues['coordinated-disclosure']),
    'safe-harbour': firstLine(sentences, cues['safe-harbour']),
    credit: firstLine(sentences, cues.credit) ?? headingLine(blocks, creditHeading),
    'supported-versions': supportTables(path, blocks)[0]?.at ?? statesVersions(sentences),
  };
  const elements = Object.entries(lineOf).flatMap(([element, line]): Found[] => {
    return line === null ? [] : [{ element: element as PolicyElement, line }];
  });
  const words = sentences.reduce((sum, sentence) => sum + sentence.text.split(' ').length, 0);
  return { path, digest, elements, channels, words, refersTo: refersTo(sentences) };
}

function firstLine(sentences: readonly Sentence[], wanted: readonly Cue[]): number | null {
  const says = ({ text }: Sentence): boolean =>
    wanted.some((cue) => cue.says.test(text) && cue.unless?.test(text) !== true);
  return sentences.find(says)?.line ?? null;
}

function headingLine(blocks: readonly Block[], wanted: RegExp): number | null {
  const under = blocks.find(
    ({ kind, headings }) => kind !== 'code' && headings.some((one) => wanted.test(one.toLowerCase())),
  );
  return under?.line ?? null;
}

/** A figure counts where its sentence is about answering, mending or publishing, and not about how long versions are supported. */
function timeLine(sentences: readonly Sentence[]): number | null {
  const says = ({ text }: Sentence): boolean =>
    responseTime.every((words) => words.test(text)) &&
    !/\bsupport(?:ed)? for\b|\bonce a (?:month|week)\b|\bdays? old\b/.test(text);
  return sentences.find(says)?.line ?? null;
}

function reportLine(sentences: readonly Sentence[]): number | null {
  return sentences.find(({ text, heading }) => /\breport/.test(text) || /\breport/.test(heading))?.line ?? null;
}

/** A link in a sentence that asks for reports, where no other way is named. */
function reportLink(sentences: readonly Sentence[]): number | null {
  const asks = ({ text, links }: Sentence): boolean =>
    links.some((link) => /^https?:/i.test(link)) &&
    /\breport(?:s|ed|ing)? (?:it|a|an|any|them|this|the|security|vulnerabilit|here|via|at|to|through|using)\b|\bto report\b/.test(
      text,
    ) &&
    !/\b(?:do not|don't|how to report|instructions for report|details on|process documentation|read our polic|information (?:on|about))\b|\bcan be found\b/.test(
      text,
    );
  return sentences.find(asks)?.line ?? null;
}

function refersTo(sentences: readonly Sentence[]): string | null {
  for (const { text, links } of sentences) {
    const target = links.find((link) => link !== '' && !/^(?:mailto:|#)/i.test(link));
    if (
      target !== undefined &&
      /\b(?:security|disclosure|reporting)(?: and disclosure)? (?:policy|process|guidelines|document|page|section|reporting)|\bhow to report|\b(?:see|read|refer to|visit|found (?:at|in|on|here)|follow|described)\b/.test(
        text,
      )
    ) {
      return target.slice(0, 500);
    }
  }
  return null;
}
