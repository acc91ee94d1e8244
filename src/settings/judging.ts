import type { Settings } from './settings.ts';

/** All that judging takes beside the facts: about what, on which terms, and what the vendor says. `digest`: see `declarations`. */
export async function judgingInput(settings: Settings, now: Date, digest: (path: string) => Promise<string | null>) {
  const { repository, serverUrl, tag, reading, run } = settings;
  return {
    repository: `${repository.owner}/${repository.name}`,
    serverUrl,
    tag,
    reading,
    terms: judgingTerms(settings, now),
    declarations: await declarations(settings, digest),
    invocation: run?.invocation ?? null,
  };
}

/** What the checks may use besides facts, from the settings and the run's clock. */
export function judgingTerms(settings: Settings, now: Date) {
  return {
    now: now.toISOString(),
    minimumApprovals: settings.thresholds.minimumApprovals,
    minimumBuildLevel: settings.thresholds.minimumBuildLevel,
    expectedBuilders: settings.artefacts.builders,
    expectedIdentities: settings.artefacts.identities,
    handlingDeadlines: settings.handlingDeadlines,
    secretMaxAgeDays: settings.thresholds.secretMaxAgeDays,
    threatModelMaxAgeDays: settings.thresholds.threatModelMaxAgeDays,
    advisoryDelayDays: settings.thresholds.advisoryDelayDays,
    supportLines: settings.supportLines,
    channels: settings.channels.map(({ kind, name, url }) => ({ kind, name, url })),
    keys: settings.artefacts.keys,
    documents: settings.documents,
    materialChanges: settings.materialChanges,
    role: settings.role,
    vendor: settings.vendor,
    productLines: settings.productLines,
  };
}

/** What the vendor says, with digest and commit of each file that it names; `digest` gives null where there is no such file. */
export function declarations(settings: Settings, digest: (path: string) => Promise<string | null>) {
  const commit = settings.run?.sha ?? '';
  return Promise.all(
    settings.principles.map(async (entry) => ({
      ...entry,
      evidence: await Promise.all(
        entry.evidence.map(async (item) => {
          const sha256 = item.kind === 'path' ? await digest(item.entry) : null;
          return { ...item, sha256, ...(sha256 !== null && isCommit(commit) ? { commit } : {}) };
        }),
      ),
    })),
  );
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}
