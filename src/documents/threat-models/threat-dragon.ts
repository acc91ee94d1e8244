import { isFields, type Fields } from '../../text/values.ts';
import { isSaid, nothing, refused, rowsOf } from './counts.ts';
import type { Counts, ReadModel } from './counts.ts';

const maximumCells = 20_000;

/** A model of OWASP Threat Dragon, version 1 (`diagramJson`) or 2 (`cells` with `data`). */
export function readThreatDragon(value: unknown): ReadModel {
  const detail = isFields(value) ? value['detail'] : null;
  if (!isFields(value) || !isFields(value['summary']) || !isFields(detail) || !Array.isArray(detail['diagrams']))
    return refused('it has no summary and no detail.diagrams, as OWASP Threat Dragon writes them');
  const cells = rowsOf(detail['diagrams'])
    .flatMap((diagram) => rowsOf(isFields(diagram['diagramJson']) ? diagram['diagramJson']['cells'] : diagram['cells']))
    .slice(0, maximumCells);
  return { ok: true, counts: cells.map(countsOfCell).reduce(sum, nothing) };
}

function countsOfCell(cell: Fields): Counts {
  const data = isFields(cell['data']) ? cell['data'] : cell;
  const type = typeof data['type'] === 'string' ? data['type'] : typeof cell['type'] === 'string' ? cell['type'] : '';
  const threats = rowsOf(data['threats']).filter(({ title, description }) => isSaid(title) || isSaid(description));
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
