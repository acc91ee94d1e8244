import type { ReportChannel } from '../facts/policies.ts';
import type { Block } from './prose.ts';
import type { Sentence } from './sentences.ts';

/** One quantifier a character class, all bounded; only whether there is one is ever told. */
const address = /[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/;
const writtenOut =
  /[a-z0-9._-]{2,64} ?(?:\[|\(|\{|<)? ?at ?(?:\]|\)|\}|>)? ?[a-z0-9-]{2,63} ?(?:\[|\(|\{|<)? ?dot ?(?:\]|\)|\}|>)? ?[a-z]{2,24}|[a-z0-9._-]{2,64} ?(?:\[|\() ?(?:at|@) ?(?:\]|\)) ?[a-z0-9-]{2,63}/;
const platform =
  /\b(?:hackerone|bugcrowd|intigriti|yeswehack|huntr|immunefi|synack|openbugbounty|open bug bounty|tidelift security contact|tidelift\.com\/(?:docs\/)?security|msrc\.microsoft\.com|bughunters?\.google|g\.co\/vulnz|bounty\.[a-z0-9.-]{3,60}|[a-z0-9.-]{2,60}\/bug-?bounty|bugzilla\.[a-z0-9.-]{3,60}|vulncheck|zerodayinitiative|disclose\.io|cert\.org\/vince)/;
const privateReporting =
  /\bprivate(?: vulnerability| security) (?:report|disclosure)(?:ing|s)?\b|\bprivate reporting\b|\bsecurity ?> ?(?:advisories ?> ?)?report a vulnerability|\bprivately\b.{0,40}\breport\b.{0,40}\bgithub|\bprivate vulnerability\b|\breport a (?:security )?vulnerability"? ?(?:button|tab|form|link)|\bgithub(?:'s)? (?:private |security ){0,2}(?:security )?advisor(?:y|ies)\b|\bsecurity advisor(?:y|ies) (?:form|tab|feature|page)|(?<!a )\bdraft (?:a )?(?:new )?(?:private )?security advisory|\bprivate (?:github )?(?:security )?advisor(?:y|ies)|\bsecurity["' ]{1,2}(?:tab|page)\b/;
const reportingLink =
  /\/security\/advisories(?:\/new)?\/?$|\bgithub[a-z0-9.-]{1,60}\/[^/]{1,100}\/[^/]{1,100}\/security\/?$/;
const key =
  /\b(?:pgp|gpg|openpgp|gnupg|s\/mime)\b|\bfingerprint\b|\bencrypt(?:ed|ing)? (?:your |the |it |with |using )?(?:message|report|e-?mail|with|using|key|communication)|\bage public key/;
const sends =
  /\breport|\bsubmit|\bcontact|\be-?mail|\bsend|\bdisclos|\bnotify|\blet us know|\bwrite|\breach|\bfile\b|\bcreat|\bopen\b|\bclick\b|\bdraft\b/;
/** What the maintainers do with a report, not how to send one. */
const ours = /\bwill be (?:creat|open|publish)|\bnext step\b|\bonly visible\b/;
const forbids = /\b(?:do not|don't|please do not|never|not)\b/;

/** The ways to report that a security policy names. */
export function reportChannels(blocks: readonly Block[], sentences: readonly Sentence[]): readonly ReportChannel[] {
  const found = new Set<ReportChannel>();
  for (const { text, links } of sentences) {
    const targets = links.map((link) => link.toLowerCase());
    const mail = address.test(text) || writtenOut.test(text) || targets.some((link) => link.startsWith('mailto:'));
    if (mail) found.add('e-mail');
    if (key.test(text)) found.add('encryption-key');
    if (targets.some((link) => link.endsWith('/security/advisories/new'))) found.add('private-reporting');
    if (forbids.test(text) && !targets.some((link) => reportingLink.test(link))) continue;
    if (privateReporting.test(text) && sends.test(text) && !ours.test(text)) found.add('private-reporting');
    if (targets.some((link) => reportingLink.test(link)) && /\breport|\bsubmit|\bopen\b|\bcreat|\bdisclos/.test(text)) {
      found.add('private-reporting');
    }
    if (platform.test(text) || targets.some((link) => platform.test(link))) found.add('platform');
    const site = /https:\/\/(?!github|docs?\.)/.test(text);
    if (site && /\bprivately\b.{0,20}\breport|\breport.{0,20}\bprivately\b/.test(text)) found.add('form');
    if (
      /\b(?:web ?form|report(?:ing)? form|contact form|submission form|(?:online|this|our|secure) form)\b(?! of)/.test(
        text,
      )
    ) {
      found.add('form');
    }
  }
  if (isButton(sentences)) found.add('private-reporting');
  if (blocks.some(({ kind, text }) => kind === 'code' && /BEGIN PGP PUBLIC KEY/.test(text)))
    found.add('encryption-key');
  const mailInCode = blocks.some(
    ({ kind, text }) => kind === 'code' && text.length < 200 && address.test(text.toLowerCase()),
  );
  if (mailInCode) found.add('e-mail');
  return order.filter((channel) => found.has(channel));
}

const order: readonly ReportChannel[] = ['private-reporting', 'platform', 'form', 'e-mail', 'encryption-key'];

/** Instructions for GitHub's own page, a step each: the security tab, then the button. */
function isButton(sentences: readonly Sentence[]): boolean {
  const steps = sentences.map(({ text }) => text);
  return (
    steps.some((text) => /\bsecurity\b.{0,10}\btab\b/.test(text) || /\badvisories\b/.test(text)) &&
    steps.some((text) => /\bclick\b.{0,30}\breport a vulnerability/.test(text))
  );
}

/** Whether whoever reads the list has somebody to tell in confidence: e-mail counts where it comes with a key. */
export function isConfidential(channels: readonly ReportChannel[]): boolean {
  const has = (channel: ReportChannel): boolean => channels.includes(channel);
  return has('private-reporting') || has('platform') || has('form') || (has('e-mail') && has('encryption-key'));
}
