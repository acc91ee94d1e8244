import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import github from './roots/github.json' with { type: 'json' };
import { CopseError } from '../errors.ts';
import { parseJson } from '../text/json.ts';
import { organisationOf } from './organisation.ts';
import { githubInstance } from './ports.ts';

/** A Sigstore trusted root (its JSON value) and what to call it in results. */
export type TrustedRootInput = {
  readonly name: string;
  readonly root: unknown;
  /** The only organisation whose certificates it can vouch for: such a root is opened when the first of them is met. */
  readonly organisation?: string;
};

/** The organisations under which the two well-known instances issue certificates, and our names for those instances. */
const knownInstances: Readonly<Record<string, string>> = {
  'sigstore.dev': 'public-good',
  'GitHub, Inc.': githubInstance,
};

const maximumBytes = 8 * 1024 * 1024;
const maximumRoots = 64;

/** The public-good root that ships with Sigstore's own client; read from the program itself, never from the network. */
export const publicGoodRoot: TrustedRootInput = {
  name: 'public-good',
  organisation: 'sigstore.dev',
  get root(): unknown {
    const encoded = seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'];
    return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as unknown;
  },
};

/** The root of GitHub's own instance (`roots/README.md` tells where it is from). */
export const githubRoot: TrustedRootInput = { name: githubInstance, organisation: 'GitHub, Inc.', root: github };

/** What is trusted without being told. */
export const shippedRoots: readonly TrustedRootInput[] = [publicGoodRoot, githubRoot];

/** The roots of a file with one JSON root, or JSON lines with one root each; throws TRUST_ROOT_INVALID for anything else. */
export function readTrustedRoots(text: string, name = 'custom'): readonly TrustedRootInput[] {
  const whole = parseJson(text, { maxBytes: maximumBytes });
  if (whole.ok) return [named(whole.value, name)];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.length > maximumRoots || text.length > maximumBytes) throw unreadable(whole.reason);
  return lines.map((line, index) => {
    const parsed = parseJson(line, { maxBytes: maximumBytes });
    if (!parsed.ok) throw unreadable(lines.length === 1 ? parsed.reason : `line ${index + 1} ${parsed.reason}`);
    return named(parsed.value, name);
  });
}

function named(root: unknown, name: string): TrustedRootInput {
  const authorities = (root as { certificateAuthorities?: unknown } | null)?.certificateAuthorities;
  if (!Array.isArray(authorities) || authorities.length === 0) {
    throw unreadable('a root without certificate authorities');
  }
  const names = new Set(
    authorities.map((authority: unknown) => {
      const chain = (authority as { certChain?: { certificates?: { rawBytes?: unknown }[] } } | null)?.certChain;
      const first = chain?.certificates?.[0]?.rawBytes;
      return typeof first === 'string' ? organisationOf(Buffer.from(first, 'base64')).subject : null;
    }),
  );
  const [organisation] = names;
  const known = names.size === 1 && typeof organisation === 'string' ? knownInstances[organisation] : undefined;
  return { name: known ?? name, root };
}

function unreadable(reason: string): CopseError {
  return new CopseError(
    'TRUST_ROOT_INVALID',
    `The trusted root cannot be read: ${reason}.`,
    'Give a Sigstore trusted root as JSON, or as JSON lines with one root each, e.g. from `gh attestation trusted-root`.',
  );
}
