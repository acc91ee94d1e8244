import type { LockReader, Row } from './locked.ts';

type Gem = { readonly name: string; readonly version: string; readonly needs: string[]; readonly bound: boolean };

/** A name, and in brackets a version or what is wanted; an exclamation mark says that it has a source of its own. */
const entry = /^( +)([^\s!]+)!?(?: \(([^)]*)\))?!?(?: +(\S.*))?$/;
const parts = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE', 'PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'BUNDLED WITH'];

/** `Gemfile.lock`; its CHECKSUMS part is there since Bundler 2.5, where asked for. What stands under PATH is the project's own. */
export const readGemfileLock: LockReader = ({ text }) => {
  const checksums = new Set<string>();
  const direct = new Set<string>();
  const gems: Gem[] = [];
  let part = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^[A-Z]/.test(line)) part = line.trim();
    const words = entry.exec(line);
    if (words === null) continue;
    const [, indent = '', name = '', version = '', rest = ''] = words;
    const remote = part === 'GEM' || part === 'GIT' || part === 'PLUGIN SOURCE';
    if (part === 'DEPENDENCIES' && indent.length === 2) direct.add(name);
    else if (part === 'PATH' && indent.length === 6) direct.add(name);
    else if (part === 'CHECKSUMS' && rest.includes('sha256=')) checksums.add(`${name} ${version}`);
    else if (remote && indent.length === 4) gems.push({ name, version, needs: [], bound: part === 'GIT' });
    else if (remote && indent.length === 6) gems.at(-1)?.needs.push(name);
  }
  if (!parts.includes(part) && gems.length === 0) return { problem: 'it has none of the parts of a Gemfile.lock' };
  return {
    rows: gems.map(({ name, version, needs, bound }): Row => ({
      key: name,
      type: 'gem',
      name,
      // A version may carry the platform, `1.18.3-x86_64-linux`; it has no other dash.
      version: version.replace(/-.*$/, ''),
      direct: direct.has(name),
      scope: 'unknown',
      dependsOn: needs,
      hash: bound || checksums.has(`${name} ${version}`),
    })),
  };
};
