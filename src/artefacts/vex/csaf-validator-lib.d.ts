/** The two entries of the package that are used; it ships no types. */
declare module '@secvisogram/csaf-validator-lib/basic.js' {
  type Outcome = {
    readonly isValid: boolean;
    readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[];
  };
  const tests: Readonly<Record<string, (document: unknown) => Outcome | Promise<Outcome>>>;
  export = tests;
}

declare module '@secvisogram/csaf-validator-lib/validate.js' {
  type Tested = {
    readonly name: string;
    readonly isValid: boolean;
    readonly errors: readonly { readonly instancePath: string; readonly message?: string }[];
  };
  function validate(
    tests: readonly unknown[],
    document: unknown,
  ): Promise<{ readonly isValid: boolean; readonly tests: readonly Tested[] }>;
  export { validate as default };
}
