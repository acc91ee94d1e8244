import type { SupportLine } from '../facts/support.ts';
import { readDate } from './dates.ts';
import type { Sentence } from './sentences.ts';

const version = /(?<![\w.])(?:v|version |release )?(\d{1,4}(?:\.(?:\d{1,4}|x|\*)){0,3}(?:\.x)?)(?![\w-]|\.\d)/;
const ends =
  /\b(?:(?:end[- ]of[- ](?:life|support|security support|maintenance)|eol|eos)\b.{0,30}?(?:\bon\b|\bin\b|:|\bis\b|\bat\b|\bwill be\b|-)|(?:supported|maintained|security (?:fixes|updates|support|patches)|support(?: for .{1,40}?)?|updates)\b.{0,40}?\b(?:until|through|till|ends?(?: on| in)?|up to|to end (?:on|in))\b)/;

/** `1.x: security fixes until 31 March 2027`: lines of support that sentences give an end. */
export function supportSentences(path: string, sentences: readonly Sentence[]): readonly SupportLine[] {
  const lines: SupportLine[] = [];
  for (const { text, line, heading } of sentences) {
    const said = ends.exec(text);
    if (said === null) continue;
    const date = readDate(text.slice(said.index + said[0].length, said.index + said[0].length + 60));
    const named = version.exec(text.slice(0, said.index)) ?? version.exec(said[0]) ?? version.exec(heading);
    if (date === null || named === null) continue;
    lines.push({ path, at: line, versions: named[1] ?? '', supported: true, endOfSupport: date.date });
  }
  return lines.slice(0, 200);
}

const fixes =
  /\b(?:security|fix(?:es)?|patch(?:es)?|updates?|support(?:ed|s)?|maintain(?:ed)?|backport(?:s|ed)?|vulnerabilit(?:y|ies))\b/;
const which =
  /(?<![\w.])v?\d{1,4}\.(?:\d{1,4}|x)\b|(?<![\w.`])v?\d{1,3}\.x\b|(?<![\w.])v\d{1,4}\b|\b(?:latest|current|newest|most recent|last|previous|recent)\b.{0,30}\b(?:release|version|minor|major|stable|commit|line|tag|branch|series|lts)|\b(?:main|master|default|stable) branch\b|\bon main\b|\bonly (?:the )?(?:main|master|latest)\b|\ball (?:released )?versions\b|\bversions? under active\b|\b(?:last|latest|two|three) (?:\w+ )?(?:minor |major |released? )?(?:versions|releases)\b|\blts (?:release|version|branch)/;
const promise =
  /\b(?:only|support(?:s|ed)?|receives?|maintain(?:ed)?|provid(?:e|es|ed)|get|gets|accept|ship|fix(?:ed|es)?|backport(?:s|ed)?|releas(?:e|ed)|patch(?:ed)?|made|appl(?:y|ied)|issue[sd]?|considered|analy[sz]es?|guarantee)\b/;
const elsewhere =
  /^(?:please )?(?:see|refer|check|consult|for (?:details|information|more))\b|\brecommend|\burged?\b|\bupgrade to\b|,? see (?:the|our|")|\bcan be found\b|\breproduc|\breport(?:s|ed|ing)? (?:it |this |the )|\bplease (?:use|ensure|make sure|try|verify|check|include)|\binclude\b|\bsome (?:of )?(?:the )?(?:previous|older)/;

/** Whether sentences say in words which versions get security fixes. A link to where it is said is not saying it. */
export function statesVersions(sentences: readonly Sentence[]): number | null {
  for (const { text, heading, line } of sentences) {
    if (
      /\bsupported versions?\b|\bversion support\b/.test(heading) &&
      which.test(text) &&
      /^(?:only|always)\b/.test(text)
    )
      return line;
    if (!fixes.test(text) || !which.test(text) || !promise.test(text) || elsewhere.test(text)) continue;
    const about = /\bversions?\b|\bsupport|\bmaintained\b/.test(heading);
    if (
      about ||
      /\bsecurity (?:fix|update|patch|release|support|backport)|\bsecurity (?:bugs?|issues?)\b.{0,40}\bonly\b|\bsupport(?:ed|s)? (?:versions?|releases?|only)|\bonly\b.{0,60}\b(?:supported|receives?|maintained|fix|patch)|\b(?:supported|maintained|receives?)\b.{0,40}\bonly\b/.test(
        text,
      )
    ) {
      return line;
    }
  }
  return null;
}
