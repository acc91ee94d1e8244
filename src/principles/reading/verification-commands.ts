/** Program, then somewhere on the same line the word that makes it a verification. No nested repetition: linear in the text. */
const commands: readonly (readonly [name: string, program: string, word: string])[] = [
  ['copse verify', 'copse', 'verify'],
  ['gh attestation verify', 'gh attestation', 'verify'],
  ['gh release verify', 'gh release', 'verify'],
  ['cosign verify', 'cosign', 'verify'],
  ['slsa-verifier', 'slsa-verifier', 'verify'],
  ['sigstore verify', 'sigstore', 'verify'],
  ['gpg --verify', 'gpg', '--verify'],
  ['gpgv', 'gpgv', ' '],
  ['minisign -V', 'minisign', '-v'],
  ['signify -V', 'signify', '-v'],
  ['ssh-keygen -Y verify', 'ssh-keygen', 'verify'],
  ['sha256sum -c', 'sha256sum', '-c'],
  ['sha512sum -c', 'sha512sum', '-c'],
  ['shasum -c', 'shasum', '-c'],
  ['npm audit signatures', 'npm audit', 'signatures'],
  ['Get-FileHash', 'get-filehash', ' '],
];

const longestText = 1_000_000;

/** The verification commands that a text names, in the order of the list above. */
export function verificationCommands(text: string): readonly string[] {
  const lines = text.slice(0, longestText).toLowerCase().replaceAll('\\\n', ' ').split('\n');
  return commands.filter(([, program, word]) => lines.some((line) => names(line, program, word))).map(([name]) => name);
}

/** `sha256sum -c` and `--check`; `gpg2 --verify`; not `copse` inside a longer word. */
function names(line: string, program: string, word: string): boolean {
  const at = line.indexOf(program);
  if (at < 0) return false;
  const before = at === 0 ? ' ' : (line[at - 1] ?? ' ');
  if (/[a-z0-9-]/.test(before)) return false;
  const rest = line.slice(at + program.length);
  return word.startsWith('-')
    ? rest.includes(` ${word}`) || (word === '-c' && rest.includes(' --check'))
    : rest.includes(word);
}
