import { describe, expect, test } from '@jest/globals';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import type { Assessment } from '../../src/evidence/evidence-set.ts';
import { factsFileBytes } from '../../src/evidence/facts-file.ts';
import { principleStatements } from '../../src/evidence/statement.ts';
import { summaryStatement } from '../../src/evidence/summary.ts';
import { exportFileNames } from '../../src/names.ts';
import type { SigningIdentity } from '../../src/sigstore/ports.ts';
import type { Expected, VerificationInput } from '../../src/verify/expected.ts';
import { verifyEvidenceSet } from '../../src/verify/verify-evidence-set.ts';
import { assessment, commit, now, verdicts } from '../support/assessment.ts';
import { bundleOf, filesOf, identity, signedFiles, verifier, workflow, write } from '../support/evidence.ts';
import type { Files } from '../support/evidence.ts';

type Json = Record<string, unknown>;

const good = signedFiles();
const judge = () => verdicts;
const artefacts = new Map([
  ['app-1.2.0.tgz', '11'.repeat(32)],
  ['app-1.2.0.zip', '22'.repeat(32)],
]);
const expected: Expected = {
  repository: 'acme/app',
  serverUrl: 'https://github.com',
  tag: 'v1.2.0',
  signerWorkflow: '.github/workflows/release.yml',
};

function verify(change: Partial<VerificationInput> = {}) {
  return verifyEvidenceSet({ files: good, artefacts, verifier, expected, now, judge, ...change });
}

/** `file code` of every problem; a refusal never claims a release, a signer or a status. */
function refusals(change: Partial<VerificationInput>): string[] {
  const report = verify(change);
  expect(report).toMatchObject({ verified: false, principles: [], release: null, signer: null });
  return report.problems.map(({ file, code }) => `${file} ${code}`);
}

