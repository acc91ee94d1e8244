import { claims } from '../code/claims.ts';
import { officialPrinciples } from '../code/official-principles.ts';
import { themes } from '../code/principle-words.ts';
import { principleNumbers, readings } from '../code/reading.ts';
import { officialNumbers } from './principle-id.ts';
import { closed, date, text, texts } from './schema-parts.ts';
import { failOnModes, makeSbomModes, signModes } from './settings.ts';
import { keysProperty, vendorProperties, vendorThresholds } from './vendor-schema.ts';

export const statuses = ['implemented', 'partially_implemented', 'not_implemented', 'not_applicable'] as const;

const officialIds = officialPrinciples.map((principle) => principle.id);
const unambiguous = officialIds.filter((id) => officialNumbers(id).length === 1);

const principle = closed(
  'What the vendor says of one principle. It is attested, never observed.',
  {
    id: {
      // YAML reads an unquoted 1.2 as a number.
      enum: [...principleNumbers, ...unambiguous, ...unambiguous.map(Number)],
      description:
        'Number of the principle, 1 to 14; or the official id where it belongs to one number only. Ids such as "1.4", which belong to several, need the number.',
    },
    theme: {
      enum: Object.keys(themes),
      description: 'Theme of the principle, as the self-assessment template names it.',
    },
    statement: text('What is done, in one sentence.'),
    evidence: texts(
      'What shows it.',
      'A path in the repository, an http(s) address, or an identifier that the vendor understands.',
    ),
    status: { enum: [...statuses], description: 'How far the vendor says the principle is met.' },
    argument: text('Why the evidence is enough.'),
    assumptions: text('What the argument takes for granted.'),
    attested_by: text('Role or name of the person who stands for this entry.', 200),
    attested_at: date('Day on which that person did so, YYYY-MM-DD.'),
    expires_at: date('Day after which the entry no longer counts, YYYY-MM-DD.'),
    official: {
      type: 'array',
      maxItems: 50,
      items: { enum: [...officialIds, ...officialIds.map(Number), ...claims.map((claim) => claim.id)] },
      description:
        'Official principles (1.1 to 4.3) or claims (1.1.1 …) that the entry speaks to. With it, the entry stands in for checks on these only.',
    },
    not_applicable_because: text('Reason, with status not_applicable only.'),
  },
  ['id'],
);

/** The JSON Schema of `.github/copse.yml`; `docs/schema/copse.schema.json` is this, as a file for editors. */
export const configurationSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://w3id.org/copse/copse.schema.json',
  title: 'Copse configuration (.github/copse.yml)',
  ...closed('Settings of Copse and the vendor’s own self-assessment. Every key is optional.', {
    vendor: text('Who makes the software.', 200),
    assessment_date: date('Day of the self-assessment, YYYY-MM-DD.'),
    assessment_scope: closed('What the self-assessment covers.', {
      product_lines: texts('Product lines in scope.', 'Name of a product line.'),
    }),
    principles: {
      type: 'array',
      maxItems: 100,
      items: principle,
      description: 'The vendor’s own entries, at most one for each principle.',
    },
    reading: {
      enum: [...readings],
      default: 'sscop-14',
      description: 'Which numbering the evidence follows: 1 to 14 (sscop-14) or the official 1.1 to 4.3 (dsit).',
    },
    ...vendorProperties,
    thresholds: closed('Where the bar stands.', {
      ...vendorThresholds,
      minimum_approvals: {
        type: 'integer',
        minimum: 1,
        maximum: 10,
        default: 1,
        description: 'Approvals that the branch rules must ask for.',
      },
      minimum_build_level: {
        enum: [0, 1, 2, 3],
        default: 2,
        description: 'SLSA build level that provenance must reach.',
      },
    }),
    artefacts: closed('Who else may sign and build what is released.', {
      identities: texts(
        'Signers to expect besides this repository’s own workflows.',
        'Signer workflow (owner/repo/.github/workflows/x.yml) or certificate identity.',
      ),
      builders: texts('Builders to expect besides GitHub’s hosted runners.', 'Builder id as provenance names it.'),
      keys: keysProperty,
    }),
    sign: { enum: [...signModes], default: 'auto', description: 'Which Sigstore signs the evidence.' },
    attach: { type: 'boolean', default: true, description: 'Attach the evidence to the release.' },
    attestation_store: {
      type: 'boolean',
      default: false,
      description: 'Also store the bundles as attestations on GitHub, where `gh attestation verify` finds them.',
    },
    overwrite: {
      type: 'boolean',
      default: false,
      description: 'Replace evidence of the same name and other content on the release.',
    },
    make_sbom: {
      enum: [...makeSbomModes],
      default: 'auto',
      description: 'Whether Copse makes an SBOM, marked as its own, where the release has none.',
    },
    fail_on: {
      enum: [...failOnModes],
      default: 'contradiction',
      description: 'When the run fails, after the evidence is attached.',
    },
  }),
} as const;
