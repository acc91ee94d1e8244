/** Cuts what the twin is judged by out of GitHub's own REST description and GraphQL schema, and writes it to src/offline/openapi/. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DefinitionNode, DocumentNode, FieldDefinitionNode, TypeNode } from 'graphql';
import { Kind, parse, print, visit } from 'graphql';
import { graphqlFields, operations } from './github-slice-operations.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Tree = { [key: string]: Json };

const restPackage = '@octokit/openapi@23.0.2';
const graphqlPackage = '@octokit/graphql-schema@15.26.1';
const breakingVersion = '2026-03-10';
const target = fileURLToPath(new URL('../src/offline/openapi/', import.meta.url));
const run = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), 'github-slice-'));
try {
  const rest = JSON.parse(await unpack(restPackage, 'package/generated/api.github.com.json')) as Tree;
  const json = JSON.stringify(sliceRest(rest));
  const sdl = sliceGraphql(await unpack(graphqlPackage, 'package/schema.graphql'));
  await writeFile(join(target, 'github.json'), `${json}\n`);
  await writeFile(join(target, 'schema.ts'), schemaModule(sdl));
  await writeFile(join(target, 'README.md'), note(`${json}\n`, sdl));
  // the judge reads the slice that was just written
  const { problemsOfExamples, unexplained } = await import('./github-slice-examples.ts');
  const wrong = unexplained(problemsOfExamples(rest));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  process.stdout.write(`github.json ${json.length} bytes, ${operations.length} operations; SDL ${sdl.length} bytes\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function unpack(name: string, file: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', name, '--silent'], { cwd: folder });
  await run('tar', ['xzf', stdout.trim(), file], { cwd: folder });
  return readFile(join(folder, file), 'utf8');
}

/** The path items wanted, with every component that they reach; prose and examples stay behind. */
function sliceRest(description: Tree): Tree {
  const all = description['paths'] as { [path: string]: Tree };
  const paths: { [path: string]: Tree } = {};
  for (const name of operations) {
    const [method = '', path = ''] = name.split(' ');
    const operation = all[path]?.[method.toLowerCase()] as Tree | undefined;
    if (operation === undefined) throw new Error(`${restPackage} does not describe ${name}`);
    (paths[path] ??= {})[method.toLowerCase()] = trimOperation(operation);
  }
  const components = description['components'] as { [kind: string]: Tree };
  const kept: { [kind: string]: Tree } = {};
  const queue = references(paths);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [, , kind = '', name = ''] = next.split('/');
    if (kept[kind]?.[name] !== undefined || kind === 'examples' || kind === 'headers') continue;
    const trimmed = trim(components[kind]?.[name] ?? missing(next));
    (kept[kind] ??= {})[name] = trimmed;
    queue.push(...references(trimmed));
  }
  for (const [kind, members] of Object.entries(kept)) kept[kind] = Object.fromEntries(Object.entries(members).sort());
  return { openapi: description['openapi'] ?? '', info: { source: restPackage }, paths, components: kept };
}

function missing(reference: string): never {
  throw new Error(`${restPackage} has no ${reference}`);
}

function trimOperation(operation: Tree): Tree {
  const kept: Tree = {};
  for (const key of ['operationId', 'servers', 'parameters', 'requestBody', 'responses'])
    if (operation[key] !== undefined) kept[key] = trim(operation[key]);
  const changes = breaking(operation['x-github-breaking-changes'] ?? []);
  return changes.length > 0 ? { ...kept, 'x-github-breaking-changes': changes } : kept;
}

/** A property may be called `description`, `title` or `example`: names under `properties` are never dropped. */
function trim(node: Json, names = false): Json {
  if (Array.isArray(node)) return node.map((item) => trim(item));
  if (node === null || typeof node !== 'object') return node;
  const kept: Tree = {};
  for (const [key, value] of Object.entries(node)) {
    if (!names && ['description', 'summary', 'example', 'examples', 'externalDocs', 'headers', 'title'].includes(key))
      continue;
    if (key === 'x-github-breaking-changes') {
      const changes = breaking(value);
      if (changes.length > 0) kept[key] = changes;
    } else if (names || !key.startsWith('x-') || key === 'x-multi-segment') {
      kept[key] = trim(value, !names && key === 'properties');
    }
  }
  return kept;
}

