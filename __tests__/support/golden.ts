import { assess } from '../../src/evidence/assessment.ts';
import { sha256Hex } from '../../src/evidence/canonical.ts';
import type { Assessment } from '../../src/evidence/evidence-set.ts';
import { unsignedFiles } from '../../src/evidence/unsigned.ts';
import * as the from './facts.ts';

/** Where `npm run golden` writes what the golden release must lead to. */
export const goldenPath = '__tests__/fixtures/golden/evidence.json';

/** A release of which much is seen, some is absent and some hidden, with a word of the vendor: judged by the real checks. */
export function goldenAssessment(reading: Assessment['reading'] = 'sscop-14'): Assessment {
  const facts = the.seeing(
    {
      repository: the.repository(),
      release: the.release(),
      artefacts: [the.artefact(), the.artefact('app.zip', { id: 101, sha256: the.sha256('b') })],
      tag: the.tag(),
      branch: { name: 'main', head: the.commitSha, protected: true },
      branchRules: [the.rule('deletion'), the.rule('non_fast_forward'), the.pullRequestRule(), the.statusChecksRule()],
      rulesets: [the.ruleset(), the.tagRuleset()],
      ancestry: { branch: 'main', status: 'identical' },
      commitRange: the.range([
        the.commit(),
        the.commit({
          sha: the.sha256('d').slice(24),
          signature: { verified: false, reason: 'unsigned', byGitHub: false },
        }),
      ]),
      activity: { since: '2026-10-01T00:00:00Z', forcePushes: [], deletions: 0 },
      signatures: { findings: [the.finding()], asked: 2 },
      workflows: { files: [the.workflow({ findings: [the.workflowFinding('unpinned-uses')] })] },
      collaborators: { total: 5, admins: 1, outside: 0 },
    },
    { previousRelease: the.absent(), classicProtection: the.hidden('administration: read') },
  );
  return assess({
    repository: 'acme/app',
    serverUrl: 'https://github.com',
    tag: 'v1.2.0',
    reading,
    terms: the.terms(),
    declarations: [
      the.declaration({ argument: 'Two people hold administration rights.', assumptions: 'Both use hardware keys.' }),
      the.declaration({
        principle: 11,
        status: 'not_applicable',
        notApplicableBecause: 'It is a library *without* <support>.',
      }),
    ],
    facts,
    invocation: 'https://github.com/acme/app/actions/runs/77/attempts/1',
  });
}

/** Digests of all that is not signed yet, and one statement letter by letter. */
export function golden(assessment: Assessment = goldenAssessment()) {
  const files = unsignedFiles(assessment);
  const statement = files.find(({ name }) => name === 'copse-p04.unsigned.json')!;
  return {
    digests: Object.fromEntries(files.map(({ name, bytes }) => [name, sha256Hex(bytes)])),
    'copse-p04': new TextDecoder().decode(statement.bytes),
  };
}
