/** Bytes of source in each language, as GitHub counts them on the default branch; the largest first. */
export type LanguagesFact = { readonly languages: readonly { readonly name: string; readonly bytes: number }[] };
