import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { predicateType, publishType, wheel, type Workshop } from './workshop.ts';

/** Where cosign finds the services, and whose token it presents. */
export type Instance = {
  readonly fulcioUrl: string;
  readonly oldLogUrl: string;
  /** The trust that cosign asks for before it takes a certificate: files in the workshop. */
  readonly environment: Readonly<Record<string, string>>;
  readonly token: () => Promise<string>;
};

const attest = ['attest-blob', '--yes', '--predicate', 'predicate.json', '--type', predicateType];

/** The forms of before the common bundle, by a key and by certificates, with and without an entry of the old log. */
export async function signWithOldCosign(cosign: string, { run }: Workshop, instance: Instance): Promise<void> {
  const { fulcioUrl, oldLogUrl, environment, token } = instance;
  const sign = (...words: readonly string[]): Promise<string> => run(cosign, [...words, 'app.txt'], environment);
  const log = ['--rekor-url', oldLogUrl];
  const keyless = async (): Promise<string[]> => [
    ...['--fulcio-url', fulcioUrl, '--identity-token', await token()],
    ...log,
  ];
  await run(cosign, ['generate-key-pair']);
  const key = ['--key', 'cosign.key'];
  const file = ['sign-blob', '--yes'];
  // The first entries of a log have no proof worth the name, and index 0 is none that a real log gives.
  for (let entry = 0; entry < 3; entry += 1) await sign(...file, ...key, ...log);
  const unlogged = ['--tlog-upload=false'];
  await sign(
    ...file,
    ...key,
    ...unlogged,
    '--output-signature',
    'app.txt.cosign.sig',
    '--bundle',
    'app.txt.key.bundle',
  );
  await sign(...file, ...key, ...log, '--bundle', 'app.txt.key-logged.bundle');
  await sign(...attest, ...key, ...unlogged, '--output-signature', 'app.txt.intoto.jsonl');
  await sign(...attest, ...key, ...unlogged, '--bundle', 'app.txt.key.att.bundle');
  await sign(...attest, ...key, ...log, '--bundle', 'app.txt.key-logged.att.bundle');
  const certified = ['--output-signature', 'app.txt.keyless.sig', '--output-certificate', 'app.txt.keyless.pem'];
  await sign(...file, ...(await keyless()), ...certified);
  await sign(...file, ...(await keyless()), '--bundle', 'app.txt.bundle');
  await sign(...attest, ...(await keyless()), '--bundle', 'app.txt.att.bundle');
  const publishing = ['attest-blob', '--yes', '--predicate', 'nothing.json', '--type', publishType];
  const common = ['--new-bundle-format', '--bundle', 'unused.publish.json'];
  await run(cosign, [...publishing, ...(await keyless()), ...common, wheel], environment);
}

/** The index's own tool takes a bundle with the log's promise, and writes what an index serves (PEP 740). */
export async function convertForIndex(converter: string, { folder, run }: Workshop): Promise<void> {
  await run(converter, ['convert', '--output-file', `${wheel}.publish.attestation`, 'unused.publish.json']);
  await rm(join(folder, 'unused.publish.json'));
}

/** The common bundle of version 0.3, at the services that a signing configuration names. */
export async function signWithCosign(
  cosign: string,
  { run }: Workshop,
  { environment, token }: Instance,
): Promise<void> {
  const services = ['--signing-config', 'signing-config.json', '--trusted-root', 'trusted-root.json'];
  const sign = (words: readonly string[], bundle: string): Promise<string> =>
    run(cosign, [...words, ...services, '--bundle', bundle, 'app.txt'], environment);
  const file = ['sign-blob', '--yes'];
  const key = ['--key', 'cosign.key'];
  for (let entry = 0; entry < 3; entry += 1) await sign([...file, ...key], 'unused.json');
  const keyless = async (): Promise<string[]> => ['--identity-token', await token()];
  await sign([...file, ...key], 'file-by-key.v0.3.sigstore.json');
  await sign([...attest, ...key], 'statement-by-key.v0.3.sigstore.json');
  await sign([...file, ...(await keyless())], 'file.v0.3.sigstore.json');
  await sign([...attest, ...(await keyless())], 'statement.v0.3.sigstore.json');
}