function withFile(name: string, bytes: Uint8Array | string): Files {
  return new Map(good).set(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
}

function without(name: string): Files {
  return new Map([...good].filter(([key]) => key !== name));
}

const textOf = (name: string, files: Files = good) => new TextDecoder().decode(files.get(name));
const payloadOf = (name: string) => {
  const { dsseEnvelope } = JSON.parse(textOf(name)) as { dsseEnvelope: { payload: string } };
  return new Uint8Array(Buffer.from(dsseEnvelope.payload, 'base64'));
};
/** The lines file follows the bundles, as an attacker would do it. */
function relined(files: Files): Files {
  const names = [...files.keys()].filter((name) => name.endsWith('.sigstore.json'));
  return new Map(files).set(
    'copse-evidence.jsonl',
    new TextEncoder().encode(names.map((name) => textOf(name, files)).join('')),
  );
}
function resigned(name: string, change: (statement: Json) => void): Files {
  const statement = JSON.parse(new TextDecoder().decode(payloadOf(name))) as Json;
  change(statement);
  return relined(withFile(name, bundleOf(canonicalBytes(statement))));
}

const hiddenRepository: Assessment = {
  ...assessment,
  facts: {
    ...assessment.facts,
    repository: {
      state: 'hidden',
      reason: 'failed',
      detail: 'GitHub answered 502',
      source: assessment.facts.repository.source,
    },
  },
};

const p4 = 'copse-p04.sigstore.json';
const p5 = 'copse-p05.sigstore.json';
const summary = 'copse-summary.sigstore.json';
const lines = 'copse-evidence.jsonl';
const facts = 'copse-facts.json';

describe('a genuine set', () => {
  test('verifies and says who, what and how each principle stands', () => {
    const report = verify();
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({
      verified: true,
      policy: null,
      release: assessment.release,
      signer: { identity: `${workflow}@refs/tags/v1.2.0`, commit, run: identity.runInvocation, instance: 'test' },
    });
    expect(report.principles).toEqual(
      verdicts.map(({ principle, status, reason }) => ({ principle, title: expect.any(String), status, reason })),
    );
  });

  test('verifies with the bytes of artefacts, too', () => {
    const bytes = new TextEncoder().encode('abc');
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const other = { ...assessment, release: { ...assessment.release, artefacts: [{ name: 'abc.txt', sha256 }] } };
    expect(verify({ files: signedFiles(other), artefacts: new Map([['abc.txt', bytes]]) }).problems).toEqual([]);
  });

  test.each<[string, Partial<VerificationInput>, RegExp]>([
    [
      'artefacts that were not given',
      { artefacts: null },
      /^The bytes of 2 artefacts.*app-1\.2\.0\.tgz, app-1\.2\.0\.zip\.$/,
    ],
    ['one artefact that was not given', { artefacts: new Map([...artefacts].slice(1)) }, /^The bytes of 1 artefacts/],
    ['no policy', {}, /no policy was given/],
    ['no tag', { expected: { repository: 'acme/app', serverUrl: 'https://github.com' } }, /^Which tag it is/],
    [
      'any workflow',
      { expected: { repository: 'acme/app', serverUrl: 'https://github.com' } },
      /any workflow of acme\/app .*release\.yml@refs\/tags\/v1\.2\.0/,
    ],
    [
      'unsigned files',
      { files: new Map(good).set('copse-report.html', new Uint8Array()) },
      /no signature covers: copse-report\.html/,
    ],
    [
      'what lies beside the artefacts',
      { passedOver: ['copse-x.yaml', 'more'] },
      /beside the artefacts: copse-x\.yaml, more\.$/,
    ],
    [
      'ids that the certificate does not state',
      {
        files: signedFiles(assessment, (_, payload) =>
          bundleOf(payload, { ...identity, sourceRepositoryOwnerId: null }),
        ),
      },
      /^The ids of repository and owner.*the certificate does not state both/,
    ],
    [
      'ids that the facts do not have',
      { files: signedFiles(hiddenRepository) },
      /^The ids.*the facts do not have them/,
    ],
    ['the limits of a signature', {}, /what GitHub answered was true/],
  ])('says that it did not check %s', (_, change, sentence) => {
    const report = verify(change);
    expect(report.verified).toBe(true);
    expect(report.notChecked).toContainEqual(expect.stringMatching(sentence));
  });

  test('does not say of what it checked that it did not', () => {
    expect(verify().notChecked.join(' ')).not.toMatch(
      /artefacts|ids of|Which tag|Which workflow|Which version|signature covers|backfill/,
    );
  });
});

describe('files', () => {
  test.each([...good.keys()])('without %s it is refused', (name) => {
    expect(refusals({ files: without(name) })).toContain(`${name} FILE_MISSING`);
  });

  test.each([...good.keys()])('any single changed byte of %s is noticed', (name) => {
    const bytes = good.get(name)!;
    const step = Math.max(1, Math.floor(bytes.byteLength / 20));
    for (let at = 0; at < bytes.byteLength; at += step) {
      const changed = Uint8Array.from(bytes);
      changed[at] = changed[at]! ^ 1;
      expect(refusals({ files: withFile(name, changed) }).length).toBeGreaterThan(0);
    }
  });

  test.each<[string, Files, string[]]>([
    ['bytes that are no JSON', withFile(p4, '{'), [`${p4} BUNDLE_UNREADABLE`, `${lines} LINES_DIFFER`]],
    [
      'a key twice',
      withFile(p4, textOf(p4).replace('{', '{"mediaType":"x",')),
      [`${p4} BUNDLE_UNREADABLE`, `${lines} LINES_DIFFER`],
    ],
    ['an older bundle version', relined(withFile(p4, textOf(p4).replace('v0.3', 'v0.2'))), [`${p4} BUNDLE_VERSION`]],
    ['a space', relined(withFile(p4, textOf(p4).replace('":', '" :'))), [`${p4} NOT_CANONICAL`]],
    ['no newline at the end', withFile(p4, textOf(p4).trimEnd()), [`${p4} NOT_CANONICAL`, `${lines} LINES_DIFFER`]],
    [
      'lines in another order',
      withFile(lines, textOf(lines).split('\n').reverse().join('\n')),
      [`${lines} LINES_DIFFER`],
    ],
    [
      'a byte order mark before the lines',
      withFile(lines, `\ufeff${textOf(lines)}`),
      [`${lines} LINES_DIFFER`, `copse-p01.sigstore.json LINES_DIFFER`],
    ],
    ['one line more', withFile(lines, `${textOf(lines)}${textOf(p4)}`), [`${lines} LINES_DIFFER`]],
    ['one line less', withFile(lines, textOf(lines).split('\n').slice(0, 14).join('\n')), [`${lines} LINES_DIFFER`]],
    [
      'two bundles swapped',
      relined(withFile(p4, textOf(p5)).set(p5, good.get(p4)!)),
      [`${p4} PRINCIPLE_SWAPPED`, `${p5} PRINCIPLE_SWAPPED`],
    ],
    ['the roll-up as a principle', relined(withFile(p4, textOf(summary))), [`${p4} PREDICATE_TYPE`]],
    ['a principle as the roll-up', relined(withFile(summary, textOf(p4))), [`${summary} PREDICATE_TYPE`]],
  ])('with %s: refused by name', (_, files, problems) => {
    expect(refusals({ files })).toEqual(problems);
  });

  type BundleJson = { dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] } };
  const edited = (change: (bundle: BundleJson) => void): Files => {
    const bundle = JSON.parse(textOf(p4)) as BundleJson;
    change(bundle);
    return relined(withFile(p4, write(bundle)));
  };

  test.each<[string, (bundle: BundleJson) => void, string]>([
    ['two signatures', ({ dsseEnvelope }) => dsseEnvelope.signatures.push(dsseEnvelope.signatures[0]!), 'ENVELOPE'],
    ['no signature', ({ dsseEnvelope }) => (dsseEnvelope.signatures = []), 'ENVELOPE'],
    ['another payload type', ({ dsseEnvelope }) => (dsseEnvelope.payloadType = 'text/plain'), 'PAYLOAD_TYPE'],
    ['another signature', ({ dsseEnvelope }) => (dsseEnvelope.signatures = [{ sig: 'AAAA' }]), 'SIGNATURE'],
    ['another payload', ({ dsseEnvelope }) => (dsseEnvelope.payload = 'AAAA'), 'SIGNATURE'],
    [
      'base64 in another spelling',
      ({ dsseEnvelope }) => (dsseEnvelope.signatures[0]!.sig = dsseEnvelope.signatures[0]!.sig.replace('=', '')),
      'NOT_CANONICAL',
    ],
  ])('%s in a bundle is refused', (_, change, code) => {
    expect(refusals({ files: edited(change) })).toEqual([`${p4} ${code}`]);
  });

  test('a verifier that throws means not verified', () => {
    const broken = {
      verify: () => {
        throw new TypeError('boom');
      },
    };
    expect(refusals({ verifier: broken })).toEqual([' UNEXPECTED']);
  });

  test('a bundle that says more than what is verified is refused, also where the lines follow it', () => {
    const addedParts = (text: string) => (text.includes('"zzz"') ? 'it has more' : null);
    const files = edited((bundle) => Object.assign(bundle, { zzz: 'x' }));
    expect(verify({ verifier: { ...verifier, addedParts } }).verified).toBe(true);
    expect(refusals({ files, verifier: { ...verifier, addedParts } })).toEqual([`${p4} NOT_CANONICAL`]);
  });

  test('a signature over a message is not a statement', () => {
    const message = { verify: () => ({ ok: true, content: { type: 'message' }, identity, instance: 'test' }) as const };
    expect(refusals({ verifier: message })).toContain(`${p4} ENVELOPE`);
  });

  test('a payload type that only the signature names is refused', () => {
    const typed = {
      verify: (text: string) => {
        const result = verifier.verify(text);
        if (!result.ok || result.content.type !== 'dsse') return result;
        return { ...result, content: { ...result.content, payloadType: 'text/plain' } };
      },
    };
    expect(refusals({ verifier: typed })).toContain(`${p4} PAYLOAD_TYPE`);
  });
});

