/**
 * Compares what src/workflows finds with what zizmor finds, line by line, and prints a table.
 *
 *   node scripts/node24.mjs scripts/compare-zizmor.ts [--zizmor PROGRAM] [--lines] FOLDER...
 *   node scripts/node24.mjs scripts/compare-zizmor.ts --json FINDINGS.json [--lines] FOLDER
 *
 * Without --json it runs zizmor itself, offline, as persona "auditor", which reports everything that "regular" and
 * "pedantic" report and more. Ends 1 where recall or precision of an audit is under 0.95.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { WorkflowAdviceKind, WorkflowFindingKind } from '../src/facts/workflows.ts';
import { readAction } from '../src/workflows/read-action.ts';
import { readWorkflow } from '../src/workflows/read-workflow.ts';

type Kind = WorkflowFindingKind | WorkflowAdviceKind;
type Mark = { readonly audit: string; readonly file: string; readonly line: number; readonly note: string };
type CopseMark = Mark & { readonly counted: boolean };
type ZizmorMark = Mark & { readonly counted: boolean };

const audits: Readonly<Record<string, readonly Kind[]>> = {
  'unpinned-uses': ['unpinned-uses'],
  'unpinned-images': ['unpinned-image'],
  'excessive-permissions': ['permissions-missing', 'permissions-broad', 'permissions-advice'],
  'dangerous-triggers': ['privileged-trigger'],
  'template-injection': ['template-injection', 'template-expansion'],
  'self-hosted-runner': ['self-hosted-runner', 'runner-group'],
};
const zizmorArguments = ['--offline', '--format', 'json', '--persona', 'auditor', '--no-ignores', '--no-config'];
const bar = 0.95;

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    zizmor: { type: 'string', default: 'zizmor' },
    json: { type: 'string' },
    lines: { type: 'boolean', default: false },
  },
});
if (folders.length === 0 || (values.json !== undefined && folders.length !== 1)) {
  console.error('Usage: compare-zizmor.ts [--zizmor PROGRAM | --json FINDINGS.json] [--lines] FOLDER...');
  process.exit(2);
}

const compared = folders.map((folder) => ({ name: basename(resolve(folder)), ...compareFolder(folder) }));
process.exitCode = print() ? 0 : 1;

function compareFolder(folder: string) {
  const { json, completed } = values.json === undefined ? runZizmor(folder) : fromFile(values.json);
  const read = filesOf(folder).filter((file) => completed === null || completed.has(file));
  const ours = lines(read.flatMap((file) => copseMarks(folder, file)));
  const { marks, restated } = withoutRestated(zizmorMarks(json));
  const theirs = lines(marks);
  return { files: read.length, restated, ours, theirs, pairs: pair(ours, theirs) };
}

/** Workflow and action files, as paths below the folder. */
function filesOf(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  return all.filter((file) => isWorkflow(file) || /(?:^|\/)action\.ya?ml$/.test(file)).sort();
}

function isWorkflow(file: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file);
}

/** What a check counts, and the advice that none counts. */
function copseMarks(folder: string, file: string): CopseMark[] {
  const bytes = readFileSync(join(folder, file));
  const fact = isWorkflow(file) ? readWorkflow(file, bytes) : readAction(file, bytes);
  return [...fact.findings, ...(fact.advice ?? [])].flatMap(({ kind, at, detail }) => {
    const audit = Object.keys(audits).find((name) => audits[name]?.includes(kind));
    const counted = fact.findings.some((finding) => finding.kind === kind);
    return audit === undefined ? [] : [{ audit, file, line: at.line, note: `${kind}: ${detail}`, counted }];
  });
}

