import { principleWords } from '../code/principle-words.ts';
import type { PrincipleNumber } from '../code/reading.ts';
import { fieldsOf, isFields, listOf, type Fields } from '../text/values.ts';
import type { YamlDocument } from '../text/yaml.ts';
import { evidenceComplaint, evidenceEntry, saidEntry } from './evidence-entry.ts';
import { shown } from './nearest.ts';
import { resolvePrincipleId } from './principle-id.ts';
import type { Problem } from './problems.ts';
import type { PrincipleEntry } from './settings.ts';

/** What no schema can say of the entries: ids, doubles, themes, reasons, dates in order, evidence. Survives any value. */
export function principleProblems(document: YamlDocument): Problem[] {
  const seen = new Map<PrincipleNumber, number>();
  return rowsOf(document).flatMap(({ row, index }) => {
    const at = (...path: (string | number)[]) => document.locate(['principles', index, ...path]);
    const problems: Problem[] = [];
    const id = Object.hasOwn(row, 'id') ? resolvePrincipleId(row['id']) : null;
    if (id && !id.ok) problems.push({ ...at('id'), message: id.message });
    if (id?.ok) {
      const first = seen.get(id.number);
      const double = `principle ${id.number} is listed twice; keep one entry (the first is on line ${first})`;
      if (first !== undefined) problems.push({ ...at('id'), message: double });
      else seen.set(id.number, at('id').line);
      problems.push(...themeProblem(id.number, row['theme']).map((message) => ({ ...at('theme'), message })));
    }
    problems.push(...reasonProblem(row).map(({ key, message }) => ({ ...at(key), message })));
    const [attested, expires] = [row['attested_at'], row['expires_at']];
    if (typeof attested === 'string' && typeof expires === 'string' && expires < attested) {
      problems.push({
        ...at('expires_at'),
        message: `expires_at is before attested_at; write ${shown(attested)} or later`,
      });
    }
    const evidence: readonly unknown[] = Array.isArray(row['evidence']) ? row['evidence'] : [];
    evidence.forEach((entry, number) => {
      const message = typeof entry === 'string' ? evidenceComplaint(entry) : null;
      if (message)
        problems.push({ ...at('evidence', number), message: `evidence ${saidEntry(String(entry))}${message}` });
    });
    return problems;
  });
}

/** The entries by number. Only for a document without problems. */
export function principleEntries(document: YamlDocument, path: string): PrincipleEntry[] {
  return rowsOf(document)
    .flatMap(({ row, index }) => {
      const id = resolvePrincipleId(row['id']);
      if (!id.ok) return [];
      const text = (key: string) => (typeof row[key] === 'string' ? row[key] : null);
      return [
        {
          principle: id.number,
          status: text('status') as PrincipleEntry['status'],
          statement: text('statement'),
          evidence: (Array.isArray(row['evidence']) ? row['evidence'].map(String) : []).map(evidenceEntry),
          argument: text('argument'),
          assumptions: text('assumptions'),
          attestedBy: text('attested_by'),
          attestedAt: text('attested_at'),
          expiresAt: text('expires_at'),
          notApplicableBecause: text('not_applicable_because'),
          ...(Array.isArray(row['official']) && row['official'].length > 0
            ? { official: row['official'].map(String) }
            : {}),
          at: { path, ...document.locate(['principles', index]) },
        },
      ];
    })
    .sort((a, b) => a.principle - b.principle);
}

function rowsOf(document: YamlDocument): { readonly row: Fields; readonly index: number }[] {
  const rows = listOf(fieldsOf(document.value)['principles']);
  return rows.flatMap((row, index) => (isFields(row) ? [{ row, index }] : []));
}

function themeProblem(number: PrincipleNumber, theme: unknown): string[] {
  const right = principleWords.find((row) => row.number === number)?.theme;
  const known = principleWords.some((row) => row.theme === theme);
  return known && theme !== right ? [`principle ${number} is not in theme ${shown(theme)}; its theme is ${right}`] : [];
}

function reasonProblem(row: Fields): { readonly key: string; readonly message: string }[] {
  const isNot = row['status'] === 'not_applicable';
  const hasReason = Object.hasOwn(row, 'not_applicable_because');
  if (isNot && !hasReason) {
    return [{ key: 'status', message: 'status not_applicable needs a reason; add not_applicable_because' }];
  }
  if (isNot || !hasReason) return [];
  const message = 'not_applicable_because is there but the status is another; remove it or set status: not_applicable';
  return [{ key: 'not_applicable_because', message }];
}