describe('statements, all genuinely signed', () => {
  const at = (statement: object, path: string, value: unknown) => {
    const steps = path.split('.');
    let node = statement as Record<string, unknown>;
    for (const step of steps.slice(0, -1)) node = node[step] as Record<string, unknown>;
    node[steps.at(-1)!] = value;
  };

  test.each<[string, unknown, string[]]>([
    ['_type', 'https://in-toto.io/Statement/v0.1', [`${p4} STATEMENT_TYPE`]],
    ['predicateType', 'https://slsa.dev/provenance/v1', [`${p4} PREDICATE_TYPE`]],
    ['predicate.score', 100, [`${p4} STATEMENT_INVALID`]],
    ['predicate.principle.id', 5, [`${p4} PRINCIPLE_SWAPPED`]],
    ['predicate.status', 'implemented', [`${p4} ROLLUP_DIGEST`, `${p4} ROLLUP_STATUS`, `${p4} REPLAY_DIFFERS`]],
    ['predicate.checks.1.because', 'All is well.', [`${p4} ROLLUP_DIGEST`, `${p4} REPLAY_DIFFERS`]],
    [
      'subject.0.digest.sha256',
      '44'.repeat(32),
      [`${p4} ROLLUP_DIGEST`, `${p4} SUBJECTS_DIFFER`, `${p4} REPLAY_DIFFERS`],
    ],
    [
      'predicate.facts.digest.sha256',
      '55'.repeat(32),
      [`${p4} FACTS_DIGEST`, `${p4} ROLLUP_DIGEST`, `${p4} REPLAY_DIFFERS`],
    ],
    [
      'predicate.invocation.uri',
      'https://github.com/acme/app/actions/runs/78/attempts/1',
      [`${p4} ROLLUP_DIGEST`, `${p4} SIGNER_RUN`, `${p4} REPLAY_DIFFERS`],
    ],
    ['predicate.expires', '2036-12-22T12:00:00.000Z', [`${p4} ROLLUP_DIGEST`, `${p4} REPLAY_DIFFERS`]],
  ])('one with another %s is named', (path, value, problems) => {
    expect(refusals({ files: resigned(p4, (statement) => at(statement, path, value)) })).toEqual(problems);
  });

  test('one that is not canonical is refused', () => {
    const spaced = new TextEncoder().encode(` ${new TextDecoder().decode(payloadOf(p4))}`);
    expect(refusals({ files: relined(withFile(p4, bundleOf(spaced))) })).toEqual([`${p4} NOT_CANONICAL`]);
  });

  test('one with a key twice is refused', () => {
    const twice = new TextDecoder().decode(payloadOf(p4)).replace('{', '{"_type":"x",');
    expect(refusals({ files: relined(withFile(p4, bundleOf(new TextEncoder().encode(twice)))) })).toEqual([
      `${p4} STATEMENT_INVALID`,
    ]);
  });

  const key = 'https://w3id.org/copse/summary/v1';
  const inBody = (change: (body: Json) => void) =>
    resigned(summary, (statement) => change((statement['predicate'] as Record<string, Json>)[key]!));

  test.each<[string, (body: Json) => void, string[]]>([
    [
      'another status',
      (body) => at(body, 'statements.3.status', 'implemented'),
      [`${p4} ROLLUP_STATUS`, `${summary} REPLAY_DIFFERS`],
    ],
    [
      'another digest',
      (body) => at(body, 'statements.3.digest.sha256', '66'.repeat(32)),
      [`${p4} ROLLUP_DIGEST`, `${summary} REPLAY_DIFFERS`],
    ],
    [
      'other facts',
      (body) => at(body, 'facts.digest.sha256', '66'.repeat(32)),
      [`${summary} FACTS_DIGEST`, `${summary} REPLAY_DIFFERS`],
    ],
    [
      'another tag',
      (body) => at(body, 'release.tag', 'v9'),
      [`${summary} RELEASE_MISMATCH`, `${summary} RELEASE_MISMATCH`, `${summary} REPLAY_DIFFERS`],
    ],
    [
      'another digest of an export',
      (body) => at(body, 'exports.0.digest.sha256', '66'.repeat(32)),
      [`${summary} REPLAY_DIFFERS`, 'copse.cdx.json EXPORT_DIGEST'],
    ],
    [
      'one export less',
      (body) => at(body, 'exports', (body['exports'] as unknown[]).slice(1)),
      [`${summary} STATEMENT_INVALID`],
    ],
    ['a later end', (body) => at(body, 'expires', '2036-12-22T12:00:00.000Z'), [`${summary} REPLAY_DIFFERS`]],
    [
      '13 statements',
      (body) => at(body, 'statements', (body['statements'] as unknown[]).slice(1)),
      [`${summary} STATEMENT_INVALID`],
    ],
  ])('a roll-up with %s is named', (_, change, problems) => {
    expect(refusals({ files: inBody(change) })).toEqual(problems);
  });

  test('a property that does not hold is found by judging again', () => {
    const files = resigned(summary, (statement) =>
      at(statement, 'predicate.properties', ['COPSE_SSCOP14_P04_IMPLEMENTED']),
    );
    expect(refusals({ files })).toEqual([`${summary} REPLAY_DIFFERS`]);
  });

  test('roll-up and statements that all speak of other artefacts than the facts are found', () => {
    const release = { ...assessment.release, artefacts: [{ name: 'evil.tgz', sha256: '77'.repeat(32) }] };
    const forged = { ...assessment, release };
    const files = new Map(signedFiles(forged)).set(facts, good.get(facts)!);
    const found = refusals({ files, artefacts: null });
    expect(found).toContain(`${facts} FACTS_DIGEST`);
    expect(found).toContain(`${summary} SUBJECTS_DIFFER`);
  });
});

