import { defineCheck } from '../check.ts';
import { codeownersPart, collaboratorsPart, deployKeysPart, twoFactorPart } from '../reading/access.ts';
import { codeOwnersRequired } from '../reading/branch-properties.ts';
import { propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import { allHold } from '../reading/parts.ts';

/** Who may change the source and the pipelines. Figures only, no names. */
export const accessGoverned = defineCheck({
  id: 'access.governed',
  level: 'required',
  question:
    'Do valid code owners guard the workflows, is two-factor required, are admins and outsiders known and no deploy key stale?',
  claims: ['2.1.1', '2.1.5', '2.1.6'],
  attestable: true,
  needs: [...ruleFacts, 'codeowners', 'collaborators', 'deployKeys', 'organization', 'repository'],
  judge: (facts) =>
    allHold('Access', [
      codeownersPart(facts),
      propertyPart(facts, codeOwnersRequired),
      collaboratorsPart(facts),
      twoFactorPart(facts),
      deployKeysPart(facts),
    ]),
});
