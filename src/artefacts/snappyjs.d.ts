declare module 'snappyjs' {
  export function compress(uncompressed: Uint8Array): Uint8Array;
  /** Throws where the stream is broken or its header declares more than `maxLength` bytes. */
  export function uncompress(compressed: Uint8Array, maxLength?: number): Uint8Array;
}
