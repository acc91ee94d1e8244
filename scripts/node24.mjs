// Runs Node 24 on the given arguments: this Node where it is new enough, else the one that npm installed for this platform.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
const platform = process.platform === 'win32' ? 'win' : process.platform;
const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
const packaged = fileURLToPath(new URL(`../node_modules/node-${platform}-${process.arch}/${binary}`, import.meta.url));
const node = major >= 24 || !existsSync(packaged) ? process.execPath : packaged;

if (node === process.execPath && major < 24) {
  console.error(`copse: Node 24 is needed here and ${process.version} is running; run "npm ci" or install Node 24.`);
  process.exit(1);
}
const { status, signal } = spawnSync(node, process.argv.slice(2), { stdio: 'inherit' });
process.exit(status ?? (signal ? 1 : 0));
