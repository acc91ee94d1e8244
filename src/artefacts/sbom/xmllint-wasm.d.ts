/** The Emscripten module inside the package, which ships types for its wrapper only: the options that are used. */
declare module 'xmllint-wasm/xmllint-node.js' {
  type Options = {
    /** Files of its file system, which is memory and nothing else. */
    readonly inputFiles: readonly { readonly fileName: string; readonly contents: Uint8Array }[];
    readonly arguments: readonly string[];
    readonly wasmMemory: unknown;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
    readonly onExit: (code: number) => void;
  };
  function xmllint(options: Options): Promise<unknown>;
  export { xmllint as default };
}
