import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';

/** The exit code of a command, and what it said. */
async function run(...words: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  const code = await main(words, { print, printError: print, width: 80, now: () => new Date('2026-11-01T00:00:00Z') });
  return { code, said: said.join('\n') };
}

const asked = ['verify', '.', '--repo', 'acme/app'];

describe('words that somebody else may have chosen', () => {
  test.each([
    ['a tag', [...asked, '--tag', '--help']],
    ['a short tag', [...asked, '--tag', '-h']],
    ['a folder', ['verify', '--help', '--repo', 'acme/app']],
    ['a repository', ['verify', '.', '--repo', '--help']],
  ])('%s that is spelled as the option for help never ends 0', async (_, words) => {
    expect(await run(...words)).toMatchObject({ code: 3, said: expect.stringMatching(/^copse: USAGE: verify: /) });
  });

  test.each([
    '--tag',
    '--certificate-identity',
    '--signer-workflow',
    '--issuer',
    '--policy',
    '--artefacts',
    '--server',
  ])('%s with a variable that is not set is wrong usage, not a question less', async (option) => {
    expect(await run(...asked, option, '')).toMatchObject({ code: 3, said: expect.stringContaining('is empty') });
  });

  test.each([
    ['--policy', 'a.yml', 'b.yml'],
    ['--tag', 'v1', 'v2'],
    ['--repo', 'acme/app', 'acme/other'],
  ])('%s twice is wrong usage: neither is passed over', async (option, one, other) => {
    expect(await run('verify', '.', '--repo=acme/app', option, one, `${option}=${other}`)).toMatchObject({
      code: 3,
      said: expect.stringContaining(`${option} is given twice`),
    });
  });

  test('an identity and a workflow together are wrong usage: neither is passed over', async () => {
    const both = ['--certificate-identity', 'https://ci.example/any', '--signer-workflow', '.github/workflows/x.yml'];
    expect(await run(...asked, ...both)).toMatchObject({ code: 3, said: expect.stringContaining('not beside it') });
  });

  test.each(['nonsense', 'github.com', 'https://github.com/acme', 'https://me@github.com'])(
    'the server %s is wrong usage',
    async (server) => {
      expect(await run(...asked, '--server', server)).toMatchObject({
        code: 3,
        said: expect.stringContaining('--server'),
      });
    },
  );
});