describe('facts', () => {
  test('facts of another run are refused', () => {
    const other = { ...assessment, terms: { ...assessment.terms, minimumApprovals: 0 } };
    const found = refusals({ files: withFile(facts, factsFileBytes(other)) });
    expect(found).toContain(`${facts} FACTS_DIGEST`);
    expect(found).toContain(`${p4} REPLAY_DIFFERS`);
  });

  test('bytes that are no facts are refused', () => {
    expect(refusals({ files: withFile(facts, '{}') })).toEqual([`${facts} FACTS_DIGEST`, `${facts} FACTS_INVALID`]);
  });

  test('verdicts that today come out otherwise are named, each with its file', () => {
    const today = verdicts.map((verdict) =>
      verdict.principle === 4 ? { ...verdict, status: 'implemented' as const } : verdict,
    );
    expect(refusals({ judge: () => today })).toEqual([`${p4} REPLAY_DIFFERS`, `${summary} REPLAY_DIFFERS`]);
  });

  test('a judge that throws means not verified', () => {
    const judgeless = () => {
      throw new TypeError('boom');
    };
    expect(refusals({ judge: judgeless })).toEqual([`${facts} REPLAY_FAILED`]);
  });

  test('another rule set is told as such', () => {
    const digest = (JSON.parse(textOf(facts)) as { copse: { rules: string } }).copse.rules;
    const statements = principleStatements(assessment);
    const all = [...statements, summaryStatement(assessment, statements)];
    const swap = (bytes: Uint8Array) =>
      new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(digest, '0'.repeat(64)));
    const bundles = new Map(all.map(({ fileName, bytes }) => [fileName, bundleOf(swap(bytes))]));
    expect(refusals({ files: filesOf(bundles, swap(good.get(facts)!)) })).toContain(`${facts} RULES_DIFFER`);
  });
});

