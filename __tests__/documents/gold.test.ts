import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { policyElements } from '../../src/facts/policies.ts';

type Row = Readonly<Record<'repository' | 'commit' | 'path' | 'sha256' | 'set', string>> & {
  readonly elements: readonly string[];
};
const rows = JSON.parse(readFileSync('__tests__/documents/gold/policies.json', 'utf8')) as readonly Row[];

test('the gold table names each text once, by commit and digest, and holds no text', () => {
  expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(rows.filter(({ set }) => set === 'held-out').length).toBeGreaterThanOrEqual(20);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['repository', 'commit', 'path', 'sha256', 'set', 'elements']);
    expect(row.repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
    expect(row.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(row.path).toMatch(/(?:security|support)\.(?:md|rst|adoc)$/i);
    expect(['build', 'held-out']).toContain(row.set);
    expect(row.elements).toEqual(policyElements.filter((element) => row.elements.includes(element)));
  }
});
