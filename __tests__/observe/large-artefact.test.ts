import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { digestOfPieces } from '../../src/detached/pieces.ts';
import type { Large, Read } from '../support/read-large.ts';
import { type Made, manyPieces, minisignOver, openPgpOver, sshOver } from '../support/vendor-signatures.ts';

const mebibyte = 1_048_576;
const size = 300 * mebibyte;
const program = fileURLToPath(new URL('../support/read-large.ts', import.meta.url));

/** Never has the file whole either. */
async function withLargeFile<T>(work: (origin: string, asked: readonly string[]) => Promise<T>): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    if (request.url === '/bytes') {
      response.writeHead(200, { 'content-length': String(size) });
      Readable.from(manyPieces(size)).pipe(response);
    } else response.writeHead(302, { location: `${origin()}/bytes` }).end();
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(origin(), asked);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('300 MiB with three signatures: downloaded once, verified, and never held', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'copse-large-'));
  try {
    const made: Made[] = [];
    for (const over of [openPgpOver, minisignOver, sshOver]) made.push(await over(() => manyPieces(size)));
    const sha256 = (await digestOfPieces(manyPieces(size), 'sha256')).toString('hex');
    await withLargeFile(async (apiUrl, asked) => {
      const common = { id: 7, name: 'app.iso', size, sha256, role: 'product', digestFrom: 'server' } as const;
      const large: Large = { apiUrl, artefact: common, made, temp };
      // As the action asks V8 itself (src/action/memory.ts).
      const asTheAction = ['--optimize-for-size', program, JSON.stringify(large)];
      const { stdout } = await promisify(execFile)(process.execPath, asTheAction);
      const { said, lines, peakBytes, startBytes } = JSON.parse(stdout) as Read;
      expect(said).toEqual(['openpgp signed_unknown', 'minisign signed_unknown', 'ssh signed_unknown']);
      expect(asked).toEqual(['/repos/acme/app/releases/assets/7', '/bytes']);
      expect(lines[0]).toBe(`Reading app.iso (${size} bytes), over which a signature is.`);
      for (const line of lines.slice(1)) expect(line).toMatch(/^app\.iso: \d+\.\d of 300\.0 MiB$/);
      // What a run may take in all; of it nearly all is the program itself.
      expect(peakBytes / mebibyte).toBeLessThan(256);
      expect((peakBytes - startBytes) / mebibyte).toBeLessThan(120);
    });
    expect(await readdir(temp)).toEqual([]);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}, 300_000);
