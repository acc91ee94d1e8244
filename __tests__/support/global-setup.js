// Every twin that closes writes down what it judged; the folder outlives the workers and child processes that do so.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function setup() {
  process.env.COPSE_EXCHANGES_DIR = await mkdtemp(join(tmpdir(), 'copse-exchanges-'));
}
