import type { MinimumElement, MinimumElementId } from '../../facts/components.ts';
import { singleLine } from '../../text/inert.ts';
import type { SbomComponent, SbomModel } from './model.ts';

const mostNames = 20;

/** The minimum elements of NTIA (2021) and what CISA (2025) adds, each met or with the components that lack it. */
export function minimumElements(model: SbomModel): readonly MinimumElement[] {
  const { components, related } = model;
  const ofEach = (
    id: MinimumElementId,
    from: MinimumElement['from'],
    has: (one: SbomComponent) => boolean,
  ): MinimumElement => {
    const lacking = components.filter((component) => !has(component));
    return {
      id,
      from,
      met: lacking.length === 0,
      of: components.length,
      lackingCount: lacking.length,
      lacking: lacking.slice(0, mostNames).map(label),
    };
  };
  const ofAll = (id: MinimumElementId, from: MinimumElement['from'], met: boolean): MinimumElement => {
    return { id, from, met, of: 1, lackingCount: met ? 0 : 1, lacking: [] };
  };
  const ntia = 'ntia-2021';
  const cisa = 'cisa-2025';
  return [
    ofEach('supplier', ntia, ({ supplier }) => supplier),
    ofEach('component-name', ntia, ({ name }) => name !== null),
    ofEach('component-version', ntia, ({ version }) => version !== null),
    ofEach('unique-identifier', ntia, ({ identifier }) => identifier),
    ofEach('relationships', ntia, ({ ref }) => related.has(ref)),
    ofAll('author', ntia, model.author),
    ofAll('timestamp', ntia, model.timestamp !== null),
    ofEach('component-hash', cisa, ({ hash }) => hash),
    ofEach('license', cisa, ({ license }) => license),
    ofAll('tool-name', cisa, model.tool),
    ofAll('generation-context', cisa, model.generationContext),
  ];
}

function label({ name, version, ref }: SbomComponent): string {
  return singleLine(name === null ? ref : version === null ? name : `${name}@${version}`, 200);
}
