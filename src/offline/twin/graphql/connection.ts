import { GraphQLError } from 'graphql';

/** The end of a list, for the one question that asks for it. */
export type LastArguments = PageArguments & { readonly last?: number | null };

export type PageArguments = { readonly first?: number | null; readonly after?: string | null };

/** A connection over a list that is known whole. GitHub wants `first`, and no more than 100. */
export function connection<T>(field: string, { first, after }: PageArguments, items: readonly T[]) {
  const count = boundary(field, first);
  const start = after === null || after === undefined ? 0 : position(after);
  const nodes = items.slice(start, start + count);
  const end = start + nodes.length;
  return {
    nodes,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursor(start + 1),
      endCursor: nodes.length === 0 ? null : cursor(end),
    },
  };
}

function boundary(field: string, first: number | null | undefined): number {
  if (first === null || first === undefined)
    throw new GraphQLError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
      { extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' } },
    );
  if (first > 100 || first < 0)
    throw new GraphQLError(
      `Requesting ${first} records on the \`${field}\` connection exceeds the \`first\` limit of 100 records.`,
      { extensions: { type: 'EXCESSIVE_PAGINATION' } },
    );
  return first;
}

function cursor(at: number): string {
  return Buffer.from(`cursor:${at}`).toString('base64');
}

function position(after: string): number {
  const found = /^cursor:(\d{1,9})$/.exec(Buffer.from(after, 'base64').toString())?.[1];
  if (found === undefined)
    throw new GraphQLError(`\`${after}\` does not appear to be a valid cursor.`, {
      extensions: { type: 'INVALID_CURSOR_ARGUMENTS' },
    });
  return Number(found);
}
