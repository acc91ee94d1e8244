/** Bundles each entry to one self-contained CommonJS file under dist/. Same sources, same bytes. */
import { rm } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

const entries = {
  index: 'src/action/index.ts',
  verify: 'src/action/verify.ts',
  cli: 'src/cli/index.ts',
  offline: 'src/offline/index.ts',
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

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: entries,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  loader: { '.graphql': 'text' },
  plugins: [dropUnusedImports],
  logLevel: 'warning',
});