describe('exports', () => {
  test.each(exportFileNames)('%s of another run is named', (name) => {
    const other = { ...assessment, terms: { ...assessment.terms, now: '2026-11-23T12:00:00Z' } };
    expect(refusals({ files: withFile(name, signedFiles(other).get(name)!) })).toEqual([`${name} EXPORT_DIGEST`]);
  });

  test.each(exportFileNames)('%s with a space more is named', (name) => {
    expect(refusals({ files: withFile(name, `${textOf(name)} `) })).toEqual([`${name} EXPORT_DIGEST`]);
  });

  test('two that are swapped are both named', () => {
    const files = withFile('copse-oscal.json', textOf('copse-gemara.json'));
    files.set('copse-gemara.json', good.get('copse-oscal.json')!);
    expect(refusals({ files })).toEqual(['copse-oscal.json EXPORT_DIGEST', 'copse-gemara.json EXPORT_DIGEST']);
  });
});

describe('artefacts', () => {
  test.each<[string, Map<string, Uint8Array | string>, string[]]>([
    ['changed', new Map([['app-1.2.0.tgz', new Uint8Array([1])]]), ['app-1.2.0.tgz ARTEFACT_CHANGED']],
    ['changed (digest)', new Map([['app-1.2.0.zip', '11'.repeat(32)]]), ['app-1.2.0.zip ARTEFACT_CHANGED']],
    ['of another name', new Map([['app.tgz', '11'.repeat(32)]]), ['app.tgz ARTEFACT_UNKNOWN']],
    ['not there, nor any other', new Map(), [' ARTEFACT_MISSING']],
  ])('one that is %s is named', (_, atHand, problems) => {
    expect(refusals({ artefacts: atHand })).toEqual(problems);
  });

  test('more than a statement can name are compared all the same', () => {
    const many = Array.from({ length: 1100 }, (_, index) => ({ name: `f${index}`, sha256: '33'.repeat(32) }));
    const big: Assessment = { ...assessment, release: { ...assessment.release, artefacts: many } };
    const files = signedFiles(big);
    expect(verify({ files, artefacts: new Map([['f7', '33'.repeat(32)]]) }).verified).toBe(true);
    expect(refusals({ files, artefacts: new Map([['f7', '34'.repeat(32)]]) })).toEqual(['f7 ARTEFACT_CHANGED']);
  });
});

