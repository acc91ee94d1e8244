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
