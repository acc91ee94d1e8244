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
const longestInside = 100_000;
const mostInside = 5_000;

/** The settings whose value is a credential that works as it stands. In samples, words that ask to be replaced are only counted. */
export function findCredentials(path: string, kind: DeploymentFileKind, settings: Iterable<Setting>): FoundCredentials {
  const sample = isSample(path);
  const credentials: DefaultCredential[] = [];
  let placeholders = 0;
  const had = new Set<string>();
  for (const setting of settings) {
    // What YAML's aliases repeat stands in the file once.
    const place = `${setting.line}:${setting.column} ${setting.key}`;
    if (had.has(place)) continue;
    had.add(place);
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
  if (secret && !isCredentialKey(key) && isDocument(key, value)) return judgedInside(value);
  const held = isCredentialKey(key) || (secret && !isAddress(value)) ? value : passwordInAddress(value);
  if (held === null || /^(?:true|false|yes|no|on|off)$/i.test(held)) return null;
  const kind = valueKind(held);
  return kind === 'literal' || kind === 'placeholder' ? kind : null;
}

/** Whole configuration files are kept in Secrets too: what counts is what they set. */
function isDocument(key: string, value: string): boolean {
  const text = value.trim();
  return /^[[{]/.test(text) || text.includes('\n') || /\.(?:ya?ml|json|toml|ini|conf|properties|env)$/i.test(key);
}

/** The gravest of what lines such as `name: value`, `name=value` and `"name": "value"` set. */
function judgedInside(text: string): 'placeholder' | 'literal' | null {
  const pairs = text.slice(0, longestInside).split(/[\n,{}]/, mostInside);
  const found = pairs.map((pair) => {
    const [, name = '', quoted, plain] =
      /^\s{0,200}(?:- )?["']?([A-Za-z_][\w.-]{0,100})["']?\s{0,20}[:=]\s{0,20}(?:["']([^"']{0,500})["']|([^\s"'#]{0,500}))/.exec(
        pair,
      ) ?? [];
    return name === '' ? null : judged({ key: name, value: quoted ?? plain ?? '', line: 0, column: 0 });
  });
  return found.find((one) => one === 'literal') ?? found.find((one) => one !== null) ?? null;
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(value.trim());
}
