import { describe, expect, test } from '@jest/globals';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';

const scannersIn = (steps: string) => {
  const text = `on:\n  schedule:\n    - cron: '0 0 * * 1'\npermissions: {}\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const { triggers, jobs } = readWorkflow('.github/workflows/scan.yml', new TextEncoder().encode(text));
  return [triggers, jobs[0]?.scanners ?? []];
};

describe('vulnerability scanners', () => {
  test.each([
    ['      - uses: google/osv-scanner-action/osv-scanner-action@v2\n', ['OSV-Scanner']],
    ['      - uses: snyk/actions/node@master\n      - run: npm audit --omit dev\n', ['Snyk', 'npm audit']],
    ['      - run: |\n          pip install pip-audit\n          pip-audit -r requirements.txt\n', ['pip-audit']],
    ['      - run: dotnet list app.sln package --vulnerable\n', ['dotnet list package']],
    ['      - run: go install golang.org/x/vuln/cmd/govulncheck@v1\n', []],
    ['      - uses: actions/checkout@v4\n      - run: echo audit\n', []],
    ['      - run: pip install pip-audit && pip-audit -r requirements.txt\n', ['pip-audit']],
    ['      - run: go run golang.org/x/vuln/cmd/govulncheck@latest ./...\n', ['govulncheck']],
    ['      - run: |\n          # npm audit would be nice\n          echo run trivy fs yourself\n', []],
    ['      - run: |\n          chmod +x osv-scanner\n          mv osv-scanner /usr/local/bin\n', []],
    ['      - run: curl -sSfL https://example.com/anchore/grype/main/get.sh | sh -s -- -b /usr/local/bin\n', []],
    ['      - run: |\n          dotnet list app.sln package \\\n            --vulnerable\n', ['dotnet list package']],
  ])('%s', (steps, names) => expect(scannersIn(steps)).toEqual([['schedule'], names]));
});
