import type { BundleVerifier } from '../artefacts/examine-bundle.ts';
import type { FactName, FactValues } from '../facts/facts.ts';
import type { Observed } from '../facts/observed.ts';
import type { GitHub } from '../github/ports.ts';
import type { Osv } from '../osv/osv.ts';
import type { Registries } from '../registries/registries.ts';
import type { Settings } from '../settings/settings.ts';

/** Everything that observing needs from outside. */
export type ObserveContext = {
  readonly github: GitHub;
  readonly settings: Settings;
  readonly now: () => Date;
  /** The bytes of a file of this machine; null where there is none. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  readonly verifier: BundleVerifier;
  /** OSV's service; left out where it is not configured. */
  readonly osv?: Osv;
  /** Package and image registries; where it is left out no channel of theirs is seen. */
  readonly registries?: Registries;
  /** Where artefacts are laid down that are too large for memory; where it is left out, those are not read. */
  readonly scratch?: Scratch;
  readonly log: (line: string) => void;
};

/** Files of this run and of nobody else. What they reject with says why in words that name no path. */
export type Scratch = {
  readonly open: () => Promise<ScratchFile>;
  /** Nothing of them is left on the disk. */
  readonly clear: () => Promise<void>;
};

export type ScratchFile = {
  /** Empties it. */
  readonly start: () => Promise<void>;
  readonly write: (piece: Uint8Array) => Promise<void>;
  /** From its beginning; several readings may go on side by side. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** What a reader sees: the facts that it declares in `uses`, each read at most once in a run, and answers shared with other readers. */
export type ReadContext<Uses extends FactName = never> = ObserveContext & {
  fact<Name extends Uses>(name: Name): Promise<Observed<FactValues[Name]>>;
  /** Runs `ask` once, however many readers want its answer. */
  shared<Answer>(ask: (context: ReadContext<Uses>) => Promise<Answer>): Promise<Answer>;
};

/** How one fact is read: the permission that it wants, the facts that lead to it, and the reading. */
export type FactReader<Name extends FactName, Uses extends FactName = never> = {
  readonly name: Name;
  /** e.g. `contents: read`; `administration: read` is no scope of GITHUB_TOKEN and wants the administration token. */
  readonly permission: string;
  readonly uses: readonly Uses[];
  /** Those of `uses` without which it is read all the same. */
  readonly dispensable?: readonly NoInfer<Uses>[];
  read(context: ReadContext<Uses>): Promise<Observed<FactValues[Name]>>;
};

/** Keeps the names literal, so that the compiler refuses a reader that asks for a fact it does not declare. */
export function defineReader<const Name extends FactName, const Uses extends FactName = never>(
  reader: FactReader<Name, Uses>,
): FactReader<Name, Uses> {
  return reader;
}

/** Path parameters of the repository that is assessed. */
export function repositoryPath({ settings }: Pick<ObserveContext, 'settings'>): { owner: string; repo: string } {
  return { owner: settings.repository.owner, repo: settings.repository.name };
}

/** The token that may read settings, where one was given. */
export function settingsToken({ github }: Pick<ObserveContext, 'github'>): { readonly token: 'admin-token' | 'token' } {
  return { token: github.hasAdminToken ? 'admin-token' : 'token' };
}
