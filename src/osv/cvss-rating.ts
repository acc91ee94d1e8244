import calculator from 'ae-cvss-calculator';
import { fieldsOf, listOf, textOf } from '../text/values.ts';

/** Its own declarations name no file that can be found. */
const cvss = calculator as {
  fromVector(vector: string): { calculateScores(): { readonly overall?: number } } | null;
};

/** FIRST's words for a score, from the greatest. */
const ratings = [
  [9, 'CRITICAL'],
  [7, 'HIGH'],
  [4, 'MEDIUM'],
  [0.1, 'LOW'],
] as const;
const longest = 300;

/** The rating of a CVSS vector of version 3.0, 3.1 or 4.0; null for anything else, a vector that lacks base metrics, and a score of 0. */
export function ratingOf(vector: string): string | null {
  if (!/^CVSS:(?:3\.[01]|4\.0)(?:\/[A-Z]{1,3}:[A-Za-z]{1,7})+$/.test(vector) || vector.length > longest) return null;
  const score = cvss.fromVector(vector)?.calculateScores().overall ?? 0;
  return ratings.find(([least]) => score >= least)?.[1] ?? null;
}

/** The rating that OSV's list of severities gives: by the vector of version 4 where there is one, else of version 3. */
export function ratingOfList(severity: unknown): string | null {
  const vectors = listOf(severity).flatMap((entry) => textOf(fieldsOf(entry)['score']) ?? []);
  const newest = vectors.filter((vector) => ratingOf(vector) !== null).sort((a, b) => (a < b ? 1 : -1))[0];
  return newest === undefined ? null : ratingOf(newest);
}
