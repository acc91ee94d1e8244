import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { config, enums, generateKey, PacketList, Signature, SignaturePacket } from 'openpgp';
import { digestOfPieces, type Pieces } from '../../src/detached/pieces.ts';
import { writeFields } from '../../src/detached/ssh-wire.ts';

/** A signature file, and the public key that it is by where it does not carry it. */
export type Made = { readonly signature: string; readonly key: string };

/** `openpgp` signs what it holds whole; this signs what passes by. */
export async function openPgpOver(pieces: () => Pieces): Promise<Made> {
  const date = new Date(Date.now() - 3_600_000);
  const { privateKey, publicKey } = await generateKey({ userIDs: [{ name: 'Release' }], format: 'object', date });
  const { keyPacket } = await privateKey.getSigningKey(undefined, date);
  const packet = new SignaturePacket();
  packet.signatureType = enums.signature.binary;
  packet.hashAlgorithm = enums.hash.sha512;
  packet.publicKeyAlgorithm = keyPacket.algorithm;
  const text = { text: null, getBytes: () => ReadableStream.from(pieces()) };
  const whole = packet as unknown as {
    sign: (key: object, data: object, date: Date, detached: boolean, settings: object) => Promise<void>;
    params: unknown;
  };
  await whole.sign(keyPacket, text, date, true, config);
  whole.params = await whole.params;
  const packets = new PacketList<SignaturePacket>();
  packets.push(packet);
  // Part of the packet is a stream still.
  const reader = (new Signature(packets).armor() as unknown as ReadableStream<string>).getReader();
  let signature = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) signature += next.value;
  return { signature, key: publicKey.armor() };
}

/** As `minisign -S` signs: the BLAKE2b-512 of the file. */
export async function minisignOver(pieces: () => Pieces): Promise<Made> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const id = Buffer.from('COPSEKEY');
  const value = sign(null, await digestOfPieces(pieces(), 'blake2b512'), privateKey);
  const comment = 'app 1.2.0';
  const over = sign(null, Buffer.concat([value, Buffer.from(comment)]), privateKey);
  const packet = (algorithm: string, bytes: Uint8Array): string =>
    Buffer.concat([Buffer.from(algorithm), id, bytes]).toString('base64');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  return {
    signature: `untrusted comment: x\n${packet('ED', value)}\ntrusted comment: ${comment}\n${over.toString('base64')}\n`,
    key: `untrusted comment: x\n${packet('Ed', raw)}\n`,
  };
}

/** As `ssh-keygen -Y sign -n file` signs: the SHA-512 of the file. */
export async function sshOver(pieces: () => Pieces): Promise<Made> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const blob = writeFields('ssh-ed25519', publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
  const digest = await digestOfPieces(pieces(), 'sha512');
  const signed = Buffer.concat([Buffer.from('SSHSIG'), writeFields('file', '', 'sha512', digest)]);
  const made = writeFields('ssh-ed25519', sign(null, signed, privateKey));
  const version = Buffer.from([0, 0, 0, 1]);
  const whole = Buffer.concat([Buffer.from('SSHSIG'), version, writeFields(blob, 'file', '', 'sha512', made)]);
  const lines = whole.toString('base64').replace(/.{70}/g, '$&\n');
  return { signature: `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`, key: '' };
}

/** So many bytes that do not repeat soon, without ever being there at once. */
export async function* manyPieces(size: number): AsyncGenerator<Uint8Array> {
  const pieceSize = 1_048_576;
  for (let at = 0; at < size; at += pieceSize) {
    await Promise.resolve();
    const start = createHash('sha256').update(String(at)).digest();
    yield Buffer.alloc(Math.min(pieceSize, size - at), start);
  }
}
