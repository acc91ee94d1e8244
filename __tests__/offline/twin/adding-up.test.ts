import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

type Step = { readonly default: () => Promise<void> };

const variable = 'COPSE_EXCHANGES_DIR';
const before = process.env[variable];
let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adding-up-'));
  process.env[variable] = folder;
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env[variable] = before;
});

async function teardown(): Promise<void> {
  // plain JavaScript, as jest wants it
  const address = '../../support/global-teardown.js';
  return ((await import(address)) as Step).default();
}

function leave(name: string, counts: object): void {
  writeFileSync(join(folder, name), JSON.stringify(counts));
}

test('the counts of all twins are added up, and the folder goes', async () => {
  leave('a.json', { validated: 3, violations: [], operations: ['x', 'y'] });
  leave('b.json', { validated: 4, violations: [], operations: ['y'] });
  await teardown();
  expect(printed).toBe('exchanges validated: 7, violations: 0, operations: 2\n');
  expect(existsSync(folder)).toBe(false);
});

test('one violation fails the run and is named', async () => {
  leave('a.json', { validated: 1, violations: ['x: wrong'], operations: ['x'] });
  await expect(teardown()).rejects.toThrow('violations: 1');
  expect(printed).toContain('x: wrong');
});
