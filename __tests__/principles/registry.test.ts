import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { claims as officialClaims } from '../../src/code/claims.ts';
import { principleWords } from '../../src/code/principle-words.ts';
import { principleNumbers } from '../../src/code/reading.ts';
import type { Check } from '../../src/principles/check.ts';
import { allChecks, checkById, needs, needsOf } from '../../src/principles/needs.ts';
import { principles } from '../../src/principles/registry.ts';

type Row = readonly [principle: number, id: string, level: 'R' | 'S', attestable: boolean, claims: readonly string[]];

/** The specification's tables, row by row. */
const rows: readonly Row[] = [
  [1, 'threat-model.present', 'R', true, ['1.4.1']],
  [1, 'threat-model.follows-change', 'R', true, ['1.4.1']],
  [1, 'threat-model.recent', 'S', false, ['1.4.1']],
  [1, 'threat-model.reviewed', 'S', false, ['1.4.1']],
  [2, 'review.enforced', 'R', false, ['1.3.3', '2.2.2']],
  [2, 'review.practised', 'R', false, ['1.3.3']],
  [2, 'static-analysis.ran', 'R', false, ['1.4.4']],
  [2, 'static-analysis.open-findings', 'R', false, ['1.3.3']],
  [2, 'tests.passed', 'R', false, ['1.3.2']],
  [2, 'coding-standard.present', 'S', true, ['1.1.1']],
  [2, 'memory-safety.share', 'S', false, []],
  [3, 'sbom.published', 'R', false, ['1.2.1']],
  [3, 'sbom.complete', 'R', false, ['1.2.1']],
  [3, 'components.vetted', 'R', false, ['3.3.1', '1.2.3']],
  [3, 'components.pinned', 'R', false, ['1.2.2']],
  [3, 'components.reviewed-on-entry', 'S', false, ['1.2.3']],
  [3, 'updates.automated', 'S', false, ['1.2.5']],
  [3, 'updates.tested', 'S', false, ['1.2.4']],
  [4, 'branch.protected', 'R', false, ['2.2.2']],
  [4, 'branch.signatures-enforced', 'R', false, ['1.1.4']],
  [4, 'commits.signed', 'R', false, ['1.1.4']],
  [4, 'tag.trustworthy', 'R', false, ['1.1.4', '3.1.1']],
  [4, 'access.governed', 'R', true, ['2.1.1', '2.1.5', '2.1.6']],
  [4, 'history.continuous', 'S', false, ['2.2.1']],
  [4, 'source.slsa-level', 'S', false, ['1.1.4']],
  [5, 'provenance.verified', 'R', false, ['3.1.1', '2.2.1']],
  [5, 'build.slsa-level', 'R', false, ['2.2.2']],
  [5, 'workflow.least-privilege', 'R', false, ['2.1.3']],
  [5, 'workflow.pinned', 'R', false, ['1.2.2']],
  [5, 'workflow.no-dangerous-trigger', 'R', false, ['2.2.2']],
  [5, 'build.hosted', 'R', true, ['2.1.1']],
  [5, 'build.gated', 'S', false, ['2.2.2']],
  [5, 'build.reproducible', 'S', true, []],
  [6, 'secrets.scanned', 'R', false, ['2.1.4']],
  [6, 'secrets.none-exposed', 'R', false, ['2.1.4']],
  [6, 'secrets.rotated', 'R', true, ['2.1.4']],
  [6, 'secrets.short-lived', 'R', false, ['2.1.4']],
  [6, 'secrets.hardware-backed', 'R', true, ['2.1.4']],
  [6, 'secrets.scoped', 'S', false, ['2.1.3']],
  [7, 'artefacts.signed', 'R', false, ['3.1.1']],
  [7, 'artefacts.provenance-shipped', 'R', false, ['3.1.1']],
  [7, 'artefacts.digests-agree', 'R', false, ['3.1.1']],
  [7, 'release.immutable', 'S', false, ['3.1.1']],
  [7, 'verification.documented', 'S', false, ['3.1.1']],
  [8, 'handling.policy', 'R', true, ['3.3.2']],
  [8, 'handling.alerts-on', 'R', false, ['3.3.1']],
  [8, 'handling.deadlines-kept', 'R', false, ['3.3.2', '3.5.1']],
  [8, 'handling.dismissals-explained', 'S', false, ['1.3.3']],
  [9, 'channels.declared', 'R', true, ['3.1.2']],
  [9, 'channels.authenticated', 'R', false, ['3.1.2']],
  [9, 'channels.trusted-publishing', 'S', false, ['2.1.4']],
  [9, 'updates.tested-before-release', 'S', false, ['3.5.2']],
  [10, 'defaults.documented', 'R', true, ['4.1.3']],
  [10, 'defaults.no-credentials', 'R', false, ['1.4.3']],
  [10, 'defaults.least-privilege-runtime', 'R', false, ['3.5.2']],
  [10, 'defaults.config-scanned', 'S', false, ['1.4.3']],
  [11, 'support.dates-published', 'R', true, ['4.1.1']],
  [11, 'support.this-release-covered', 'R', false, ['4.1.1']],
  [11, 'support.one-year-notice', 'R', false, ['4.2.1']],
  [11, 'support.components-supported', 'S', false, ['4.1.1']],
  [12, 'disclosure.policy-published', 'R', false, ['3.2.1']],
  [12, 'disclosure.confidential-channel', 'R', false, ['3.2.2']],
  [12, 'disclosure.iso-29147-elements', 'R', true, ['3.2.1']],
  [12, 'disclosure.security-txt', 'S', false, ['3.2.1']],
  [13, 'advisories.published', 'R', true, ['3.4.2']],
  [13, 'advisories.complete', 'R', false, ['3.4.2']],
  [13, 'advisories.timely', 'R', false, ['3.5.1']],
  [13, 'advisories.machine-readable', 'S', false, ['3.4.2']],
  [14, 'posture.evidence-kept', 'R', false, ['4.1.2']],
  [14, 'posture.self-assessment-published', 'R', true, ['4.1.3']],
  [14, 'posture.machine-readable', 'S', false, ['4.1.2']],
  [14, 'posture.incident-channel', 'S', true, ['4.3.1', '4.3.2']],
];

