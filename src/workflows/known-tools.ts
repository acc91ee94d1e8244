import { actionName } from './model.ts';
import type { Step } from './model.ts';

const testCommands = [
  /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|cit)\b/,
  /\b(?:go|cargo|dotnet|swift|mix|deno|bazel|forge|dart|flutter|zig build)\s+test\b/,
  /\bcargo\s+nextest\b/,
  /\bpython3?\s+-m\s+(?:pytest|unittest)\b/,
  /\b(?:make|just|task|rake|ninja)\s+(?:\S{1,40}\s+){0,3}(?:check|tests?|spec)\b/,
  /\bmvnw?\b[^\n]{0,120}\b(?:test|verify|install|package)\b/,
  /\bgradlew?\b[^\n]{0,120}\b(?:test|check|build)\b/,
  /\bnode\s+--test\b/,
];

/** Analysers that look for defects and weaknesses, by the command that starts them; formatters and style are not among them. */
const analyserCommands: readonly (readonly [string, RegExp])[] = [
  ['Semgrep', /\b(?:semgrep|opengrep)\s+(?:ci|scan|--)/],
  ['CodeQL', /\bcodeql\s+(?:database|github)\b/],
  ['Sonar', /\bsonar-scanner\b|\bsonar:sonar\b|\bsonarqube\b|\bdotnet-sonarscanner\b/],
  ['Bandit', /\bbandit\s+-/],
  ['gosec', /\bgosec\s/],
  ['golangci-lint', /\bgolangci-lint\s+run\b/],
  ['staticcheck', /\bstaticcheck\s/],
  ['Clippy', /\bcargo\s+(?:\+\S{1,40}\s+)?clippy\b/],
  ['Brakeman', /\bbrakeman\b/],
  ['SpotBugs', /\bspotbugs(?:Main|:check)?\b/],
  ['clang-tidy', /\b(?:run-)?clang-tidy\b/],
  ['Clang analyzer', /\bscan-build\b/],
  ['cppcheck', /\bcppcheck\s/],
  ['PHPStan', /\bphpstan\s+analy[sz]e\b/],
  ['Psalm', /\bpsalm\b/],
  ['Infer', /\binfer\s+run\b/],
  ['Snyk Code', /\bsnyk\s+code\s+test\b/],
];

const analyserActions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'github/codeql-action/analyze': 'CodeQL',
    'semgrep/semgrep-action': 'Semgrep',
    'returntocorp/semgrep-action': 'Semgrep',
    'sonarsource/sonarqube-scan-action': 'Sonar',
    'sonarsource/sonarcloud-github-action': 'Sonar',
    'securego/gosec': 'gosec',
    'golangci/golangci-lint-action': 'golangci-lint',
    'dominikh/staticcheck-action': 'staticcheck',
    'pycqa/bandit-action': 'Bandit',
    'snyk/actions': 'Snyk',
    'microsoft/security-devops-action': 'Microsoft Security DevOps',
    'crytic/slither-action': 'Slither',
    'checkmarx/ast-github-action': 'Checkmarx',
    'checkmarx/kics-github-action': 'KICS',
    'veracode/veracode-pipeline-scan-action': 'Veracode',
    'synopsys-sig/coverity-action': 'Coverity',
    'vapier/coverity-scan-action': 'Coverity',
    'bearer/bearer-action': 'Bearer',
    'shiftleftsecurity/scan-action': 'ShiftLeft',
    'zizmorcore/zizmor-action': 'zizmor',
  }),
);

/** Runners that go by their own name; where it is installed it is not run. */
const testRunner = /\b(?:pytest|tox|nox|rspec|phpunit|ctest|jest|vitest|mocha|ava|bats|prove|gotestsum)\b/;
const installing = /\b(?:install|add|require|download|setup)\b/;

const maxScript = 100_000;

/** Whether the step runs the tests of some language. */
export function runsTests(step: Step): boolean {
  return scriptOf(step).split('\n').some(isTestLine);
}

function isTestLine(line: string): boolean {
  return testCommands.some((command) => command.test(line)) || (testRunner.test(line) && !installing.test(line));
}

/** Names of the static analysers that the step runs. */
export function analysersOf(step: Step): readonly string[] {
  const script = scriptOf(step);
  const name = actionName(step.uses);
  const action = analyserActions.get(name) ?? analyserActions.get(name.split('/').slice(0, 2).join('/'));
  const commands = analyserCommands.flatMap(([tool, command]) => (command.test(script) ? [tool] : []));
  return action === undefined ? commands : [action, ...commands];
}

function scriptOf({ run }: Step): string {
  return (run ?? '').slice(0, maxScript);
}
