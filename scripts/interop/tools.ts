import { access, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { output, run } from './command.ts';

/** A program of other people, as it is built here. */
export type Tool = {
  readonly name: string;
  readonly version: string;
  readonly module: string;
  readonly package: string;
};

export const services = {
  fulcio: { name: 'fulcio', version: 'v1.8.8', module: 'github.com/sigstore/fulcio', package: '.' },
  rekor: {
    name: 'rekor-tiles',
    version: 'v2.3.0',
    module: 'github.com/sigstore/rekor-tiles/v2',
    package: './cmd/rekor-server/posix',
  },
  timestamps: {
    name: 'timestamp-server',
    version: 'v2.1.3',
    module: 'github.com/sigstore/timestamp-authority/v2',
    package: './cmd/timestamp-server',
  },
} as const satisfies Readonly<Record<string, Tool>>;

export const verifiers = {
  cosign: { name: 'cosign', version: 'v3.1.2', module: 'github.com/sigstore/cosign/v3', package: './cmd/cosign' },
  gh: { name: 'gh', version: 'v2.95.0', module: 'github.com/cli/cli/v2', package: './cmd/gh' },
} as const satisfies Readonly<Record<string, Tool>>;

/** Holds images on loopback. */
export const registry = {
  name: 'registry',
  version: 'v0.21.9',
  module: 'github.com/google/go-containerregistry',
  package: './cmd/registry',
} as const satisfies Tool;

/** What still makes the older forms of signatures: cosign's and Rekor's last versions of before the common bundle and the tiles. */
export const olds = {
  cosign: { name: 'cosign', version: 'v2.6.1', module: 'github.com/sigstore/cosign/v2', package: './cmd/cosign' },
  rekor: {
    name: 'rekor-server',
    version: 'v1.5.3',
    module: 'github.com/sigstore/rekor',
    package: './cmd/rekor-server',
  },
} as const satisfies Readonly<Record<string, Tool>>;

/** The tree behind the old Rekor, which is a program of ours around Trillian's own server. */
const trillian = { module: 'github.com/google/trillian', version: 'v1.7.3' } as const;

/** The last sigstore-js whose bundles are of version 0.1. */
export const sigstoreJs = '1.9.0';

/** Executed on policy files where they can be built; the lane says which could not. */
export const engines = {
  opa: { name: 'opa', version: 'v1.22.2', module: 'github.com/open-policy-agent/opa', package: '.' },
  ampel: { name: 'ampel', version: 'v1.3.6', module: 'github.com/carabiner-dev/ampel', package: './cmd/ampel' },
} as const satisfies Readonly<Record<string, Tool>>;

export const sigstorePython = '4.5.0';
export const pypiAttestations = '0.0.30';
export const pythonTuf = '7.0.1';

/** Outside the tree, so that a clone builds nothing twice. */
export const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'copse-interop');

const go = { CGO_ENABLED: '0', GOFLAGS: '-p=1', GOWORK: 'off' };

/** The path of the program, built from the Go module proxy where it is not there yet. Slow, and polite about it. */
export async function build(tool: Tool): Promise<string> {
  const folder = join(cache, 'bin', `${tool.name}@${tool.version}`);
  const program = join(folder, tool.name);
  if (await exists(program)) return program;
  console.log(`Building ${tool.name} ${tool.version} …`);
  await mkdir(folder, { recursive: true });
  // In the module's own folder: `go install` refuses modules that replace others.
  const source = JSON.parse(
    await output('go', ['mod', 'download', '-json', `${tool.module}@${tool.version}`], { cwd: cache }),
  ) as {
    Dir: string;
  };
  await output('nice', ['-n', '19', 'go', 'build', '-o', program, tool.package], { cwd: source.Dir, env: go });
  return program;
}

/** The path of `memory-log.go` as a program, in a module of its own: Go lets nobody add files to a downloaded one. */
export async function buildMemoryLog(): Promise<string> {
  const folder = join(cache, 'bin', `memory-log@${trillian.version}`);
  const program = join(folder, 'memory-log');
  if (await exists(program)) return program;
  console.log(`Building memory-log over trillian ${trillian.version} …`);
  await mkdir(folder, { recursive: true });
  const module = `module memory-log\n\ngo 1.24\n\nrequire ${trillian.module} ${trillian.version}\n`;
  await writeFile(join(folder, 'go.mod'), module);
  await copyFile('scripts/interop/memory-log.go', join(folder, 'main.go'));
  const env = { ...go, GOFLAGS: `${go.GOFLAGS} -mod=mod` };
  await output('nice', ['-n', '19', 'go', 'build', '-o', program, '.'], { cwd: folder, env });
  return program;
}

/** The file that exports the functions of the old sigstore-js. */
export async function installSigstoreJs(): Promise<string> {
  const folder = join(cache, `sigstore-js@${sigstoreJs}`);
  const entry = join(folder, 'node_modules', 'sigstore', 'dist', 'index.js');
  if (await exists(entry)) return entry;
  console.log(`Installing sigstore-js ${sigstoreJs} …`);
  await mkdir(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  await output('npm', [...words, `sigstore@${sigstoreJs}`], { cwd: folder });
  return entry;
}

/** The Python of a virtual environment that has sigstore-python. */
export function buildPython(): Promise<string> {
  return pythonWith(`sigstore-python@${sigstorePython}`, 'sigstore', [`sigstore==${sigstorePython}`]);
}

/** The Python of a virtual environment that has python-tuf. */
export function buildPythonTuf(): Promise<string> {
  return pythonWith(`python-tuf@${pythonTuf}`, 'cryptography', [`tuf==${pythonTuf}`, 'securesystemslib[crypto]']);
}

async function pythonWith(name: string, module: string, wanted: readonly string[]): Promise<string> {
  const folder = join(cache, name);
  const program = join(folder, 'bin', 'python');
  if ((await run(program, ['-c', `import ${module}`])).code === 0) return program;
  console.log(`Installing ${name} …`);
  await output('python3', ['-m', 'venv', folder]);
  await output(join(folder, 'bin', 'pip'), ['install', '--quiet', ...wanted]);
  return program;
}

/** The program of PyPI's own attestations, in a virtual environment. */
export async function installPypiAttestations(): Promise<string> {
  const folder = join(cache, `pypi-attestations@${pypiAttestations}`);
  const program = join(folder, 'bin', 'pypi-attestations');
  if (await exists(program)) return program;
  console.log(`Installing pypi-attestations ${pypiAttestations} …`);
  await output('python3', ['-m', 'venv', folder]);
  await output(join(folder, 'bin', 'pip'), ['install', '--quiet', `pypi-attestations==${pypiAttestations}`]);
  return program;
}

/** Why the lane cannot run here; null where it can. */
export async function whatIsMissing(): Promise<string | null> {
  const missing = [];
  if ((await run('go', ['version'])).code !== 0) missing.push('Go');
  if ((await run('python3', ['--version'])).code !== 0) missing.push('Python 3');
  return missing.length > 0 ? missing.join(' and ') : null;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
