import type { FactValues } from '../../../src/facts/facts.ts';
import {
  absent,
  artefact,
  factsWith,
  finding,
  hidden,
  release,
  seeing,
  sha256,
  signature,
  unverifiable,
} from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

type Finding = ReturnType<typeof finding>;

const released = (
  findings: readonly Finding[],
  artefacts: FactValues['artefacts'] = [artefact()],
  asked = artefacts.length,
): Partial<FactValues> => ({ artefacts, signatures: { findings, asked } });

const zip = artefact('app.zip', { sha256: sha256('c') });
const sums = artefact('SHA256SUMS', { sha256: sha256('5'), role: 'checksums' });
const overSums = signature({ foundIn: 'SHA256SUMS.sigstore.json', subjects: [sha256('5')] });
const sbom = artefact('app.cdx.json', { sha256: sha256('6'), role: 'sbom' });
const attestation = artefact('app.intoto.jsonl', { sha256: sha256('7'), role: 'attestation' });

type Listed = FactValues['checksums']['files'][number];
/** SHA256SUMS as it was read: names with the letter that their digest is made of. */
const listing = (
  entries: readonly (readonly [name: string, letter: string])[],
  changes: Partial<Listed> = {},
): readonly Listed[] => [
  {
    name: 'SHA256SUMS',
    algorithm: 'sha256',
    entries: entries.map(([name, letter]) => ({ name, digest: sha256(letter) })),
    problems: [],
    ...changes,
  },
];
const summed = (
  findings: readonly Finding[],
  files: readonly Listed[],
  artefacts: FactValues['artefacts'] = [artefact(), sums],
) => seeing({ ...released(findings, artefacts), checksums: { files } });

const nothingToSign = [
  { name: 'no artefacts', facts: seeing(released([], [])), result: 'not_applicable', because: /no artefacts/ },
  {
    name: 'only an SBOM',
    facts: seeing(released([], [sbom])),
    result: 'not_applicable',
    because: /only describe others/,
  },
  {
    name: 'artefacts hidden',
    facts: factsWith(),
    result: 'not_observable',
    because: /artefacts could not be seen/,
    permission: 'test: read',
  },
  {
    name: 'signatures hidden',
    facts: seeing({ artefacts: [artefact()] }, { signatures: hidden('attestations: read') }),
    result: 'not_observable',
    because: /Signatures and attestations could not be seen/,
    permission: 'attestations: read',
  },
  {
    name: 'no answer about signatures',
    facts: seeing({ artefacts: [artefact()] }, { signatures: absent() }),
    result: 'not_observable',
    because: /no answer/,
  },
] as const;

