import type { ExecutionResult, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { GraphQLError, buildSchema, execute, parse, validate } from 'graphql';
import { sdl } from '../../openapi/schema.ts';
import type { Json, JsonObject } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Budget } from '../rate-limit.ts';
import type { World } from '../world.ts';
import { stamp } from '../world.ts';
import type { Rights } from './checks.ts';
import { repositoryNode } from './repository.ts';

/** `problems` are what the client did wrong by GitHub's schema; what is not there, or not for this token, is none. */
export type Answer = { readonly body: Json; readonly problems: readonly string[] };

/** Errors that say something about the world and nothing about the query. */
const answers: readonly unknown[] = ['NOT_FOUND', 'FORBIDDEN'];

type WordedError = JsonObject & { readonly message: string };

let schema: GraphQLSchema | undefined;

/** Answers a GraphQL request as GitHub does: always with 200, what is wrong under `errors`. */
export async function answerGraphql(
  world: World,
  body: Json | undefined,
  budget: Budget,
  rights: Rights,
): Promise<Answer> {
  const { query, variables, operationName } = membersOf(body);
  if (typeof query !== 'string')
    return refused([{ message: 'A query attribute must be specified and must be a string.' }]);
  schema ??= buildSchema(sdl);
  let document;
  try {
    document = parse(query, { maxTokens: 5000 });
  } catch (error) {
    return refused([worded(error instanceof GraphQLError ? error : new GraphQLError(String(error)))]);
  }
  const invalid = validate(schema, document);
  if (invalid.length > 0) return refused(invalid.map(worded));
  const result = await execute({
    schema,
    document,
    rootValue: {
      repository: ({ owner, name }: { owner: string; name: string }) => repositoryNode(world, owner, name),
      rateLimit: { cost: 1, nodeCount: 1, ...budget, resetAt: stamp(budget.reset * 1000) },
    },
    variableValues: { ...membersOf(variables) },
    contextValue: rights,
    operationName: typeof operationName === 'string' ? operationName : null,
    fieldResolver: field,
  });
  return answered(result);
}

/** A field that no node answers is a defect of the twin, not a null. */
const field: GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> = (source, args, context, info) => {
  const value = (source as Readonly<Record<string, unknown>>)[info.fieldName];
  if (value === undefined) throw new GraphQLError(`The twin does not answer ${info.parentType.name}.${info.fieldName}`);
  return typeof value === 'function'
    ? (value as (a: unknown, b: unknown, c: unknown) => unknown)(args, context, info)
    : value;
};

function answered({ data, errors }: ExecutionResult): Answer {
  const plain = (data ?? null) as Json;
  if (errors === undefined) return { body: { data: plain }, problems: [] };
  const told = errors.map(worded);
  const problems = told
    .filter((error) => !answers.includes(membersOf(error as Json)['type']))
    .map(({ message }) => message);
  return { body: { data: plain, errors: told as unknown as Json }, problems };
}

function refused(errors: readonly WordedError[]): Answer {
  return { body: { errors }, problems: errors.map(({ message }) => message) };
}

/** GitHub puts the type of an error beside its message. */
function worded(error: GraphQLError): WordedError {
  const { type } = error.extensions;
  const { message, locations, path } = error.toJSON();
  return {
    ...(typeof type === 'string' ? { type } : {}),
    message,
    ...(locations === undefined ? {} : { locations: locations.map(({ line, column }) => ({ line, column })) }),
    ...(path === undefined ? {} : { path }),
  };
}
