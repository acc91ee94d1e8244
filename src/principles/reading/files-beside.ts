import type { ChannelProtection } from '../../facts/channels.ts';
import { count, naming } from './words.ts';

/** `; 2 of 3 files are in the release; app.whl is another file there`: what is seen, whatever the verdict. Empty where nothing is. */
export function filesWords({ files }: ChannelProtection): string {
  if (files === undefined) return '';
  const { total, same, other, uncompared } = files;
  const parts = [
    ...(same + other.length === 0
      ? []
      : [`${String(same)} of ${count(total, 'file')} ${total === 1 ? 'is' : 'are'} in the release`]),
    ...(other.length === 0
      ? []
      : [`${naming(other)} ${other.length === 1 ? 'is another file' : 'are other files'} there`]),
    ...(uncompared.length === 0
      ? []
      : [`${naming(uncompared)} of the release is not compared: the registry states a SHA-512, the release a SHA-256`]),
  ];
  return parts.map((part) => `; ${part}`).join('');
}
