import type { Json, JsonObject } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { ok, pageOf, refuse, repo } from '../call.ts';
import type { ClassicPlan } from '../scenario.ts';
import { commitShape } from '../shapes/commit.ts';
import { pageUrl, repositoryUrl } from '../shapes/common.ts';
import { classicShape, signaturesShape } from '../shapes/protection.ts';
import type { World } from '../world.ts';
import { holding } from './rulesets.ts';

/** Branches and their classic protection, which can be written. */
export const protectionRoutes: Routes = {
  [`GET ${repo}/branches`]: branches,
  [`GET ${repo}/branches/{branch}`]: branch,
  [`GET ${repo}/branches/{branch}/protection`]: protectedBranch(classicShape),
  [`GET ${repo}/branches/{branch}/protection/required_signatures`]: protectedBranch(signaturesShape),
  [`PUT ${repo}/branches/{branch}/protection`]: protect,
};

function protectedBranch(shape: (world: World, name: string) => JsonObject) {
  return ({ world, path }: Call): Reply => {
    const name = path['branch'] ?? '';
    return world.written.protection.has(name) ? ok(shape(world, name)) : refuse(404, 'Branch not protected');
  };
}

function branches(call: Call): Reply {
  const { world, query } = call;
  const asked = query.get('protected');
  const all = [...world.clone.branches]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sha]) => ({
      name,
      commit: { sha, url: `${repositoryUrl(world)}/commits/${sha}` },
      protected: isProtected(world, name),
    }))
    .filter((entry) => [null, String(entry.protected)].includes(asked));
  const { items, headers } = pageOf(call, all);
  return { ...ok(items), headers };
}

async function branch({ world, path }: Call): Promise<Reply> {
  const name = path['branch'] ?? '';
  const oid = world.clone.branches.get(name);
  const commit = oid === undefined ? null : await world.clone.history.get(oid);
  if (commit === null) return refuse(404, 'Branch not found');
  const classic = world.written.protection.get(name);
  const checks = classic?.checks ?? [];
  const url = `${repositoryUrl(world)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: await commitShape(world, commit),
    _links: { self: url, html: `${pageUrl(world)}/tree/${name}` },
    protected: isProtected(world, name),
    protection: {
      enabled: classic !== undefined,
      required_status_checks: {
        enforcement_level: checks.length === 0 ? 'off' : classic?.enforceAdmins === true ? 'everyone' : 'non_admins',
        contexts: checks.map(({ context }) => context),
        checks: checks.map(({ context, appId }) => ({ context, app_id: appId })),
      },
    },
    protection_url: `${url}/protection`,
  });
}

/** What a write leaves out is off, as on GitHub. */
function protect({ world, path, body }: Call): Reply {
  const name = path['branch'] ?? '';
  if (!world.clone.branches.has(name)) return refuse(404, 'Branch not found');
  const sent = membersOf(body);
  const reviews = sent['required_pull_request_reviews'];
  const rules = membersOf(reviews);
  const bypass = membersOf(rules['bypass_pull_request_allowances'])['users'];
  const count = rules['required_approving_review_count'];
  const plan: ClassicPlan = {
    approvals: reviews === null ? null : typeof count === 'number' ? count : 1,
    dismissStale: rules['dismiss_stale_reviews'] === true,
    codeOwnerReview: rules['require_code_owner_reviews'] === true,
    lastPushApproval: rules['require_last_push_approval'] === true,
    bypassPullRequest: listOf(bypass).filter((login) => typeof login === 'string'),
    checks: checksOf(sent['required_status_checks']),
    signatures: world.written.protection.get(name)?.signatures ?? false,
    enforceAdmins: sent['enforce_admins'] === true,
    allowForcePushes: sent['allow_force_pushes'] === true,
    allowDeletions: sent['allow_deletions'] === true,
  };
  world.written.protection.set(name, plan);
  return ok(classicShape(world, name));
}

function checksOf(sent: Json | undefined): ClassicPlan['checks'] {
  if (sent === null || sent === undefined) return null;
  const { checks, contexts } = membersOf(sent);
  if (!Array.isArray(checks))
    return listOf(contexts).map((context) => ({ context: typeof context === 'string' ? context : '', appId: null }));
  return listOf(checks).map((check) => {
    const { context, app_id: appId } = membersOf(check);
    return {
      context: typeof context === 'string' ? context : '',
      appId: typeof appId === 'number' && appId > 0 ? appId : null,
    };
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function isProtected(world: World, name: string): boolean {
  return world.written.protection.has(name) || holding(world, name).length > 0;
}
