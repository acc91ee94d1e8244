/** Languages in which an ordinary mistake can corrupt memory. NSA and CISA name C and C++; the others share their model. */
const unsafe = [
  'Assembly',
  'C',
  'C++',
  'COBOL',
  'Cuda',
  'D',
  'Fortran',
  'HIP',
  'HLSL',
  'Metal',
  'Objective-C',
  'Objective-C++',
  'OpenCL',
  'Pascal',
  'Unix Assembly',
  'Zig',
];

/** What GitHub counts as languages and nobody runs as a program, or only to build one. */
const notCode = [
  'Batchfile',
  'BibTeX',
  'Blade',
  'CMake',
  'CSS',
  'Dockerfile',
  'HCL',
  'HTML',
  'Handlebars',
  'Jinja',
  'Just',
  'Less',
  'M4',
  'Makefile',
  'Meson',
  'Mustache',
  'Nix',
  'Open Policy Agent',
  'RTF',
  'Rich Text Format',
  'Roff',
  'SCSS',
  'Sass',
  'Smarty',
  'Starlark',
  'Stylus',
  'TeX',
  'Twig',
  'XSLT',
];

export type Shares = {
  readonly safe: number;
  readonly unsafe: readonly { readonly name: string; readonly bytes: number }[];
};

/** Bytes of code in memory-safe languages, and the languages that are not. */
export function memoryShares(languages: readonly { readonly name: string; readonly bytes: number }[]): Shares {
  const code = languages.filter(({ name }) => !notCode.includes(name));
  return {
    safe: code.filter(({ name }) => !unsafe.includes(name)).reduce((sum, { bytes }) => sum + bytes, 0),
    unsafe: code.filter(({ name }) => unsafe.includes(name)),
  };
}
