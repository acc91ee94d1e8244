import type { Settings } from '../../../settings/settings.ts';

/** What one reader wants of the files of the release commit. */
export type WantedFiles<Kind extends string = string> = {
  readonly kind: Kind;
  /** By the path from the root and the size in bytes. Linear in the path: paths are anybody's text. */
  readonly wants: (path: string, size: number, settings: Settings) => boolean;
  /** With more files than this nothing of the kind is read, and that is said. */
  readonly maximum: number;
  /** Largest file that is read; 1 MiB unless told, never more than 16 MiB. */
  readonly maximumBytes?: number;
  /** Where to look when the list of files cannot be seen. */
  readonly usual?: readonly string[];
};
