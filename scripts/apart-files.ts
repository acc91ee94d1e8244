import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, StdinOptions } from 'esbuild';

/**
 * What no start waits for: files of their own under dist/, each read when something of it is first used. A file holds the modules
 * named here, or whole folders; a module that is named for itself is not kept with its folder. A file loads those that stand after
 * it, and has a copy of what it needs of those before it.
 */
const apart: Readonly<Record<string, readonly string[]>> = {
  reading: ['src/artefacts/', 'src/components/', 'src/documents/', 'src/workflows/'],
  csaf: ['src/artefacts/vex/csaf-validator.ts'],
  // Its own thread's program, too; it reads xmllint.wasm beside it.
  xsd: ['src/artefacts/sbom/xsd-validator.ts'],
  trust: ['src/sigstore/verifier.ts', 'src/sigstore/signature-holds.ts'],
  sign: ['src/sigstore/signer.ts'],
  schemas: ['src/evidence/compile-schema.ts'],
  configuration: ['src/settings/compile-schema.ts'],
  cvss: ['src/osv/cvss-rating.ts'],
  // One class in all files, so that an error of one is known in the others.
  errors: ['src/errors.ts'],
};
/** Short modules that know names by their looks: they are asked while the first answers come, when no file is read yet. */
const withTheStart = /\/(?:places|artefact-role|signature-form|vex-name|patched-versions|credit-words)\.ts$/;

export const apartFiles = Object.keys(apart);

/** The modules that were imported from outside their file, by file. */
const asked = new Map<string, Set<string>>(apartFiles.map((file) => [file, new Set()]));
const bundled = new Set<string>();

/** Sends imports of apart modules to their files; `file` is the one that is being bundled, null for the programs. */
export function apartModules(file: string | null): Plugin {
  return {
    name: 'apart-modules',
    setup(bundler) {
      bundler.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, importer, resolveDir }) => {
        const module = relative(process.cwd(), resolve(resolveDir, path)).split(sep).join('/');
        const home = importer === '<stdin>' ? null : homeOf(module);
        const here = home === null || home === file || bundled.has(home);
        return here ? null : { path: module, namespace: 'apart', pluginData: home };
      });
      bundler.onLoad({ filter: /.*/, namespace: 'apart' }, async ({ path, pluginData }) => {
        const home = String(pluginData);
        asked.get(home)?.add(path);
        const names = Object.keys((await import(pathToFileURL(path).href)) as object);
        const getters = names.map(
          (name) => `get ${name}() { return require('./${home}.cjs')[${JSON.stringify(path)}].${name}; }`,
        );
        return { contents: `module.exports = { ${getters.join(', ')} };` };
      });
      bundler.onResolve({ filter: /^\.\/[a-z]+\.cjs$/, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** What the file is made of: the modules that were asked for until now, each under its path. */
export function apartEntry(file: string): StdinOptions {
  bundled.add(file);
  const modules = [...(asked.get(file) ?? [])].sort();
  return {
    contents: modules.map((path) => `export * as ${JSON.stringify(path)} from './${path}';`).join('\n'),
    resolveDir: process.cwd(),
    loader: 'ts',
  };
}

/** The file that a module is kept in; null for one that goes into every program that imports it. */
function homeOf(module: string): string | null {
  if (withTheStart.test(module)) return null;
  const home = (holds: (place: string) => boolean): string | undefined =>
    Object.entries(apart).find(([, places]) => places.some(holds))?.[0];
  return home((place) => place === module) ?? home((place) => place.endsWith('/') && module.startsWith(place)) ?? null;
}