describe('the signer', () => {
  const signedBy = (change: Partial<SigningIdentity>) =>
    signedFiles(assessment, (_, payload) => bundleOf(payload, { ...identity, ...change }));
  const codes = (change: Partial<SigningIdentity>, wants: Expected = expected) =>
    refusals({ files: signedBy(change), expected: wants });
  const san = (value: string) => ({ subjectAlternativeName: value, buildSignerUri: value });

  test.each<[string, Partial<SigningIdentity>, string]>([
    [
      'another workflow',
      san('https://github.com/acme/app/.github/workflows/ci.yml@refs/tags/v1.2.0'),
      'SIGNER_IDENTITY',
    ],
    [
      'a longer path',
      san(`https://github.com/evil/x/.github/workflows/${workflow}@refs/tags/v1.2.0`),
      'SIGNER_IDENTITY',
    ],
    ['a file that only starts like it', san(`${workflow}x@refs/tags/v1.2.0`), 'SIGNER_IDENTITY'],
    ['other letters', san(`${workflow.replace('acme', 'ACME')}@refs/tags/v1.2.0`), 'SIGNER_IDENTITY'],
    ['a pull request', san(`${workflow}@refs/pull/7/merge`), 'SIGNER_IDENTITY'],
    ['another tag', san(`${workflow}@refs/tags/v1.2.0-rc1`), 'SIGNER_IDENTITY'],
    ['a build signer of its own', { buildSignerUri: `${workflow}@refs/heads/main` }, 'SIGNER_IDENTITY'],
    ['another issuer', { issuer: 'https://accounts.example.com' }, 'SIGNER_ISSUER'],
    ['another source repository', { sourceRepository: 'https://github.com/evil/app' }, 'SIGNER_REPOSITORY'],
    ['no source repository', { sourceRepository: null }, 'SIGNER_REPOSITORY'],
    ['a repository of the same name', { sourceRepositoryId: '4712' }, 'SIGNER_REPOSITORY'],
    ['an owner of the same name', { sourceRepositoryOwnerId: '98' }, 'SIGNER_REPOSITORY'],
    ['another commit', { sourceRepositoryDigest: 'd'.repeat(40) }, 'SIGNER_COMMIT'],
    ['no commit', { sourceRepositoryDigest: null }, 'SIGNER_COMMIT'],
    ['a ref of another tag', { sourceRepositoryRef: 'refs/tags/v1.1.0' }, 'SIGNER_REF'],
    ['no ref', { sourceRepositoryRef: null }, 'SIGNER_REF'],
    ['a self-hosted runner', { runnerEnvironment: 'self-hosted' }, 'SIGNER_RUNNER'],
    ['no runner', { runnerEnvironment: null }, 'SIGNER_RUNNER'],
    ['a privileged trigger', { buildTrigger: 'pull_request_target' }, 'SIGNER_TRIGGER'],
    ['no trigger', { buildTrigger: null }, 'SIGNER_TRIGGER'],
  ])('with %s is refused, once for all files', (_, change, code) => {
    expect(codes(change)).toEqual([`${summary} ${code}`]);
  });

  test('another run than the statements name is refused for each', () => {
    const found = codes({ runInvocation: 'https://github.com/acme/app/actions/runs/1/attempts/1' });
    expect(found).toHaveLength(15);
    expect(found).toContain(`${p4} SIGNER_RUN`);
  });

  test('one file of another signer is named', () => {
    const files = signedFiles(assessment, (file, payload) =>
      bundleOf(payload, file === p4 ? { ...identity, buildTrigger: 'workflow_dispatch' } : identity),
    );
    expect(refusals({ files })).toEqual([`${p4} SIGNER_DIFFERS`]);
  });

  test('a roll-up of another signer is named', () => {
    const files = signedFiles(assessment, (file, payload) =>
      bundleOf(payload, file === summary ? { ...identity, sourceRepositoryRef: 'refs/heads/main' } : identity),
    );
    expect(refusals({ files })).toEqual([`${summary} SIGNER_DIFFERS`]);
  });

  test.each<[string, Partial<SigningIdentity>, Partial<Expected>]>([
    ['a branch', { ...san(`${workflow}@refs/heads/main`), sourceRepositoryRef: 'refs/heads/main' }, {}],
    ['the exact identity', san('https://ci.example/any'), { certificateIdentity: 'https://ci.example/any' }],
    ['the workflow with its repository', {}, { signerWorkflow: 'acme/app/.github/workflows/release.yml' }],
    [
      'a reusable workflow',
      san('https://github.com/tools/ci/.github/workflows/sign.yml@v3'),
      { signerWorkflow: 'tools/ci/.github/workflows/sign.yml' },
    ],
    ['a named issuer', { issuer: 'https://oidc.example' }, { issuer: 'https://oidc.example' }],
    ['a self-hosted runner that is accepted', { runnerEnvironment: 'self-hosted' }, { selfHostedRunner: true }],
    [
      'a later run that is accepted',
      {
        ...san(`${workflow}@refs/tags/v2.0.0`),
        sourceRepositoryRef: 'refs/tags/v2.0.0',
        sourceRepositoryDigest: 'd'.repeat(40),
      },
      { backfilled: true },
    ],
  ])('with %s is accepted', (_, change, wants) => {
    expect(verify({ files: signedBy(change), expected: { ...expected, ...wants } }).problems).toEqual([]);
  });

  test('a later run is accepted only as such, and told', () => {
    const later = {
      ...san(`${workflow}@refs/heads/main`),
      sourceRepositoryRef: 'refs/heads/main',
      sourceRepositoryDigest: 'd'.repeat(40),
    };
    expect(codes(later)).toEqual([`${summary} SIGNER_COMMIT`]);
    const { notChecked } = verify({ files: signedBy(later), expected: { ...expected, backfilled: true } });
    expect(notChecked.join(' ')).toMatch(/backfilled evidence/);
  });

  test('a reusable workflow of another repository is not accepted unasked', () => {
    const change = san('https://github.com/tools/ci/.github/workflows/sign.yml@v3');
    const { repository, serverUrl, tag } = expected;
    expect(codes(change, { repository, serverUrl, tag: tag! })).toEqual([`${summary} SIGNER_IDENTITY`]);
  });

  test('which version of a reusable workflow signed is told, for any was accepted', () => {
    const change = san('https://github.com/tools/ci/.github/workflows/sign.yml@refs/heads/anybody');
    const wants = { ...expected, signerWorkflow: 'tools/ci/.github/workflows/sign.yml' };
    const { verified, notChecked } = verify({ files: signedBy(change), expected: wants });
    expect(verified).toBe(true);
    expect(notChecked).toContainEqual(expect.stringMatching(/^Which version.*sign\.yml@refs\/heads\/anybody was/));
  });

  test('an identity that was asked for as nothing is none', () => {
    expect(codes({}, { ...expected, certificateIdentity: '' })).toEqual([`${summary} SIGNER_IDENTITY`]);
  });

  test('an enterprise server has an issuer and addresses of its own', () => {
    const serverUrl = 'https://ghe.acme.example';
    const own = JSON.parse(JSON.stringify(identity).replaceAll('https://github.com', serverUrl)) as SigningIdentity;
    const from: Assessment = {
      ...assessment,
      release: { ...assessment.release, serverUrl },
      invocation: own.runInvocation,
    };
    const sign = (issuer: string) => signedFiles(from, (_, payload) => bundleOf(payload, { ...own, issuer }));
    const wants = { ...expected, serverUrl };
    expect(verify({ files: sign(`${serverUrl}/_services/token`), expected: wants }).problems).toEqual([]);
    expect(refusals({ files: sign(identity.issuer), expected: wants })).toEqual([`${summary} SIGNER_ISSUER`]);
  });
});

