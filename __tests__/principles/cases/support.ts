import type { FactValues } from '../../../src/facts/facts.ts';
import type { SupportNotice } from '../../../src/facts/notice.ts';
import type { SupportLine } from '../../../src/facts/support.ts';
import { absent, factsWith, hidden, seeing, sha256, tag } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const line = (versions: string, changes: Partial<SupportLine> = {}): SupportLine => ({
  path: 'SECURITY.md',
  at: 7,
  versions,
  supported: true,
  endOfSupport: null,
  ...changes,
});
const stating = (
  support: readonly SupportLine[],
  changes: Partial<FactValues['policies']> = {},
): Pick<FactValues, 'policies'> => ({
  policies: {
    security: null,
    support,
    read: [{ path: 'SECURITY.md', digest: sha256('a') }],
    partial: false,
    ...changes,
  },
});
const declared = { line: '1.x', versions: '^1.0.0', released: null, endOfSupport: '2028-01-31', announced: null };
const insights = (supportPolicy: string | null): Pick<FactValues, 'securityInsights'> => ({
  securityInsights: {
    path: 'security-insights.yml',
    digest: sha256('b'),
    schemaVersion: '2.0.0',
    valid: true,
    problems: [],
    lastReviewed: '2026-01-01',
    expires: null,
    selfAssessment: null,
    supportPolicy,
  },
});
const noInsights = { securityInsights: absent() };
const documentsHidden = [
  {
    name: 'documents hidden',
    facts: seeing({ tag: tag() }),
    result: 'not_observable',
    because: /The documents on support could not be seen/,
    permission: 'test: read',
  },
  {
    name: 'no answer about documents',
    facts: seeing({ tag: tag() }, { policies: absent() }),
    result: 'not_observable',
    because: /shows no documents/,
  },
] as const;

export const datesPublished: CheckCases = {
  impossible: { not_applicable: 'every product is supported for some time; only the vendor may say otherwise' },
  cases: [
    {
      name: 'a date',
      facts: seeing(stating([line('1.x', { endOfSupport: '2028-01-31' }), line('2.x')]), noInsights),
      result: 'met',
      because: /SECURITY\.md gives 1 end of support/,
      details: [/^SECURITY\.md:7: 1\.x, supported, until 2028-01-31$/],
    },
    {
      name: 'in the configuration',
      facts: seeing(stating([]), noInsights),
      terms: { supportLines: [declared] },
      result: 'met',
      because: /\.github\/copse\.yml gives 1 end of support/,
    },
    {
      name: 'lines without dates',
      facts: seeing(stating([line('1.x'), line('2.x')]), noInsights),
      result: 'not_met',
      because: /None of 2 stated lines has an end of support \(1 document read\)/,
      fix: /ISO dates/,
    },
    {
      name: 'nothing stated',
      facts: seeing(stating([]), noInsights),
      result: 'not_met',
      because: /No document states supported versions/,
      fix: /SUPPORT\.md/,
    },
    {
      name: 'a policy at an address',
      facts: seeing({ ...stating([]), ...insights('https://acme.example/support') }),
      result: 'not_observable',
      because: /names a support policy at an address that is not read/,
    },
    {
      name: 'security-insights names none',
      facts: seeing({ ...stating([]), ...insights(null) }),
      result: 'not_met',
      because: /No document/,
      fix: /./,
    },
    {
      name: 'security-insights hidden',
      facts: seeing(stating([])),
      result: 'not_observable',
      because: /security-insights\.yml could not be seen/,
      permission: 'test: read',
    },
    {
      name: 'not all documents seen',
      facts: seeing(stating([line('1.x')], { partial: true }), noInsights),
      result: 'not_observable',
      because: /not all documents could/,
    },
    ...documentsHidden,
  ],
};

const covered = (support: readonly SupportLine[], name = 'v1.2.0', changes: Partial<FactValues['policies']> = {}) =>
  seeing({ ...stating(support, changes), tag: tag({ name }) });

