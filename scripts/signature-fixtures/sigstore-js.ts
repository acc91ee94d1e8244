import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, MessageSignatureBundleBuilder, RekorWitness } from '@sigstore/sign';
import type { Signer } from '@sigstore/sign';
import type { Instance } from './cosign.ts';
import { app, predicateType, type Workshop } from './workshop.ts';

const payloadType = 'application/vnd.in-toto+json';

/** The old sigstore-js, as far as it is used: it answers with bundles of version 0.1. */
type OldSigstore = {
  sign(payload: Buffer, options: object): Promise<object>;
  attest(payload: Buffer, type: string, options: object): Promise<object>;
};

/** Bundles of version 0.1 (the old sigstore-js) and 0.2 (the one that Copse signs with), by a key of their own and by certificates. */
export async function signWithSigstoreJs(entry: string, workshop: Workshop, instance: Instance): Promise<void> {
  const { fulcioUrl, oldLogUrl, token } = instance;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const write = (name: string, text: string): Promise<void> => writeFile(join(workshop.folder, name), text);
  await write('sigstore-js.pub', publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const bundle = (name: string, json: object): Promise<void> => write(name, `${JSON.stringify(json)}\n`);
  const [file, statement] = [Buffer.from(app), Buffer.from(JSON.stringify(statementOf(app)))];

  const { sigstore: old } = createRequire(import.meta.url)(entry) as { readonly sigstore: OldSigstore };
  const signer = byKey(privateKey);
  const services = { fulcioURL: fulcioUrl, rekorURL: oldLogUrl };
  const callback = async (data: Buffer): Promise<object> => {
    const { signature } = await signer.sign(data);
    return { signature, key: { id: hintOf(privateKey), value: pemOf(privateKey) } };
  };
  for (const [name, who] of [
    ['', { identityToken: await token() }],
    ['-by-key', { signer: callback }],
  ] as const) {
    await bundle(`file${name}.v0.1.sigstore.json`, await old.sign(file, { ...services, ...who }));
    await bundle(
      `statement${name}.v0.1.sigstore.json`,
      await old.attest(statement, payloadType, { ...services, ...who }),
    );
  }

  const fulcio = new FulcioSigner({ fulcioBaseURL: fulcioUrl, identityProvider: { getToken: token } });
  const witnesses = [new RekorWitness({ rekorBaseURL: oldLogUrl })];
  for (const [name, who] of [
    ['', fulcio],
    ['-by-key', signer],
  ] as const) {
    const files = new MessageSignatureBundleBuilder({ signer: who, witnesses });
    await bundle(`file${name}.v0.2.sigstore.json`, bundleToJSON(await files.create({ data: file })));
    const statements = new DSSEBundleBuilder({ signer: who, witnesses, certificateChain: true });
    const made = await statements.create({ data: statement, type: payloadType });
    await bundle(`statement${name}.v0.2.sigstore.json`, bundleToJSON(made));
  }
}

function byKey(key: KeyObject): Signer {
  return {
    sign: (data) =>
      Promise.resolve({
        signature: sign('sha256', data, key),
        key: { $case: 'publicKey', hint: hintOf(key), publicKey: pemOf(key) },
      }),
  };
}

/** As cosign names keys in bundles. */
function hintOf(key: KeyObject): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}

function pemOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}

function statementOf(content: string): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.txt', digest: { sha256: createHash('sha256').update(content).digest('hex') } }],
    predicateType,
    predicate: { note: 'made for a test' },
  };
}
