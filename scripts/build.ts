/** Bundles each entry to one self-contained CommonJS file under dist/, with the licences of what is in it. Same sources, same bytes. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { apartEntry, apartFiles, apartModules } from './apart-files.ts';
import { compiledSchemas } from './compiled-schemas.ts';

const entries = {
  index: 'src/action/index.ts',
  verify: 'src/action/verify.ts',
  cli: 'src/cli/index.ts',
  offline: 'src/offline/index.ts',
  openpgp: 'openpgp',
  'cyclonedx-npm': 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js',
};

/**
 * Packages that do nothing when they are imported but do not say so in their package.json. Without this the runner's kit drags
 * a second HTTP client, which Copse never uses, into the bundle and into every start.
 */
const quietPackages = /^@actions\/(core|github|http-client|exec|io)$/;
const dropUnusedImports: Plugin = {
  name: 'drop-unused-imports',
  setup(bundler) {
    bundler.onResolve({ filter: quietPackages }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'seen') return null;
      const { importer, namespace, resolveDir, kind } = rest;
      const found = await bundler.resolve(path, { importer, namespace, resolveDir, kind, pluginData: 'seen' });
      return { ...found, sideEffects: false };
    });
    bundler.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...rest }) => {
      const { importer, namespace, resolveDir, kind } = rest;
      if (pluginData === 'seen' || !/node_modules[\\/]@actions[\\/]/.test(importer)) return null;
      const found = await bundler.resolve(path, { importer, namespace, resolveDir, kind, pluginData: 'seen' });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * OpenPGP's library is a file of its own, loaded where the first signature of its kind is met: no start has to read it, and whoever
 * wants to can put another version in its place, as its licence gives everybody the right to. It is taken as CommonJS, since its
 * ES module asks where it lies, which a bundle cannot say.
 */
const openPgpApart: Plugin = {
  name: 'openpgp-apart',
  setup(bundler) {
    bundler.onResolve({ filter: /^openpgp$/ }, ({ path, kind, importer, namespace, resolveDir }) => {
      if (kind === 'require-call') return null;
      if (kind !== 'entry-point') return { path: './openpgp.cjs', external: true };
      return bundler.resolve(path, { importer, namespace, resolveDir, kind: 'require-call' });
    });
  },
};

/**
 * The npm SBOM generator is a program without an API: a file of its own, started as a child process. What it reads of its own
 * packages when it runs becomes part of it, and the validators that it is told not to use stay out.
 */
const generatorWhole: Plugin = {
  name: 'generator-whole',
  setup(bundler) {
    const own = "require('../package.json')";
    const library = "require('@cyclonedx/cyclonedx-library/package.json')";
    const swaps: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      cli: [["(0, _helpers_1.loadJsonFile)((0, node_path_1.resolve)(module.path, '..', 'package.json'))", own]],
      builders: [
        [
          "[node_path_1.default.resolve(module.path, '..', 'package.json'), Enums_1.ComponentType.Application]",
          `[${own}, Enums_1.ComponentType.Application], [${library}, Enums_1.ComponentType.Library]`,
        ],
        ["require.resolve.paths('__some_none-native_package__') ?? []", '[]'],
        ['(0, _helpers_1.loadJsonFile)(packageJsonPath)', 'structuredClone(packageJsonPath)'],
      ],
    };
    bundler.onLoad({ filter: /@cyclonedx[\\/]cyclonedx-npm[\\/]dist[\\/](cli|builders)\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [before, after] of swaps[basename(path, '.js')] ?? []) {
        if (!contents.includes(before)) throw new Error(`${path} is no longer what scripts/build.ts knows`);
        contents = contents.replace(before, after);
      }
      return { contents, loader: 'js' };
    });
    bundler.onResolve({ filter: /^(ajv|ajv-formats|ajv-formats-draft2019|libxmljs2)(\/|$)/ }, ({ path, importer }) =>
      /@cyclonedx[\\/]/.test(importer) ? { path, external: true } : null,
    );
  },
};

/** Bundles into dist/ and says what went in. */
async function bundled(bundling: string | null, what: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({
    ...what,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    legalComments: 'none',
    loader: { '.graphql': 'text' },
    define: { 'import.meta.filename': '__filename' },
    plugins: [dropUnusedImports, openPgpApart, generatorWhole, compiledSchemas, apartModules(bundling)],
    logLevel: 'warning',
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

await rm('dist', { recursive: true, force: true });
const inputs = [...(await bundled(null, { entryPoints: entries, outdir: 'dist' }))];
for (const name of apartFiles)
  inputs.push(...(await bundled(name, { stdin: apartEntry(name), outfile: `dist/${name}.cjs` })));
await writeFile('dist/xmllint.wasm', await readFile('node_modules/xmllint-wasm/xmllint.wasm'));
await writeFile('dist/licenses.txt', await licencesOf(inputs));

/** Name, version, licence and licence text of every package that a bundle holds something of. */
async function licencesOf(inputs: readonly string[]): Promise<string> {
  const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
  const packages = [...new Set(inputs.flatMap((path) => folder.exec(path)?.[1] ?? []))];
  const entries = await Promise.all(
    packages.map(async (path) => {
      const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      const file = (await readdir(path)).sort().find((entry) => /^(licen[cs]e|copying)/i.test(entry));
      const text = file === undefined ? '' : (await readFile(join(path, file), 'utf8')).replaceAll('\r\n', '\n').trim();
      return `${name}@${version}\n${license ?? 'see its repository'}\n\n${text}`.trim();
    }),
  );
  return `${[...new Set(entries)].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
