import { CopseError } from '../errors.ts';

export type SignerOptions = {
  readonly instance: 'public-good' | 'github' | 'custom';
  readonly fulcioUrl?: string | null | undefined;
  readonly rekorUrl?: string | null | undefined;
  readonly tsaUrl?: string | null | undefined;
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
  readonly tsa: string | null;
};

/** Which services an instance has; throws INPUT_INVALID for addresses that cannot work or would be ignored. */
export function servicesOf(options: SignerOptions): Services {
  if (options.instance === 'custom') return customServices(options);
  if (options.fulcioUrl || options.rekorUrl || options.tsaUrl) {
    throw new CopseError(
      'INPUT_INVALID',
      `fulcio-url, rekor-url and tsa-url have no meaning with the ${options.instance} instance.`,
      'Set `sign: custom`, or leave the addresses out.',
    );
  }
  return options.instance === 'public-good'
    ? {
        name: 'public-good',
        fulcio: 'https://fulcio.sigstore.dev',
        rekor: 'https://rekor.sigstore.dev',
        tsa: 'https://timestamp.sigstore.dev/api/v1/timestamp',
      }
    : {
        name: 'github',
        fulcio: 'https://fulcio.githubapp.com',
        rekor: null,
        tsa: 'https://timestamp.githubapp.com',
      };
}

function customServices(options: SignerOptions): Services {
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
    tsa: options.tsaUrl ? addressOf('tsa-url', options.tsaUrl) : null,
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
