import { transform, type Plugin } from 'esbuild';
import standalone from 'ajv/dist/standalone/index.js';
import { evidenceAjv } from '../src/evidence/compile-schema.ts';
import { factsSchema } from '../src/evidence/facts-schema.ts';
import { principleStatementSchema } from '../src/evidence/statement-schema.ts';
import { summarySchema } from '../src/evidence/summary-schema.ts';

const schemas: readonly Readonly<Record<string, unknown>>[] = [factsSchema, principleStatementSchema, summarySchema];
const named = 'compiled-schema:';

/**
 * The schemas of the evidence compiled while bundling: compiling them took a quarter of the time of `copse verify`. The bundle
 * holds what ajv would make of them at run time, and no ajv for them.
 */
export const compiledSchemas: Plugin = {
  name: 'compiled-schemas',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/]evidence[\\/]compile-schema\.ts$/ }, () => ({
      contents: [
        ...schemas.map((_, index) => `import schema${index} from '${named}${index}';`),
        `const compiled = new Map([${schemas.map(({ $id }, index) => `[${JSON.stringify($id)}, schema${index}]`).join(', ')}]);`,
        'export function compileSchema({ $id }) {',
        '  const found = compiled.get($id);',
        '  if (found === undefined) throw new Error(`the schema ${String($id)} was not compiled into the bundle`);',
        '  return found;',
        '}',
      ].join('\n'),
      loader: 'js',
    }));
    bundler.onResolve({ filter: new RegExp(`^${named}`) }, ({ path }) => ({ path, namespace: 'compiled-schema' }));
    bundler.onLoad({ filter: /.*/, namespace: 'compiled-schema' }, async ({ path }) => {
      const ajv = evidenceAjv({ source: true, esm: true, optimize: true });
      const validate = ajv.compile(schemas[Number(path.slice(named.length))]!);
      const { code } = await transform(standalone.default(ajv, validate), { minify: true });
      return { contents: code, loader: 'js', resolveDir: process.cwd() };
    });
  },
};
