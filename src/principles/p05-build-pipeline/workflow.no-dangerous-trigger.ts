import { defineCheck } from '../check.ts';
import { withoutFindings } from '../reading/without-findings.ts';

/** Nobody from outside gets code run with the repository's own rights. */
export const workflowNoDangerousTrigger = defineCheck({
  id: 'workflow.no-dangerous-trigger',
  level: 'required',
  question: 'Does no privileged trigger run untrusted code, and no script hold an untrusted expression?',
  claims: ['2.2.2'],
  attestable: false,
  needs: ['workflows'],
  judge: ({ workflows }) =>
    withoutFindings(workflows, {
      kinds: ['dangerous-trigger', 'template-injection'],
      what: 'dangerous trigger or untrusted expression',
      many: 'dangerous triggers or untrusted expressions',
      clean: 'have no privileged trigger on untrusted code and no untrusted expression in a script',
      fix: 'Use `pull_request` without secrets for untrusted code; pass untrusted values through `env:` and quote the variable in the script.',
    }),
});
