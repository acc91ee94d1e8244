import type { Component } from '../../facts/components.ts';

/** The components that each document of the release names, and the documents that could not be read to their end. */
export type ComponentLists = {
  readonly lists: readonly { readonly name: string; readonly components: readonly Component[] }[];
  /** Package URLs that the release's SBOMs give to the product itself. */
  readonly describes: readonly string[];
  readonly unread: readonly string[];
};
