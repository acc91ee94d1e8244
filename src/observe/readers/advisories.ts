import { patchedVersions } from '../../components/patched-versions.ts';
import { saysWhyNoCredits } from '../../documents/credit-words.ts';
import type { AdvisoriesFact, AffectedPackage, RepositoryAdvisory } from '../../facts/advisories.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Data } from '../../github/ports.ts';
import { singleLine } from '../../text/inert.ts';
import { patchedRelease } from '../asks/patched-release.ts';
import { allReleases, type ReleaseData } from '../asks/releases.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { fromRefusal, fromReply } from '../observed.ts';
import { severityOf } from '../severity.ts';

const route = 'GET /repos/{owner}/{repo}/security-advisories';
const permission = 'repository-advisories: read';
const maxPages = 10;

type Advisory = Data<typeof route>[number];

export const advisoriesReader = defineReader({
  name: 'advisories',
  permission: `${permission} and contents: read`,
  uses: [],
  async read(context): Promise<Observed<AdvisoriesFact>> {
    // Drafts are not asked for, so that none can ever be in the facts.
    const asked = { ...repositoryPath(context), state: 'published' as const };
    const [first, releases] = await Promise.all([
      context.github.pages(route, asked, { maxPages }),
      context.shared(allReleases),
    ]);
    const refused = first.kind === 'refused' && context.github.hasAdminToken;
    const reply = refused ? await context.github.pages(route, asked, { maxPages, token: 'admin-token' }) : first;
    if (releases.kind !== 'ok') return fromRefusal(releases, { permission: 'contents: read' });
    return fromReply(reply, {
      permission,
      map: (advisories) => {
        const published = advisories.filter(({ state }) => state === 'published');
        const standing = published.filter(({ withdrawn_at: withdrawn }) => withdrawn === null);
        return {
          published: standing.map((advisory) => advisoryOf(advisory, releases.data)),
          withdrawn: published.length - standing.length,
          releasesTruncated: releases.truncated,
        };
      },
    });
  },
});

function advisoryOf(advisory: Advisory, releases: readonly ReleaseData[]): RepositoryAdvisory {
  const { cvss_severities: scores, cvss } = advisory;
  const vector = scores?.cvss_v4?.vector_string ?? scores?.cvss_v3?.vector_string ?? cvss?.vector_string ?? null;
  const credits = advisory.credits_detailed ?? advisory.credits ?? [];
  return {
    ghsa: singleLine(advisory.ghsa_id, 40),
    cve: advisory.cve_id === null ? null : singleLine(advisory.cve_id, 40),
    severity: severityOf(advisory.severity),
    vector: vector === null || vector === '' ? null : singleLine(vector, 300),
    affected: (advisory.vulnerabilities ?? []).slice(0, 100).map((row) => affectedOf(row, releases)),
    credits: credits.length,
    saysWhyNoCredits: credits.length === 0 && saysWhyNoCredits(advisory.description ?? ''),
    publishedAt: advisory.published_at ?? advisory.created_at ?? '',
    url: advisory.html_url,
  };
}

function affectedOf(
  row: NonNullable<Advisory['vulnerabilities']>[number],
  releases: readonly ReleaseData[],
): AffectedPackage {
  const name = row.package?.name ?? null;
  const range = row.vulnerable_version_range ?? '';
  return {
    ecosystem: singleLine(row.package?.ecosystem ?? 'other', 50),
    package: name === null ? null : singleLine(name, 200),
    affectedRange: range.trim() === '' ? null : singleLine(range, 500),
    patched: patchedVersions(row.patched_versions).map((version) => ({
      version,
      release: patchedRelease(version, name, releases),
    })),
  };
}
