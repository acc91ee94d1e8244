import { ServiceSelector, SigningConfig, type Service, type ServiceConfiguration } from '@sigstore/protobuf-specs';
import { CopseError } from '../errors.ts';
import { parseJson } from '../text/json.ts';

/** What a signing configuration chooses for this client; addresses as they stand in it, not checked. */
export type ChosenServices = {
  readonly fulcio: string;
  readonly rekor: { readonly url: string; readonly version: 1 | 2 } | null;
  readonly tsa: string | null;
};

const mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const maximumBytes = 1024 * 1024;

/**
 * The services that a SigningConfig (JSON text) names for `now`: of each kind the one with the highest API version that this
 * client speaks, then the newest. Throws INPUT_INVALID for what it cannot follow, rather than sign with less than was asked.
 */
export function chooseServices(text: string, now: Date): ChosenServices {
  const config = configOf(text);
  const [fulcio] = valid(config.caUrls, 1, now);
  if (fulcio === undefined) throw invalid('it names no certificate authority that is valid now');
  const log = one('log', config.rekorTlogUrls, config.rekorTlogConfig, 2, now);
  const tsa = one('timestamp authority', config.tsaUrls, config.tsaConfig, 1, now);
  if (tsa === null && log?.majorApiVersion !== 1) {
    throw invalid('without a timestamp authority or a log of version 1 nothing proves the time');
  }
  return {
    fulcio: fulcio.url,
    rekor: log === null ? null : { url: log.url, version: log.majorApiVersion === 2 ? 2 : 1 },
    tsa: tsa?.url ?? null,
  };
}

function configOf(text: string): SigningConfig {
  const parsed = parseJson(text, { maxBytes: maximumBytes });
  if (!parsed.ok) throw invalid(parsed.reason);
  const named = (parsed.value as { mediaType?: unknown } | null)?.mediaType;
  if (named !== mediaType) throw invalid(`its mediaType is not ${mediaType}`);
  try {
    return SigningConfig.fromJSON(parsed.value);
  } catch {
    throw invalid('it does not parse');
  }
}

/** Null where the configuration asks for no service of that kind. */
function one(
  what: string,
  services: readonly Service[],
  configuration: ServiceConfiguration | undefined,
  maximumVersion: number,
  now: Date,
): Service | null {
  if (configuration === undefined && services.length === 0) return null;
  const { selector, count } = configuration ?? { selector: ServiceSelector.SERVICE_SELECTOR_UNDEFINED, count: 0 };
  const wantsOne =
    selector === ServiceSelector.ANY ||
    (selector === ServiceSelector.EXACT && count === 1) ||
    (selector === ServiceSelector.ALL && services.length === 1);
  if (!wantsOne) throw invalid(`it asks for more than one ${what}, or does not say for how many`);
  const [service] = valid(services, maximumVersion, now);
  if (service === undefined) throw invalid(`it names no ${what} that is valid now and that Copse can talk to`);
  return service;
}

function valid(services: readonly Service[], maximumVersion: number, now: Date): readonly Service[] {
  const start = ({ validFor }: Service): number => validFor?.start?.getTime() ?? 0;
  const end = ({ validFor }: Service): number => validFor?.end?.getTime() ?? Infinity;
  return services
    .filter(({ majorApiVersion }) => majorApiVersion >= 1 && majorApiVersion <= maximumVersion)
    .filter((service) => start(service) <= now.getTime() && now.getTime() <= end(service))
    .sort((a, b) => b.majorApiVersion - a.majorApiVersion || start(b) - start(a));
}

function invalid(reason: string): CopseError {
  return new CopseError(
    'INPUT_INVALID',
    `signing-config cannot be used: ${reason}.`,
    'Give a Sigstore SigningConfig (v0.2), e.g. from `cosign signing-config create` or the TUF repository of the instance.',
  );
}
