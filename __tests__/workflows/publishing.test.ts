import { describe, expect, test } from '@jest/globals';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';
import { expectWithin } from '../support/in-time.ts';

const path = '.github/workflows/release.yml';
/** A job whose steps start at line 7. */
const steps = (text: string, permissions = '{contents: write, id-token: write}'): string =>
  `on: push\njobs:\n  out:\n    runs-on: ubuntu-24.04\n    permissions: ${permissions}\n    steps:\n${text.replace(/^/gm, '      ')}\n`;
/** `kind line:column by` of each. */
const published = (text: string): string[] =>
  (readWorkflow(path, text).publishes ?? []).map(
    ({ kind, by, at }) => `${kind} ${String(at.line)}:${String(at.column)} ${by}`,
  );

describe('what a workflow publishes, and by which key', () => {
  test.each<[string, string, string[]]>([
    ['npm by identity', '- run: npm publish --provenance --access public', ['npm 7:14 oidc']],
    [
      'npm with a token',
      '- run: |\n    npm ci\n    npm publish\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}',
      ['npm 9:11 stored-secret'],
    ],
    ['pnpm through a filter', '- run: pnpm -r --filter ./packages publish --no-git-checks', ['npm 7:14 unknown']],
    ['yarn berry', '- run: yarn npm publish', ['npm 7:14 oidc']],
    ['a dry run', '- run: npm publish --dry-run', []],
    ['a script that is only called publish', '- run: npm run publish-docs && npm test', []],
    ['PyPI by identity', '- uses: pypa/gh-action-pypi-publish@release/v1', ['pypi 7:15 oidc']],
    [
      'PyPI with a password',
      '- uses: pypa/gh-action-pypi-publish@release/v1\n  with: {password: "${{ secrets.PYPI_API_TOKEN }}"}',
      ['pypi 7:15 stored-secret'],
    ],
    [
      'the test index of PyPI',
      '- uses: pypa/gh-action-pypi-publish@v1\n  with: {repository-url: https://test.pypi.org/legacy/}',
      [],
    ],
    [
      'twine after variables',
      '- run: TWINE_USERNAME=__token__ twine upload dist/*\n  env: {TWINE_PASSWORD: "${{ secrets.PYPI }}"}',
      ['pypi 7:14 stored-secret'],
    ],
    [
      'an image with the workflow’s token',
      '- uses: docker/login-action@v3\n  with: {registry: ghcr.io, password: "${{ secrets.GITHUB_TOKEN }}"}\n- uses: docker/build-push-action@v6\n  with: {push: true, tags: ghcr.io/a/b}',
      ['oci 9:15 workflow-token'],
    ],
    [
      'an image with a stored password',
      '- uses: docker/login-action@v3\n  with: {username: a, password: "${{ secrets.DH }}"}\n- run: docker push a/b:1',
      ['oci 9:14 stored-secret'],
    ],
    [
      'an image by a cloud’s login',
      '- uses: aws-actions/configure-aws-credentials@v5\n  with: {role-to-assume: r}\n- run: docker push x.dkr.ecr.eu-west-1.amazonaws.com/b',
      ['oci 9:14 oidc'],
    ],
    ['an image that is only built', '- uses: docker/build-push-action@v6\n  with: {push: false}', []],
    ['crates by identity', '- uses: rust-lang/crates-io-auth-action@v1\n- run: cargo publish', ['crates 8:14 oidc']],
    [
      'crates with a token',
      '- run: cargo publish\n  env: {CARGO_REGISTRY_TOKEN: "${{ secrets.CARGO_TOKEN }}"}',
      ['crates 7:14 stored-secret'],
    ],
    [
      'NuGet in a script',
      '- run: dotnet nuget push *.nupkg -k ${{ secrets.NUGET_API_KEY }}',
      ['nuget 7:14 stored-secret'],
    ],
    ['a gem', '- run: gem push pkg/*.gem', ['rubygems 7:14 unknown']],
    ['Maven Central', '- run: ./mvnw -B deploy', ['maven 7:14 unknown']],
    ['Gradle', '- run: ./gradlew build :app:publishAllPublications --stacktrace', ['maven 7:14 unknown']],
    ['Gradle, on this machine alone', '- run: ./gradlew publishToMavenLocal', []],
    ['a tool beside the script', '- run: ./oras push ghcr.io/a/b:1 x.tar.gz', ['oci 7:14 unknown']],
    ['a copy to a registry', '- run: skopeo copy oci:image docker://ghcr.io/a/b:1', ['oci 7:14 unknown']],
    ['a copy from a registry', '- run: skopeo copy docker://ghcr.io/a/b:1 oci:image', []],
    ['what a variable takes', '- run: out=$(helm push c.tgz oci://ghcr.io/a/charts 2>&1)', ['oci 7:14 unknown']],
    ['a preview', '- run: pnpm dlx pkg-pr-new@0.0 publish', []],
    ['a release by command', '- run: gh release create "$TAG" dist/*', ['github-release 7:14 workflow-token']],
    [
      'a release with somebody’s token',
      '- uses: softprops/action-gh-release@v2\n  with: {token: "${{ secrets.RELEASE_PAT }}"}',
      ['github-release 7:15 stored-secret'],
    ],
    [
      'goreleaser',
      '- uses: goreleaser/goreleaser-action@v6\n  with: {args: release --clean}',
      ['github-release 7:15 workflow-token'],
    ],
    ['goreleaser for a look', '- uses: goreleaser/goreleaser-action@v6\n  with: {args: release --snapshot}', []],
    [
      'an image, pushed on a later line',
      '- run: |\n    docker buildx build \\\n      --platform linux/amd64 \\\n      --push .',
      ['oci 8:11 unknown'],
    ],
    ['a dry run on a later line', '- run: |\n    npm publish \\\n      --access public \\\n      --dry-run', []],
    ['a comment', '- run: |\n    # npm publish\n    echo no', []],
    [
      'two kinds in one step',
      '- run: |\n    npm publish\n    gh release upload v1 a.tgz',
      ['npm 8:11 oidc', 'github-release 9:11 workflow-token'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(published(steps(text))).toEqual(expected);
  });

  test('a token of another job is not this job’s', () => {
    const other =
      '  other:\n    runs-on: x\n    env: {NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}"}\n    steps: [{run: npm ci}]\n';
    expect(published(steps('- run: npm publish') + other)).toEqual(['npm 7:14 oidc']);
  });

  test('a token of the whole workflow is every job’s', () => {
    const text = `env: {NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}"}\n${steps('- run: npm publish')}`;
    expect(published(text)).toEqual(['npm 8:14 stored-secret']);
  });

  test('long scripts of words that almost match are read in linear time', () => {
    const script = `${'npm '.repeat(20_000)}\n${'mvn x '.repeat(5000)}`;
    expectWithin(1000, () => expect(published(steps(`- run: ${JSON.stringify(script)}`))).toEqual([]));
  });
});

describe('the jobs that release', () => {
  const releases = (text: string): boolean | undefined => readWorkflow(path, steps(text, '{}')).jobs[0]?.releases;

  test.each([
    ['an image by its action', '- uses: docker/build-push-action@v6\n  with: {push: true, tags: a/b}', true],
    ['an image that is only built', '- uses: docker/build-push-action@v6', false],
    ['an asset', '- uses: svenstaro/upload-release-action@v2', true],
    ['Maven Central', '- run: ./mvnw -B deploy', true],
    ['a push on a later line', '- run: |\n    docker buildx build \\\n      --push .', true],
    ['semantic-release', '- run: npx semantic-release', true],
    ['a comment', '- run: |\n    # npm publish\n    make', false],
    ['a hint for people', '- run: echo "now run gh release create v1" >> $GITHUB_STEP_SUMMARY', false],
  ])('%s', (_name, text, expected) => expect(releases(text)).toBe(expected));
});
