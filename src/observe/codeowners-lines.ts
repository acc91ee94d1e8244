const everything = ['*', '**', '/**', '/**/*', '**/*'];
const covering = ['.github', '.github/workflows', '**/.github', '**/.github/workflows', '**/workflows', 'workflows'];

/** Whether CODEOWNERS names an owner for the workflow files: the last line that matches them decides, as on GitHub. */
export function coversWorkflows(text: string): boolean {
  let covered = false;
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...owners] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
    if (matchesWorkflows(pattern)) covered = owners.length > 0;
  }
  return covered;
}

/** Patterns that take in the whole folder; one that names single files or endings does not. */
function matchesWorkflows(pattern: string): boolean {
  if (everything.includes(pattern)) return true;
  const bare = pattern
    .replace(/^\//, '')
    .replace(/\/\*\*(\/\*)?$/, '')
    .replace(/^((\*\*\/)?\.github\/workflows)\/\*$/, '$1')
    .replace(/\/$/, '');
  return covering.includes(bare) && !(bare === 'workflows' && pattern.startsWith('/'));
}
