import type { Fields } from '../text/values.ts';
import type { PublishingKind } from '../facts/workflows.ts';
import { commandsOf } from './command-lines.ts';
import { actionName, asText } from './model.ts';
import type { Step } from './model.ts';

/** What a step puts where customers get it; `text` is the command, null where it is an action. */
export type Published = { readonly kind: PublishingKind; readonly text: string | null };

type When = (inputs: Fields) => boolean;
const input = (inputs: Fields, name: string): string => {
  const key = Object.keys(inputs).find((candidate) => candidate.toLowerCase() === name);
  return key === undefined ? '' : (asText(inputs[key]) ?? '').trim().toLowerCase();
};
const always: When = () => true;
const off = ['', 'false', 'no', '0'];
const pushes: When = (inputs) =>
  !off.includes(input(inputs, 'push')) || /\btype=registry\b|\bpush=true\b/.test(input(inputs, 'outputs'));

const actions: ReadonlyMap<string, readonly [PublishingKind, When]> = new Map(
  Object.entries<readonly [PublishingKind, When]>({
    'softprops/action-gh-release': ['github-release', always],
    'ncipollo/release-action': ['github-release', always],
    'actions/create-release': ['github-release', always],
    'actions/upload-release-asset': ['github-release', always],
    'svenstaro/upload-release-action': ['github-release', always],
    'goreleaser/goreleaser-action': [
      'github-release',
      (inputs) =>
        /\brelease\b/.test(input(inputs, 'args')) && !/--(?:snapshot|skip[= ]\S*publish)/.test(input(inputs, 'args')),
    ],
    'js-devtools/npm-publish': ['npm', (inputs) => input(inputs, 'dry-run') !== 'true'],
    'pypa/gh-action-pypi-publish': [
      'pypi',
      (inputs) => !/test\.pypi/.test(input(inputs, 'repository-url') + input(inputs, 'repository_url')),
    ],
    'docker/build-push-action': ['oci', pushes],
    'docker/bake-action': ['oci', pushes],
    'redhat-actions/push-to-registry': ['oci', always],
    'katyo/publish-crates': ['crates', (inputs) => input(inputs, 'dry-run') !== 'true'],
    'rubygems/release-gem': ['rubygems', always],
  }),
);

/** Each is tried on one command line of at most 2,000 characters. */
const commands: readonly (readonly [PublishingKind, RegExp])[] = [
  [
    'npm',
    /^(?:npx |pnpm exec |yarn )?(?:npm|pnpm|yarn(?: npm)?|bun|lerna|changeset)(?: \S{1,100}){0,4}? publish(?: |$)/,
  ],
  ['pypi', /^(?:python3? -m |uvx |pipx run )?(?:twine upload|(?:uv|poetry|flit|hatch|pdm) publish)(?: |$)/],
  ['oci', /^(?:docker|podman|buildah|nerdctl)(?: image| manifest)? push /],
  ['oci', /^(?:docker buildx|docker|podman) build .*--push(?: |$)/],
  [
    'oci',
    /^(?:ko (?:build|publish)|crane (?:push|copy|cp)|oras push|skopeo copy .* ["']?docker:\/\/\S*$|helm push .*\boci:\/\/)/,
  ],
  ['crates', /^cargo(?: \+\S{1,40})? publish(?: |$)/],
  ['nuget', /^(?:dotnet )?nuget push /],
  ['rubygems', /^(?:bundle exec )?(?:gem push |rake release(?: |$))/],
  ['maven', /^mvnw? (?:\S{1,200} ){0,20}?deploy(?: |$)/],
  ['maven', /^gradlew? (?:\S{1,200} ){0,20}?:?(?:[\w-]{1,80}:){0,8}publish(?!ToMavenLocal)\w{0,80}(?: |$)/],
  ['github-release', /^(?:gh release (?:create|upload) |goreleaser release(?: |$)|hub release create )/],
];
/** A trial, or a place that is for looking only. */
const harmless = /--dry-run\b|\bpkg-pr-new\b|--snapshot\b|--help\b|testpypi|test\.pypi|127\.0\.0\.1|localhost/;

/** What one step publishes, each kind once, as far as its action or its commands say so. */
export function publishedBy(step: Step): readonly Published[] {
  const known = actions.get(actionName(step.uses));
  const byAction = known !== undefined && known[1](step.with) ? [{ kind: known[0], text: null }] : [];
  const found = new Map<PublishingKind, Published>();
  for (const { text, plain } of commandsOf(step.run)) {
    if (harmless.test(plain)) continue;
    const kind = commands.find(([, command]) => command.test(plain))?.[0];
    if (kind !== undefined && !found.has(kind)) found.set(kind, { kind, text });
  }
  return [...byAction, ...found.values()];
}
