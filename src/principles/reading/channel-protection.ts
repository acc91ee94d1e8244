import type { FactsFor } from '../../facts/facts.ts';
import { levelLine, levelOf, overProducts } from './artefact-levels.ts';
import { channelName, type Channel } from './channels.ts';
import type { Part } from './parts.ts';
import { signedLists } from './signed-lists.ts';
import { met, notMet, notObservable } from './verdict.ts';
import { count, naming } from './words.ts';

type Release = FactsFor<'artefacts' | 'signatures' | 'checksums'>;

/** Whether what comes through one channel can be told from what somebody else would send. */
export function protectionOf(channel: Channel, release: Release): Part {
  const name = channelName(channel);
  if (channel.url !== null && /^http:/i.test(channel.url))
    return {
      held: 'no',
      say: `${name} is reached without TLS`,
      fix: 'Serve the channel over https and declare that address under `channels` in .github/copse.yml.',
    };
  if (channel.kind === 'github-release') return releasePart(name, release);
  if (channel.kind === 'other') return { held: 'unknown', say: `${name} can only be attested` };
  return { held: 'unknown', say: `${name} is not asked by this version what protects it` };
}

/** GitHub serves assets over HTTPS only; who made them their signatures tell. */
function releasePart(name: string, release: Release): Part {
  const verdict = overProducts(release, (signed) => {
    const lists = signedLists(signed, release);
    const rows = signed.products.map((artefact) => levelOf(signed, artefact, lists));
    const failed = rows.filter(({ outcome }) => outcome === 'failed');
    const dark = rows.filter(({ outcome }) => outcome === 'unseen');
    const of = count(rows.length, 'product artefact');
    if (failed.length > 0) return notMet(`${naming(failed.map(levelLine))} (${String(failed.length)} of ${of})`, '-');
    if (dark.length > 0) return notObservable(naming(dark.map(levelLine)), undefined);
    return met(`${of} over HTTPS, signed and verified`);
  });
  const say = `${name}: ${verdict.because.replace(/\.$/, '')}`;
  if (verdict.result === 'met') return { held: 'yes', say };
  if (verdict.result === 'not_met')
    return {
      held: 'no',
      say,
      fix: 'Sign every artefact in the release workflow, e.g. with actions/attest-build-provenance.',
    };
  return { held: 'unknown', say, permission: verdict.result === 'not_observable' ? verdict.permission : undefined };
}
