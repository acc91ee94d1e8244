import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The schema as a function. In `dist/` this file is replaced by functions that were compiled when it was built. */
export function compileSchema(schema: Readonly<Record<string, unknown>>): ValidateFunction {
  return settingsAjv().compile(schema);
}

/** `source` keeps the code of what it compiles, so that it can be written to a file. */
export function settingsAjv(
  code: { readonly source?: boolean; readonly esm?: boolean; readonly optimize?: boolean } = {},
): Ajv2020 {
  // Compiling the meta-schema takes longer than all the rest; a test holds the schema against it instead.
  const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true, meta: false, validateSchema: false, code });
  addFormats.default(ajv, ['date']);
  return ajv;
}
