import { isRecord, isSaid, nothing, recordsOf, refused } from './counts.ts';
import type { Counts, ReadModel } from './counts.ts';

type Cell = Readonly<Record<string, unknown>>;

const maximumCells = 20_000;

/** A model of OWASP Threat Dragon, version 1 (`diagramJson`) or 2 (`cells` with `data`). */
export function readThreatDragon(value: unknown): ReadModel {
  const detail = isRecord(value) ? value['detail'] : null;
  if (!isRecord(value) || !isRecord(value['summary']) || !isRecord(detail) || !Array.isArray(detail['diagrams']))
    return refused('it has no summary and no detail.diagrams, as OWASP Threat Dragon writes them');
  const cells = recordsOf(detail['diagrams'])
    .flatMap((diagram) =>
      recordsOf(isRecord(diagram['diagramJson']) ? diagram['diagramJson']['cells'] : diagram['cells']),
    )
    .slice(0, maximumCells);
  return { ok: true, counts: cells.map(countsOfCell).reduce(sum, nothing) };
}

function countsOfCell(cell: Cell): Counts {
  const data = isRecord(cell['data']) ? cell['data'] : cell;
  const type = typeof data['type'] === 'string' ? data['type'] : typeof cell['type'] === 'string' ? cell['type'] : '';
  const threats = recordsOf(data['threats']).filter(({ title, description }) => isSaid(title) || isSaid(description));
  const answered = threats.filter(
    ({ mitigation, status }) => isSaid(mitigation) || /^(?:mitigated|not ?applicable)$/i.test(String(status)),
  );
  return {
    ...nothing,
    assets: /^(?:tm\.)?(?:process|actor|store)$/i.test(type) ? 1 : 0,
    dataFlows: /^(?:tm\.)?flow$/i.test(type) ? 1 : 0,
    threats: threats.length,
    mitigations: answered.length,
  };
}

function sum(a: Counts, b: Counts): Counts {
  return {
    derivesThreats: false,
    assets: a.assets + b.assets,
    dataFlows: a.dataFlows + b.dataFlows,
    threats: a.threats + b.threats,
    mitigations: a.mitigations + b.mitigations,
  };
}
