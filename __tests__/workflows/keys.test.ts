import { describe, expect, test } from '@jest/globals';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';

const path = '.github/workflows/x.yml';
const job = (steps: string, before = 'permissions: {id-token: write}'): string =>
  `on: push\n${before}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps
    .trim()
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n`;

/** `kind line: detail` of each key. */
const keys = (text: string): string[] =>
  (readWorkflow(path, text).keys ?? []).map(({ kind, at, detail }) => `${kind} ${String(at.line)}: ${detail}`);
const only = (text: string) => readWorkflow(path, text).jobs[0];

describe('where keys come from', () => {
  test.each<[string, string, RegExp[]]>([
    [
      'AWS by role',
      '- uses: aws-actions/configure-aws-credentials@v5\n  with: {role-to-assume: x}',
      [/^oidc-login 7: .*AWS/],
    ],
    [
      'AWS by a stored key',
      '- uses: aws-actions/configure-aws-credentials@v5\n  with: {role-to-assume: x, aws-access-key-id: "${{ secrets.ID }}"}',
      [],
    ],
    ['an action that only bears the name of a prototype', '- uses: constructor@v1\n  with: {role-to-assume: x}', []],
    ['Azure', '- uses: Azure/login@v2\n  with: {client-id: x}', [/^oidc-login 7: azure\/login/]],
    ['Google', '- uses: google-github-actions/auth@v3\n  with: {workload_identity_provider: x}', [/^oidc-login/]],
    [
      'PyPI',
      '- uses: pypa/gh-action-pypi-publish@release/v1',
      [/^trusted-publishing 7: .*PyPI/, /^keyless-signing 7: PyPI attestations/],
    ],
    [
      'PyPI with a password',
      '- uses: pypa/gh-action-pypi-publish@v1\n  with: {password: "${{ secrets.PYPI_TOKEN }}"}',
      [],
    ],
    ['npm by identity', '- run: npm publish', [/^trusted-publishing 7: .*npm/]],
    [
      'npm with provenance',
      '- run: npm publish --provenance',
      [/^trusted-publishing/, /^keyless-signing 7: npm publish --provenance/],
    ],
    ['npm with a token', '- run: npm publish\n  env: {NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}"}', []],
    [
      'attested',
      '- uses: actions/attest-build-provenance@v3',
      [/^keyless-signing 7: actions\/attest-build-provenance/],
    ],
    ['cosign without a key', '- run: cosign sign-blob --yes a', [/^keyless-signing 7: cosign/]],
    ['cosign by a KMS', '- run: cosign sign --key awskms:///alias/x img', [/^kms-signing 7: .*awskms:\/\//]],
    [
      'cosign with a stored key',
      '- run: cosign sign --key env://COSIGN_PRIVATE_KEY img\n  env:\n    COSIGN_PRIVATE_KEY: ${{ secrets.COSIGN_PRIVATE_KEY }}',
      [/^stored-key 9: .*signing key secrets\.COSIGN_PRIVATE_KEY/],
    ],
    ['a signing service', '- uses: azure/trusted-signing-action@v1', [/^kms-signing 7: .*Azure Artifact Signing/]],
    [
      'gpg by an action',
      '- uses: crazy-max/ghaction-import-gpg@v6\n  with:\n    gpg_private_key: ${{ secrets.MY }}',
      [/^stored-key 9: .*secrets\.MY is passed to gpg_private_key/],
    ],
    ['a key in a script', '- run: echo "${{ secrets.GPG_PRIVATE_KEY }}" | gpg --import', [/^stored-key 7: .*a script/]],
    [
      'a deployment key',
      '- run: x\n  env:\n    K: ${{ secrets.DEPLOY_KEY }}',
      [/^stored-key 9: The stored deployment key/],
    ],
    ['a password of a key is no key', '- run: x\n  env:\n    P: ${{ secrets.GPG_PASSPHRASE }}', []],
    ['a public key is no secret', '- run: x\n  env:\n    P: ${{ secrets.COSIGN_PUBLIC_KEY }}', []],
    ['nothing', '- run: make', []],
  ])('%s', (_name, steps, expected) => {
    const found = keys(job(steps));
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
  });

  test('without id-token: write nothing is keyless', () => {
    expect(keys(job('- run: cosign sign-blob a\n- uses: actions/attest@v4', 'permissions: {}'))).toEqual([]);
  });

  test('the generator is called as a job', () => {
    const text = `on: push\njobs:\n  a:\n    permissions: {id-token: write}\n    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0\n`;
    expect(keys(text)).toEqual([expect.stringMatching(/^keyless-signing 5: slsa-framework\/slsa-github-generator/)]);
  });
});

describe('what a job does', () => {
  test.each<[string, string, object]>([
    ['its name', '- run: x', {}],
    [
      'secrets of steps, without the token',
      '- run: ${{ secrets.B }}\n  env: {A: "${{ secrets.a }}", T: "${{ secrets.GITHUB_TOKEN }}"}',
      { secrets: ['A', 'B'] },
    ],
    ['all secrets at once', '- run: x\n  env: {ALL: "${{ toJSON(secrets) }}"}', { secrets: ['*'] }],
    ['all secrets at once, in a script', '- run: echo "${{ toJSON( secrets ) }}" > all', { secrets: ['*'] }],
    ['whichever secret a name picks', '- run: x\n  env: {ONE: "${{ secrets[matrix.name] }}"}', { secrets: ['*'] }],
    ['a secret by its name in brackets', '- run: x\n  env: {ONE: "${{ secrets[ \'one\' ] }}"}', { secrets: ['ONE'] }],
    ['words about secrets', '- run: echo toJSON(secrets)', {}],
    ['a secret in a condition', '- run: x\n  if: ${{ secrets.C }}', { secrets: ['C'] }],
    ['tests', '- run: |\n    npm ci\n    npm test', { tests: true }],
    ['a runner that is installed is not run', '- run: pip install pytest', {}],
    ['tests of go', '- run: go test ./...', { tests: true }],
    ['make with variables', '- run: make -j4 V=1 check', { tests: true }],
    ['an analyser by action', '- uses: github/codeql-action/analyze@v4', { analysers: ['CodeQL'] }],
    ['analysers by command', '- run: |\n    cargo clippy\n    gosec ./...', { analysers: ['Clippy', 'gosec'] }],
    ['an analyser that is only installed', '- run: pip install black bandit -q && apt-get install -y cppcheck jq', {}],
    ['an analyser installed and run', '- run: pip install bandit && bandit -r src', { analysers: ['Bandit'] }],
    ['an analyser among goals', '- run: ./mvnw clean install sonar:sonar', { tests: true, analysers: ['Sonar'] }],
    ['an analyser in a comment', '- run: |\n    # cargo clippy\n    echo brakeman', {}],
    ['a runner installed and run', '- run: pip install tox && tox', { tests: true }],
    ['tests in a comment', '- run: |\n    # npm test\n    echo "now run make test"', {}],
    ['a build without its tests', '- run: ./mvnw -B -ntp clean package -DskipTests=true', {}],
    ['a build without compiling tests', '- run: mvn install -Dmaven.test.skip --projects core', {}],
    ['a build that says so on its second line', '- run: |\n    mvn package \\\n      -DskipTests', {}],
    ['a build with its tests after all', '- run: mvn -B verify -DskipTests=false', { tests: true }],
    ['Gradle without tests', '- run: ./gradlew build -x test', {}],
    ['Gradle without one module’s tests', '- run: ./gradlew build -x :app:test', {}],
    ['tests that are only compiled', '- run: cargo test --no-run', {}],
  ])('%s', (_name, steps, expected) => {
    const { id, at, environment, runsOn, releases, uses, ...rest } = only(job(steps, 'permissions: {}'))!;
    expect([id, at.line, environment, runsOn, releases, uses.length < 2]).toEqual([
      'a',
      4,
      null,
      ['ubuntu-latest'],
      false,
      true,
    ]);
    expect(rest).toEqual(expected);
  });

  test('secrets of the workflow’s and the job’s env, of a called workflow and of a container', () => {
    const text = `on: push
env: {W: "\${{ secrets.W }}"}
jobs:
  a:
    name: Build \${{ matrix.os }}
    env: {J: "\${{ secrets.J }}"}
    container: {image: x, credentials: {username: y, password: "\${{ secrets.REGISTRY }}"}}
    steps: []
  b:
    uses: ./.github/workflows/y.yml
    secrets: inherit
  c:
    uses: ./.github/workflows/y.yml
    secrets: {one: "\${{ secrets.ONE }}"}
`;
    const jobs = readWorkflow(path, text).jobs;
    expect(jobs.map(({ secrets }) => secrets)).toEqual([
      ['J', 'REGISTRY', 'W'],
      ['*', 'W'],
      ['ONE', 'W'],
    ]);
    expect(jobs[0]?.name).toBe('Build ${{ matrix.os }}');
  });
});
