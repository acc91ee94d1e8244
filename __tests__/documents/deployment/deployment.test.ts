import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCredentialKey } from '../../../src/documents/credentials/credential-key.ts';
import { valueKind } from '../../../src/documents/credentials/literal-value.ts';
import { readContainerFile } from '../../../src/documents/containers/container-image.ts';
import { deploymentKind } from '../../../src/documents/deployment/places.ts';
import { readDeployment } from '../../../src/documents/deployment/read-deployment.ts';

const digest = 'a'.repeat(64);
const file = (path: string, text: string) => ({ path, digest, text });
const found = (path: string, text: string) =>
  readDeployment([file(path, text)]).credentials.map(({ at, key }) => `${String(at.line)}:${key}`);

describe('default credentials', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'a mapping of a compose file',
      'compose.yml',
      'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\n',
      ['4:POSTGRES_PASSWORD'],
    ],
    [
      'a list of a compose file',
      'docker-compose.yaml',
      'services:\n  db:\n    environment:\n      - MYSQL_ROOT_PASSWORD=root\n',
      ['4:MYSQL_ROOT_PASSWORD'],
    ],
    ['a variable', 'compose.yml', 'services: {db: {environment: {POSTGRES_PASSWORD: "${DB_PASSWORD}"}}}', []],
    [
      'a variable that must be set',
      'compose.yml',
      'services: {db: {environment: {POSTGRES_PASSWORD: "${DB_PASSWORD:?set it}"}}}',
      [],
    ],
    [
      'a variable with a default',
      'compose.yml',
      'services: {db: {environment: {POSTGRES_PASSWORD: "${DB_PASSWORD:-admin}"}}}',
      ['1:POSTGRES_PASSWORD'],
    ],
    ['a file instead', 'compose.yml', 'services: {db: {environment: {POSTGRES_PASSWORD_FILE: /run/secrets/db}}}', []],
    [
      'no password at all',
      'compose.yml',
      'services: {db: {environment: {MYSQL_ALLOW_EMPTY_PASSWORD: "yes"}}}',
      ['1:MYSQL_ALLOW_EMPTY_PASSWORD'],
    ],
    [
      'an address with a password',
      'compose.yml',
      'services: {a: {environment: {DATABASE_URL: "postgres://app:app@db/app"}}}',
      ['1:DATABASE_URL'],
    ],
    [
      'an address with a variable',
      'compose.yml',
      'services: {a: {environment: {DATABASE_URL: "postgres://app:${PW}@db/app"}}}',
      [],
    ],
    [
      'changeme where it runs as it stands',
      'compose.yml',
      'services: {db: {environment: {ADMIN_PASSWORD: changeme}}}',
      ['1:ADMIN_PASSWORD'],
    ],
    ['changeme in a sample', '.env.example', 'ADMIN_PASSWORD=changeme\n', []],
    ['a literal in a sample', '.env.example', 'ADMIN_PASSWORD=admin # first login\n', ['1:ADMIN_PASSWORD']],
    ['blank in a sample', '.env.sample', 'API_KEY=\nJWT_SECRET=<generate one>\nSESSION_SECRET=xxxxxxxx\n', []],
    ['quoted and exported', '.env', 'export DB_PASSWORD="secret"\n', ['1:DB_PASSWORD']],
    [
      'chart values',
      'charts/app/values.yaml',
      'auth:\n  adminPassword: admin\n  existingSecret: app-auth\n  passwordKey: password\n',
      ['2:adminPassword'],
    ],
    ['empty chart values', 'charts/app/values.yaml', 'auth:\n  adminPassword: ""\n  password: null\n', []],
    ['a number', 'charts/app/values.yaml', 'password: 1234\n', ['1:password']],
    [
      'a switch',
      'charts/app/values.yaml',
      'automountServiceAccountToken: true\nusePassword: true\npassword: true\n',
      [],
    ],
    [
      'a Secret',
      'k8s/secret.yaml',
      'apiVersion: v1\nkind: Secret\nstringData:\n  anything: hunter2\n---\napiVersion: v1\nkind: Secret\ndata:\n  db: aHVudGVyMg==\n',
      ['4:anything', '9:db'],
    ],
    [
      'a pod',
      'k8s/pod.yaml',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - env:\n        - name: DB_PASSWORD\n          value: hunter2\n        - name: API_KEY\n          valueFrom: {secretKeyRef: {name: a, key: b}}\n',
      ['7:DB_PASSWORD'],
    ],
    ['a container file', 'Dockerfile', 'FROM node\nENV ADMIN_PASSWORD=admin MODE=x\n', ['2:ADMIN_PASSWORD']],
    ['an argument of the build alone', 'Dockerfile', 'FROM node\nARG SECRET_KEY=dummy\nRUN make\n', []],
    [
      'an argument that the environment takes over',
      'Dockerfile',
      'FROM node\nARG SECRET_KEY=dummy\nENV SECRET_KEY=${SECRET_KEY}\n',
      ['2:SECRET_KEY'],
    ],
    [
      'an alias is the place that it repeats',
      'compose.yml',
      'x-env: &env\n  ADMIN_PASSWORD: admin\nservices:\n  a:\n    environment: *env\n  b:\n    environment: *env\n',
      ['2:ADMIN_PASSWORD'],
    ],
    ['nothing but a comment', '.env.example', 'AUTH_SECRET= # openssl rand -base64 64\n', []],
    ['words that say where to get it', '.env.sample', 'SLACK_CLIENT_SECRET=get_the_secret_of_above_key\n', []],
    ['the name of a key file', 'charts/app/values.yaml', 'tls:\n  privateKey: private.key\n', []],
    [
      'addresses and whole configurations in a Secret',
      'k8s/secret.yaml',
      [
        'kind: Secret',
        'stringData:',
        '  host: http://reporter:8080',
        '  plugin: \'{"host":"http://reporter:8080","password":""}\'',
        '  config.yaml: |',
        '    target:',
        '      host: ""',
        '  other.yaml: |',
        '    admin:',
        '      password: admin',
        '  more: \'{"name":"a","apiKey":"s3cret"}\'',
        '  db: postgres://app:app@db/app',
      ].join('\n'),
      ['9:other.yaml', '11:more', '12:db'],
    ],
  ])('%s', (_name, path, text, expected) => {
    expect(found(path, text)).toEqual(expected);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "a developer's database",
      { 'compose.yml': 'services: {db: {image: "postgres:17", environment: {POSTGRES_PASSWORD: a}}}' },
      [],
    ],
    [
      'a service that is built',
      { 'compose.yml': 'services: {app: {build: .}, db: {image: postgres, environment: {POSTGRES_PASSWORD: a}}}' },
      ['compose.yml'],
    ],
    [
      "an image of the repository's name",
      {
        'compose.yml':
          'services: {app: {image: "ghcr.io/acme/box-server:1@sha256:0"}, db: {image: postgres, environment: {POSTGRES_PASSWORD: a}}}',
      },
      ['compose.yml'],
    ],
    [
      'an image that a variable names, and a service without one',
      {
        'a/compose.yml':
          'services: {app: {image: "${IMAGE}"}, db: {image: postgres, environment: {POSTGRES_PASSWORD: a}}}',
        'b/compose.yml': 'services: {app: {}, db: {image: postgres, environment: {POSTGRES_PASSWORD: a}}}',
        'c/compose.yml': 'include: [x.yml]\nservices: {db: {image: postgres, environment: {POSTGRES_PASSWORD: a}}}',
      },
      ['a/compose.yml', 'b/compose.yml', 'c/compose.yml'],
    ],
    [
      'laid over the main file of its folder, and not over that of another',
      {
        'compose.yml': 'services: {app: {build: .}}',
        'compose.db.yml': 'services: {db: {image: postgres, environment: {POSTGRES_PASSWORD: a}}}',
        'dev/compose.db.yml': 'services: {db: {image: postgres, environment: {POSTGRES_PASSWORD: a}}}',
      },
      ['compose.db.yml'],
    ],
  ])('compose files that run something of the repository: %s', (_name, texts, expected) => {
    const files = Object.entries(texts).map(([path, text]) => file(path, text));
    const fact = readDeployment(files, { owner: 'acme', name: 'box' });
    expect(fact.credentials.map(({ at }) => at.path)).toEqual(expected);
    expect(fact.credentials.length + fact.besides.length).toBe(readDeployment(files).credentials.length);
  });

  test('placeholders in samples are counted, and no value is kept', () => {
    const fact = readDeployment([file('.env.example', 'A_PASSWORD=change-me\nB_PASSWORD=correct horse battery\n')]);
    expect(fact).toMatchObject({ placeholders: 1, credentials: [{ key: 'B_PASSWORD', in: 'env' }] });
    expect(JSON.stringify(fact)).not.toContain('horse');
  });

  test.each([
    ['POSTGRES_PASSWORD', true],
    ['adminPassword', true],
    ['jwt-secret', true],
    ['smtp_pass', true],
    ['token', true],
    ['BYPASS', false],
    ['passwordPolicy', false],
    ['secretName', false],
    ['existingSecret', false],
    ['password_min_length', false],
    ['public_key', false],
    ['AWS_ACCESS_KEY_ID', false],
    ['tokenTtl', false],
    ['TLS_SECRET', false],
    ['PASSWORD_FILE', false],
  ])('%s holds a credential: %s', (name, expected) => {
    expect(isCredentialKey(name)).toBe(expected);
  });

  test.each([
    ['$DB_PASSWORD', 'reference'],
    ['{{ .Values.password }}', 'reference'],
    ['ENC[AES256,data]', 'reference'],
    ['/run/secrets/x', 'reference'],
    ['<password>', 'blank'],
    ['********', 'blank'],
    ['', 'blank'],
    ['your-password', 'placeholder'],
    ['changeme', 'placeholder'],
    ['put-your-key-here', 'placeholder'],
    ['admin', 'literal'],
    ['${A:-${B}}', 'reference'],
  ])('%s is a %s', (value, kind) => {
    expect(valueKind(value)).toBe(kind);
  });
});

