import type { LockReader, Row } from './locked.ts';

/** `go.sum`, and what `go.mod` beside it requires: the sums also name modules that no build uses. */
export const readGoSum: LockReader = ({ text, beside }) => {
  const sums = new Set<string>();
  for (const [index, line] of linesOf(text)) {
    const [module, version, digest] = line.split(/\s+/);
    if (!module || !version || digest?.startsWith('h1:') !== true) return { problem: `line ${index + 1} is no sum` };
    sums.add(`${module} ${version.replace(/\/go\.mod$/, '')}`);
  }
  const mod = beside('go.mod');
  if (mod === null) return { problem: 'there is no go.mod beside it' };
  return { rows: requirementsOf(mod).map((row) => ({ ...row, hash: sums.has(row.key) })) };
};

/**
 * What a `go.mod` requires; a replacement by another module stands for it, one by a folder is no package.
 * It does not say which modules only tests or tools need, so no scope is known.
 */
export function requirementsOf(mod: string): readonly Row[] {
  const replaced = new Map<string, string>();
  const required: (readonly [string, string, boolean])[] = [];
  let block = '';
  for (const [, raw] of linesOf(mod)) {
    const [code = '', comment = ''] = raw.split('//', 2);
    const words = code.trim().split(/\s+/).filter(Boolean);
    if (words[0] === ')') block = '';
    else if (words.at(-1) === '(') block = words[0] ?? '';
    else {
      const [kind, ...rest] = block === '' ? words : [block, ...words];
      if (kind === 'require' && rest[0] && rest[1]) required.push([rest[0], rest[1], !comment.includes('indirect')]);
      const arrow = rest.indexOf('=>');
      if (kind === 'replace' && arrow > 0)
        replaced.set(rest.slice(0, arrow).join(' '), rest.slice(arrow + 1).join(' '));
    }
  }
  return required.flatMap(([module, version, direct]): Row[] => {
    const other = replaced.get(`${module} ${version}`) ?? replaced.get(module);
    if (other !== undefined && !other.includes(' ')) return [];
    const [name = module, of = version] = other?.split(' ') ?? [];
    return [
      { key: `${name} ${of}`, type: 'golang', name, version: of, direct, scope: 'unknown', dependsOn: [], hash: false },
    ];
  });
}

/** `gradle.lockfile`: versions alone; digests stand in `gradle/verification-metadata.xml`, if anywhere. */
export const readGradleLock: LockReader = ({ text, beside }) => {
  const verified = beside('gradle/verification-metadata.xml') ?? '';
  const rows: Row[] = [];
  for (const [index, line] of linesOf(text)) {
    if (line.startsWith('empty=')) continue;
    const match = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/.exec(line);
    if (match === null) return { problem: `line ${index + 1} locks nothing` };
    const [, group = '', name = '', version = '', configurations = ''] = match;
    const test = configurations.split(',').every((one) => /^test/i.test(one));
    const known = verified.includes(`group="${group}" name="${name}" version="${version}"`);
    const full = `${group}:${name}`;
    rows.push({
      key: line,
      type: 'maven',
      name: full,
      version,
      direct: null,
      scope: test ? 'development' : 'runtime',
      dependsOn: [],
      hash: known,
    });
  }
  return { rows };
};

/** `Gemfile.lock`; its CHECKSUMS part is there since Bundler 2.5, where asked for. */
export const readGemfileLock: LockReader = ({ text }) => {
  const checksums = new Set<string>();
  const direct = new Set<string>();
  const gems: { name: string; version: string; needs: string[]; from: string }[] = [];
  let part = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^[A-Z]/.test(line)) part = line.trim();
    const words = /^( +)([^\s(]+?)!?(?: \(([^)]*)\))?(.*)$/.exec(line);
    if (words === null) continue;
    const [, indent = '', name = '', version = '', rest = ''] = words;
    if (part === 'DEPENDENCIES' && indent.length === 2) direct.add(name);
    else if (part === 'CHECKSUMS' && rest.includes('sha256=')) checksums.add(`${name} ${version}`);
    else if (['GEM', 'GIT'].includes(part) && indent.length === 4) gems.push({ name, version, needs: [], from: part });
    else if (['GEM', 'GIT'].includes(part) && indent.length === 6) gems.at(-1)?.needs.push(name);
  }
  if (part === '') return { problem: 'it has none of the parts of a Gemfile.lock' };
  return {
    rows: gems.map(({ name, version, needs, from }): Row => {
      const hash = from === 'GIT' || checksums.has(`${name} ${version}`);
      // A version may carry the platform: `1.18.3-x86_64-linux`.
      return {
        key: name,
        type: 'gem',
        name,
        version: version.replace(/-(?:x86|arm|aarch|java|universal|mingw|x64).*$/, ''),
        direct: direct.has(name),
        scope: 'unknown',
        dependsOn: needs,
        hash,
      };
    }),
  };
};

/** Requirements of pip, pinned by `==`; it binds them where each has its `--hash`. */
export const readRequirements: LockReader = ({ text }) => {
  const rows: Row[] = [];
  const whole = text.replace(/\\\r?\n/g, ' ');
  for (const [, line] of linesOf(whole)) {
    if (/^(?:-|\.{0,2}\/)/.test(line)) continue;
    const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;,#]+))?/.exec(line);
    if (match === null) continue;
    const [, name = '', version] = match;
    rows.push({
      key: name.toLowerCase(),
      type: 'pypi',
      name,
      version: version ?? null,
      direct: null,
      scope: 'unknown',
      dependsOn: [],
      hash: version !== undefined && line.includes('--hash=sha'),
    });
  }
  return { rows };
};

function linesOf(text: string): (readonly [number, string])[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => [index, line.trim()] as const)
    .filter(([, line]) => line !== '' && !line.startsWith('#') && !line.startsWith('//'));
}
