import { resolve } from 'node:path';
import { build, buildPython, sigstorePython, verifiers } from './tools.ts';

/** What a customer knows beforehand, and the files in the folder where the commands run. */
export type Known = {
  readonly repository: string;
  readonly identity: string;
  readonly issuer: string;
  readonly predicateType: string;
  readonly artefact: string;
};

/** A tool that verifies one bundle: the words of its command, for files of the working folder. */
export type Client = {
  readonly name: string;
  readonly version: string;
  readonly program: string;
  readonly words: (bundle: string, known: Known) => readonly string[];
};

export const rootFile = 'trusted_root.json';
export const rootLinesFile = 'trusted_root.jsonl';
export const trustConfigFile = 'trust_config.json';

const script = resolve('scripts/interop/verify.py');

/** The three tools of other people, built where they are not there yet. */
export async function clients(): Promise<readonly Client[]> {
  return [
    {
      name: 'cosign',
      version: verifiers.cosign.version,
      program: await build(verifiers.cosign),
      words: (bundle, { identity, issuer, predicateType, artefact }) => [
        ...['verify-blob-attestation', '--bundle', bundle, '--type', predicateType, '--trusted-root', rootFile],
        ...['--certificate-identity', identity, '--certificate-oidc-issuer', issuer, artefact],
      ],
    },
    {
      name: 'gh',
      version: verifiers.gh.version,
      program: await build(verifiers.gh),
      words: (bundle, { repository, identity, predicateType, artefact }) => [
        ...['attestation', 'verify', artefact, '--repo', repository, '--bundle', bundle, '--format', 'json'],
        ...['--custom-trusted-root', rootLinesFile, '--predicate-type', predicateType, '--cert-identity', identity],
      ],
    },
    {
      name: 'sigstore-python',
      version: sigstorePython,
      program: await buildPython(),
      words: (bundle, { identity, issuer, artefact }) => [script, trustConfigFile, bundle, identity, issuer, artefact],
    },
  ];
}