export const signed: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'a signature that verifies',
      facts: seeing(released([signature()])),
      result: 'met',
      because: /All 1 product artefact signed and verified/,
      details: [/verified, identity bound: 1/],
    },
    {
      name: 'an attestation is a signature too',
      facts: seeing(released([finding()])),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'a pinned key',
      facts: seeing(
        released([signature({ form: 'openpgp', level: 'verified_key', reason: 'key pinned', signer: null })]),
      ),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'the strongest counts',
      facts: seeing(released([signature({ level: 'invalid', reason: 'bad' }), finding()])),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'files that describe others need none',
      facts: seeing(released([signature()], [artefact(), sbom, sums])),
      result: 'met',
      because: /All 1 product/,
      details: [/2 files that only describe the others/],
    },
    {
      name: 'none',
      facts: seeing(released([])),
      result: 'not_met',
      because: /1 of 1 product artefact without a good signature: app\.tgz: no signature/,
      fix: /artefacts\.identities/,
    },
    {
      name: 'one of two',
      facts: seeing(released([signature()], [artefact(), zip])),
      result: 'not_met',
      because: /1 of 2 product artefacts.*app\.zip: no signature/,
      fix: /./,
    },
    {
      name: 'an unknown signer',
      facts: seeing(released([signature({ level: 'signed_unknown', reason: 'signer is evil/app' })])),
      result: 'not_met',
      because: /signed, but by no expected identity or key in app\.tgz\.sigstore\.json .*: signer is evil\/app/,
      fix: /./,
    },
    {
      name: 'refused',
      facts: seeing(released([signature({ level: 'invalid', reason: 'digest differs' })])),
      result: 'not_met',
      because: /signature refused in .*: digest differs/,
      fix: /./,
    },
    {
      name: "Copse's own statements never count",
      facts: seeing(
        released([
          finding({ predicateType: 'https://w3id.org/copse/principle-evidence/v1' }),
          finding({ predicateType: 'https://in-toto.io/attestation/svr/v0.2' }),
        ]),
      ),
      result: 'not_met',
      because: /no signature/,
      fix: /./,
    },
    {
      name: "the platform's release attestation is not the vendor's signature",
      facts: seeing(released([finding({ form: 'github-release-attestation' })])),
      result: 'not_met',
      because: /no signature/,
      fix: /./,
    },
    {
      name: 'checksums signed by nobody expected help nobody',
      facts: seeing(released([{ ...overSums, level: 'signed_unknown', reason: 'unknown' }], [artefact(), sums])),
      result: 'not_met',
      because: /no signature/,
      fix: /./,
    },
    {
      name: 'present, not verifiable here',
      facts: seeing(released([unverifiable({ form: 'openpgp', foundIn: 'app.tgz.asc', reason: 'no key is pinned' })])),
      result: 'not_observable',
      because: /1 of 1 product artefact cannot be verified here: app\.tgz: .*no key is pinned/,
    },
    {
      name: 'signed checksums may list it, and could not be read',
      facts: seeing(released([overSums], [artefact(), sums])),
      result: 'not_observable',
      because: /what SHA256SUMS lists, which is signed, was not seen/,
    },
    {
      name: 'a signature over checksums lifts what they list',
      facts: summed([overSums], listing([['app.tgz', 'a']])),
      result: 'met',
      because: /All 1 product artefact signed and verified/,
      details: [/^app\.tgz: verified, identity bound through SHA256SUMS, which lists it in SHA256SUMS\.sigstore\.json/],
    },
    {
      name: 'a pinned key over checksums too',
      facts: summed(
        [{ ...overSums, form: 'openpgp', level: 'verified_key', reason: 'pinned', signer: null }],
        listing([['app.tgz', 'a']]),
      ),
      result: 'met',
      because: /All 1/,
      details: [/verified with a pinned key through SHA256SUMS/],
    },
    {
      name: 'a clear-signed list lifts what it lists',
      facts: summed(
        [signature({ form: 'openpgp', level: 'verified_key', reason: 'pinned', subjects: [sha256('9')] })],
        listing([['app.tgz', 'a']], { name: 'SHA256SUMS.asc' }),
        [artefact(), artefact('SHA256SUMS.asc', { sha256: sha256('9'), role: 'signature' })],
      ),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'checksums signed with a key of the same release',
      facts: summed(
        [{ ...overSums, level: 'signed_unknown', reason: 'the key lies in the same release' }],
        listing([['app.tgz', 'a']]),
      ),
      result: 'not_met',
      because: /by no expected identity or key through SHA256SUMS.*same release/,
      fix: /artefacts\.keys/,
    },
    {
      name: 'checksums whose signature cannot be verified here',
      facts: summed([unverifiable({ subjects: [sha256('5')] })], listing([['app.tgz', 'a']])),
      result: 'not_observable',
      because: /not verifiable here through SHA256SUMS/,
    },
    {
      name: 'signed checksums of another file lift nothing',
      facts: summed([overSums], listing([['app.zip', 'a']])),
      result: 'not_met',
      because: /app\.tgz: no signature/,
      fix: /./,
    },
    {
      name: 'signed checksums with another digest lift nothing',
      facts: summed([overSums], listing([['app.tgz', 'b']])),
      result: 'not_met',
      because: /app\.tgz: no signature/,
      fix: /./,
    },
    {
      name: 'signed checksums of broken algorithms lift nothing',
      facts: summed([overSums], listing([['app.tgz', 'a']], { algorithm: 'md5' })),
      result: 'not_met',
      because: /no signature/,
      fix: /./,
    },
    {
      name: 'signed checksums with the digest of it, and with another one under the same name',
      facts: summed(
        [overSums],
        listing([
          ['app.tgz', 'a'],
          ['app.tgz', 'b'],
        ]),
      ),
      result: 'not_observable',
      because: /SHA256SUMS is signed and lists it more than once, with different digests/,
    },
    {
      name: 'signed checksums in an algorithm that is not compared',
      facts: summed([overSums], listing([['app.tgz', 'a']], { algorithm: 'sha512' })),
      result: 'not_observable',
      because: /SHA256SUMS is signed and lists it by sha512, which is not compared/,
    },
    {
      name: 'signed checksums that were not read to their end',
      facts: summed([overSums], listing([], { problems: ['line 3 is of no known layout'] })),
      result: 'not_observable',
      because: /SHA256SUMS is signed and was not read to its end/,
    },
    {
      name: 'a signature that does not say what it covers',
      facts: seeing(released([unverifiable({ subjects: [] })])),
      result: 'not_observable',
      because: /does not say here which file it covers/,
    },
    {
      name: 'an unverifiable signature over another file, a refused one over none',
      facts: seeing(
        released([
          unverifiable({ subjects: [sha256('d')] }),
          signature({ level: 'invalid', reason: 'bad', subjects: [] }),
        ]),
      ),
      result: 'not_met',
      because: /app\.tgz: no signature/,
      fix: /./,
    },
    {
      name: 'not every digest was asked about',
      facts: seeing(released([], [artefact()], 0)),
      result: 'not_observable',
      because: /not asked about every digest/,
    },
    ...nothingToSign,
  ],
};

