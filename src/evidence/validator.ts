import type { ValidateFunction } from 'ajv/dist/2020.js';
import { compileSchema } from './compile-schema.ts';

/** First things that the schema refuses, e.g. `/predicate/status must be equal to one of the allowed values`; empty if none. */
export type Faults = (value: unknown) => readonly string[];

/** Compiles when it is first asked: most commands never validate anything. */
export function validator(schema: Readonly<Record<string, unknown>>): Faults {
  let compiled: ValidateFunction | null = null;
  return (value) => {
    compiled ??= compileSchema(schema);
    if (compiled(value)) return [];
    const errors = compiled.errors ?? [];
    return errors.slice(0, 5).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is refused'}`);
  };
}
