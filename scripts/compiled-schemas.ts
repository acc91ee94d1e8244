import { transform, type Plugin } from 'esbuild';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { evidenceAjv } from '../src/evidence/compile-schema.ts';
import { factsSchema } from '../src/evidence/facts-schema.ts';
import { principleStatementSchema } from '../src/evidence/statement-schema.ts';
import { summarySchema } from '../src/evidence/summary-schema.ts';
import { settingsAjv } from '../src/settings/compile-schema.ts';
import { configurationSchema } from '../src/settings/schema.ts';

type Schema = Readonly<Record<string, unknown>>;
type Compiling = {
  readonly ajv: (code: { source: true; esm: true; optimize: true }) => Ajv2020;
  readonly schemas: readonly Schema[];
};

/** By the room whose `compile-schema.ts` is replaced. */
const rooms: Readonly<Record<string, Compiling>> = {
  evidence: { ajv: evidenceAjv, schemas: [factsSchema, principleStatementSchema, summarySchema] },
  settings: { ajv: settingsAjv, schemas: [configurationSchema] },
};
const named = 'compiled-schema:';

/**
 * The schemas of the evidence and of the configuration compiled while bundling: compiling them took a quarter of the time of
 * `copse verify`. The bundle holds what ajv would make of them at run time, and no ajv for them.
 */
export const compiledSchemas: Plugin = {
  name: 'compiled-schemas',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/](evidence|settings)[\\/]compile-schema\.ts$/ }, ({ path }) => {
      const room = path.split(/[\\/]/).at(-2) ?? '';
      const schemas = rooms[room]?.schemas ?? [];
      return {
        contents: [
          ...schemas.map((_, index) => `import schema${index} from '${named}${room}:${index}';`),
          `const compiled = new Map([${schemas.map(({ $id }, index) => `[${JSON.stringify($id)}, schema${index}]`).join(', ')}]);`,
          'export function compileSchema({ $id }) {',
          '  const found = compiled.get($id);',
          '  if (found === undefined) throw new Error(`the schema ${String($id)} was not compiled into the bundle`);',
          '  return found;',
          '}',
        ].join('\n'),
        loader: 'js',
      };
    });
    bundler.onResolve({ filter: new RegExp(`^${named}`) }, ({ path }) => ({ path, namespace: 'compiled-schema' }));
    bundler.onLoad({ filter: /.*/, namespace: 'compiled-schema' }, async ({ path }) => {
      const [, room = '', index = ''] = path.split(':');
      const { ajv: make, schemas } = rooms[room]!;
      const ajv = make({ source: true, esm: true, optimize: true });
      const validate = ajv.compile(schemas[Number(index)]!);
      const { code } = await transform(standalone.default(ajv, validate), { minify: true });
      return { contents: code, loader: 'js', resolveDir: process.cwd() };
    });
  },
};
