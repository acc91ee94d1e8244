import type { Ecosystem } from '../../facts/components.ts';

/** What one configuration covers, or why that cannot be told. */
export type Scope = { readonly ecosystems: readonly Ecosystem[] | 'all' } | { readonly problem: string };
