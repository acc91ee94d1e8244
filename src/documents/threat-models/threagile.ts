import { parseYaml } from '../../text/yaml.ts';
import { fieldsOf, isFields, keysOf } from '../../text/values.ts';
import { nothing, refused } from './counts.ts';
import type { ReadModel } from './counts.ts';

const maximumBytes = 1_048_576;
const answered = /^(?:mitigated|in-progress|accepted|false-positive)$/;

/** A Threagile model. Its rules work out risks by themselves; `risk_tracking` says what became of them. */
export function readThreagile(text: string | Uint8Array): ReadModel {
  const parsed = parseYaml(text, { maxBytes: maximumBytes, maxAliases: 100 });
  if (!parsed.ok) return refused(parsed.reason, parsed.line);
  const { value } = parsed;
  if (!isFields(value) || !isFields(value['technical_assets']))
    return refused('it has no technical_assets, as Threagile writes them');
  const assets = Object.values(value['technical_assets']).filter(isFields);
  const flows = assets.map(({ communication_links: links }) => sizeOf(links));
  const tracked = Object.values(fieldsOf(value['risk_tracking'])).filter(isFields);
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
  return keysOf(value).length;
}
