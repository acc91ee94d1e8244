import type { PolicyElement } from '../facts/policies.ts';

/**
 * The words by which a policy says something. Every pattern runs over one lower-case sentence of at most 2,000 characters, and
 * every repetition in it is bounded, so that no text makes it slow.
 */
export type Cue = {
  readonly says: RegExp;
  /** A sentence like this says something else. */
  readonly unless?: RegExp;
};

const span =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|ten|fourteen|thirty|sixty|ninety|a few|several|a couple of|within a|next)\b[^.;]{0,14}?(?:-| )?(?:business |working |calendar )?(?:hours?|days?|weekdays?|weeks?|months?)\b/;
const handled =
  /respon[ds]|acknowledg|repl(?:y|ies)|confirm|fix|patch|disclos|resol|triage|assess|investigat|updates? (?:you|on|at|every)|embargo|hear back|receiv|publi|remediat|get back|contact you|follow[- ]up|mitigat|address/;

export const responseTime: readonly RegExp[] = [span, handled];

export const cues: Readonly<
  Record<
    Exclude<PolicyElement, 'contact' | 'confidential-channel' | 'response-times' | 'supported-versions'>,
    readonly Cue[]
  >
> = {
  scope: [
    {
      says: /\b(?:in|out of|outside(?: of)?(?: the)?|within(?: the)?|beyond the) scope\b|\bscope of (?:this|the|our) (?:policy|document|program)/,
      unless: /\bscope for\b.{0,30}\bbounty/,
    },
    { says: /\bthis (?:security )?(?:policy|document) (?:applies|covers|is applicable|only applies)\b/ },
    {
      says: /\b(?:not|n't|never)\b.{0,40}\b(?:be )?(?:considered|treated|regarded|count(?:ed)?|qualify|classified|handled|accepted)\b.{0,40}\b(?:vulnerabilit|security (?:issue|bug|problem|defect)|as security)/,
    },
    {
      says: /\b(?:do not|don't|does not|are not|is not|will not)\b.{0,20}\bconsider\b.{0,80}\b(?:vulnerabilit|attack vector|security (?:issue|bug|problem))/,
    },
    { says: /\b(?:is|are) considered (?:to be )?(?:a |an )?(?:security )?vulnerabilit/ },
    { says: /\b(?:are|is) not (?:a )?(?:security )?(?:vulnerabilit|security (?:issue|bug))/ },
    {
      says: /\bfalls? under what (?:can|is)|\bwhat (?:qualifies|counts|constitutes)\b.{0,40}(?:vulnerabilit|security)/,
    },
    { says: /\bask (?:that )?you (?:to )?not (?:to )?(?:raise|report|contact|send|file)|\bdo not accept reports?\b/ },
    { says: /\b(?:issue|vulnerability|bug)\b.{0,40}\bmeans an?\b|\bqualif(?:y|ies) as an?\b/ },
    { says: /\b(?:qualifying|non-qualifying|eligible|ineligible) (?:vulnerabilit|issues|reports)/ },
  ],
  'report-content': [
    { says: /^(?:please )?(?:say|tell us|state|name)\b.{0,40}\b(?:which version|the version|what you did|steps)/ },
    { says: /\b(?:steps?|instructions?|procedure)\b.{0,20}\b(?:to|for) (?:reproduc|replicat)/ },
    {
      says: /\breproduction (?:steps|instructions|case)|\bhow to (?:reproduce|exploit)|\bminimal (?:reproduc|example|test case)/,
    },
    {
      says: /\b(?:include|provide|contain|attach|describe|detail|give|add|send|share)\b.{0,80}\b(?:proof[- ]of[- ]concept|poc|exploit code)\b/,
    },
    {
      says: /\b(?:include|provide|contain|attach|give|add|send|share)\b.{0,60}\b(?:following|as (?:much|many)|all (?:the )?(?:relevant |necessary )?(?:details?|information)|relevant (?:details?|information)|enough (?:details?|information)|detailed|details|description|information (?:below|about|on|that|as|such)|affected versions?|the code|the exact|versions?|logs?|configuration|environment|impact|the steps)\b/,
      unless:
        /\bnot (?:include|provide|contain)\b|\bwe (?:will|may|include|provide|send)\b|\bwill (?:include|provide|send|be)\b|\bcve\b|\badvisor(?:y|ies) (?:will )?include/,
    },
    {
      says: /\b(?:details|information|report) (?:should|must|to) (?:be )?include|\bshould include (?:this|the|any)\b|\bhelpful (?:details|information)/,
    },
    {
      says: /\bas (?:much|many) (?:information|details?)\b|\bdetailing the (?:issue|vulnerability|problem)|\bwith a (?:detailed |clear )?description of|\bsteps you took/,
    },
  ],
  acknowledgement: [
    {
      says: /\backnowledg(?:e|es|ed|ement|ment|ing)\b.{0,60}\b(?:receipt|report|receiv|submission|email|e-mail|message|within|issue|vulnerabilit|in \d)|\b(?:receive|receipt|get|send|expect|report is|email to)\b.{0,40}\backnowledg/,
      unless: /\backnowledg\w* (?:your|their|the) (?:contribution|effort|work|help|finding)/,
    },
    {
      says: /\b(?:receive|expect|get|send(?: you)?|sent)\b.{0,30}\b(?:a |an |our |some |initial |first |prompt |timely |human ){0,3}(?:response|reply|answer|confirmation|feedback)\b/,
    },
    {
      says: /\b(?:we|team|maintainers?|someone|core members?|they|you|project|committee)\b.{0,40}\b(?:will|shall|aim to|try to|strive to|endeavou?r to|intend to|commit to|typically|usually|should|do our best to)\b.{0,30}\b(?:respond|reply|get back|confirm (?:the )?receipt|acknowledge (?:receipt|reports?|your (?:report|email|e-mail|message|submission))|answer|react|contact you|be in touch|follow up|hear back|hear from)\b/,
    },
    {
      says: /\b(?:initial|first) (?:response|reply)\b|\bresponse (?:time|within)\b|\b(?:respond|reply)(?:s|ing)? (?:to (?:you|all|every|your|reports?)|within)\b/,
      unless: /\b(?:in order|for us|help us|please|allows? us)\b/,
    },
  ],
  'coordinated-disclosure': [
    {
      says: /\bcoordinated (?:vulnerability )?(?:disclosure|release)|\bco-?ordinat(?:e|es|ed|ing)\b.{0,40}\b(?:disclosure|public|announcement)\b/,
    },
    {
      says: /\bpublic disclosure\b.{0,40}\b(?:after|until|once)\b|\b\d{1,3}[- ]days?\b.{0,20}\bdisclosure|\bdisclosure (?:timeline|deadline|window)/,
    },
    {
      says: /\bagree\w*\b.{0,50}\b(?:date|day|time|timeline) (?:of|for) (?:the )?(?:publication|disclosure|release|announcement)/,
    },
    { says: /\b(?:follow|practi[cs]|adher|adopt|subscrib)\w*\b.{0,40}\b(?:responsible|coordinated)\b.{0,25}\bdisclos/ },
    { says: /\bembargo/, unless: /\bno (?:reason|need|embargo)\b/ },
    {
      says: /\b(?:timeline|date|process|policy|schedule|period|plan|deadline)\b.{0,50}\bdisclos|\b(?:public|vulnerability|full) disclosure (?:timeline|date|process|policy|deadline|period)/,
    },
    {
      says: /\b(?:do not|don't|not to|refrain from|avoid|without|prior to|before|until|instead of|never|delay|withhold|rather than|keep|hold|must not|should not)\b.{0,70}\b(?:publicly (?:disclos|discuss|shar|report|announc|post|mak)|publish(?:ing)? (?:it|this|them|the \w+)|disclos(?:e|ing) .{0,40}\bpublic|disclos(?:e|ing) (?:it|the|this|any|them|publicly|to (?:the )?public|vulnerabilit)|public(?:ly)? disclos|(?:going|go|make|making|made) (?:it |this |them |the issue )?public|discuss(?:ing)? (?:it |the (?:issue|vulnerability) |this )?(?:publicly|in public|openly))/,
    },
    { says: /\b(?:confidential(?:ity|ly)?|private(?:ly)?|secret|quiet)\b.{0,40}\b(?:until|before)\b/ },
    {
      says: /\b(?:before|until|after|once|when)\b.{0,60}\b(?:fix|patch|release|resolved|addressed|mitigat|corrected|available)\b.{0,60}\b(?:publicly|public|disclos|publish|announc)/,
    },
    {
      says: /\b(?:publish|announce|disclose|make public|advisory)\w*\b.{0,50}\b(?:once|after|when|as soon as|until)\b.{0,50}\b(?:fix|patch|release|resolved|available|mitigat)/,
    },
    {
      says: /\b(?:asks?|must|should|be|request|requires?|agree)\b.{0,60}\b(?:responsibl[ey] (?:and privately )?disclos|disclos\w* (?:it |them |the (?:issue|vulnerability) |this |any \w+ )?responsibly)/,
    },
    {
      says: /\b(?:reasonable|sufficient|enough|some) (?:amount of )?time\b.{0,60}\b(?:fix|address|resolve|respond|investigat|disclos|public)/,
    },
  ],
  'safe-harbour': [
    { says: /\bsafe harbou?r/ },
    {
      says: /\b(?:not|never|no)\b.{0,50}\b(?:legal (?:action|proceeding|claim)|prosecut|lawsuit|law enforcement|sue\b)/,
    },
    { says: /\b(?:consider|deem|treat)\w*\b.{0,60}\bauthori[sz]ed\b|\bauthori[sz]ed (?:conduct|research|testing)/ },
    { says: /\bgood[- ]faith\b.{0,120}\b(?:legal|authori[sz]ed|protect you|we will not|lawful)/ },
  ],
  credit: [
    {
      says: /\bcredit(?:s|ed|ing)?\b/,
      unless:
        /\bno (?:reason|credit)\b|\bcredit card|\bnot\b.{0,20}\bcredit|\bcredits? (?:for|to) (?:the )?(?:template|authors? of)|\bcredited? license/,
    },
    {
      says: /\backnowledg\w*\b.{0,20}\b(?:your|their|the|all|any|valid|such|these|external) (?:valuable )?(?:contribution|effort|researcher|reporter|finder|discover|security researcher|work|help|role)/,
    },
    {
      says: /\bmention(?:ing)? your (?:contribution|name)|\byour name in (?:the|our)|\bhall of (?:fame|thanks)|\bpublicly (?:thank|acknowledg|recogni|credit)|\bthank(?:s|ed|ing)? (?:you )?(?:publicly|in (?:the|our) (?:advisory|release|changelog))/,
    },
    {
      says: /\b(?:reporters?|researchers?|finders?|discoverers?|you|your name|names?)\b.{0,40}\bbe (?:publicly )?(?:recogni[sz]ed|named|listed|mentioned|thanked|attributed to (?:you|them)|acknowledged)\b|\b(?:recognition|attribution)\b/,
    },
  ],
};

/** Headings under which people are thanked, whatever the list below looks like. */
export const creditHeading = /\bhall of (?:fame|thanks)|\bcredits?\b|\backnowledg(?:e)?ments?\b|\baccreditation\b/;

/** Headings that announce the scope, whatever the sentences below them say. */
export const scopeHeading =
  /\bscope\b|counter examples|what we consider|^what counts\b|non-?vulnerabilit|not (?:a |considered )|what (?:is|counts|qualifies|constitutes)\b.{0,30}(?:vulnerabilit|security)|known non-issues/;
