import type { WantedFiles } from './wanted.ts';

const names =
  /^(?:\.github\/|docs?\/|documentation\/)?(?:support(?:ed)?[-_ ]?(?:versions|policy|lifecycle|schedule|matrix)|eol|end[-_ ]of[-_ ](?:life|support)|life-?cycle(?:[-_]policy)?|(?:release|version|maintenance)[-_]?(?:policy|schedule|support|lifecycle)|releases|branches)\.(?:md|markdown|rst|adoc|txt)$/i;

/** Documents that say how long versions are supported, besides SECURITY and SUPPORT. */
export const wantedSupport: WantedFiles<'support'> = {
  kind: 'support',
  maximum: 20,
  wants: (path) => path.length < 100 && names.test(path),
};
