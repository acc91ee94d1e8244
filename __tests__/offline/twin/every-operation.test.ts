import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { probes } from '../../../scripts/offline-probes.ts';
import { probeClone, probeTwins } from '../../../scripts/probe-clone.ts';
import { runProbes } from '../../../scripts/probing.ts';
import { apiVersions } from '../../../src/offline/twin/contract/description.ts';
import { operations } from '../../../src/offline/twin/contract/operations.ts';
import { operationTable } from '../../../src/offline/twin/operation-table.ts';
import { routes } from '../../../src/offline/twin/routes/index.ts';

const ids = operations().map(({ id }) => id);
let made: Awaited<ReturnType<typeof probeClone>>;

beforeAll(async () => {
  made = await probeClone();
});

afterAll(() => made.remove());

test('the slice, the routes, the table and the probes speak of the same operations, 92 at least', () => {
  expect(ids.length).toBeGreaterThanOrEqual(92);
  expect(Object.keys(routes).sort()).toEqual([...ids].sort());
  expect([...operationTable.keys()].sort()).toEqual([...ids].sort());
  expect([...new Set(probes.map(({ operation }) => operation))].sort()).toEqual([...ids].sort());
});

describe.each(apiVersions)('in version %s', (version) => {
  test('every operation is answered, and nothing breaks the description', async () => {
    const { twins, ...targets } = await probeTwins(made.clone);
    const results = await runProbes(targets, version);
    expect(results.filter(({ answered, problems }) => !answered || problems.length > 0)).toEqual([]);
    for (const twin of twins) expect(twin.exchanges().violations).toEqual([]);
    for (const twin of twins) await twin.close();
  });
});
