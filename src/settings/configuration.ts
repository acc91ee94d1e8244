import { createHash } from 'node:crypto';
import type { Reading } from '../code/reading.ts';
import { CopseError } from '../errors.ts';
import { singleLine } from '../text/inert.ts';
import { parseYaml } from '../text/yaml.ts';
import type { YamlDocument } from '../text/yaml.ts';
import { principleEntries, principleProblems } from './principle-entries.ts';
import { configurationError } from './problems.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Configuration, FailOn, MakeSbom, SignMode } from './settings.ts';
import { vendorProblems } from './vendor-problems.ts';
import { declaredKeys, vendorTerms, type KeyEntry, type VendorKeys } from './vendor-terms.ts';

/** What a repository without a configuration file gets. */
export const defaultConfiguration: Configuration = {
  file: null,
  vendor: null,
  assessmentDate: null,
  productLines: [],
  reading: 'sscop-14',
  principles: [],
  ...vendorTerms({}),
  thresholds: {
    minimumApprovals: 1,
    minimumBuildLevel: 2,
    threatModelMaxAgeDays: 365,
    secretMaxAgeDays: 365,
    advisoryDelayDays: 7,
  },
  artefacts: { identities: [], builders: [], keys: [] },
  sign: 'auto',
  attach: true,
  attestationStore: false,
  overwrite: false,
  makeSbom: 'auto',
  failOn: 'contradiction',
};

/** The file checked and filled up with defaults; throws CONFIG_UNREADABLE, or CONFIG_INVALID with every problem at once. */
export function readConfiguration(file: { readonly path: string; readonly bytes: Uint8Array | null }): Configuration {
  const { path, bytes } = file;
  if (bytes === null) return defaultConfiguration;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = parseYaml(bytes);
  if (!document.ok) {
    throw new CopseError(
      'CONFIG_UNREADABLE',
      `${singleLine(path, 200)}:${document.line}:${document.column} ${document.reason}.`,
      'Make it one YAML document in UTF-8 (two spaces for each level, no tabs).',
    );
  }
  if (document.value === null) return { ...defaultConfiguration, file: { path, sha256 } };
  const problems = [...schemaProblems(document), ...principleProblems(document), ...vendorProblems(document)];
  if (problems.length > 0) throw configurationError(path, problems);
  return { ...filledUp(document, path), file: { path, sha256 } };
}

type Checked = VendorKeys & {
  readonly vendor?: string;
  readonly assessment_date?: string;
  readonly assessment_scope?: { readonly product_lines?: readonly string[] };
  readonly reading?: Reading;
  readonly thresholds?: {
    readonly minimum_approvals?: number;
    readonly minimum_build_level?: 0 | 1 | 2 | 3;
    readonly threat_model_max_age_days?: number;
    readonly secret_max_age_days?: number;
    readonly advisory_delay_days?: number;
  };
  readonly artefacts?: {
    readonly identities?: readonly string[];
    readonly builders?: readonly string[];
    readonly keys?: readonly KeyEntry[];
  };
  readonly sign?: SignMode;
  readonly attach?: boolean;
  readonly attestation_store?: boolean;
  readonly overwrite?: boolean;
  readonly make_sbom?: MakeSbom;
  readonly fail_on?: FailOn;
};

function filledUp(document: YamlDocument, path: string): Configuration {
  const value = document.value as Checked;
  const base = defaultConfiguration;
  return {
    file: null,
    vendor: value.vendor ?? null,
    assessmentDate: value.assessment_date ?? null,
    productLines: value.assessment_scope?.product_lines ?? [],
    reading: value.reading ?? base.reading,
    principles: principleEntries(document, path),
    ...vendorTerms(value),
    thresholds: {
      minimumApprovals: value.thresholds?.minimum_approvals ?? base.thresholds.minimumApprovals,
      minimumBuildLevel: value.thresholds?.minimum_build_level ?? base.thresholds.minimumBuildLevel,
      threatModelMaxAgeDays: value.thresholds?.threat_model_max_age_days ?? base.thresholds.threatModelMaxAgeDays,
      secretMaxAgeDays: value.thresholds?.secret_max_age_days ?? base.thresholds.secretMaxAgeDays,
      advisoryDelayDays: value.thresholds?.advisory_delay_days ?? base.thresholds.advisoryDelayDays,
    },
    artefacts: {
      identities: value.artefacts?.identities ?? [],
      builders: value.artefacts?.builders ?? [],
      keys: declaredKeys(value.artefacts?.keys),
    },
    sign: value.sign ?? base.sign,
    attach: value.attach ?? base.attach,
    attestationStore: value.attestation_store ?? base.attestationStore,
    overwrite: value.overwrite ?? base.overwrite,
    makeSbom: value.make_sbom ?? base.makeSbom,
    failOn: value.fail_on ?? base.failOn,
  };
}