describe('the registry', () => {
  test('holds every check of the specification, in its order, with its level, attestability and claims', () => {
    const registered = principles.flatMap(({ number, checks }): Row[] =>
      checks.map(({ id, level, attestable, claims }) => [
        number,
        id,
        level === 'required' ? 'R' : 'S',
        attestable,
        claims,
      ]),
    );
    expect(registered).toEqual(rows);
  });

  test('holds each id once, and finds it', () => {
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(rows.length);
    for (const check of allChecks) expect(checkById(check.id)).toBe(check);
    expect(checkById('no.such-check')).toBeUndefined();
  });

  test('holds the fourteen principles in order, each with a required check', () => {
    expect(principles.map(({ number }) => number)).toEqual([...principleNumbers]);
    expect(principles.map(({ number }) => number)).toEqual(principleWords.map(({ number }) => number));
    for (const { checks } of principles) expect(checks.some(({ level }) => level === 'required')).toBe(true);
  });

  test('asks in questions of one line', () => {
    for (const { question } of allChecks) expect(question).toMatch(/^[A-Z][^\n?]{15,150}\?$/);
  });

  test('names only claims that exist', () => {
    const known = new Set<string>(officialClaims.map(({ id }) => id));
    expect(allChecks.flatMap(({ claims }) => claims.filter((id) => !known.has(id)))).toEqual([]);
  });

  test('says of every principle what it cannot see', () => {
    for (const { limits } of principles) {
      expect(limits.length).toBeGreaterThanOrEqual(2);
      for (const limit of limits) expect(limit).toMatch(/^[A-Z].{20,220}\.$/);
    }
  });
});

describe('needs', () => {
  test('are the union of what the checks ask for, each once, sorted', () => {
    expect(needsOf([{ needs: ['tag', 'branch'] }, { needs: ['tag'] }])).toEqual(['branch', 'tag']);
    expect(needs).toEqual(needsOf(allChecks));
    expect(needs).toEqual(
      expect.arrayContaining(['artefacts', 'branchRules', 'commitRange', 'signatures', 'workflows']),
    );
  });
});

describe('the folders', () => {
  const room = join(process.cwd(), 'src', 'principles');
  const folders = readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'reading')
    .map(({ name }) => name)
    .sort();

  test('are one per principle, numbered and named', () => {
    expect(folders).toHaveLength(14);
    const titles = principleWords.map(({ number, title }) => {
      const slug = title.toLowerCase().replaceAll(' ', '-');
      return `p${String(number).padStart(2, '0')}-${slug}`;
    });
    expect(folders.filter((name, at) => !titles[at]?.startsWith(name))).toEqual([]);
  });

  test.each(folders)('%s holds one file per check, named as its id, and principle.ts', async (folder) => {
    const files = readdirSync(join(room, folder));
    const principle = principles.find(({ number }) => number === Number(folder.slice(1, 3)));
    const ids = (principle?.checks ?? []).map(({ id }) => id);
    expect(files.sort()).toEqual([...ids.map((id) => `${id}.ts`), 'principle.ts'].sort());
    for (const id of ids) {
      const exported = Object.values((await import(join(room, folder, `${id}.ts`))) as Record<string, Check>);
      expect(exported).toEqual([checkById(id)]);
    }
  });
});
