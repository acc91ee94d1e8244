import { longLivedCredential } from './credentials.ts';
import { dangerousTrigger } from './dangerous-trigger.ts';
import type { HintRule, Rule } from './model.ts';
import { permissionsAdvice } from './permissions-advice.ts';
import { permissionsBroad } from './permissions-broad.ts';
import { permissionsMissing } from './permissions-missing.ts';
import { privilegedTrigger } from './privileged-trigger.ts';
import { runnerGroup } from './runner-group.ts';
import { selfHostedRunner } from './self-hosted-runner.ts';
import { templateExpansion } from './template-expansion.ts';
import { templateInjection } from './template-injection.ts';
import { unpinnedImage } from './unpinned-image.ts';
import { unpinnedUses } from './unpinned-uses.ts';

/** Every rule that a workflow file is held against. */
export const workflowRules: readonly Rule[] = [
  permissionsMissing,
  permissionsBroad,
  unpinnedUses,
  unpinnedImage,
  dangerousTrigger,
  templateInjection,
  selfHostedRunner,
  longLivedCredential,
];

/** What is worth a look in a workflow and by itself no fault. */
export const workflowAdvice: readonly HintRule[] = [
  permissionsAdvice,
  privilegedTrigger,
  templateExpansion,
  runnerGroup,
];

/** Every rule that an action is held against: it has no triggers, permissions, runners or secrets of its own. */
export const actionRules: readonly Rule[] = [unpinnedUses, unpinnedImage, templateInjection];

export const actionAdvice: readonly HintRule[] = [templateExpansion];
