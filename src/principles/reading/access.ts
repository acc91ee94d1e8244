import type { FactsFor } from '../../facts/facts.ts';
import type { Part } from './parts.ts';
import { count } from './words.ts';

export function codeownersPart({ codeowners }: FactsFor<'codeowners'>): Part {
  const fix = 'Add a CODEOWNERS file without errors that names owners for /.github/workflows/.';
  if (codeowners.state === 'hidden') {
    return {
      held: 'unknown',
      say: `code owners are not visible: ${codeowners.detail}`,
      permission: codeowners.permission,
    };
  }
  if (codeowners.state === 'absent') return { held: 'no', say: 'there is no CODEOWNERS file', fix };
  const { path, errors, coversWorkflows } = codeowners.value;
  if (errors.length > 0) return { held: 'no', say: `${path} has ${count(errors.length, 'error')}`, fix };
  if (!coversWorkflows) return { held: 'no', say: `${path} names no owner for the workflows`, fix };
  return { held: 'yes', say: `${path} is valid and covers the workflows` };
}

/** Listing is the point: any number is an answer, not being shown one is not. */
export function collaboratorsPart({ collaborators }: FactsFor<'collaborators'>): Part {
  if (collaborators.state === 'hidden') {
    return {
      held: 'unknown',
      say: `collaborators are not visible: ${collaborators.detail}`,
      permission: collaborators.permission,
    };
  }
  if (collaborators.state === 'absent') return { held: 'unknown', say: 'the platform shows no list of collaborators' };
  const { admins, outside, total } = collaborators.value;
  return {
    held: 'yes',
    say: `${count(total, 'person', 'people')} with access, ${count(admins, 'admin')}, ${String(outside)} from outside`,
  };
}

export function twoFactorPart({ organization, repository }: FactsFor<'organization' | 'repository'>): Part {
  if (repository.state === 'seen' && repository.value.ownerType === 'User') {
    return { held: 'unknown', say: 'the owner is a personal account, whose two-factor setting nobody else can see' };
  }
  if (organization.state === 'hidden') {
    return {
      held: 'unknown',
      say: `two-factor is not visible: ${organization.detail}`,
      permission: organization.permission,
    };
  }
  if (organization.state === 'absent') return { held: 'unknown', say: 'the platform shows no organisation' };
  const { login, twoFactorRequired } = organization.value;
  if (twoFactorRequired) return { held: 'yes', say: `${login} requires two-factor authentication` };
  return {
    held: 'no',
    say: `${login} does not require two-factor authentication`,
    fix: 'Organisation Settings > Authentication security: require two-factor authentication.',
  };
}

export function deployKeysPart({ deployKeys }: FactsFor<'deployKeys'>): Part {
  if (deployKeys.state === 'hidden') {
    return {
      held: 'unknown',
      say: `deploy keys are not visible: ${deployKeys.detail}`,
      permission: deployKeys.permission,
    };
  }
  const { writable, stale } = deployKeys.state === 'seen' ? deployKeys.value : { writable: 0, stale: 0 };
  if (stale === 0) return { held: 'yes', say: `${count(writable, 'deploy key')} may write, none stale` };
  return {
    held: 'no',
    say: `${String(stale)} of ${count(writable, 'deploy key')} that may write not used for 90 days`,
    fix: 'Settings > Deploy keys: delete those no longer used.',
  };
}