describe('container files', () => {
  test.each([
    ['no user', 'FROM node:22\nRUN id\n', 'root', 1],
    ['root by name', 'FROM node\nUSER root\n', 'root', 2],
    ['root by number', 'FROM alpine\nUSER 0:0\n', 'root', 2],
    ['a number', 'FROM scratch\nUSER 65532\n', 'non-root', 2],
    ['the last one counts', 'FROM node\nUSER app\nRUN x\nUSER root\n', 'root', 4],
    ['back from root', 'FROM node\nUSER root\nRUN x\nUSER app\n', 'non-root', 4],
    [
      'a user of the build stage only',
      'FROM go AS build\nUSER 1000\nFROM scratch\nCOPY --from=build /a /a\n',
      'root',
      3,
    ],
    ['a stage built on another', 'FROM node AS base\nUSER node\nFROM base\nCMD x\n', 'non-root', 2],
    ['distroless', 'FROM go AS b\nFROM gcr.io/distroless/static-debian12:nonroot\n', 'non-root', 2],
    ['somebody else’s image', 'FROM ghcr.io/acme/base:1\n', 'unknown', 1],
    ['an argument with a default', 'FROM node\nARG UID=1000\nUSER $UID\n', 'non-root', 3],
    ['an argument of zero', 'FROM node\nARG UID=0\nUSER ${UID}\n', 'root', 3],
    ['an argument without one', 'FROM node\nARG UID\nUSER ${UID}\n', 'unknown', 3],
    ['a base by argument', 'ARG TAG=22\nFROM node:${TAG}\n', 'root', 2],
    ['a heredoc that says USER', 'FROM node\nRUN <<EOT\nUSER app\nEOT\nCMD x\n', 'root', 1],
    ['a continued line', 'FROM node\nRUN a && \\\n  # why\n  USER app\nUSER 7\n', 'non-root', 5],
    [
      'platforms',
      'FROM --platform=$BUILDPLATFORM golang AS b\nFROM --platform=linux/amd64 alpine\nUSER nobody',
      'non-root',
      3,
    ],
  ])('%s', (_name, text, runsAs, line) => {
    expect(readContainerFile('Dockerfile', text)).toMatchObject({ runsAs, at: { line } });
  });

  test('without FROM there is no image', () => {
    expect(readContainerFile('Dockerfile', '# nothing\n')).toBeNull();
  });
});

