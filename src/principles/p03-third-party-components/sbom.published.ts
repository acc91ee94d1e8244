import { unread } from '../unread.ts';

export const sbomPublished = unread({
  id: 'sbom.published',
  level: 'required',
  question: 'Does the release carry a valid SBOM of this product and version with the minimum elements?',
  claims: ['1.2.1'],
  attestable: false,
  reads: 'the contents of SBOM assets',
});
