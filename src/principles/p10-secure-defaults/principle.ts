import { definePrinciple } from '../principle.ts';
import { defaultsConfigScanned } from './defaults.config-scanned.ts';
import { defaultsDocumented } from './defaults.documented.ts';
import { defaultsLeastPrivilegeRuntime } from './defaults.least-privilege-runtime.ts';
import { defaultsNoCredentials } from './defaults.no-credentials.ts';

/** Secure defaults: what is shipped is safe before anybody configures it. */
export const secureDefaults = definePrinciple({
  number: 10,
  checks: [defaultsDocumented, defaultsNoCredentials, defaultsLeastPrivilegeRuntime, defaultsConfigScanned],
  limits: [
    'How the product behaves when it first runs is not tested.',
    'Defaults that are set in code rather than in configuration files are not seen.',
  ],
});