function runZizmor(folder: string) {
  const run = spawnSync(
    values.zizmor,
    ['.', ...zizmorArguments, '--no-progress', '--collect', 'workflows', 'actions'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  if (run.error) throw new Error(`${values.zizmor} cannot be run; name it with --zizmor PROGRAM`, { cause: run.error });
  if (run.stdout === '') throw new Error(run.stderr);
  // zizmor says on stderr which files it got through; one that it refuses is no file on which the two disagree.
  const completed = [...run.stderr.matchAll(/completed (?:\.\/)?(\S+)/g)].map(([, file]) => file ?? '');
  return { json: JSON.parse(run.stdout) as unknown, completed: new Set(completed) };
}

function fromFile(file: string) {
  return { json: JSON.parse(readFileSync(file, 'utf8')) as unknown, completed: null };
}

type ZizmorFinding = {
  readonly ident: string;
  readonly determinations: { readonly persona: string; readonly severity: string; readonly confidence: string };
  readonly locations: readonly {
    readonly symbolic: {
      readonly kind: string;
      readonly annotation: string;
      readonly key: { readonly Local?: { readonly verbatim_path: string } };
      readonly route: { readonly route: readonly unknown[] };
    };
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }[];
};

/** A finding counts for recall where zizmor shows it to everybody; `self-hosted-runner` it shows to auditors only. */
function zizmorMarks(json: unknown): (ZizmorMark & { readonly ofFile: boolean })[] {
  return (json as readonly ZizmorFinding[]).flatMap(({ ident, determinations, locations }) => {
    const { symbolic, concrete } = locations.find((location) => location.symbolic.kind === 'Primary') ?? {};
    if (!Object.hasOwn(audits, ident) || !symbolic || !concrete) return [];
    const { persona, severity, confidence } = determinations;
    return [
      {
        audit: ident,
        file: (symbolic.key.Local?.verbatim_path ?? '').replace(/^\.\//, ''),
        line: concrete.location.start_point.row + 1,
        note: `${persona} ${severity}/${confidence}: ${symbolic.annotation}`,
        counted: persona === 'Regular' || ident === 'self-hosted-runner',
        ofFile: ident === 'excessive-permissions' && symbolic.route.route.length === 0,
      },
    ];
  });
}

/** Default permissions are told once for the file and once for each of its jobs: the jobs are what is compared. */
function withoutRestated(marks: ReturnType<typeof zizmorMarks>) {
  const withJobs = new Set(
    marks.filter((mark) => mark.note.includes('default') && !mark.ofFile).map(({ file }) => file),
  );
  const kept = marks.filter((mark) => !mark.ofFile || !withJobs.has(mark.file));
  return { marks: kept, restated: marks.length - kept.length };
}

/** One mark for a line and an audit, however often it is named there. */
function lines<M extends Mark & { readonly counted?: boolean }>(marks: readonly M[]): M[] {
  const found = new Map<string, M>();
  for (const mark of marks) {
    const key = `${mark.audit} ${mark.file} ${mark.line}`;
    if (!found.has(key) || mark.counted) found.set(key, mark);
  }
  return [...found.values()];
}

/** Pairs marks of the same audit and file: first those on the same line, then those a line apart. */
function pair(ours: readonly Mark[], theirs: readonly ZizmorMark[]): ReadonlyMap<Mark, ZizmorMark> {
  const pairs = new Map<Mark, ZizmorMark>();
  const taken = new Set<ZizmorMark>();
  for (const distance of [0, 1]) {
    for (const mark of ours.filter((one) => !pairs.has(one))) {
      const other = theirs.find(
        (one) =>
          one.audit === mark.audit &&
          one.file === mark.file &&
          Math.abs(one.line - mark.line) === distance &&
          !taken.has(one),
      );
      if (!other) continue;
      pairs.set(mark, other);
      taken.add(other);
    }
  }
  return pairs;
}

function print(): boolean {
  const rows = Object.keys(audits).map((audit) => {
    const of = compared.map(({ name, ours, theirs, pairs }) => ({
      name,
      ours: ours.filter((mark) => mark.audit === audit),
      theirs: theirs.filter((mark) => mark.audit === audit),
      matched: new Set(pairs.values()),
      pairs,
    }));
    const missed = of.flatMap(({ name, theirs, matched }) =>
      theirs.filter((mark) => mark.counted && !matched.has(mark)).map((mark) => ({ name, mark })),
    );
    const extra = of.flatMap(({ name, ours, pairs }) =>
      ours.filter((mark) => !pairs.has(mark)).map((mark) => ({ name, mark })),
    );
    const counted = of.reduce((sum, { theirs }) => sum + theirs.filter((mark) => mark.counted).length, 0);
    const any = of.reduce((sum, { theirs }) => sum + theirs.length, 0);
    const copse = of.reduce((sum, { ours }) => sum + ours.length, 0);
    const faults = of.reduce((sum, { ours }) => sum + ours.filter((mark) => mark.counted).length, 0);
    return { audit, counted, any, copse, faults, missed, extra };
  });
  const files = compared.reduce((sum, one) => sum + one.files, 0);
  const restated = compared.reduce((sum, one) => sum + one.restated, 0);
  console.log(`folders: ${compared.length}, files: ${files}, told for the file and again for its jobs: ${restated}`);
  console.log(
    '\n| audit | zizmor | with any persona | Copse | of these counted by a check | missed | extra | recall | precision |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { audit, counted, any, copse, faults, missed, extra } of rows) {
    const cells = [audit, counted, any, copse, faults, missed.length, extra.length];
    console.log(`| ${[...cells, share(missed.length, counted), share(extra.length, copse)].join(' | ')} |`);
  }
  if (values.lines) {
    for (const { missed, extra } of rows) {
      for (const { name, mark } of missed)
        console.log(`missed ${mark.audit} ${name}/${mark.file}:${mark.line} ${mark.note}`);
      for (const { name, mark } of extra)
        console.log(`extra ${mark.audit} ${name}/${mark.file}:${mark.line} ${mark.note}`);
    }
  }
  return rows.every(
    ({ counted, copse, missed, extra }) => missed.length <= counted * (1 - bar) && extra.length <= copse * (1 - bar),
  );
}

function share(without: number, all: number): string {
  return all === 0 ? '-' : ((all - without) / all).toFixed(3);
}
