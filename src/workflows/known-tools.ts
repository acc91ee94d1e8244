import { commandsOf, isRun } from './command-lines.ts';
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
const installing = /\b(?:install|add|require|download|setup|go get)\b/;
/** For a builder `install` is a goal among others, not what it does with an analyser. */
const building = /^\S{0,200}(?:mvnw?|gradlew?|make)(?:\.cmd|\.bat)? /;
/** A build that is told to leave its tests out, or only to compile or list them. */
const withoutTests =
  /\s-D(?:skipTests|maven\.test\.skip)(?:=true)?(?!\S)|\s(?:-x|--exclude-task) ?:?(?:\S{1,80}:)?test(?!\S)|\s--(?:no-run|collect-only|listTests)(?!\S)/;

/** Whether the step runs the tests of some language. */
export function runsTests(step: Step): boolean {
  return commandsOf(step.run).some((command) => isRun(command) && isTest(command.plain));
}

function isTest(command: string): boolean {
  if (withoutTests.test(command)) return false;
  return testCommands.some((known) => known.test(command)) || (testRunner.test(command) && !installing.test(command));
}

/** Names of the static analysers that the step runs. */
export function analysersOf(step: Step): readonly string[] {
  const run = commandsOf(step.run).filter(
    (command) => isRun(command) && (building.test(command.plain) || !installing.test(command.plain)),
  );
  const name = actionName(step.uses);
  const action = analyserActions.get(name) ?? analyserActions.get(name.split('/').slice(0, 2).join('/'));
  const commands = analyserCommands.flatMap(([tool, command]) =>
    run.some(({ plain }) => command.test(plain)) ? [tool] : [],
  );
  return action === undefined ? commands : [action, ...commands];
}
