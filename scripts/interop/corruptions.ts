type Entry = { inclusionProof: { checkpoint: { envelope: string } } };
type Bundle = {
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
  verificationMaterial: {
    tlogEntries: Entry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
};

export type Corruption = { readonly name: string; readonly apply: (bundle: string, sibling: string) => string };

/** What every tool must refuse, each in a bundle that is good otherwise. */
export const corruptions: readonly Corruption[] = [
  of('statement changed', ({ dsseEnvelope }) => {
    const text = Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8');
    dsseEnvelope.payload = Buffer.from(text.replace(/"timeCreated":"2/, '"timeCreated":"3')).toString('base64');
  }),
  of('signature changed', ({ dsseEnvelope: { signatures } }) => {
    for (const signature of signatures) signature.sig = flipped(signature.sig);
  }),
  of('log entry of another statement', (bundle, other) => {
    bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
  }),
  of('checkpoint of another tree', ({ verificationMaterial: { tlogEntries } }) => {
    for (const { inclusionProof } of tlogEntries) {
      const { checkpoint } = inclusionProof;
      checkpoint.envelope = checkpoint.envelope.replace(/\n\d+\n/, '\n4242\n');
    }
  }),
  of('timestamp taken away', ({ verificationMaterial }) => {
    delete verificationMaterial.timestampVerificationData;
  }),
];

function of(name: string, change: (bundle: Bundle, sibling: Bundle) => void): Corruption {
  return {
    name,
    apply: (text, other) => {
      const bundle = JSON.parse(text) as Bundle;
      change(bundle, JSON.parse(other) as Bundle);
      const changed = `${JSON.stringify(bundle)}\n`;
      if (changed === text) throw new Error(`${name}: nothing was changed`);
      return changed;
    },
  };
}

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
  return bytes.toString('base64');
}
