import { defineCheck } from '../check.ts';
import { allHold, type Part } from '../reading/parts.ts';
import type { Observed } from '../../facts/observed.ts';
import type { SecretAlert, SecurityFeatures } from '../../facts/secrets.ts';

const settings = 'Settings > Code security > Secret Protection';

/** The switches are shown to administrators only; that alerts can be listed, or that they cannot because it is off, shows scanning too. */
export const secretsScanned = defineCheck({
  id: 'secrets.scanned',
  level: 'required',
  question: 'Are secret scanning and push protection on?',
  claims: ['2.1.4'],
  attestable: false,
  needs: ['securityFeatures', 'secretAlerts'],
  judge: ({ securityFeatures, secretAlerts }) =>
    allHold('Secrets', [scanning(securityFeatures, secretAlerts), pushProtection(securityFeatures, secretAlerts)]),
});

function scanning(features: Observed<SecurityFeatures>, alerts: Observed<readonly SecretAlert[]>): Part {
  const on = features.state === 'seen' ? features.value.secretScanning : null;
  const fix = `${settings}: enable "Secret scanning".`;
  if (on === true) return { held: 'yes', say: 'secret scanning is on' };
  if (on === false) return { held: 'no', say: 'secret scanning is off', fix };
  if (alerts.state === 'seen') return { held: 'yes', say: 'secret scanning is on, for its alerts can be listed' };
  if (alerts.state === 'absent') return { held: 'no', say: 'GitHub says that secret scanning is disabled', fix };
  return {
    held: 'unknown',
    say: 'whether secret scanning is on is not visible to this token',
    permission: permissionOf(features),
  };
}

function pushProtection(features: Observed<SecurityFeatures>, alerts: Observed<readonly SecretAlert[]>): Part {
  const on = features.state === 'seen' ? features.value.pushProtection : null;
  const fix = `${settings}: enable "Push protection".`;
  if (on === true) return { held: 'yes', say: 'push protection is on' };
  if (on === false) return { held: 'no', say: 'push protection is off', fix };
  if (alerts.state === 'absent') return { held: 'no', say: 'push protection needs secret scanning', fix };
  return {
    held: 'unknown',
    say: 'whether push protection is on is not visible to this token',
    permission: permissionOf(features),
  };
}

function permissionOf(features: Observed<SecurityFeatures>): string | undefined {
  return features.state === 'hidden' ? features.permission : undefined;
}
