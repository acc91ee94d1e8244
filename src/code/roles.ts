/** The official themes that Table 1 of the Code gives to each role. Theme 3 is a developer's "where in scope", so it stays in. */
export const themesOfRole = {
  developer_and_distributor: [1, 2, 3, 4],
  developer: [1, 2, 3],
  reseller: [3, 4],
} as const satisfies Readonly<Record<string, readonly number[]>>;
