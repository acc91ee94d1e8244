import type { FactValues } from '../../../src/facts/facts.ts';
import type { PreviousEvidenceFact } from '../../../src/facts/posture.ts';
import { absent, artefact, commitSha, factsWith, hidden, seeing, sha256 } from '../../support/facts.ts';
import { terms } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

type Bundles = NonNullable<PreviousEvidenceFact['bundles']>;
const bundles = (changes: Partial<Bundles> = {}): Bundles => ({
  digest: sha256('c'),
  statements: 14,
  summaries: 1,
  refused: [],
  unverifiable: [],
  ...changes,
});
const kept = (changes: Partial<PreviousEvidenceFact> = {}): ReturnType<typeof seeing> =>
  seeing({
    previousEvidence: {
      tag: 'v1.1.0',
      files: ['copse-evidence.jsonl', 'copse-p01.sigstore.json'],
      others: 0,
      bundles: bundles(),
      ...changes,
    },
  });

export const evidenceKept: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'attached and verified',
      facts: kept(),
      result: 'met',
      because: /All 14 statements and the roll-up of v1\.1\.0 are attached and verify/,
    },
    {
      name: 'one is refused',
      facts: kept({ bundles: bundles({ statements: 13, refused: ['abc: signer differs'] }) }),
      result: 'not_met',
      because: /1 bundle of v1\.1\.0 no longer verifies: abc: signer differs/,
      fix: /input `tag`/,
      details: [/^refused: abc/],
    },
    {
      name: 'one is gone',
      facts: kept({ bundles: bundles({ statements: 13 }) }),
      result: 'not_met',
      because: /keeps 13 of 14 statements and 1 roll-up/,
      fix: /./,
    },
    {
      name: 'the roll-up is gone',
      facts: kept({ bundles: bundles({ summaries: 0 }) }),
      result: 'not_met',
      because: /0 roll-ups/,
      fix: /./,
    },
    {
      name: 'only other files are left',
      facts: kept({ bundles: null }),
      result: 'not_met',
      because: /carries 2 files of Copse, but not the one with the signed bundles/,
      fix: /./,
    },
    {
      name: 'older releases have evidence, this one lost it',
      facts: kept({ files: [], bundles: null, others: 2 }),
      result: 'not_met',
      because: /v1\.1\.0 carries no evidence, although 2 other releases do/,
      fix: /./,
    },
    {
      name: 'no root for the instance',
      facts: kept({ bundles: bundles({ statements: 0, summaries: 0, unverifiable: ['abc: no root'] }) }),
      result: 'not_observable',
      because: /1 bundle of v1\.1\.0 cannot be verified here/,
      details: [/^not verified here/],
    },
    {
      name: 'the first release',
      facts: factsWith({ previousEvidence: absent() }),
      result: 'not_applicable',
      because: /first release/,
    },
    {
      name: 'Copse is new here',
      facts: kept({ files: [], bundles: null }),
      result: 'not_applicable',
      because: /Neither v1\.1\.0 nor another release carries evidence/,
    },
    {
      name: 'hidden',
      facts: factsWith(),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'test: read',
    },
  ],
};

const insights = (changes: Partial<FactValues['securityInsights']> = {}): Pick<FactValues, 'securityInsights'> => ({
  securityInsights: {
    path: 'security-insights.yml',
    digest: sha256('b'),
    schemaVersion: '2.0.0',
    valid: true,
    problems: [],
    lastReviewed: '2026-09-01',
    expires: null,
    selfAssessment: null,
    supportPolicy: null,
    ...changes,
  },
});

export const machineReadable: CheckCases = {
  impossible: { not_applicable: 'any repository can hold the file' },
  cases: [
    {
      name: 'valid',
      facts: seeing(insights()),
      result: 'met',
      because: /is valid \(schema 2\.0\.0\), last reviewed 2026-09-01/,
    },
    {
      name: 'against its schema',
      facts: seeing(insights({ valid: false, problems: ['line 4: header must have url'] })),
      result: 'not_met',
      because: /does not hold to its schema \(1 problem\): line 4/,
      fix: /Correct/,
      at: [4],
    },
    {
      name: 'expired',
      facts: seeing(insights({ schemaVersion: '1.0.0', expires: '2026-11-21T00:00:00Z' })),
      result: 'not_met',
      because: /expired on 2026-11-21/,
      fix: /expiration-date/,
    },
    {
      name: 'none',
      facts: factsWith({ securityInsights: absent() }),
      result: 'not_met',
      because: /holds no security-insights\.yml/,
      fix: /Add security-insights\.yml/,
    },
    {
      name: 'hidden',
      facts: factsWith(),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'test: read',
    },
  ],
};

