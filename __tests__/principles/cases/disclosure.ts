import type { FactValues } from '../../../src/facts/facts.ts';
import { policyElements, type PolicyDocument } from '../../../src/facts/policies.ts';
import { absent, factsWith, hidden, seeing, sha256 } from '../../support/facts.ts';
import { terms } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const policy = (changes: Partial<PolicyDocument> = {}): PolicyDocument => ({
  path: 'SECURITY.md',
  digest: sha256('a'),
  elements: policyElements.map((element, index) => ({ element, line: index + 3 })),
  channels: ['private-reporting', 'e-mail'],
  words: 120,
  refersTo: null,
  ...changes,
});
const policies = (
  security: PolicyDocument | null = policy(),
  changes: Partial<FactValues['policies']> = {},
): { readonly policies: FactValues['policies'] } => ({
  policies: { security, support: [], read: [], partial: false, ...changes },
});
const shown = (enabled: boolean): Pick<FactValues, 'shownPolicy'> => ({ shownPolicy: { enabled } });
const reporting = (enabled: boolean): Pick<FactValues, 'privateReporting'> => ({ privateReporting: { enabled } });
const elsewhere = policy({ elements: [], channels: [], words: 9, refersTo: 'https://acme.example/security' });

const always = 'every vendor needs a policy; only the vendor may say otherwise';

const noPolicy = (extra: Partial<FactValues> = {}) =>
  [
    {
      name: 'no policy, and no default of the owner',
      facts: seeing({ ...policies(null), ...shown(false), ...extra }),
      result: 'not_met',
      because: /no SECURITY file, and its owner no default/,
      fix: /SECURITY\.md/,
    },
    {
      name: 'only the default of the owner',
      facts: seeing({ ...policies(null), ...shown(true), ...extra }),
      result: 'not_observable',
      because: /shows a security policy that is not in it/,
    },
    {
      name: 'whether a default is shown is hidden',
      facts: seeing({ ...policies(null), ...extra }),
      result: 'not_observable',
      because: /default policy is shown could not be seen/,
      permission: 'test: read',
    },
    {
      name: 'not all files could be seen',
      facts: seeing({ ...policies(null, { partial: true }), ...shown(false), ...extra }),
      result: 'not_observable',
      because: /not all files could be seen/,
    },
    {
      name: 'documents hidden',
      facts: seeing(extra),
      result: 'not_observable',
      because: /The security policy could not be seen/,
      permission: 'test: read',
    },
    {
      name: 'no answer about documents',
      facts: factsWith({ ...seeing(extra), policies: absent() }),
      result: 'not_observable',
      because: /shows no documents/,
    },
  ] as const;

export const policyPublished: CheckCases = {
  impossible: { not_applicable: always },
  cases: [
    {
      name: 'a policy',
      facts: seeing(policies()),
      result: 'met',
      because: /SECURITY\.md is a policy of 120 words/,
      details: [/^SECURITY\.md:3: contact$/],
    },
    {
      name: 'a stub',
      facts: seeing(policies(policy({ elements: [], channels: [], words: 7 }))),
      result: 'not_met',
      because: /SECURITY\.md is a stub: 7 words, and none says where to report/,
      fix: /Start setup/,
      at: [1],
    },
    {
      name: 'a link to a policy elsewhere',
      facts: seeing(policies(elsewhere)),
      result: 'not_observable',
      because: /only refers to a policy elsewhere \(https:\/\/acme\.example\/security\)/,
    },
    ...noPolicy(),
  ],
};

export const confidentialChannel: CheckCases = {
  impossible: { not_applicable: always },
  cases: [
    {
      name: 'private reporting is on, whatever the text says',
      facts: seeing({ ...policies(elsewhere), ...reporting(true) }),
      result: 'met',
      because: /Private vulnerability reporting is on/,
    },
    {
      name: 'private reporting is on and no documents are seen',
      facts: seeing(reporting(true)),
      result: 'met',
      because: /is on/,
    },
    {
      name: 'a platform',
      facts: seeing({ ...policies(policy({ channels: ['platform'] })), ...reporting(false) }),
      result: 'met',
      because: /names a confidential way to report: platform/,
    },
    {
      name: 'e-mail with a key, and the setting is hidden',
      facts: seeing(policies(policy({ channels: ['e-mail', 'encryption-key'] }))),
      result: 'met',
      because: /e-mail, encryption-key/,
    },
    {
      name: 'the policy sends to private reporting, which is off',
      facts: seeing({ ...policies(), ...reporting(false) }),
      result: 'not_met',
      because: /sends reporters to private vulnerability reporting, which is off/,
      fix: /Private vulnerability reporting: enable/,
    },
    {
      name: 'e-mail without a key',
      facts: seeing({ ...policies(policy({ channels: ['e-mail'] })), ...reporting(false) }),
      result: 'not_met',
      because: /is off and SECURITY\.md names e-mail without a key/,
      fix: /encryption key/,
    },
    {
      name: 'only public ways',
      facts: seeing({ ...policies(policy({ channels: [] })), ...reporting(false) }),
      result: 'not_met',
      because: /names only public ways/,
      fix: /./,
    },
    {
      name: 'no way at all',
      facts: seeing({ ...policies(policy({ channels: [], elements: [] })), ...reporting(false) }),
      result: 'not_met',
      because: /SECURITY\.md names none/,
      fix: /./,
    },
    {
      name: 'the text alone does not say whether private reporting works',
      facts: seeing(policies(), { privateReporting: hidden('metadata: read') }),
      result: 'not_observable',
      because: /Whether private vulnerability reporting is on could not be seen/,
      permission: 'metadata: read',
    },
    {
      name: 'off, and the policy is elsewhere',
      facts: seeing({ ...policies(elsewhere), ...reporting(false) }),
      result: 'not_observable',
      because: /refers to a policy elsewhere/,
    },
    ...noPolicy(reporting(false)),
  ],
};

