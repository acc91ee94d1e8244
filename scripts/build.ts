/** Bundles each entry to one self-contained CommonJS file under dist/. Same sources, same bytes. */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const entries = {
  index: 'src/action/index.ts',
  verify: 'src/action/verify.ts',
  cli: 'src/cli/index.ts',
  offline: 'src/offline/index.ts',
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
  logLevel: 'warning',
});
