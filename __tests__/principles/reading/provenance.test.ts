import { expect, test } from '@jest/globals';
import { repositoryIn } from '../../../src/principles/reading/provenance.ts';
import { runnerOf } from '../../../src/principles/reading/runners.ts';
import { verificationCommands } from '../../../src/principles/reading/verification-commands.ts';
import { job } from '../../support/facts.ts';

test.each([
  ['https://github.com/Acme/App', 'acme/app'],
  ['https://github.com/acme/app/.github/workflows/x.yml@refs/tags/v1', 'acme/app'],
  ['git+https://github.com/acme/app.git@refs/heads/main', 'acme/app'],
  ['git+https://github.com/acme/app@refs/heads/main', 'acme/app'],
  ['acme/app/.github/workflows/x.yml', 'acme/app'],
  ['https://github.com/acme', null],
  ['', null],
])('the repository in %s', (uri, repository) => {
  expect(repositoryIn(uri)).toBe(repository);
});

test.each([
  [['ubuntu-latest'], 'hosted'],
  [['ubuntu-24.04-arm'], 'hosted'],
  [['windows-2025'], 'hosted'],
  [['windows-2025-vs2026'], 'hosted'],
  [['macos-15-xlarge'], 'hosted'],
  [['ubuntu-latest', 'gpu'], 'custom label'],
  [['my-ubuntu-latest'], 'custom label'],
  [['ubuntu-latest-16-cores'], 'custom label'],
  [['self-hosted', 'ubuntu-latest'], 'self-hosted'],
  [['Self-Hosted'], 'self-hosted'],
  [[], 'custom label'],
])('runs-on %j is %s', (runsOn, runner) => {
  expect(runnerOf({ path: 'x', job: job({ runsOn }) })).toBe(runner);
});

test.each([
  ['cosign verify-blob --bundle x', ['cosign verify']],
  ['slsa-verifier verify-artifact x', ['slsa-verifier']],
  ['gh release verify v1', ['gh release verify']],
  ['minisign -Vm x -P key', ['minisign -V']],
  ['ssh-keygen -Y verify -f allowed', ['ssh-keygen -Y verify']],
  ['shasum -a 256 -c SHA256SUMS', ['shasum -c']],
  ['npx copse verify .', ['copse verify']],
  ['Get-FileHash app.zip', ['Get-FileHash']],
  ['python -m sigstore verify identity x', ['sigstore verify']],
  ['npm audit signatures', ['npm audit signatures']],
  ['gpg --import key.asc', []],
  ['minisign -Sm x', []],
  ['cosign sign-blob x', []],
  ['sha256sum app.tgz', []],
])('%s', (text, commands) => {
  expect(verificationCommands(text)).toEqual(commands);
});
