/** The 14 official principles (`dsit` reading), in our own words, with the claims under each. */
export const officialPrinciples = [
  {
    id: '1.1',
    theme: 1,
    themeName: 'Secure design and development',
    paraphrase:
      'Work to a recognised secure development framework rather than ad hoc. The glossary lists its minimum topics: threat modelling, secure coding, requirements, governance and roles, test strategy, data management, configuration management.',
    claims: ['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '1.1.6'],
  },
  {
    id: '1.2',
    theme: 1,
    themeName: 'Secure design and development',
    paraphrase:
      "Know what the software is made of and judge what bringing in and keeping each third-party part risks, for the product's whole life. Guidance offers an SBOM as one possible inventory format; it is not mandated.",
    claims: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
  },
  {
    id: '1.3',
    theme: 1,
    themeName: 'Secure design and development',
    paraphrase: 'Nothing new, first version or update, reaches customers except through a defined test process.',
    claims: ['1.3.1', '1.3.2', '1.3.3'],
  },
  {
    id: '1.4',
    theme: 1,
    themeName: 'Secure design and development',
    paraphrase: 'Secure by design and by default from start to end: think about abuse early, ship safe settings.',
    claims: ['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5'],
  },
  {
    id: '2.1',
    theme: 2,
    themeName: 'Build environment security',
    paraphrase:
      'Keep people and machines without a legitimate need away from wherever source becomes a shippable product.',
    claims: ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '2.1.6'],
  },
  {
    id: '2.2',
    theme: 2,
    themeName: 'Build environment security',
    paraphrase: 'Decide who may alter the build environment, and keep a record of every alteration.',
    claims: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
  },
  {
    id: '3.1',
    theme: 3,
    themeName: 'Secure deployment and maintenance',
    paraphrase: 'Get software to customers in a way they can trust and check.',
    claims: ['3.1.1', '3.1.2'],
  },
  {
    id: '3.2',
    theme: 3,
    themeName: 'Secure deployment and maintenance',
    paraphrase: 'Make reporting a vulnerability work in practice, and say publicly how it works.',
    claims: ['3.2.1', '3.2.2'],
  },
  {
    id: '3.3',
    theme: 3,
    themeName: 'Secure deployment and maintenance',
    paraphrase:
      'Look for, rank and handle vulnerabilities in what you ship by a written process, without waiting to be told.',
    claims: ['3.3.1', '3.3.2'],
  },
  {
    id: '3.4',
    theme: 3,
    themeName: 'Secure deployment and maintenance',
    paraphrase:
      'Pass on what you learn about vulnerabilities to whoever needs it (customers, CVE/NVD, upstream vendors, open-source projects, regulators where the law says so).',
    claims: ['3.4.1', '3.4.2'],
  },
  {
    id: '3.5',
    theme: 3,
    themeName: 'Secure deployment and maintenance',
    paraphrase:
      'Ship security fixes and tell customers about them in good time; guidance adds that fixes should not be a paid extra.',
    claims: ['3.5.1', '3.5.2'],
  },
  {
    id: '4.1',
    theme: 4,
    themeName: 'Communication with customers',
    paraphrase: 'Say what support and upkeep a buyer gets with the product.',
    claims: ['4.1.1', '4.1.2', '4.1.3'],
  },
  {
    id: '4.2',
    theme: 4,
    themeName: 'Communication with customers',
    paraphrase: "Warn customers a full year or more before support ends (the Code's only hard number).",
    claims: ['4.2.1'],
  },
  {
    id: '4.3',
    theme: 4,
    themeName: 'Communication with customers',
    paraphrase: 'When an incident could hit customers hard, let them know.',
    claims: ['4.3.1', '4.3.2'],
  },
] as const;

export type OfficialPrinciple = (typeof officialPrinciples)[number];
export type OfficialPrincipleId = OfficialPrinciple['id'];
