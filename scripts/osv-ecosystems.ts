import type { AdvisoryEcosystem } from '../src/facts/vulnerabilities.ts';

/** OSV's names of package systems, as Copse calls them. */
export const osvEcosystems: Readonly<Record<string, AdvisoryEcosystem>> = {
  npm: 'npm',
  PyPI: 'pip',
  Maven: 'maven',
  Go: 'go',
  'crates.io': 'rust',
  RubyGems: 'rubygems',
  NuGet: 'nuget',
  Packagist: 'composer',
  Hex: 'erlang',
  Pub: 'pub',
  SwiftURL: 'swift',
  'GitHub Actions': 'actions',
};