const pod = (container: string, outer = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: app}\nspec:\n  template:\n    spec:\n      ${outer}\n      containers:\n        - name: app\n          ${container}\n`;
const strict =
  'securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}';

describe('Kubernetes', () => {
  test.each<[string, string, readonly string[]]>([
    ['all set', pod(strict), []],
    [
      'part in the pod',
      pod(
        'securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [all]}}',
        'securityContext: {runAsUser: 1000, seccompProfile: {type: RuntimeDefault}}',
      ),
      [],
    ],
    [
      'nothing set',
      pod('image: x'),
      [
        'runAsNonRoot is not true',
        'allowPrivilegeEscalation is not false',
        'capabilities.drop has no ALL',
        'seccompProfile is not RuntimeDefault',
      ],
    ],
    [
      'privileged on the host',
      pod(strict.replace('{', '{privileged: true, '), 'hostNetwork: true'),
      ['privileged is true', 'hostNetwork is true'],
    ],
    [
      'root by number',
      pod(strict.replace('runAsNonRoot: true', 'runAsUser: 0')),
      ['runAsNonRoot is not true', 'runAsUser is 0'],
    ],
  ])('%s', (_name, text, gaps) => {
    const { workloads } = readDeployment([file('k8s/app.yaml', `# first\n---\n${text}`)]);
    expect(workloads).toMatchObject([{ name: 'Deployment app, container app', gaps, at: { line: 11 } }]);
  });

  test('what is not YAML is said, what is a template is not', () => {
    expect(readDeployment([file('k8s/a.yaml', 'a: [\n')]).unreadable).toMatchObject([{ at: { path: 'k8s/a.yaml' } }]);
    expect(readDeployment([file('k8s/a.yaml', 'a: {{ b }}\n')]).unreadable).toEqual([]);
  });

  const template = 'kind: Deployment\nspec:\n  securityContext: {{- toYaml .Values.securityContext | nindent 8 }}\n';
  test.each<[string, string, string, object | null]>([
    [
      'values that are strict',
      template,
      'securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}',
      { gaps: [], unknown: [] },
    ],
    [
      'values that are empty',
      template,
      'securityContext: {}',
      { gaps: ['runAsNonRoot is not true', 'allowPrivilegeEscalation is not false', 'capabilities.drop has no ALL'] },
    ],
    ['a template without any', 'kind: Deployment\n', 'a: 1', { gaps: ['no securityContext is set'] }],
    ['a helper', 'kind: Deployment\nsecurityContext: {{ include "common.securityContext" . }}\n', 'a: 1', { gaps: [] }],
    ['no workload', 'kind: Service\n', 'a: 1', null],
  ])('a chart: %s', (_name, text, values, expected) => {
    const { workloads } = readDeployment([
      file('charts/app/templates/deployment.yaml', text),
      file('charts/app/values.yaml', values),
    ]);
    expect(workloads).toMatchObject(expected === null ? [] : [{ name: 'chart charts/app', ...expected }]);
  });
});