export const shipped: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'in the attestation store',
      facts: seeing(released([finding()])),
      result: 'met',
      because: /Provenance of all 1 artefact can be had/,
      details: [/provenance in attestations API/],
    },
    {
      name: 'as an asset',
      facts: seeing(released([finding({ foundIn: 'app.intoto.jsonl' })], [artefact(), attestation])),
      result: 'met',
      because: /all 1/,
    },
    {
      name: 'by whom it is signed is another question',
      facts: seeing(released([finding({ level: 'signed_unknown', reason: 'x' })])),
      result: 'met',
      because: /all 1/,
    },
    {
      name: 'none',
      facts: seeing(released([])),
      result: 'not_met',
      because: /1 of 1 artefact without provenance that a customer can get: app\.tgz: no provenance/,
      fix: /attest-build-provenance/,
    },
    {
      name: 'over other bytes',
      facts: seeing(released([finding({ subjects: [sha256('d')] })])),
      result: 'not_met',
      because: /no provenance/,
      fix: /./,
    },
    {
      name: 'refused',
      facts: seeing(released([finding({ level: 'invalid', reason: 'bad' })])),
      result: 'not_met',
      because: /no provenance/,
      fix: /./,
    },
    {
      name: 'left only on the runner',
      facts: seeing(released([finding({ foundIn: 'attestation.json' })])),
      result: 'not_met',
      because: /provenance only in attestation\.json/,
      fix: /attach the provenance bundle/,
    },
    {
      name: 'may be provenance',
      facts: seeing(released([unverifiable()])),
      result: 'not_observable',
      because: /may be provenance but cannot be verified here: app\.tgz/,
    },
    {
      name: 'not every digest was asked about',
      facts: seeing(released([], [artefact()], 0)),
      result: 'not_observable',
      because: /1 of 1 artefact/,
    },
    ...nothingToSign,
  ],
};

