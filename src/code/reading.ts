/** The two readings of the Code. `sscop-14` numbers 1 to 14; `dsit` is the official 1.1 to 4.3. */
export const readings = ['sscop-14', 'dsit'] as const;
export type Reading = (typeof readings)[number];

export const principleNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;
export type PrincipleNumber = (typeof principleNumbers)[number];
