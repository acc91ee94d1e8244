import { expect, test } from '@jest/globals';
import { medianOf, percentile } from '../../../src/principles/reading/alerts.ts';

test.each([
  [[], null, null],
  [[7], 7, 7],
  [[1, 9], 5, 9],
  [[1, 2, 9], 2, 9],
  [[1, 2, 4, 100], 3, 100],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
])('of %j the median is %s and the 90th percentile %s', (times, median, most) => {
  expect([medianOf(times), percentile(times, 0.9)]).toEqual([median, most]);
});
