import { unread } from '../unread.ts';

export const sbomComplete = unread({
  id: 'sbom.complete',
  level: 'required',
  question: "Do the SBOM's components agree with the lockfiles or the dependency graph at the release commit?",
  claims: ['1.2.1'],
  attestable: false,
  reads: 'SBOM assets, lockfiles and the dependency graph',
});
