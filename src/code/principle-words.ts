import type { ClaimId } from './claims.ts';
import type { OfficialPrincipleId } from './official-principles.ts';
import type { PrincipleNumber } from './reading.ts';

/** Themes of the `sscop-14` reading, as the self-assessment template names them. */
export const themes = {
  secure_design: 'Secure design and development',
  build_environment: 'Build environment security',
  maintenance: 'Secure deployment and maintenance',
  customer_communication: 'Communication with customers',
} as const;

export type Theme = keyof typeof themes;

/** One row of the `sscop-14` reading. `fit` tells how near the official text comes to it; `note` where it does not. */
export type PrincipleWords = {
  readonly number: PrincipleNumber;
  readonly title: string;
  readonly theme: Theme;
  readonly statement: string;
  readonly official: readonly OfficialPrincipleId[];
  readonly claims: readonly ClaimId[];
  readonly fit: 'near' | 'partial' | 'weak';
  readonly note: string | null;
};

export const principleWords: readonly PrincipleWords[] = [
  {
    number: 1,
    title: 'Threat modelling',
    theme: 'secure_design',
    statement: 'Threat modelling at design, repeated on material change',
    official: ['1.4', '1.1'],
    claims: ['1.4.1'],
    fit: 'near',
    note: "Official: one claim inside 1.4, plus a minimum topic of the 1.1 framework. 'Repeated on material change' is not in the claim text.",
  },
  {
    number: 2,
    title: 'Secure coding',
    theme: 'secure_design',
    statement: 'Secure coding incl. code review, memory-safe languages',
    official: ['1.1', '1.3', '1.4'],
    claims: ['1.1.1', '1.3.3', '1.4.4'],
    fit: 'partial',
    note: 'Code review and static analysis appear only in the guidance for 1.3; secure coding is a minimum topic of the 1.1 framework. Memory-safe languages appear nowhere in the Code, APC or guidance text seen.',
  },
  {
    number: 3,
    title: 'Third-party components',
    theme: 'secure_design',
    statement: 'SBOM generation and vetting third-party components',
    official: ['1.2', '3.3'],
    claims: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '3.3.1'],
    fit: 'near',
    note: 'An SBOM is an example format in guidance, not a requirement.',
  },
  {
    number: 4,
    title: 'Source integrity',
    theme: 'secure_design',
    statement: 'Source integrity: signed commits, repo access governance',
    official: ['1.1', '2.1', '2.2'],
    claims: ['1.1.4', '2.1.1', '2.1.6', '2.2.2'],
    fit: 'weak',
    note: 'Signed commits are not in the Code. The glossary separates the build environment from where code is written, so repository controls count as build-environment evidence only when CI runs from that repository.',
  },
  {
    number: 5,
    title: 'Build pipeline',
    theme: 'build_environment',
    statement: 'Build pipeline integrity: hardened build machines, reproducible builds, SLSA provenance',
    official: ['2.1', '2.2'],
    claims: ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '2.1.6', '2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    fit: 'partial',
    note: 'SLSA is one framework option in guidance Appendix 1. Reproducibility is a phrase under configuration management. Official 2.x is about access, authentication, logging and log retention, which this row does not mention.',
  },
  {
    number: 6,
    title: 'Secrets',
    theme: 'build_environment',
    statement: 'Hardware-backed secret management with rotation',
    official: ['2.1', '1.4'],
    claims: ['2.1.4', '2.1.5', '1.4.5'],
    fit: 'partial',
    note: 'No hardware-backed or rotation duty in the official text.',
  },
  {
    number: 7,
    title: 'Signed artefacts',
    theme: 'build_environment',
    statement: 'Signed artefacts with verifiable provenance',
    official: ['3.1'],
    claims: ['3.1.1'],
    fit: 'near',
    note: 'Officially a distribution matter. The claim asks for verifiable integrity; signing and provenance are guidance. Theme 2 here, theme 3 officially.',
  },
  {
    number: 8,
    title: 'Vulnerability handling',
    theme: 'maintenance',
    statement: 'Vulnerability handling policy with SLAs',
    official: ['3.3', '3.5'],
    claims: ['3.3.1', '3.3.2', '3.5.1'],
    fit: 'near',
    note: 'No deadline is quantified; the texts speak of timeliness and of what is practicable.',
  },
  {
    number: 9,
    title: 'Update channels',
    theme: 'maintenance',
    statement: 'Authenticated, integrity-protected update channels',
    official: ['3.1', '3.5'],
    claims: ['3.1.2', '3.5.2'],
    fit: 'near',
    note: null,
  },
  {
    number: 10,
    title: 'Secure defaults',
    theme: 'maintenance',
    statement: 'Hardened default configurations',
    official: ['1.4', '3.5', '4.1'],
    claims: ['1.4.2', '1.4.3', '3.5.2', '4.1.3'],
    fit: 'partial',
    note: 'Theme 3 here, theme 1 officially.',
  },
  {
    number: 11,
    title: 'End of support',
    theme: 'maintenance',
    statement: 'End-of-support communications',
    official: ['4.1', '4.2'],
    claims: ['4.1.1', '4.2.1'],
    fit: 'near',
    note: "Omits the official number (at least one year's notice). Theme 3 here, theme 4 officially.",
  },
  {
    number: 12,
    title: 'Vulnerability disclosure policy',
    theme: 'customer_communication',
    statement: 'Published VDP aligned to ISO/IEC 29147',
    official: ['3.2'],
    claims: ['3.2.1', '3.2.2'],
    fit: 'near',
    note: 'ISO/IEC 29147 is not named in the text seen; guidance points to the NCSC Vulnerability Disclosure Toolkit. Theme 4 here, theme 3 officially.',
  },
  {
    number: 13,
    title: 'Security advisories',
    theme: 'customer_communication',
    statement: 'Timely security advisories',
    official: ['3.4', '3.5'],
    claims: ['3.4.2', '3.5.1'],
    fit: 'near',
    note: 'Official splits reporting (3.4) from patching and notifying (3.5). Theme 4 here, theme 3 officially.',
  },
  {
    number: 14,
    title: 'Security posture for customers',
    theme: 'customer_communication',
    statement: 'Customer-accessible security posture information',
    official: ['4.1', '4.3'],
    claims: ['4.1.2', '4.1.3', '4.3.1', '4.3.2'],
    fit: 'weak',
    note: "No 'posture information' principle exists. Nearest is 4.1/4.3 plus the Code's statement that the form can be shared with customers.",
  },
];

/** Edition of the Code's text and claims that this data follows. */
export const codeVersion = '2025-05-07, APC v1.0';