export const digestsAgree: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'server and signed digests agree',
      facts: seeing(
        released(
          [signature()],
          [artefact(), artefact('app.tgz.sigstore.json', { role: 'signature', sha256: sha256('8') })],
        ),
      ),
      result: 'met',
      because: /^1 of 1 artefact agree: 1 with a signed digest\.$/,
      details: [/^app\.tgz: server digest aaaaaaaaaaaa equals the signed digest \(app\.tgz\.sigstore\.json\)$/],
    },
    {
      name: 'digests of the bytes are named as such',
      facts: seeing(released([finding()], [artefact('app.tgz', { digestFrom: 'bytes' })])),
      result: 'met',
      because: /1 of 1/,
      details: [/digest of the bytes/],
    },
    {
      name: 'the signature file signs other bytes',
      facts: seeing(
        released(
          [signature({ subjects: [sha256('d')] })],
          [artefact(), artefact('app.tgz.sigstore.json', { role: 'signature', sha256: sha256('8') })],
        ),
      ),
      result: 'not_met',
      because: /1 digest of other bytes: app\.tgz\.sigstore\.json signs ddddddd…, app\.tgz is aaaaaaa…/,
      fix: /very files that were signed/,
    },
    {
      name: 'the longest name is the one meant',
      facts: seeing(
        released(
          [signature({ foundIn: 'app.tgz.sigstore.json' })],
          [
            artefact('app', { sha256: sha256('1') }),
            artefact(),
            artefact('app.tgz.sigstore.json', { role: 'signature', sha256: sha256('8') }),
          ],
        ),
      ),
      result: 'not_observable',
      because: /1 of 2 artefacts agree.*nothing to compare with for app \(neither signed nor listed\)/,
    },
    {
      name: 'what cannot be verified, names no digest, or is no file of the release disagrees with nobody',
      facts: seeing(
        released(
          [
            signature(),
            unverifiable({ foundIn: 'app.tgz.asc', subjects: [sha256('d')] }),
            signature({ foundIn: 'app.tgz.sig', level: 'invalid', reason: 'bad', subjects: [] }),
            finding({ foundIn: 'app.tgz.other', subjects: [sha256('d')] }),
          ],
          [
            artefact(),
            artefact('app.tgz.asc', { role: 'signature', sha256: sha256('8') }),
            artefact('app.tgz.sig', { role: 'signature', sha256: sha256('9') }),
          ],
        ),
      ),
      result: 'met',
      because: /^1 of 1 artefact agree/,
    },
    {
      name: 'one has nothing to compare with',
      facts: seeing(released([signature()], [artefact(), zip])),
      result: 'not_observable',
      because: /1 of 2 artefacts agree.*nothing to compare with for app\.zip/,
    },
    {
      name: 'checksum files cannot be read',
      facts: seeing(released([signature()], [artefact(), sums]), { checksums: hidden('contents: read') }),
      result: 'not_observable',
      because: /The checksum files could not be seen: GitHub answered 403/,
      permission: 'contents: read',
      details: [/^app\.tgz: server digest aaaaaaaaaaaa equals the signed digest/],
    },
    {
      name: 'the list agrees, nothing is signed',
      facts: summed([], listing([['app.tgz', 'a']])),
      result: 'met',
      because: /^1 of 1 artefact agree: 1 with SHA256SUMS\.$/,
      details: [
        /^SHA256SUMS: no verified signature of its own/,
        /^app\.tgz: server digest aaaaaaaaaaaa equals the SHA-256 in SHA256SUMS$/,
      ],
    },
    {
      name: 'list and signature agree, a path means the file at its end, other names are said',
      facts: summed(
        [signature()],
        listing([
          ['dist/app.tgz', 'a'],
          ['gone.zip', 'd'],
          ['SHA256SUMS', 'e'],
        ]),
      ),
      result: 'met',
      because: /^1 of 1 artefact agree: 1 with a signed digest, 1 with SHA256SUMS\.$/,
      details: [/^SHA256SUMS: gone\.zip is listed and is no file of this release$/],
    },
    {
      name: 'a list in a weak algorithm does not count, a signature does',
      facts: summed([signature()], listing([['app.tgz', 'f']], { algorithm: 'md5' })),
      result: 'met',
      because: /^1 of 1 artefact agree: 1 with a signed digest\.$/,
      details: [/md5 in SHA256SUMS is too weak to count$/],
    },
    {
      name: 'the list disagrees with the server',
      facts: summed([], listing([['app.tgz', 'b']])),
      result: 'not_met',
      because: /^1 digest of other bytes: SHA256SUMS lists bbbbbbb… for app\.tgz, which is aaaaaaa…\.$/,
      fix: /very files that were signed and listed/,
    },
    {
      name: 'the list disagrees where the signature agrees',
      facts: summed([signature()], listing([['app.tgz', 'b']])),
      result: 'not_met',
      because: /SHA256SUMS lists bbbbbbb… for app\.tgz/,
      fix: /./,
    },
    {
      name: 'listed twice, once otherwise',
      facts: summed(
        [],
        listing([
          ['app.tgz', 'a'],
          ['app.tgz', 'b'],
        ]),
      ),
      result: 'not_met',
      because: /SHA256SUMS lists bbbbbbb… for app\.tgz/,
      fix: /./,
    },
    {
      name: 'the list disagrees about a file that only describes others',
      facts: summed([signature()], listing([['app.cdx.json', 'b']]), [artefact(), sbom, sums]),
      result: 'not_met',
      because: /SHA256SUMS lists bbbbbbb… for app\.cdx\.json, which is 6666666…/,
      fix: /./,
    },
    {
      name: 'only weak or other algorithms',
      facts: summed(
        [],
        [
          ...listing([['app.tgz', 'f']], { algorithm: 'sha1' }),
          ...listing([['app.tgz', 'f']], { algorithm: 'sha512' }),
        ],
      ),
      result: 'not_observable',
      because:
        /^0 of 1 artefact agree; nothing to compare with for app\.tgz \(sha1 in SHA256SUMS is too weak to count\)/,
      details: [/sha512 in SHA256SUMS is not compared/],
    },
    {
      name: 'one is not in the list',
      facts: summed([], listing([['app.tgz', 'a']]), [artefact(), zip, sums]),
      result: 'not_observable',
      because: /^1 of 2 artefacts agree; nothing to compare with for app\.zip \(neither signed nor listed\)\.$/,
    },
    {
      name: 'a line of the list cannot be understood',
      facts: summed([], listing([['app.tgz', 'a']], { problems: ['line 2 is of no known layout'] })),
      result: 'not_observable',
      because: /^1 of 1 artefact agree; not all could be read: SHA256SUMS: line 2 is of no known layout\.$/,
    },
    {
      name: 'the same name in two folders',
      facts: summed(
        [signature()],
        listing([
          ['linux/app.tgz', 'a'],
          ['mac/app.tgz', 'b'],
        ]),
      ),
      result: 'not_observable',
      because: /SHA256SUMS: lists app\.tgz in several folders, with different digests/,
    },
    {
      name: 'lists of nothing that is here',
      facts: summed([], listing([['other.tgz', 'a']])),
      result: 'not_applicable',
      because: /nothing to compare them with/,
    },
    {
      name: 'nothing to compare at all',
      facts: seeing(released([])),
      result: 'not_applicable',
      because: /the only ones of 1 artefact: nothing to compare them with/,
    },
    ...nothingToSign,
  ],
};

