/** A file to fetch; size is null where the list of files could not be seen, `maximumBytes` is the largest that is read. */
export type AskedFile = { readonly path: string; readonly size: number | null; readonly maximumBytes: number };

export type FileBatches = {
  /** Each is one query. */
  readonly batches: readonly (readonly AskedFile[])[];
  /** What the queries of one run have no room for. */
  readonly left: readonly AskedFile[];
};

const filesInBatch = 100;
const bytesInBatch = 4_194_304;
const mostBatches = 8;

/** Past this GraphQL cuts the text of a blob, and the blob itself is asked for. */
export const longestText = 512_000;

/** Packs files into as few queries as hold them, in the order given. A large file's text is cut by GraphQL and counts for little. */
export function fileBatches(files: readonly AskedFile[]): FileBatches {
  const batches: AskedFile[][] = [];
  const left: AskedFile[] = [];
  let bytes = Infinity;
  for (const file of files) {
    const size = Math.min(file.size ?? 65_536, longestText);
    if (bytes + size > bytesInBatch || (batches.at(-1)?.length ?? 0) >= filesInBatch) {
      if (batches.length === mostBatches) {
        left.push(file);
        continue;
      }
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(file);
    bytes += size;
  }
  return { batches, left };
}

/** Each path once, with the largest maximum that somebody asked for. */
export function mostDemanding(files: readonly AskedFile[]): readonly AskedFile[] {
  const asked = new Map<string, AskedFile>();
  for (const file of files) {
    const known = asked.get(file.path);
    if (known === undefined || known.maximumBytes < file.maximumBytes) asked.set(file.path, file);
  }
  return [...asked.values()];
}