export const iso29147: CheckCases = {
  impossible: { not_applicable: always },
  cases: [
    {
      name: 'all elements',
      facts: seeing(policies()),
      result: 'met',
      because: /holds all 8 elements/,
      details: [/safe-harbour$/],
    },
    {
      name: 'two are not found in a long policy',
      facts: seeing(
        policies(
          policy({
            words: 100,
            elements: policy().elements.filter(({ element }) => !['safe-harbour', 'credit'].includes(element)),
          }),
        ),
      ),
      result: 'not_observable',
      because: /^2 of 8 elements not found in the words of SECURITY\.md: safe harbour, credit\. Whoever knows/,
    },
    {
      name: 'two are lacking in a short one',
      facts: seeing(
        policies(
          policy({
            words: 99,
            elements: policy().elements.filter(({ element }) => !['safe-harbour', 'credit'].includes(element)),
          }),
        ),
      ),
      result: 'not_met',
      because: /lacks 2 of 8 elements: safe harbour, credit/,
      fix: /Add a section on each to SECURITY\.md: safe harbour, credit/,
      at: [1],
    },
    {
      name: 'supported versions are another question',
      facts: seeing(
        policies(policy({ elements: policy().elements.filter(({ element }) => element !== 'supported-versions') })),
      ),
      result: 'met',
      because: /all 8/,
    },
    {
      name: 'a link to a policy elsewhere',
      facts: seeing(policies(elsewhere)),
      result: 'not_observable',
      because: /refers to a policy elsewhere/,
    },
    ...noPolicy(),
  ],
};

const txt = (changes: Partial<FactValues['securityTxt']> = {}): Pick<FactValues, 'securityTxt'> => ({
  securityTxt: {
    path: 'site/.well-known/security.txt',
    digest: sha256('b'),
    problems: [],
    contacts: 2,
    expires: '2027-06-01T00:00:00Z',
    canonical: [],
    policy: [],
    encryption: false,
    signed: false,
    ...changes,
  },
});

export const securityTxt: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'valid',
      facts: seeing(txt()),
      result: 'met',
      because: /is valid: 2 contacts, expires 2027-06-01T00:00:00Z/,
    },
    {
      name: 'signed, which is not verified and is said',
      facts: seeing(txt({ signed: true })),
      result: 'met',
      because: /signed \(the signature is not verified\)/,
    },
    {
      name: 'expired',
      facts: seeing(txt({ expires: '2026-11-22T11:59:59Z' })),
      result: 'not_met',
      because: /expired on 2026-11-22T11:59:59Z/,
      fix: /Expires/,
      at: [1],
    },
    {
      name: 'against the RFC',
      facts: seeing(txt({ problems: ['there is no Contact field'] })),
      result: 'not_met',
      because: /does not hold to RFC 9116: there is no Contact field/,
      fix: /Contact/,
      details: [/no Contact/],
    },
    {
      name: 'configured at an address',
      facts: factsWith({ securityTxt: absent() }),
      terms: { documents: { ...terms().documents, securityTxt: 'https://acme.example/.well-known/security.txt' } },
      result: 'not_observable',
      because: /at an address that is not read/,
    },
    {
      name: 'configured and not there',
      facts: factsWith({ securityTxt: absent() }),
      terms: { documents: { ...terms().documents, securityTxt: 'web/security.txt' } },
      result: 'not_met',
      because: /names web\/security\.txt, which is not in the tree/,
      fix: /documents\.security_txt/,
    },
    {
      name: 'none',
      facts: factsWith({ securityTxt: absent() }),
      result: 'not_applicable',
      because: /holds no security\.txt/,
    },
    {
      name: 'hidden',
      facts: factsWith(),
      result: 'not_observable',
      because: /security\.txt could not be seen/,
      permission: 'test: read',
    },
  ],
};