test.each([
  ['Dockerfile', 'container'],
  ['build/Dockerfile.prod', 'container'],
  ['Containerfile', 'container'],
  ['api.dockerfile', 'container'],
  ['compose.yaml', 'compose'],
  ['docker-compose.prod.yml', 'compose'],
  ['.env.example', 'env'],
  ['config/app.env', 'env'],
  ['charts/a/values.yaml', 'values'],
  ['k8s/app.yaml', 'manifest'],
  ['templates/deploy.yaml', 'manifest'],
  ['docker-compose.test.yml', null],
  ['compose.dev.yml', null],
  ['Dockerfile.dev', null],
  ['tests/Dockerfile', null],
  ['build/upgrade-tests/app.env', null],
  ['internal/suites/compose.yml', null],
  ['ci/app.env', null],
  ['playwright/.env.template', null],
  ['contests/Dockerfile', 'container'],
  ['.devcontainer/Dockerfile', null],
  ['.github/workflows/ci.yml', null],
  ['docs/Dockerfile.md', null],
  ['src/a.yaml', null],
  ['.dockerignore', null],
  ['node_modules/x/.env', null],
])('%s is %s', (path, kind) => {
  expect(deploymentKind(path)).toBe(kind);
});

test('no text makes it throw, and no value of a credential comes out', () => {
  const paths = fc.constantFrom(
    'Dockerfile',
    'compose.yml',
    '.env',
    'charts/a/values.yaml',
    'k8s/a.yaml',
    'charts/a/templates/b.yaml',
  );
  const words = fc.constantFrom(
    'FROM a\n',
    'USER ',
    'ENV X_PASSWORD=',
    'password: ',
    'kind: Pod\n',
    '---\n',
    '${',
    '}',
    '\n',
    '  ',
    '- ',
    'zq9secretvalue',
    '<<A\n',
  );
  fc.assert(
    fc.property(
      paths,
      fc.oneof(
        fc.array(words, { maxLength: 30 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (path, text) => {
        const fact = readDeployment([file(path, text)]);
        for (const { key } of fact.credentials) expect(key).not.toBe('');
        // the name of a key is told; what stands before a colon or an equals sign is one
        const isName = text.includes('FROM') || /zq9secretvalue[^\n]*[:=]/.test(text);
        if (!isName) expect(JSON.stringify(fact.credentials)).not.toContain('zq9secretvalue');
      },
    ),
    { numRuns: 1000 },
  );
});