/** The changes of the one later version: merge patches, and JSON patches under `operations`. */
function breaking(changes: Json): Json[] {
  return (changes as Tree[])
    .filter((change) => change['version'] === breakingVersion)
    .map((change) => {
      if (Array.isArray(change['patch'])) return { version: breakingVersion, operations: trim(change['patch']) };
      return { version: breakingVersion, patch: trim(change['patch'] ?? null) };
    });
}

function references(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(references);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}

/** The definitions of the allow-list, with the enums, scalars, unions and interfaces that their fields and arguments name. */
function sliceGraphql(sdl: string): string {
  const definitions = new Map<string, DefinitionNode>();
  for (const definition of bare(parse(sdl, { noLocation: true })).definitions)
    if ('name' in definition && definition.name !== undefined) definitions.set(definition.name.value, definition);
  const leaves = new Set<string>();
  const texts: string[] = [];
  for (const [name, fields] of Object.entries(graphqlFields)) {
    const definition = definitions.get(name);
    if (definition?.kind === Kind.UNION_TYPE_DEFINITION) {
      const types = (definition.types ?? []).filter(({ name: { value } }) => graphqlFields[value] !== undefined);
      texts.push(print({ ...definition, types }));
      continue;
    }
    if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION && definition?.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      throw new Error(`${graphqlPackage} has no type ${name}`);
    const kept = Object.entries(fields).map(([field, wanted]) => {
      const found = definition.fields?.find((candidate) => candidate.name.value === field);
      if (found === undefined) throw new Error(`${graphqlPackage} has no field ${name}.${field}`);
      return trimField(found, wanted, leaves);
    });
    const interfaces = (definition.interfaces ?? []).filter(({ name: { value } }) =>
      Object.keys(graphqlFields[value] ?? { none: [] }).every((field) => fields[field] !== undefined),
    );
    texts.push(print({ ...definition, interfaces, fields: kept }));
  }
  for (const leaf of [...leaves].sort()) {
    if (graphqlFields[leaf] !== undefined || ['Int', 'String', 'Boolean', 'ID', 'Float'].includes(leaf)) continue;
    const definition = definitions.get(leaf);
    if (definition?.kind === Kind.ENUM_TYPE_DEFINITION || definition?.kind === Kind.SCALAR_TYPE_DEFINITION)
      texts.push(print(definition));
    else throw new Error(`${leaf} is reached but neither listed, nor an enum, nor a scalar`);
  }
  return `${texts.join('\n\n')}\n`;
}

/** Without prose and directives. */
function bare(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
    Directive: () => null,
  });
}

function trimField(field: FieldDefinitionNode, wanted: readonly string[], leaves: Set<string>): FieldDefinitionNode {
  const kept = (field.arguments ?? []).filter((argument) => wanted.includes(argument.name.value));
  if (kept.length !== wanted.length) throw new Error(`field ${field.name.value} lacks one of ${wanted.join(', ')}`);
  for (const type of [field.type, ...kept.map((argument) => argument.type)]) leaves.add(namedType(type));
  return { ...field, arguments: kept };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function schemaModule(sdl: string): string {
  return `/* eslint-disable max-lines -- cut from ${graphqlPackage} by scripts/github-slice.ts; not edited by hand */
/** The part of GitHub's GraphQL schema that the twin answers. A field that is not here is an error, as it is on GitHub. */
export const sdl = \`${sdl}\`;
`;
}

function note(json: string, sdl: string): string {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  return `# GitHub's own description, cut

Written by \`npm run github-slice\`; not edited by hand. Both sources are MIT licensed, by the Octokit contributors.

| file | from | sha256 |
| --- | --- | --- |
| github.json | ${restPackage}, ${operations.length} operations | ${digest(json)} |
| schema.ts (the SDL in it) | ${graphqlPackage} | ${digest(sdl)} |
`;
}