const entry = (path: string): FactValues['tree']['entries'][number] => ({
  path,
  type: 'blob',
  sha: 'f'.repeat(40),
  size: 9,
});
const file = (path: string, text: string): FactValues['documents']['files'][number] => ({
  path,
  digest: sha256('3'),
  size: text.length,
  text,
});
const none = {
  tree: { commit: commitSha, entries: [entry('README.md'), entry('src/self-assessment.ts')] },
  artefacts: [artefact()],
  documents: { files: [file('README.md', '# App\nOur self-assessment is good.\n')] },
};

export const selfAssessment: CheckCases = {
  impossible: { not_applicable: 'any vendor can assess itself' },
  cases: [
    {
      name: 'in the tree',
      facts: seeing({ ...none, tree: { commit: commitSha, entries: [entry('docs/Self_Assessment-2026.pdf')] } }),
      result: 'met',
      because: /docs\/Self_Assessment-2026\.pdf is in the tree/,
    },
    {
      name: 'in the tree, where the configuration says',
      facts: seeing({ ...none, tree: { commit: commitSha, entries: [entry('docs/answers.md')] } }),
      terms: { documents: { ...terms().documents, selfAssessment: 'docs/answers.md' } },
      result: 'met',
      because: /docs\/answers\.md is in the tree/,
    },
    {
      name: 'at an address of the configuration',
      facts: seeing(none, { securityInsights: absent() }),
      terms: { documents: { ...terms().documents, selfAssessment: 'https://acme.example/self' } },
      result: 'not_observable',
      because: /the address is not read/,
    },
    {
      name: 'on the release',
      facts: seeing({ ...none, artefacts: [artefact('self-assessment.docx')] }, { securityInsights: absent() }),
      result: 'met',
      because: /self-assessment\.docx is attached/,
    },
    {
      name: 'named by security-insights',
      facts: seeing({ ...none, ...insights({ selfAssessment: 'https://acme.example/self' }) }),
      result: 'met',
      because: /security-insights\.yml says where/,
    },
    {
      name: 'linked',
      facts: seeing(
        { ...none, documents: { files: [file('SECURITY.md', 'See our [self assessment](https://acme.example).')] } },
        { securityInsights: absent() },
      ),
      result: 'met',
      because: /SECURITY\.md:1 links to a self-assessment/,
    },
    {
      name: 'nowhere: source code and words without a link do not count',
      facts: seeing(none, { securityInsights: absent() }),
      result: 'not_met',
      because: /No self-assessment in the tree/,
      fix: /docs\/self-assessment\.md/,
    },
    {
      name: 'the tree is hidden',
      facts: seeing(
        { artefacts: none.artefacts, documents: none.documents },
        { tree: hidden('contents: read'), securityInsights: absent() },
      ),
      result: 'not_observable',
      because: /the rest could not/,
      permission: 'contents: read',
    },
  ],
};

const text = (words: string): ReturnType<typeof seeing> =>
  seeing({ documents: { files: [file('SECURITY.md', words)] } });

export const incidentChannel: CheckCases = {
  impossible: { not_applicable: 'any vendor may have incidents' },
  cases: [
    {
      name: 'an announcement list',
      facts: text('# Security\n\nSubscribe to [our list](https://acme.example/list) for security announcements.\n'),
      result: 'met',
      because: /SECURITY\.md:3 names where security news is published/,
    },
    {
      name: 'the advisories page',
      facts: text('Advisories are published [here](../../security/advisories).'),
      result: 'met',
      because: /SECURITY\.md:1/,
    },
    {
      name: 'in the configuration',
      facts: factsWith(),
      terms: { documents: { ...terms().documents, incidentChannel: 'https://status.acme.example' } },
      result: 'met',
      because: /The configuration names where/,
    },
    {
      name: 'words without a place',
      facts: text('We publish advisories.'),
      result: 'not_met',
      because: /No document says where customers hear of incidents/,
      fix: /SECURITY\.md/,
    },
    {
      name: 'not all documents seen',
      facts: seeing({ documents: { files: [file('README.md', 'x')], partial: true } }),
      result: 'not_observable',
      because: /not all could/,
    },
    {
      name: 'hidden',
      facts: factsWith(),
      result: 'not_observable',
      because: /The documents could not be seen/,
      permission: 'test: read',
    },
    {
      name: 'no documents',
      facts: factsWith({ documents: absent() }),
      result: 'not_observable',
      because: /shows no documents/,
    },
  ],
};