export const releaseCovered: CheckCases = {
  impossible: { not_applicable: 'every release has a version' },
  cases: [
    {
      name: 'in a supported line',
      facts: covered([line('1.x'), line('< 1.0', { supported: false })]),
      result: 'met',
      because: /v1\.2\.0 is in a supported line: SECURITY\.md:7: 1\.x, supported/,
    },
    {
      name: 'in a line of the configuration',
      facts: covered([]),
      terms: { supportLines: [declared] },
      result: 'met',
      because: /\^1\.0\.0, supported, until 2028-01-31/,
    },
    {
      name: 'the last day counts',
      facts: covered([line('1.x', { endOfSupport: '2026-11-22' })]),
      result: 'met',
      because: /until 2026-11-22/,
    },
    {
      name: 'a line that is not supported',
      facts: covered([line('1.x', { supported: false }), line('2.x')]),
      result: 'not_met',
      because: /in a line without support: SECURITY\.md:7: 1\.x, not supported/,
      fix: /supported line/,
      at: [7],
    },
    {
      name: 'a line whose end is past',
      facts: covered([line('1.x', { endOfSupport: '2026-11-21' })]),
      result: 'not_met',
      because: /until 2026-11-21/,
      fix: /./,
    },
    {
      name: 'in no line',
      facts: covered([line('2.x'), line('>= 3.0')]),
      result: 'not_met',
      because: /None of 2 stated lines holds v1\.2\.0/,
      fix: /Add the line/,
    },
    {
      name: 'words that do not tell',
      facts: covered([line('2.x'), line('latest')]),
      result: 'not_observable',
      because: /Which versions latest means for v1\.2\.0 cannot be told/,
    },
    {
      name: 'not all documents seen',
      facts: covered([line('2.x')], 'v1.2.0', { partial: true }),
      result: 'not_observable',
      because: /other documents/,
    },
    {
      name: 'documents disagree',
      facts: covered([line('1.x'), line('1.2.x', { supported: false })]),
      result: 'not_observable',
      because: /disagree on v1\.2\.0/,
    },
    { name: 'nothing stated', facts: covered([]), result: 'not_observable', because: /No document states/ },
    {
      name: 'a tag without a version',
      facts: covered([line('1.x')], 'nightly'),
      result: 'not_observable',
      because: /holds no version/,
    },
    { name: 'tag hidden', facts: factsWith(), result: 'not_observable', because: /The tag/, permission: 'test: read' },
    { name: 'no tag', facts: factsWith({ tag: absent() }), result: 'not_observable', because: /shows no tag/ },
    ...documentsHidden,
  ],
};

const notice = (changes: Partial<SupportNotice> = {}): SupportNotice => ({
  path: 'SECURITY.md',
  at: 9,
  versions: '1.x',
  endOfSupport: '2028-01-31',
  firstPublished: '2026-06-01T10:00:00.000Z',
  maybeEarlier: false,
  listedBefore: false,
  ...changes,
});
const noticed = (...notices: readonly SupportNotice[]) =>
  seeing({ ...stating([line('1.x')]), supportNotices: { notices } });

export const oneYearNotice: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'in time',
      facts: noticed(notice(), notice({ endOfSupport: '2027-06-01' })),
      result: 'met',
      because: /All 2 announced ends of support were published at least 365 days ahead/,
      details: [/^SECURITY\.md:9: 1\.x ends 2027-06-01, published 2026-06-01 \(365 days\)$/],
    },
    {
      name: 'a day short',
      facts: noticed(notice({ endOfSupport: '2027-05-31' })),
      result: 'not_met',
      because: /1 end of support announced less than 365 days ahead: .*\(364 days\)/,
      fix: /365 days/,
      at: [9],
    },
    {
      name: 'ended before it was said, of versions that the document knew',
      facts: noticed(notice({ endOfSupport: '2026-05-01', listedBefore: true })),
      result: 'not_met',
      because: /\(-31 days\)/,
      fix: /./,
    },
    {
      name: 'ended before the document knew these versions',
      facts: noticed(notice({ endOfSupport: '2026-05-01' })),
      result: 'not_observable',
      because: /first published cannot be told/,
    },
    {
      name: 'the history is cut',
      facts: noticed(notice({ endOfSupport: '2027-05-31', maybeEarlier: true })),
      result: 'not_observable',
      because: /cannot be told/,
    },
    {
      name: 'no date anywhere',
      facts: seeing(stating([line('1.x')]), { supportNotices: absent() }),
      result: 'not_applicable',
      because: /No document announces/,
    },
    {
      name: 'dates only in the configuration',
      facts: seeing(stating([]), { supportNotices: absent() }),
      terms: { supportLines: [declared] },
      result: 'not_observable',
      because: /Only the configuration gives ends of support/,
    },
    {
      name: 'no date in what could be seen',
      facts: seeing(stating([], { partial: true }), { supportNotices: absent() }),
      result: 'not_observable',
      because: /not all documents could/,
    },
    {
      name: 'history hidden',
      facts: seeing(stating([]), { supportNotices: hidden('contents: read') }),
      result: 'not_observable',
      because: /The history of the support dates could not be seen/,
      permission: 'contents: read',
    },
    ...documentsHidden,
  ],
};