describe('what was asked for', () => {
  test.each<[string, Partial<Expected>, string[]]>([
    ['another tag', { tag: 'v1.3.0' }, [`${summary} RELEASE_MISMATCH`]],
    [
      'other letters of the repository',
      { repository: 'Acme/app' },
      [`${summary} SIGNER_IDENTITY`, `${summary} SIGNER_REPOSITORY`, `${summary} RELEASE_MISMATCH`],
    ],
    [
      'another server',
      { serverUrl: 'https://ghe.example' },
      [
        `${summary} SIGNER_IDENTITY`,
        `${summary} SIGNER_ISSUER`,
        `${summary} SIGNER_REPOSITORY`,
        `${summary} RELEASE_MISMATCH`,
      ],
    ],
  ])('%s is refused', (_, wants, problems) => {
    expect(refusals({ expected: { ...expected, ...wants } })).toEqual(problems);
  });
});

describe('time', () => {
  test.each([
    ['on its last day', '2026-12-22T12:00:00Z', []],
    ['a second later', '2026-12-22T12:00:01Z', [`${summary} EXPIRED`]],
    ['nine minutes before it was made', '2026-11-22T11:51:00Z', []],
    ['an hour before it was made', '2026-11-22T11:00:00Z', [`${summary} FROM_THE_FUTURE`]],
    ['at no time', 'never', [`${summary} EXPIRED`, `${summary} FROM_THE_FUTURE`]],
  ])('%s', (_, at, problems) => {
    expect(verify({ now: at }).problems.map(({ file, code }) => `${file} ${code}`)).toEqual(problems);
  });
});

describe("the buyer's policy", () => {
  const policy = {
    required: [{ principle: 5, accepts: ['implemented'] }],
    maximumAgeDays: 7,
    acceptedBases: ['observed'],
  } as const;

  test('is met or not, and changes nothing of the verification', () => {
    expect(verify({ policy })).toMatchObject({ verified: true, policy: { met: true, unmet: [] } });
    const late = verify({ policy, now: '2026-12-01T12:00:00Z' });
    expect(late).toMatchObject({
      verified: true,
      policy: { met: false, unmet: ['The evidence is 9 days old, the policy accepts 7.'] },
    });
  });

  test('is never met by evidence that does not verify', () => {
    expect(verify({ policy, files: without(p4) }).policy).toEqual({
      met: false,
      unmet: ['It was not looked at: the evidence is not verified.'],
    });
  });
});
