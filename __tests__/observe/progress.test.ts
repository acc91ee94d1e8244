import { expect, test } from '@jest/globals';
import { progressOf } from '../../src/observe/asks/progress.ts';

const mebibyte = 1_048_576;

test('a download that takes long is told of: after two seconds, then every five', () => {
  const lines: string[] = [];
  let now = 0;
  const told = progressOf(
    { name: 'app.iso', size: 300 * mebibyte },
    (line) => lines.push(line),
    () => now,
  );
  for (; now <= 13_000; now += 100) told((now / 100) * mebibyte);
  expect(lines).toEqual(['app.iso: 20.0 of 300.0 MiB', 'app.iso: 70.0 of 300.0 MiB', 'app.iso: 120.0 of 300.0 MiB']);
});

test('a quick one is not', () => {
  const lines: string[] = [];
  const told = progressOf(
    { name: 'app.iso', size: mebibyte },
    (line) => lines.push(line),
    () => 1999,
  );
  told(mebibyte);
  expect(lines).toEqual([]);
});

test('a name that means harm is one short line', () => {
  const lines: string[] = [];
  let now = 0;
  const name = `\u001b[31m\n::error::x\u202e${'y'.repeat(300)}`;
  const told = progressOf(
    { name, size: mebibyte },
    (line) => lines.push(line),
    () => now,
  );
  now = 3000;
  told(0);
  expect(lines).toHaveLength(1);
  expect(['\u001b', '\n', '\u202e'].filter((mark) => lines[0]?.includes(mark))).toEqual([]);
  expect(lines[0]?.length).toBeLessThan(140);
});
