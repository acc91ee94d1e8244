import type { KeyRule } from './model.ts';
import { kmsSigning, keylessSigning } from './signing-keys.ts';
import { oidcLogin } from './oidc-login.ts';
import { storedKey } from './stored-key.ts';
import { trustedPublishing } from './trusted-publishing.ts';

/** Every way in which a workflow is seen to come by a key. */
export const keyRules: readonly KeyRule[] = [oidcLogin, trustedPublishing, keylessSigning, kmsSigning, storedKey];
