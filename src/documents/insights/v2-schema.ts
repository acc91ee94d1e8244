/**
 * JSON Schema of security-insights.yml 2.x, written after the specification's own CUE schema (ossf/security-insights,
 * spec/schema.cue of 2.2.0): every definition of it, closed as CUE closes them. Dates are checked for their form.
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const yes: Schema = { type: 'boolean' };
const url: Schema = { type: 'string', pattern: '^https?://[^\\s]+$' };
const date: Schema = { type: 'string', format: 'date' };
const many = (items: Schema): Schema => ({ type: 'array', items });
const some = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });

function closed(needed: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return {
    type: 'object',
    properties: { ...needed, ...optional },
    required: Object.keys(needed),
    additionalProperties: false,
  };
}

const assessment = closed({ comment: text }, { name: text, evidence: url, date });
const attestation = closed({ name: text, location: url, 'predicate-uri': text }, { comment: text });
const contact = closed(
  { name: text, primary: yes },
  {
    affiliation: text,
    email: { type: 'string', pattern: '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$' },
    social: text,
  },
);
const license = closed({ url, expression: text });
const link = closed({ uri: text, comment: text });

const header = closed(
  {
    'last-reviewed': date,
    'last-updated': date,
    'schema-version': { type: 'string', pattern: '^[1-9]+\\.[0-9]+\\.[0-9]+$' },
    url,
  },
  { comment: text, 'project-si-source': url },
);

const reporting = closed(
  { 'reports-accepted': yes, 'bug-bounty-available': yes },
  {
    'bug-bounty-program': url,
    contact,
    comment: text,
    policy: url,
    // Named `security-policy` in 2.0.
    'security-policy': url,
    'pgp-key': text,
    'in-scope': many(text),
    'out-of-scope': many(text),
  },
);

const project = closed(
  {
    name: text,
    administrators: some(contact),
    repositories: some(closed({ name: text, comment: text, url })),
    'vulnerability-reporting': reporting,
  },
  {
    homepage: url,
    roadmap: url,
    funding: url,
    steward: link,
    documentation: closed(
      {},
      Object.fromEntries(
        [
          'design',
          'detailed-guide',
          'code-of-conduct',
          'quickstart-guide',
          'release-process',
          'support-policy',
          'signature-verification',
        ].map((name) => [name, url]),
      ),
    ),
  },
);

const tool = closed(
  {
    name: text,
    type: { enum: ['fuzzing', 'container', 'secret', 'SCA', 'SAST', 'other'] },
    rulesets: many(text),
    integration: closed({ adhoc: yes, ci: yes, release: yes }),
    results: closed({}, { adhoc: attestation, ci: attestation, release: attestation }),
  },
  { version: text, comment: text },
);

const repository = closed(
  {
    status: { enum: ['active', 'abandoned', 'concept', 'inactive', 'moved', 'suspended', 'unsupported', 'WIP'] },
    url,
    'accepts-change-request': yes,
    'accepts-automated-change-request': yes,
    'core-team': some(contact),
    license,
    security: closed(
      { assessments: closed({ self: assessment }, { 'third-party': many(assessment) }) },
      { champions: many(contact), tools: many(tool) },
    ),
  },
  {
    'bug-fixes-only': yes,
    'no-third-party-packages': yes,
    documentation: closed(
      {},
      Object.fromEntries(
        ['contributing-guide', 'dependency-management-policy', 'governance', 'review-policy', 'security-policy'].map(
          (name) => [name, url],
        ),
      ),
    ),
    release: closed(
      { 'automated-pipeline': yes, 'distribution-points': some(link) },
      { changelog: url, license, attestations: many(attestation) },
    ),
  },
);

export const insightsV2Schema: Schema = closed({ header }, { project, repository });