const platform = finding({
  form: 'github-release-attestation',
  signer: null,
  provenance: null,
  predicateType: 'https://in-toto.io/attestation/release/v0.1',
});
const locked = { release: release({ immutable: true }) };

export const immutable: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'immutable and attested',
      facts: seeing({ ...locked, ...released([platform]) }),
      result: 'met',
      because: /immutable and the platform's release attestation verifies/,
    },
    {
      name: 'published and changeable',
      facts: seeing({ release: release() }),
      result: 'not_met',
      because: /can still be changed/,
      fix: /release immutability/,
    },
    {
      name: 'the attestation covers other files',
      facts: seeing({ ...locked, ...released([platform], [artefact(), zip]) }),
      result: 'not_met',
      because: /does not cover app\.zip/,
      fix: /gh release verify/,
    },
    {
      name: 'the attestation is refused',
      facts: seeing({ ...locked, ...released([{ ...platform, level: 'invalid', reason: 'bad signature' }]) }),
      result: 'not_met',
      because: /does not verify to the platform: bad signature/,
      fix: /./,
    },
    {
      name: 'a draft',
      facts: seeing({ release: release({ draft: true, publishedAt: null }) }),
      result: 'not_observable',
      because: /still a draft/,
      permission: 'administration: read',
    },
    {
      name: 'no attestation found',
      facts: seeing({ ...locked, ...released([]) }),
      result: 'not_observable',
      because: /no release attestation of the platform was found/,
    },
    {
      name: 'attestation not verifiable here',
      facts: seeing({ ...locked, ...released([unverifiable({ form: 'github-release-attestation' })]) }),
      result: 'not_observable',
      because: /cannot be verified here: no root/,
    },
    {
      name: 'artefacts hidden',
      facts: seeing({ ...locked, signatures: { findings: [platform], asked: 1 } }),
      result: 'not_observable',
      because: /its artefacts could not be seen/,
    },
    {
      name: 'signatures hidden',
      facts: seeing(locked),
      result: 'not_observable',
      because: /release attestation could not be seen/,
    },
    {
      name: 'hidden',
      facts: factsWith(),
      result: 'not_observable',
      because: /The release could not be seen/,
      permission: 'test: read',
    },
    { name: 'only a tag', facts: factsWith({ release: absent() }), result: 'not_applicable', because: /only a tag/ },
  ],
};

