import type { Terms } from '../facts/terms.ts';
import type { DeclaredChannel, DeclaredDocuments, DeclaredKey, SupportLine } from '../facts/vendor-terms.ts';
import { closed, listOf, nullable, text, time } from './schema-parts.ts';
import type { Schema } from './schema-parts.ts';

/** Every field of the type is described, or this does not compile. */
type FieldsOf<T> = Readonly<Record<keyof T, Schema>>;

const day = nullable(text(10));
const count: Schema = { type: 'integer', minimum: 0 };
const severities = ['critical', 'high', 'medium', 'low'] as const;

/** The terms of a judgement as the facts file holds them. */
export const termsSchema: Schema = closed({
  now: time,
  minimumApprovals: count,
  minimumBuildLevel: { enum: [0, 1, 2, 3] },
  expectedBuilders: listOf(text(2000), 1000),
  expectedIdentities: listOf(text(2000), 1000),
  handlingDeadlines: closed(Object.fromEntries(severities.map((name) => [name, nullable(count)]))),
  secretMaxAgeDays: count,
  threatModelMaxAgeDays: count,
  advisoryDelayDays: count,
  supportLines: listOf(
    closed({
      line: text(100),
      versions: nullable(text(200)),
      released: day,
      endOfSupport: day,
      announced: day,
    } satisfies FieldsOf<SupportLine>),
    200,
  ),
  channels: listOf(
    closed({
      kind: { enum: ['github-release', 'npm', 'pypi', 'oci', 'tuf', 'other'] },
      name: nullable(text(300)),
      url: nullable(text(1000)),
    } satisfies FieldsOf<DeclaredChannel>),
    100,
  ),
  keys: listOf(
    closed({
      kind: { enum: ['openpgp', 'minisign', 'ssh', 'cosign'] },
      fingerprint: text(200),
      path: nullable(text(1000)),
    } satisfies FieldsOf<DeclaredKey>),
    100,
  ),
  documents: closed({
    threatModels: listOf(text(1000), 100),
    hardeningGuide: nullable(text(1000)),
    securityTxt: nullable(text(1000)),
    incidentChannel: nullable(text(1000)),
    selfAssessment: nullable(text(1000)),
  } satisfies FieldsOf<DeclaredDocuments>),
  materialChanges: listOf(text(1000), 100),
  role: { enum: ['developer_and_distributor', 'developer', 'reseller', null] },
  vendor: nullable(text(1000)),
  productLines: listOf(text(1000), 1000),
} satisfies FieldsOf<Terms>);
