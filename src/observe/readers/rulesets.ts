import type { Observed } from '../../facts/observed.ts';
import type { Bypass, Ruleset } from '../../facts/rules.ts';
import type { Data } from '../../github/ports.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { fromRefusal, fromReply, seen, sourceOfAll } from '../observed.ts';

type Detail = Data<'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}'>;

const permission = 'metadata: read';

export const rulesetsReader = defineReader({
  name: 'rulesets',
  permission,
  uses: [],
  async read(context): Promise<Observed<readonly Ruleset[]>> {
    const { github } = context;
    const path = { ...repositoryPath(context), includes_parents: true };
    const list = await github.pages('GET /repos/{owner}/{repo}/rulesets', path);
    const ids = fromReply(list, { permission, map: (data) => data.map(({ id }) => id) });
    if (ids.state !== 'seen' || list.kind !== 'ok') return ids as Observed<never>;
    // Bypass actors are shown only to those who may write the ruleset.
    const token = github.hasAdminToken ? 'admin-token' : 'token';
    const details = await mapLimited(ids.value, 10, (ruleset_id) =>
      github.get('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...path, ruleset_id }, { token }),
    );
    const rulesets: Ruleset[] = [];
    for (const detail of details) {
      if (detail.kind !== 'ok') return fromRefusal(detail, { permission });
      rulesets.push(rulesetOf(detail.data));
    }
    return seen(rulesets, sourceOfAll([list, ...details]));
  },
});

function rulesetOf(data: Detail): Ruleset {
  const conditions = data.conditions;
  const names = conditions && 'ref_name' in conditions ? conditions.ref_name : undefined;
  return {
    id: data.id,
    name: data.name,
    target: data.target ?? 'branch',
    source: data.source,
    sourceType: data.source_type ?? '',
    enforcement: data.enforcement,
    include: names?.include ?? [],
    exclude: names?.exclude ?? [],
    ruleTypes: (data.rules ?? []).map(({ type }) => type),
    bypass: bypassOf(data.bypass_actors),
    createdAt: data.created_at ?? null,
    updatedAt: data.updated_at ?? null,
  };
}

/** Only a field that is there and empty says that nobody may bypass. */
function bypassOf(actors: Detail['bypass_actors'] | null): Bypass {
  if (!Array.isArray(actors)) return { state: 'not_visible' };
  if (actors.length === 0) return { state: 'none' };
  return {
    state: 'some',
    actors: actors.map(({ actor_type, actor_id, bypass_mode }) => ({
      type: actor_type,
      id: actor_id ?? null,
      mode: bypass_mode ?? 'always',
    })),
  };
}