const readme = (text: string, path = 'README.md'): Partial<FactValues> => ({
  documents: { files: [{ path, digest: sha256('3'), size: text.length, text }] },
});
const silent = release({ body: 'Fixes.' });

export const documented: CheckCases = {
  impossible: { not_applicable: 'a customer of any release may want to verify it' },
  cases: [
    {
      name: 'in the README',
      facts: seeing({ ...readme('# App\n```\ngh attestation verify app.tgz --repo acme/app\n```'), release: silent }),
      result: 'met',
      because: /^README\.md tells how to verify \(gh attestation verify\)/,
    },
    {
      name: 'in the release notes, the README hidden',
      facts: seeing({ release: release({ body: 'Check: sha256sum --check SHA256SUMS' }) }),
      result: 'met',
      because: /the release notes tells how to verify \(sha256sum -c\)/,
    },
    {
      name: 'over two lines',
      facts: seeing({ ...readme('gpg --keyring k.gpg \\\n  --verify app.tgz.asc'), release: silent }),
      result: 'met',
      because: /gpg --verify/,
    },
    {
      name: 'nowhere',
      facts: seeing({ ...readme('# App\nWe verify everything. Use gh to clone.'), release: silent }),
      result: 'not_met',
      because: /None of 2 texts/,
      fix: /"Verify" section/,
    },
    {
      name: 'words in CODEOWNERS are no documentation',
      facts: seeing({ ...readme('# copse verify', 'CODEOWNERS'), release: silent }),
      result: 'not_met',
      because: /None of 1 text/,
      fix: /./,
    },
    {
      name: 'a longer word is no command',
      facts: seeing({ ...readme('mygpg --verify and xcopse verify'), release: silent }),
      result: 'not_met',
      because: /None/,
      fix: /./,
    },
    {
      name: 'documents hidden',
      facts: seeing({ release: silent }, { documents: hidden('contents: read') }),
      result: 'not_observable',
      because: /the rest could not/,
      permission: 'contents: read',
    },
    {
      name: 'release hidden',
      facts: seeing(readme('# App')),
      result: 'not_observable',
      because: /the rest could not/,
      permission: 'test: read',
    },
  ],
};
