import { CopseError } from '../errors.ts';
import { chooseServices } from './signing-config.ts';

export type SignerOptions = {
  readonly instance: 'public-good' | 'github' | 'custom';
  readonly fulcioUrl?: string | null | undefined;
  readonly rekorUrl?: string | null | undefined;
  readonly tsaUrl?: string | null | undefined;
  /** Text of a Sigstore SigningConfig, in place of the three addresses. */
  readonly signingConfig?: string | null | undefined;
  /** Of the GitHub whose own instance signs; default https://github.com. */
  readonly serverUrl?: string | undefined;
  readonly identityToken: () => Promise<string>;
  /** Payloads under way at one time; default 16. */
  readonly concurrency?: number | undefined;
  /** How long a failing service is asked again, for each step; default 10 minutes. */
  readonly retryTotalMs?: number | undefined;
  /** How long one request may take; default 20 seconds. */
  readonly timeoutMs?: number | undefined;
};

/** The services of one Sigstore instance; at least one of `rekor` and `tsa` is there. */
export type Services = {
  readonly name: string;
  readonly fulcio: string;
  readonly rekor: string | null;
  readonly rekorVersion: 1 | 2;
  readonly tsa: string | null;
};

/** Which services an instance has; throws INPUT_INVALID for addresses that cannot work or would be ignored. */
export function servicesOf(options: SignerOptions): Services {
  if (options.instance === 'custom') return customServices(options);
  if (options.fulcioUrl || options.rekorUrl || options.tsaUrl || options.signingConfig) {
    throw new CopseError(
      'INPUT_INVALID',
      `fulcio-url, rekor-url, tsa-url and signing-config have no meaning with the ${options.instance} instance.`,
      'Set `sign: custom`, or leave the addresses out.',
    );
  }
  return options.instance === 'github'
    ? githubServices(options.serverUrl ?? 'https://github.com')
    : {
        name: 'public-good',
        fulcio: 'https://fulcio.sigstore.dev',
        rekor: 'https://rekor.sigstore.dev',
        rekorVersion: 1,
        tsa: 'https://timestamp.sigstore.dev/api/v1/timestamp',
      };
}

/** GitHub's own instance keeps no log; each tenant of ghe.com has one. */
function githubServices(serverUrl: string): Services {
  const { hostname } = new URL(serverUrl);
  if (hostname !== 'github.com' && !hostname.endsWith('.ghe.com')) {
    throw new CopseError(
      'INPUT_INVALID',
      `There is no Sigstore instance of GitHub for ${hostname}.`,
      'Set `sign: custom` with the addresses of your own instance, or `sign: off`.',
    );
  }
  const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
  return {
    name: 'github',
    fulcio: `https://fulcio.${domain}`,
    rekor: null,
    rekorVersion: 1,
    tsa: `https://timestamp.${domain}`,
  };
}

function customServices(options: SignerOptions): Services {
  if (options.signingConfig) return configuredServices(options, options.signingConfig);
  if (!options.fulcioUrl) {
    throw new CopseError('INPUT_INVALID', 'A custom instance needs fulcio-url.', 'Set `fulcio-url`.');
  }
  if (!options.rekorUrl && !options.tsaUrl) {
    throw new CopseError(
      'INPUT_INVALID',
      'A signature without a log entry and without a timestamp cannot be verified once its certificate has run out.',
      'Set `tsa-url`, `rekor-url` or both.',
    );
  }
  const fulcio = addressOf('fulcio-url', options.fulcioUrl);
  return {
    name: fulcio,
    fulcio,
    rekor: options.rekorUrl ? addressOf('rekor-url', options.rekorUrl) : null,
    rekorVersion: 1,
    tsa: options.tsaUrl ? addressOf('tsa-url', options.tsaUrl) : null,
  };
}

function configuredServices(options: SignerOptions, text: string): Services {
  if (options.fulcioUrl || options.rekorUrl || options.tsaUrl) {
    throw new CopseError(
      'INPUT_INVALID',
      'signing-config names the services; fulcio-url, rekor-url and tsa-url would be ignored.',
      'Set signing-config or the three addresses, not both.',
    );
  }
  const { fulcio, rekor, tsa } = chooseServices(text, new Date());
  const name = addressOf('The authority in signing-config', fulcio);
  return {
    name,
    fulcio: name,
    rekor: rekor === null ? null : addressOf('The log in signing-config', rekor.url),
    rekorVersion: rekor?.version ?? 1,
    tsa: tsa === null ? null : addressOf('The timestamp authority in signing-config', tsa),
  };
}

/** The identity token travels to these addresses: https, or this machine itself. */
function addressOf(input: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const local = url?.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (!url || !(url.protocol === 'https:' || local) || url.username || url.password || url.search || url.hash) {
    throw new CopseError('INPUT_INVALID', `${input} is not an https address.`, `Set ${input} to https://…`);
  }
  return url.href.replace(/\/+$/, '');
}
