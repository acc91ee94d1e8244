import type { Json } from './contract/description.ts';
import type { CheckPlan, StatusState } from './scenario-parts.ts';
import type { Scenario } from './scenario.ts';
import type { ClassicPlan } from './scenario.ts';

export type Annotation = { readonly [field: string]: Json };

export type CheckRunState = {
  readonly id: number;
  readonly suite: number;
  readonly sha: string;
  name: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
  readonly app: CheckPlan['app'];
};

export type StatusOfCommit = {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly at: string;
};

export type CommentState = {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
};

/** A SARIF file that was sent in; what its runs found is an analysis each. */
export type SarifState = {
  readonly id: string;
  readonly errors: readonly string[];
  readonly analyses: readonly AnalysisState[];
};

export type AnalysisState = {
  readonly id: number;
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly version: string | null;
  readonly category: string;
  readonly at: string;
  readonly results: number;
  readonly rules: number;
  readonly sarif: string;
};

/** What clients wrote, beside releases and attestations. */
export type Written = {
  readonly checkRuns: CheckRunState[];
  readonly statuses: StatusOfCommit[];
  readonly comments: CommentState[];
  readonly sarifs: SarifState[];
  /** Classic protection by branch. */
  readonly protection: Map<string, ClassicPlan>;
};

type Start = {
  readonly scenario: Scenario;
  readonly sha: string;
  readonly at: string;
  readonly nextId: () => number;
  readonly branch: string;
};

/** What stands there before the first request: the scenario's checks and statuses, on the release commit. */
export function startWritten({ scenario, sha, at, nextId, branch }: Start): Written {
  const suites = new Map<number, number>();
  const suiteOf = (app: number) => {
    if (!suites.has(app)) suites.set(app, nextId());
    return suites.get(app) ?? 0;
  };
  return {
    checkRuns: scenario.checks.map(({ name, app, conclusion, title }) => ({
      id: nextId(),
      suite: suiteOf(app.id),
      sha,
      name,
      status: 'completed',
      conclusion,
      detailsUrl: null,
      externalId: '',
      startedAt: at,
      completedAt: at,
      title,
      summary: null,
      text: null,
      annotations: [],
      app,
    })),
    statuses: scenario.statuses.map(({ context, state, description }) => ({
      id: nextId(),
      sha,
      context,
      state,
      description,
      targetUrl: null,
      creator: scenario.owner.login,
      at,
    })),
    comments: [],
    sarifs: [],
    protection: new Map(scenario.classicProtection === null ? [] : [[branch, scenario.classicProtection]]),
  };
}
