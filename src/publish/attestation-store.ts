import { decodeAttestationBytes } from '../artefacts/decode-attestation.ts';
import type { GitHub } from '../github/ports.ts';
import { inParallel } from './in-parallel.ts';
import { readStoredForm, signatureOf, type StoredForm } from './stored-form.ts';

export type StoreOptions = {
  readonly github: GitHub;
  readonly repository: { readonly owner: string; readonly name: string };
  /** The signed files of the set; others are passed over. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Whether an earlier run may have stored them: the store is then asked first. */
  readonly perhapsThere: boolean;
};

/** `warning`: why not all of them are stored, and what would help; null where all are. */
export type Stored = { readonly uploaded: number; readonly present: number; readonly warning: string | null };

const atOnce = 5;
const maximumBytes = 16 * 1024 * 1024;

/**
 * Brings the bundles into GitHub's attestation store, where `gh attestation verify` finds them by an artefact's digest. Never
 * throws for what GitHub answers: the evidence on the release does not depend on it.
 */
export async function storeAttestations(options: StoreOptions): Promise<Stored> {
  const forms = options.files.flatMap((file) => readStoredForm(file) ?? []);
  const digest = forms.find(({ subjects }) => subjects.length > 0)?.subjects[0];
  if (digest === undefined) {
    return {
      uploaded: 0,
      present: 0,
      warning: 'The release has no artefact by whose digest the store could list them.',
    };
  }
  const known = options.perhapsThere ? await storedSignatures(options, forms, digest) : new Set<string>();
  if (typeof known === 'string') return { uploaded: 0, present: 0, warning: known };
  const missing = forms.filter(({ signature }) => !known.has(signature));
  const results = await inParallel(missing, atOnce, (form) => upload(options, form));
  const failed = results.find((result) => result.state === 'failed');
  return {
    uploaded: results.filter(({ state }) => state === 'done').length,
    present: forms.length - missing.length,
    warning: failed === undefined ? null : String((failed.error as Error).message),
  };
}

async function upload({ github, repository }: StoreOptions, { name, bundle }: StoredForm): Promise<void> {
  const reply = await github.query('POST /repos/{owner}/{repo}/attestations', {
    owner: repository.owner,
    repo: repository.name,
    bundle,
  });
  if (reply.kind !== 'ok') throw new Error(whyNot(`${name} could not be stored`, reply));
}

/** The signatures of what the store lists for the digest; a text where it could not be asked. */
async function storedSignatures(
  { github, repository }: StoreOptions,
  forms: readonly StoredForm[],
  digest: string,
): Promise<ReadonlySet<string> | string> {
  const known = new Set<string>();
  for (const type of new Set(forms.map(({ predicateType }) => predicateType))) {
    const reply = await github.get('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
      owner: repository.owner,
      repo: repository.name,
      subject_digest: `sha256:${digest}`,
      predicate_type: type,
      per_page: 100,
    });
    // Both say that there is none.
    if (reply.kind === 'refused' && (reply.status === 404 || reply.status === 422)) continue;
    if (reply.kind !== 'ok') return whyNot('What is stored already could not be listed', reply);
    const rows = reply.data.attestations ?? [];
    await inParallel(rows, atOnce, async (row) => {
      const signature = signatureOf(row.bundle ?? (await bundleBehind(github, row.bundle_url)));
      if (signature !== null) known.add(signature);
    });
  }
  return known;
}

async function bundleBehind(github: GitHub, url: string | undefined): Promise<unknown> {
  const reply = url === undefined ? null : await github.foreignBytes(url, maximumBytes);
  const decoded = reply?.kind === 'ok' ? decodeAttestationBytes(reply.data, maximumBytes) : null;
  try {
    return decoded?.ok === true ? JSON.parse(decoded.text) : null;
  } catch {
    return null;
  }
}

function whyNot(what: string, { status, message }: { readonly status: number; readonly message: string }): string {
  return `${what}: GitHub answered ${status === 0 ? 'nothing usable' : status} (${message}). ${helpFor(status)}`;
}

function helpFor(status: number): string {
  if (status === 401 || status === 403) return 'Give the job the permission "attestations: write".';
  if (status === 404)
    return 'Give the job the permission "attestations: write"; private and internal repositories also need GitHub Enterprise Cloud.';
  if (status === 422)
    return 'GitHub stores only what its own or the public-good Sigstore signed; set attestation-store to false with another.';
  return 'Run the job again; what is stored already is left alone.';
}
