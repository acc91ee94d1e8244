import type { Meter } from './ports.ts';

export type RequestKind = 'rest' | 'graphql' | 'download' | 'upload';

export type MeterBook = {
  readonly sent: (kind: RequestKind) => void;
  /** The answer was 304: GitHub does not count it, so it leaves its kind. */
  readonly notModified: (kind: RequestKind) => void;
  readonly received: (bytes: number, remaining: string | null) => void;
  readonly read: () => Meter;
};

/** Counts what every single request cost, retries included. */
export function createMeter(): MeterBook {
  const requests = { rest: 0, graphql: 0, download: 0, upload: 0, notModified: 0 };
  let bytes = 0;
  let left: number | null = null;
  return {
    sent: (kind) => void requests[kind]++,
    notModified: (kind) => {
      requests[kind]--;
      requests.notModified++;
    },
    received: (length, remaining) => {
      bytes += length;
      if (remaining !== null && /^\d{1,12}$/.test(remaining)) left = Number(remaining);
    },
    read: () => ({ requests: { ...requests }, bytes, remaining: left }),
  };
}
