import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { commonRefusals, isAllowed } from './allowances.ts';
import type { ApiVersion, Json, JsonObject } from './description.ts';
import { components, inVersion, membersOf, resolved } from './description.ts';
import { toJsonSchema } from './json-schema.ts';
import { unknownFields } from './known-fields.ts';
import type { Operation } from './operations.ts';

export type Judge = {
  /** What is wrong with a request's parameters; empty where nothing is. */
  parameters(operation: Operation, path: Readonly<Record<string, string>>, query: URLSearchParams): string[];
  /** What is wrong with a request's body. `body` undefined means: none was sent. */
  body(operation: Operation, body: Json | undefined): string[];
  /** What is wrong with an answer. `body` undefined means: none was sent. */
  response(operation: Operation, status: number, body: Json | undefined): string[];
};

// The package is CommonJS: a bundler and Node wrap its default export differently.
const addFormats = ('default' in addFormatsModule ? addFormatsModule.default : addFormatsModule) as unknown as (
  ajv: Ajv,
) => Ajv;

const base = 'https://github.invalid/description';
const refusal: JsonObject = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } };

/** Judges by GitHub's description in one version. Schemas compile when first needed; one that does not compile throws. */
export function createJudge(version: ApiVersion): Judge {
  const compiled = new Map<string, ValidateFunction>();
  const strict = instance(version, false);
  const coercing = instance(version, true);

  function validator(key: string, schema: () => Json, compile: Compile = strict): ValidateFunction {
    let made = compiled.get(key);
    if (made === undefined) compiled.set(key, (made = compile(toJsonSchema(schema(), base))));
    return made;
  }

  return {
    parameters(operation, path, query) {
      return (['path', 'query'] as const).flatMap((place) => {
        const given: Record<string, string> = place === 'path' ? { ...path } : Object.fromEntries(query);
        const check = validator(`${operation.id} ${place}`, () => parameterSchema(operation, place), coercing);
        return check(given) ? [] : describe(check.errors, `${place} parameter`);
      });
    },
    body(operation, body) {
      const { content, required } = resolved(operation.source['requestBody']);
      const wanted = membersOf(content)['application/json'];
      if (wanted === undefined || (body === undefined && required !== true)) return [];
      const check = validator(`${operation.id} body`, () => membersOf(wanted)['schema'] ?? {});
      return check(body ?? null) ? [] : describe(check.errors, 'body');
    },
    response(operation, status, body) {
      const described = membersOf(inVersion(operation.source, version)['responses'])[String(status)];
      if (described === undefined && !commonRefusals.includes(status) && status !== 304)
        return [`status ${status} is not one that GitHub describes`];
      const schema = described === undefined ? undefined : jsonSchemaOf(resolved(described));
      if (schema === undefined && (status < 400 || body === undefined))
        return body === undefined ? [] : [`status ${status} has no body in the description`];
      const check = validator(`${operation.id} ${status}`, () => schema ?? refusal);
      const invented = status < 300 && schema !== undefined ? unknownFields(schema, body ?? null) : [];
      const errors = check(body ?? null) ? [] : (check.errors ?? []);
      const wrong = describe(
        errors.filter((error) => !isAllowed(operation.id, error.instancePath)),
        `answer ${status}`,
      );
      return [...wrong, ...invented.map((field) => `answer ${status} ${field}`)];
    },
  };
}

type Compile = (schema: Json) => ValidateFunction;

/** A compiler; the components are read in with the first schema that refers to one. */
function instance(version: ApiVersion, coerceTypes: boolean): Compile {
  const ajv = addFormats(
    new Ajv({ strict: false, allErrors: true, coerceTypes, validateSchema: false, meta: false, logger: false }),
  );
  for (const name of ['repo.nwo', 'ssh-key fingerprint', 'timestamp', 'int64', 'binary']) ajv.addFormat(name, true);
  return (schema) => {
    if (ajv.getSchema(base) === undefined && JSON.stringify(schema).includes('"$ref"')) addComponents(ajv, version);
    return ajv.compile(schema as object);
  };
}

function addComponents(ajv: Ajv, version: ApiVersion): void {
  const schemas = Object.entries(membersOf(components()['schemas'])).map(
    ([name, schema]) => [name, toJsonSchema(inVersion(membersOf(schema), version), base)] as const,
  );
  ajv.addSchema({ $id: base, components: { schemas: Object.fromEntries(schemas) } });
}

/** GitHub does not write these two down: it knows no other parameters, and `per_page` ends at 100. */
function parameterSchema(operation: Operation, place: 'path' | 'query'): Json {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({ required, name }) => required && name !== 'path').map(({ name }) => name),
    properties: Object.fromEntries(
      parameters.map(({ name, schema }) => [
        name,
        name === 'per_page' ? { ...schema, minimum: 1, maximum: 100 } : schema,
      ]),
    ),
  };
}

function jsonSchemaOf(response: JsonObject): Json | undefined {
  const content = membersOf(response['content']);
  const media = content['application/json'] ?? Object.values(content)[0];
  return media === undefined ? undefined : membersOf(media)['schema'];
}

function describe(errors: readonly ErrorObject[] | null | undefined, where: string): string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${where} ${instancePath || '/'}: ${message ?? 'invalid'} ${JSON.stringify(params)}`,
  );
}
