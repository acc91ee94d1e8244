import type { DefaultCredential, DeploymentFileKind } from '../../facts/deployment.ts';
import { singleLine } from '../../text/inert.ts';
import { isSample } from '../deployment/places.ts';
import { isCredentialKey, opensWithoutPassword } from './credential-key.ts';
import { passwordInAddress, valueKind } from './literal-value.ts';

/** One setting as a file writes it. It is judged at once and its value is not kept. */
export type Setting = {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly column: number;
  /** Everything in a Kubernetes Secret is one, whatever its name. */
  readonly secret?: boolean;
};

export type FoundCredentials = { readonly credentials: readonly DefaultCredential[]; readonly placeholders: number };

const most = 200;

/** The settings whose value is a credential that works as it stands. In samples, words that ask to be replaced are only counted. */
export function findCredentials(path: string, kind: DeploymentFileKind, settings: Iterable<Setting>): FoundCredentials {
  const sample = isSample(path);
  const credentials: DefaultCredential[] = [];
  let placeholders = 0;
  for (const setting of settings) {
    const found = judged(setting);
    if (found === 'placeholder' && sample) placeholders += 1;
    else if (found !== null && credentials.length < most) {
      const { key, line, column } = setting;
      credentials.push({ at: { path, line, column }, key: singleLine(key, 100), in: kind });
    }
  }
  return { credentials, placeholders };
}

function judged({ key, value, secret = false }: Setting): 'placeholder' | 'literal' | null {
  if (opensWithoutPassword(key, value)) return 'literal';
  const held = secret || isCredentialKey(key) ? value : passwordInAddress(value);
  if (held === null || /^(?:true|false|yes|no|on|off)$/i.test(held)) return null;
  const kind = valueKind(held);
  return kind === 'literal' || kind === 'placeholder' ? kind : null;
}
