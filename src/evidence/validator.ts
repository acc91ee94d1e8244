import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** First things that the schema refuses, e.g. `/predicate/status must be equal to one of the allowed values`; empty if none. */
export type Faults = (value: unknown) => readonly string[];

/** Compiles when it is first asked: most commands never validate anything. */
export function validator(schema: Readonly<Record<string, unknown>>): Faults {
  let compiled: ValidateFunction | null = null;
  return (value) => {
    compiled ??= compile(schema);
    if (compiled(value)) return [];
    const errors = compiled.errors ?? [];
    return errors.slice(0, 5).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is refused'}`);
  };
}

function compile(schema: Readonly<Record<string, unknown>>): ValidateFunction {
  // That our schemas are schemas is a test's concern; leaving it out here halves the start of `copse verify`.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: false, code: { optimize: false } });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
