import { parseYaml } from '../../text/yaml.ts';
import { isRecord, nothing, refused } from './counts.ts';
import type { ReadModel } from './counts.ts';

const maximumBytes = 1_048_576;
const answered = /^(?:mitigated|in-progress|accepted|false-positive)$/;

/** A Threagile model. Its rules work out risks by themselves; `risk_tracking` says what became of them. */
export function readThreagile(text: string | Uint8Array): ReadModel {
  const parsed = parseYaml(text, { maxBytes: maximumBytes, maxAliases: 100 });
  if (!parsed.ok) return refused(parsed.reason, parsed.line);
  const { value } = parsed;
  if (!isRecord(value) || !isRecord(value['technical_assets']))
    return refused('it has no technical_assets, as Threagile writes them');
  const assets = Object.values(value['technical_assets']).filter(isRecord);
  const flows = assets.map(({ communication_links: links }) => sizeOf(links));
  const tracked = isRecord(value['risk_tracking']) ? Object.values(value['risk_tracking']).filter(isRecord) : [];
  const counts = {
    ...nothing,
    assets: assets.length + sizeOf(value['data_assets']),
    dataFlows: flows.reduce((sum, count) => sum + count, 0),
    threats: tracked.length + sizeOf(value['individual_risk_categories']) + sizeOf(value['abuse_cases']),
    derivesThreats: assets.length > 0,
    mitigations:
      tracked.filter(({ status }) => answered.test(String(status))).length + sizeOf(value['security_requirements']),
  };
  return { ok: true, counts };
}

function sizeOf(value: unknown): number {
  return isRecord(value) ? Object.keys(value).length : 0;
}
