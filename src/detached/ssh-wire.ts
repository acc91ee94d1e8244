/** Reads SSH's length-prefixed fields one after the other; throws where the bytes end too soon. */
export type WireReader = {
  readonly number: () => number;
  readonly bytes: (count: number) => Buffer;
  readonly field: () => Buffer;
  readonly text: () => string;
  /** Throws where something is left over. */
  readonly end: () => void;
};

export function readWire(source: Uint8Array): WireReader {
  const buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  let at = 0;
  const bytes = (count: number) => {
    if (count > buffer.length - at) throw new RangeError('the bytes end too soon');
    at += count;
    return buffer.subarray(at - count, at);
  };
  const number = () => bytes(4).readUInt32BE();
  const field = () => bytes(number());
  return {
    number,
    bytes,
    field,
    text: () => field().toString('latin1'),
    end() {
      if (at !== buffer.length) throw new RangeError('bytes are left over');
    },
  };
}

/** Fields as SSH writes them. */
export function writeFields(...fields: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    fields.flatMap((field) => {
      const bytes = typeof field === 'string' ? Buffer.from(field) : field;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** A number without its sign byte, in exactly `width` bytes; null where it is larger. */
export function fixedWidth(number: Uint8Array, width: number): Buffer | null {
  const first = number.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? new Uint8Array() : number.subarray(first);
  return digits.length > width ? null : Buffer.concat([Buffer.alloc(width - digits.length), digits]);
}
