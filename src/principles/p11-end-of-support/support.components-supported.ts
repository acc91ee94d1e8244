import { unread } from '../unread.ts';

export const supportComponentsSupported = unread({
  id: 'support.components-supported',
  level: 'supporting',
  question: 'Is no runtime component past its own end of life?',
  claims: ['4.1.1'],
  attestable: false,
  reads: 'the contents of SBOM assets and end-of-life data',
});
