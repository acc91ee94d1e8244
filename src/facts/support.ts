/** One line of a product and how long it is supported, as a document says it. */
export type SupportLine = {
  readonly path: string;
  /** Line of the file, from 1. */
  readonly at: number;
  /** As it is written, at most 100 characters, e.g. `1.x`, `< 3.0`, `v2.4 LTS`. */
  readonly versions: string;
  /** Null where the document does not say. */
  readonly supported: boolean | null;
  /** ISO date: the last day of support; of a month or a year its last day. Null where none is given. */
  readonly endOfSupport: string | null;
};
