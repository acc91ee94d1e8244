import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../src/settings/configuration.ts';
import { readPolicy } from '../src/verify/policy.ts';
import { readWorkflow } from '../src/workflows/read-workflow.ts';

/** The fenced block after a marker such as `<!-- example: policy -->`. */
function example(path: string, name: string): string {
  const text = readFileSync(path, 'utf8');
  const [, , block] = new RegExp(`<!-- example: ${name} -->\\s*\`\`\`(\\w+)\\n([\\s\\S]*?)\`\`\``).exec(text) ?? [];
  if (block === undefined) throw new Error(`${path} has no example ${name}`);
  return block;
}

describe('the examples in the documents are true', () => {
  test('the workflow of the README has nothing that our own reader objects to but the pin that the user fills in', () => {
    const { findings, jobs } = readWorkflow('.github/workflows/release.yml', example('README.md', 'workflow'));
    expect(findings.map(({ kind, detail }) => [kind, detail.includes('OWNER/copse@COMMIT')])).toEqual([
      ['unpinned-uses', true],
    ]);
    expect(jobs.map(({ id }) => id)).toEqual(['build', 'evidence', 'publish']);
  });

  test('the workflow of the README grants every permission that the table says a job can be given to read', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = [...readme.matchAll(/^\| `([a-z-]+: read)` +\| the job +\|/gm)].map(([, name]) => name);
    expect(rows.length).toBeGreaterThan(4);
    const [, evidence = ''] = /\n {2}evidence:\n([\s\S]*?)\n {4}steps:/.exec(example('README.md', 'workflow')) ?? [];
    const granted = [...evidence.matchAll(/^ {6}([a-z-]+): (read|write)/gm)].map(([, name, level]) => [name, level]);
    const reads = new Set(granted.map(([name]) => `${name}: read`));
    expect(rows.filter((row) => row !== undefined && !reads.has(row) && row !== 'metadata: read')).toEqual([]);
  });

  test('the configuration of the README loads', () => {
    const bytes = new TextEncoder().encode(example('README.md', 'configuration'));
    const configuration = readConfiguration({ path: '.github/copse.yml', bytes });
    expect(configuration.principles).toMatchObject([
      { principle: 1, status: 'implemented', attestedBy: 'Head of Engineering' },
    ]);
  });

  test("the buyer's policy of the guide is a policy", () => {
    const read = readPolicy(example('docs/verify.md', 'policy'));
    expect(read).toMatchObject({ ok: true, policy: { maximumAgeDays: 90 } });
  });

  test("the guide's command names only options that copse verify has", () => {
    const words = example('docs/verify.md', 'verify').match(/--[a-z-]+/g) ?? [];
    const help = readFileSync('src/cli/verify.ts', 'utf8');
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((word) => !help.includes(`  ${word} `))).toEqual([]);
  });

  test('our own configuration and workflows are as we ask of others', () => {
    const bytes = readFileSync('.github/copse.yml');
    expect(() => readConfiguration({ path: '.github/copse.yml', bytes })).not.toThrow();
    for (const name of ['ci', 'check-dist', 'release']) {
      const path = `.github/workflows/${name}.yml`;
      const findings = readWorkflow(path, readFileSync(path)).findings.filter(
        ({ kind }) => kind !== 'long-lived-credential',
      );
      expect({ path, findings }).toEqual({ path, findings: [] });
    }
  });
});
