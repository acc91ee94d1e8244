import { fieldsOf, isFields, textOf } from '../../text/values.ts';
import type { YamlPart } from './yaml-documents.ts';

/** The repository that is assessed, by the names that its images may bear. */
export type RepositoryNames = { readonly owner: string; readonly name: string };

const shortest = 3;

/**
 * Whether a compose file runs something of this repository: a service that is built, one whose image bears the repository's or
 * its owner's name, or one of which that cannot be told. A file without any runs the databases and brokers of a developer.
 */
export function runsProduct(parts: readonly YamlPart[], repository: RepositoryNames): boolean {
  const names = [repository.owner, repository.name].map(plain).filter(({ length }) => length >= shortest);
  return parts.some(({ value }) => {
    const { services, include } = fieldsOf(value);
    if (include !== undefined || !isFields(services)) return true;
    const all = Object.values(services).map(fieldsOf);
    return all.length === 0 || all.some((service) => isOwn(service, names));
  });
}

function isOwn(service: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  const image = textOf(service['image']);
  if (service['build'] !== undefined || image === null) return true;
  const path = image.replace(/@.*$/s, '').replace(/:[^/]*$/s, '');
  // A variable may stand for any image.
  if (path.includes('$')) return true;
  return path
    .split('/')
    .map(plain)
    .some((part) => names.some((name) => part.includes(name) || (part.length > shortest && name.includes(part))));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
