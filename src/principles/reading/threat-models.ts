import type { Facts } from '../../facts/facts.ts';
import type { CommitFact } from '../../facts/history.ts';
import type { ThreatModel } from '../../facts/threat-models.ts';
import type { Verdict } from '../check.ts';
import { notObservable, unseen } from './verdict.ts';
import { count } from './words.ts';

/** What keeps a model from being one; empty where nothing does. */
export function shellGaps(model: ThreatModel): readonly string[] {
  if (model.problem !== null) return [`it cannot be read: ${model.problem.reason}`];
  return [
    ...(model.assets + model.dataFlows > 0 ? [] : ['it names no asset and no data flow']),
    ...(model.threats > 0 || model.derivesThreats ? [] : ['it names no threat']),
    ...(model.mitigations > 0 ? [] : ['it names no mitigation']),
  ];
}

export function modelLine({
  path,
  format,
  assets,
  dataFlows,
  threats,
  derivesThreats,
  mitigations,
}: ThreatModel): string {
  const worked = derivesThreats ? ' (and those its tool works out)' : '';
  const flows = count(dataFlows, 'data flow');
  return `${path} (${format}): ${count(assets, 'asset')}, ${flows}, ${count(threats, 'threat')}${worked}, ${count(mitigations, 'mitigation')}`;
}

export type Dated = { readonly path: string; readonly commit: CommitFact };

/** The models that are more than a shell, each with its last change; or the verdict where there is nothing to look at. */
export function datedModels({
  threatModels,
  threatModelHistory,
}: Pick<Facts, 'threatModels' | 'threatModelHistory'>): readonly Dated[] | Verdict {
  if (threatModels.state === 'hidden') return unseen('The threat models', threatModels);
  const models = threatModels.state === 'seen' ? threatModels.value.models : [];
  const sound = new Set(models.filter((model) => shellGaps(model).length === 0).map(({ path }) => path));
  if (sound.size === 0)
    return notObservable('No threat model with content is in the tree, so its last change is not known.', undefined);
  if (threatModelHistory.state === 'hidden') return unseen('The history of the threat model', threatModelHistory);
  const last = threatModelHistory.state === 'seen' ? threatModelHistory.value.last : [];
  const dated = last.filter(({ path }) => sound.has(path));
  return dated.length > 0 ? dated : notObservable('The platform shows no change of the threat model.', undefined);
}

export function isVerdict(value: readonly Dated[] | Verdict): value is Verdict {
  return !Array.isArray(value);
}
