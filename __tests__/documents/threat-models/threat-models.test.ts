import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatByEnding, usualFormat } from '../../../src/documents/threat-models/places.ts';
import { kindsOf, readMarkdownModel } from '../../../src/documents/threat-models/markdown.ts';
import { readThreatModel } from '../../../src/documents/threat-models/read-threat-model.ts';
import { expectWithin } from '../../support/in-time.ts';

const digest = 'a'.repeat(64);
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/threat-models/${name}`, import.meta.url), 'utf8');
const read = (path: string, text: string) => readThreatModel({ path, digest, text });

describe('what each format names', () => {
  test.each([
    ['model.md', { format: 'markdown', assets: 2, dataFlows: 2, threats: 3, mitigations: 2 }],
    ['template-left-empty.md', { assets: 0, dataFlows: 0, threats: 0, mitigations: 0, problem: null }],
    ['dragon-v2.json', { format: 'threat-dragon', assets: 2, dataFlows: 1, threats: 2, mitigations: 1 }],
    ['dragon-v1.json', { format: 'threat-dragon', assets: 1, dataFlows: 1, threats: 1, mitigations: 1 }],
    ['model.tm7', { format: 'tmt', assets: 2, dataFlows: 1, threats: 2, mitigations: 1 }],
    [
      'threagile.yaml',
      { format: 'threagile', assets: 3, dataFlows: 1, threats: 2, derivesThreats: true, mitigations: 1 },
    ],
    ['pytm.py', { format: 'pytm', assets: 3, dataFlows: 1, threats: 0, derivesThreats: true, mitigations: 1 }],
  ])('%s', (name, expected) => {
    expect(read(`docs/threat-models/${name}`, fixture(name))).toMatchObject({ problem: null, ...expected });
  });

  test.each([
    ['a.json', '{"summary": {}}', 'has no summary and no detail.diagrams'],
    ['a.json', '{"a": 1, "a": 2}', 'twice'],
    ['a.tm7', '<!DOCTYPE a [<!ENTITY b "c">]><ThreatModel>&b;</ThreatModel>', 'document type'],
    ['a.tm7', '<ThreatModel>\n<a></ThreatModel>', 'tag'],
    ['a.tm7', '<Model/>', 'its root element is not ThreatModel'],
    ['a.tm7', '<ThreatModel>'.repeat(200), 'nested deeper'],
    ['a.yaml', 'title: x\n', 'no technical_assets'],
    ['a.yaml', 'technical_assets: [\n', ''],
    ['a.py', 'import os\n', 'does not import pytm'],
  ])('%s is refused: %s', (path, text, reason) => {
    const model = read(path, text);
    expect(model?.problem?.reason).toContain(reason);
    expect(model).toMatchObject({ assets: 0, threats: 0, mitigations: 0 });
  });

  test('a file of no known ending is none', () => {
    expect(read('tm.pdf', '')).toBeNull();
  });
});

describe('Markdown', () => {
  test.each([
    ['labels without headings', 'Asset: the key\n\nThreat: it leaks\n\n**Mitigation**: it is in a KMS', [1, 0, 1, 1]],
    [
      'STRIDE headings',
      '# Assets\nThe key of releases\n\n## Spoofing\n\n- A stranger signs\n\n## Countermeasures\n\n- Keys are pinned',
      [1, 0, 1, 1],
    ],
    [
      'underlined headings',
      'Assets\n======\n\n- Key store\n\nRisks\n-----\n\n- It leaks\n\nControls\n--------\n\n- It is sealed',
      [1, 0, 1, 1],
    ],
    ['a comment that is not closed', '# Assets\n\n<!--\n- Key store', [0, 0, 0, 0]],
    ['fenced text is no list', '# Threats\n\n```\n- It leaks\n```', [0, 0, 0, 0]],
    ['a title alone', '# Threat model\n\nWe take security seriously.', [0, 0, 0, 0]],
  ])('%s', (_name, text, [assets, dataFlows, threats, mitigations]) => {
    expect(readMarkdownModel(text)).toMatchObject({ assets, dataFlows, threats, mitigations });
  });

  test.each([
    ['Threat model', []],
    ['Threats and mitigations', ['mitigations', 'threats']],
    ['Trust boundaries', ['dataFlows']],
    ['Threats to assets', ['threats']],
  ])('%s announces %j', (label, kinds) => {
    expect(kindsOf(label)).toEqual(kinds);
  });
});

test.each([
  ['docs/threat-model.md', 'markdown'],
  ['THREAT_MODEL.md', 'markdown'],
  ['docs/threat-models/api.md', 'markdown'],
  ['docs/threatmodel.json', 'threat-dragon'],
  ['ThreatDragonModels/app/app.json', 'threat-dragon'],
  ['security/model.tm7', 'tmt'],
  ['threagile.yaml', 'threagile'],
  ['security/tm.py', 'pytm'],
  ['src/tm.ts', null],
  ['docs/threats.md', null],
  ['package.json', null],
  ['node_modules/x/threat-model.md', null],
  ['tests/fixtures/threat-model.md', null],
])('%s is usual for %s', (path, format) => {
  expect(usualFormat(path)).toBe(format);
});

test('no text makes a reader throw, and all counts are counts', () => {
  const paths = fc.constantFrom('a.md', 'a.json', 'a.tm7', 'a.yaml', 'a.py');
  const pieces = fc.constantFrom(
    ...['model.md', 'dragon-v2.json', 'model.tm7', 'threagile.yaml', 'pytm.py'].map(fixture),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json(),
    fc
      .tuple(pieces, fc.nat(2000), fc.string({ maxLength: 10 }))
      .map(([whole, at, extra]) => whole.slice(0, at) + extra + whole.slice(at)),
  );
  fc.assert(
    fc.property(paths, text, (path, value) => {
      const model = read(path, value);
      expect(formatByEnding(path)).toBe(model?.format);
      for (const key of ['assets', 'dataFlows', 'threats', 'mitigations'] as const)
        expect(model?.[key]).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test('a long text of one kind is read in little time', () => {
  expectWithin(4000, () => {
    for (const piece of ['|', '# ', '`', '<!--', '-- ', 'Threat: ', '* ', '\n'])
      for (const path of ['a.md', 'a.py']) read(path, piece.repeat(200_000 / piece.length));
  });
});
