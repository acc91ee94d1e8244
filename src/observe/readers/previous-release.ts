import { chosenPrevious } from '../asks/chosen-previous.ts';
import { rangeStart } from '../asks/range-start.ts';
import { defineReader } from '../context.ts';

export const previousReleaseReader = defineReader({
  name: 'previousRelease',
  permission: 'contents: read',
  uses: ['tag'],
  async read(context) {
    const previous = await context.shared(chosenPrevious);
    if (previous.state !== 'seen') return previous;
    const range = await context.shared(rangeStart);
    return { ...previous, value: { ...previous.value, commit: range.state === 'seen' ? range.value.base : null } };
  },
});
