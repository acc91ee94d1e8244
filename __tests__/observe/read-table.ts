import { describe, expect, test } from '@jest/globals';
import type { FactName } from '../../src/facts/facts.ts';
import { readOne, type Row } from './read-one.ts';

/** One test a row: the whole world with these answers replaced gives this fact. */
export const table = (name: FactName, rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows)('%s', async (_name, changes, expected) => {
      expect((await readOne(name, changes)).fact).toMatchObject(expected);
    });
  });
};
