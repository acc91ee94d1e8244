/* eslint-disable max-lines -- the specification's own schema */
/**
 * JSON Schema of security-insights.yml 1.0.0: the specification's own (ossf/security-insights-spec, security-insights-schema.yaml
 * at commit d0c8487, Copyright the OpenSSF and the authors of the specification, MIT licence), without its titles,
 * descriptions, comments and examples. Its pattern for PGP keys, which takes
 * cubic time, is put more simply; nothing else is changed.
 */
export const insightsV1Schema: Readonly<Record<string, unknown>> = {
  additionalProperties: false,
  properties: {
    header: {
      additionalProperties: false,
      properties: {
        'schema-version': { type: 'string', enum: ['1.0.0'] },
        'expiration-date': { type: 'string', format: 'date-time' },
        'last-updated': { type: 'string', format: 'date' },
        'last-reviewed': { type: 'string', format: 'date' },
        'commit-hash': { type: 'string', pattern: '^\\b[0-9a-f]{5,40}\\b$' },
        'project-url': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
        'project-release': { type: 'string' },
        changelog: { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
        license: { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
      },
      required: ['expiration-date', 'project-url', 'schema-version'],
      type: 'object',
    },
    'project-lifecycle': {
      additionalProperties: false,
      properties: {
        'bug-fixes-only': { type: 'boolean' },
        'core-maintainers': {
          additionalItems: false,
          items: { anyOf: [{ type: 'string' }] },
          type: 'array',
          uniqueItems: true,
        },
        roadmap: { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
        'release-cycle': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
        'release-process': { type: 'string', pattern: '^(.|\\n){1,560}$' },
        status: {
          type: 'string',
          enum: ['active', 'inactive', 'concept', 'wip', 'suspended', 'abandoned', 'unsupported', 'moved'],
        },
      },
      if: { properties: { status: { const: 'active' } } },
      then: { required: ['core-maintainers'] },
      else: { if: { properties: { 'bug-fixes-only': { const: true } } }, then: { required: ['core-maintainers'] } },
      required: ['status', 'bug-fixes-only'],
      type: 'object',
    },
    'contribution-policy': {
      additionalProperties: false,
      properties: {
        'accepts-pull-requests': { type: 'boolean' },
        'accepts-automated-pull-requests': { type: 'boolean' },
        'automated-tools-list': {
          additionalItems: false,
          items: {
            anyOf: [
              {
                additionalProperties: false,
                properties: {
                  'automated-tool': { type: 'string' },
                  action: { type: 'string', enum: ['allowed', 'denied'] },
                  path: {
                    additionalItems: false,
                    items: { anyOf: [{ type: 'string' }] },
                    type: 'array',
                    uniqueItems: true,
                  },
                  comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
                },
                required: ['automated-tool', 'action'],
                type: 'object',
              },
            ],
          },
          type: 'array',
          uniqueItems: true,
        },
        'contributing-policy': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
        'code-of-conduct': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
      },
      required: ['accepts-pull-requests', 'accepts-automated-pull-requests'],
      type: 'object',
    },
    documentation: {
      additionalItems: false,
      items: { anyOf: [{ type: 'string', format: 'iri', pattern: '^https?:\\/\\/' }] },
      type: 'array',
      uniqueItems: true,
    },
    'distribution-points': {
      additionalItems: false,
      items: { anyOf: [{ type: 'string' }] },
      type: 'array',
      uniqueItems: true,
    },
    'security-artifacts': {
      additionalProperties: false,
      properties: {
        'threat-model': {
          additionalProperties: false,
          properties: {
            'threat-model-created': { type: 'boolean' },
            'evidence-url': {
              additionalItems: false,
              items: { anyOf: [{ type: 'string', format: 'iri', pattern: '^https?:\\/\\/' }] },
              type: 'array',
              uniqueItems: true,
            },
            comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
          },
          if: { properties: { 'threat-model-created': { const: true } } },
          then: { required: ['evidence-url'] },
          required: ['threat-model-created'],
          type: 'object',
        },
        'self-assessment': {
          additionalProperties: false,
          properties: {
            'self-assessment-created': { type: 'boolean' },
            'evidence-url': {
              additionalItems: false,
              items: { anyOf: [{ type: 'string', format: 'iri', pattern: '^https?:\\/\\/' }] },
              type: 'array',
              uniqueItems: true,
            },
            comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
          },
          if: { properties: { 'self-assessment-created': { const: true } } },
          then: { required: ['evidence-url'] },
          required: ['self-assessment-created'],
          type: 'object',
        },
        'other-artifacts': {
          anyOf: [
            {
              additionalProperties: false,
              properties: {
                'artifact-name': { type: 'string' },
                'artifact-created': { type: 'boolean' },
                'evidence-url': {
                  additionalItems: false,
                  items: { anyOf: [{ type: 'string', format: 'iri', pattern: '^https?:\\/\\/' }] },
                  type: 'array',
                  uniqueItems: true,
                },
                comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
              },
              if: { properties: { 'artifact-created': { const: true } } },
              then: { required: ['evidence-url'] },
              type: 'array',
            },
          ],
        },
      },
      type: 'object',
    },
    'security-testing': {
      additionalItems: false,
      items: {
        anyOf: [
          {
            additionalProperties: false,
            properties: {
              integration: {
                additionalProperties: false,
                properties: {
                  'ad-hoc': { type: 'boolean' },
                  'before-release': { type: 'boolean' },
                  ci: { type: 'boolean' },
                },
                required: ['ad-hoc', 'ci', 'before-release'],
                type: 'object',
              },
              'tool-name': { type: 'string' },
              'tool-rulesets': {
                additionalItems: false,
                items: { anyOf: [{ type: 'string' }] },
                type: 'array',
                uniqueItems: true,
              },
              'tool-type': { type: 'string', enum: ['sast', 'dast', 'iast', 'fuzzer', 'sca'] },
              'tool-url': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
              'tool-version': { type: 'string' },
              comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
            },
            required: ['tool-type', 'tool-name', 'tool-version', 'integration'],
            type: 'object',
          },
        ],
      },
      type: 'array',
    },
    'security-assessments': {
      additionalItems: false,
      items: {
        anyOf: [
          {
            additionalProperties: false,
            properties: {
              'auditor-name': { type: 'string' },
              'auditor-report': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
              'auditor-url': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
              'report-year': { type: 'integer' },
              comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
            },
            required: ['auditor-name', 'auditor-url', 'report-year'],
            type: 'object',
          },
        ],
      },
      type: 'array',
      uniqueItems: true,
    },
    'security-contacts': {
      additionalItems: false,
      items: {
        anyOf: [
          {
            additionalProperties: false,
            properties: {
              primary: { type: 'boolean' },
              type: { type: 'string', enum: ['email', 'phone', 'url'] },
              value: {
                type: 'string',
                pattern: '^[\\w+_.-]+@[\\w.-]+$|https?:\\/\\/|[+]*[(]{0,1}[0-9]{1,4}[)]{0,1}[-\\s\\./0-9]*$',
              },
            },
            required: ['type', 'value'],
            type: 'object',
          },
        ],
      },
      type: 'array',
      uniqueItems: true,
    },
    'vulnerability-reporting': {
      additionalProperties: false,
      properties: {
        'accepts-vulnerability-reports': { type: 'boolean' },
        'bug-bounty-available': { type: 'boolean' },
        'bug-bounty-url': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
        'email-contact': { type: 'string', format: 'idn-email' },
        'security-policy': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
        'pgp-key': {
          type: 'string',
          pattern: '^-----BEGIN PGP PUBLIC KEY BLOCK-----[^]*-----END PGP PUBLIC KEY BLOCK-----\\s*$',
        },
        'in-scope': {
          additionalItems: false,
          items: {
            anyOf: [
              {
                type: 'string',
                enum: [
                  'broken access control',
                  'cryptographic failures',
                  'injection',
                  'insecure design',
                  'security misconfiguration',
                  'vulnerable and outdated components',
                  'identification and authentication failures',
                  'software and data integrity failures',
                  'security logging and monitoring failures',
                  'ssrf',
                  'other',
                ],
              },
            ],
          },
          type: 'array',
          uniqueItems: true,
        },
        'out-scope': {
          additionalItems: false,
          items: {
            anyOf: [
              {
                type: 'string',
                enum: [
                  'broken access control',
                  'cryptographic failures',
                  'injection',
                  'insecure design',
                  'security misconfiguration',
                  'vulnerable and outdated components',
                  'identification and authentication failures',
                  'software and data integrity failures',
                  'security logging and monitoring failures',
                  'ssrf',
                  'other',
                ],
              },
            ],
          },
          type: 'array',
          uniqueItems: true,
        },
        comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
      },
      if: { properties: { 'accepts-vulnerability-reports': { const: true } } },
      then: { required: ['email-contact', 'security-policy'] },
      required: ['accepts-vulnerability-reports'],
      type: 'object',
    },
    dependencies: {
      additionalProperties: false,
      properties: {
        'third-party-packages': { type: 'boolean' },
        'dependencies-lists': {
          additionalItems: false,
          items: { anyOf: [{ type: 'string', format: 'iri', pattern: '^https?:\\/\\/' }] },
        },
        sbom: {
          additionalItems: false,
          items: {
            anyOf: [
              {
                additionalProperties: false,
                properties: {
                  'sbom-file': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
                  'sbom-format': { type: 'string' },
                  'sbom-url': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
                  'sbom-creation': { type: 'string', pattern: '^(.|\\n){1,560}$' },
                },
              },
            ],
          },
          type: 'array',
          uniqueItems: true,
        },
        'dependencies-lifecycle': {
          additionalProperties: false,
          properties: {
            'policy-url': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
            comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
          },
          type: 'object',
        },
        'env-dependencies-policy': {
          additionalProperties: false,
          properties: {
            'policy-url': { type: 'string', format: 'iri', pattern: '^https?:\\/\\/' },
            comment: { type: 'string', pattern: '^(.|\\n){1,560}$' },
          },
          type: 'object',
        },
      },
      type: 'object',
    },
  },
  required: [
    'header',
    'project-lifecycle',
    'contribution-policy',
    'distribution-points',
    'security-contacts',
    'vulnerability-reporting',
  ],
  type: 'object',
};
