import { closed, date, days, texts, text } from './schema-parts.ts';

const severities = ['critical', 'high', 'medium', 'low'] as const;
const place = (what: string) => text(`${what} A path in the repository, or an https address.`, 1000);

/** What the vendor says of itself, its support and its channels; the top-level keys beside the self-assessment. */
export const vendorProperties = {
  role: {
    enum: ['developer_and_distributor', 'developer', 'reseller'],
    description:
      'What the vendor does with the software (Table 1 of the Code). A developer answers for themes 1 and 2, a reseller for 3 and 4, who does both for all.',
  },
  responsible_owner: closed(
    'The Senior Responsible Owner: who answers for the software’s security.',
    {
      name: text('Name or role of that person. No e-mail address.', 200),
      role: text('Role in the organisation.', 200),
    },
    ['name'],
  ),
  support: closed('Which versions are supported, and until when.', {
    lines: {
      type: 'array',
      maxItems: 200,
      description: 'One entry a line of versions.',
      items: closed(
        'A line of versions.',
        {
          line: text('Name of the line, such as 1.x.', 100),
          versions: text('Range of versions, such as ^1.0.0 or ">=1.2 <2".', 200),
          released: date('Day of its first release, YYYY-MM-DD.'),
          end_of_support: {
            ...date('Last day of support, YYYY-MM-DD; null while none is set.'),
            type: ['string', 'null'],
          },
          announced: date('Day on which the end was announced, YYYY-MM-DD.'),
        },
        ['line'],
      ),
    },
  }),
  handling: closed('How soon vulnerabilities are mended.', {
    deadlines_days: closed(
      'Days to mend, by severity.',
      Object.fromEntries(severities.map((severity) => [severity, days(`Days for a ${severity} one.`)])),
    ),
  }),
  channels: {
    type: 'array',
    maxItems: 100,
    description: 'Where customers get updates from.',
    items: closed(
      'One channel.',
      {
        kind: {
          enum: ['github-release', 'npm', 'pypi', 'oci', 'tuf', 'other'],
          description: 'What kind of place it is.',
        },
        name: text('Name of the package or image there.', 300),
        url: {
          type: 'string',
          maxLength: 1000,
          pattern: '^https?://',
          description: 'Address: of the folder with the metadata for tuf, of the place for other.',
        },
        root: text(
          'For tuf: the root metadata that clients are shipped with: its path in the repository, or sha256: and its digest.',
          1000,
        ),
      },
      ['kind'],
    ),
  },
  documents: closed('Where documents are that no usual name tells.', {
    threat_models: texts('Threat models.', 'A path in the repository.'),
    hardening_guide: place('How the product is to be set up securely.'),
    security_txt: place('The security.txt.'),
    incident_channel: place('Where customers hear of incidents.'),
    self_assessment: place('The published self-assessment.'),
  }),
  material_changes: texts(
    'Paths whose change asks for another look at the threat model, beside the usual ones.',
    'A glob such as src/auth/**.',
  ),
  vulnerability_sources: closed('Which sources besides GitHub’s advisories are asked.', {
    osv: { type: 'boolean', default: false, description: 'Ask osv.dev too. It learns the names of your components.' },
  }),
} as const;

export const keysProperty = {
  type: 'array',
  maxItems: 100,
  description: 'Public keys that artefacts are signed with. A key of the same release proves nothing.',
  items: closed(
    'One key.',
    {
      kind: { enum: ['openpgp', 'minisign', 'ssh', 'cosign'], description: 'What kind of key it is.' },
      fingerprint: text(
        'Fingerprint: 40 or 64 hex digits for openpgp, SHA256:… for ssh and cosign; for minisign the key itself (RW…), or its id beside a path.',
        200,
      ),
      path: text('Where its public half lies in the repository.', 1000),
    },
    ['kind', 'fingerprint'],
  ),
} as const;

export const vendorThresholds = {
  threat_model_max_age_days: { ...days('Days after which a threat model has to be looked at again.'), default: 365 },
  secret_max_age_days: { ...days('Days after which the value of an Actions secret has to be new.'), default: 365 },
  advisory_delay_days: { ...days('Days that an advisory and the release that mends may lie apart.'), default: 7 },
} as const;
