/**
 * The import map: which room under src/ may import which. eslint.config.js and __tests__/boundaries.test.ts both read it,
 * docs/architecture.md explains it. `names.ts` and `errors.ts` are open to every room but the
 * pure ones. No sub-folder of a room bears the name of another room.
 */
export const rooms = {
  facts: { may: [] },
  code: { may: [] },
  text: { may: ['errors', 'names'] },
  github: { may: ['errors', 'names', 'text'], packages: ['@octokit/*'] },
  sigstore: { may: ['errors', 'names', 'text'], packages: ['@sigstore/*'] },
  osv: { may: ['errors', 'names', 'text'] },
  detached: { may: ['text'], packages: ['openpgp'] },
  principles: { may: ['facts', 'code'] },
  settings: {
    may: ['code', 'facts', 'text', 'errors', 'names'],
    packages: ['ajv', 'ajv-formats', 'fastest-levenshtein'],
  },
  workflows: { may: ['facts', 'text', 'errors', 'names'] },
  documents: {
    may: ['facts', 'text', 'errors', 'names'],
    packages: ['ajv', 'ajv-formats', 'htmlparser2', 'markdown-it'],
  },
  components: {
    may: ['facts', 'text', 'errors', 'names'],
    packages: ['semver', '@renovatebot/*', 'packageurl-js', 'smol-toml'],
  },
  artefacts: {
    may: ['sigstore', 'detached', 'components', 'facts', 'text', 'errors', 'names'],
    packages: ['snappyjs', '@secvisogram/*', 'ajv', 'ajv-formats'],
  },
  publish: { may: ['github', 'artefacts', 'errors', 'names'] },
  evidence: {
    may: ['principles', 'facts', 'code', 'text', 'errors', 'names'],
    packages: ['canonicalize', 'ajv', 'ajv-formats'],
  },
  observe: {
    may: [
      'github',
      'osv',
      'artefacts',
      'components',
      'documents',
      'workflows',
      'facts',
      'settings',
      'text',
      'errors',
      'names',
    ],
    packages: ['semver', 'snappyjs'],
  },
  verify: { may: ['evidence', 'principles', 'sigstore', 'facts', 'code', 'text', 'errors', 'names'] },
  report: { may: ['evidence', 'principles', 'facts', 'code', 'text', 'names'] },
  pipeline: {
    may: [
      'settings',
      'observe',
      'principles',
      'evidence',
      'sigstore',
      'publish',
      'report',
      'verify',
      'facts',
      'code',
      'github',
      'text',
      'errors',
      'names',
    ],
  },
  action: {
    may: [
      'pipeline',
      'settings',
      'observe',
      'principles',
      'evidence',
      'sigstore',
      'publish',
      'report',
      'verify',
      'facts',
      'code',
      'github',
      'osv',
      'text',
      'errors',
      'names',
    ],
    packages: ['@actions/*'],
  },
  cli: {
    may: [
      'pipeline',
      'settings',
      'observe',
      'principles',
      'evidence',
      'sigstore',
      'publish',
      'report',
      'verify',
      'facts',
      'code',
      'github',
      'text',
      'errors',
      'names',
    ],
  },
  offline: {
    may: ['detached', 'facts', 'errors', 'names'],
    packages: [
      '@sigstore/*',
      'ajv',
      'ajv-formats',
      'fastest-levenshtein',
      'graphql',
      'isomorphic-git',
      'openpgp',
      'tar-stream',
      'semver',
      'snappyjs',
      'nock',
    ],
  },
};

/** Rooms that see no clock, no process, no network and no package: same input, same output. */
export const pureRooms = ['facts', 'code', 'principles'];

/** Rooms that read nothing from the machine: text in, text out. */
export const quietRooms = ['report', 'evidence', 'workflows', 'documents', 'components'];

/** Every package that some room may import; a package not in a room's own list is closed to it. */
export const guardedPackages = [
  '@actions/*',
  '@renovatebot/*',
  '@secvisogram/*',
  '@octokit/*',
  'sigstore',
  '@sigstore/*',
  'js-yaml',
  'ajv',
  'ajv-formats',
  'canonicalize',
  'fastest-levenshtein',
  'graphql',
  'htmlparser2',
  'isomorphic-git',
  'markdown-it',
  'openpgp',
  'packageurl-js',
  'saxes',
  'semver',
  'smol-toml',
  'snappyjs',
  'tar-stream',
  'nock',
];
rooms.text.packages = ['js-yaml', 'saxes'];
