export type DemoResult = {
  readonly repository: string;
  readonly tag: string;
  readonly commit: string;
  readonly scenario: string;
  readonly principles: readonly {
    readonly principle: number;
    readonly title: string;
    readonly status: string;
    readonly reason: string;
  }[];
  readonly bundles: number;
  readonly verified: boolean;
  readonly problems: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly exitCodes: { readonly action: number; readonly verify: number };
  readonly requests: Readonly<Record<string, number>>;
  /** What the scenario declares, and the requests about it. */
  readonly channels: { readonly names: readonly string[]; readonly requests: number };
  readonly exchanges: { readonly validated: number; readonly violations: number; readonly operations: number };
  readonly sigstore: Readonly<Record<string, number>>;
  readonly connectionsOffLoopback: readonly string[];
  readonly milliseconds: { readonly action: number; readonly verify: number; readonly total: number };
  readonly peakMemoryBytes: number | null;
};

const width = 80;

/** The fourteen rows and what the run came to, at most 80 columns wide but for paths and commands. */
export function demoTable(result: DemoResult, out: string): string {
  const { principles, exchanges, requests, sigstore, channels, milliseconds } = result;
  const indent = ' '.repeat(4);
  const rows = principles.flatMap(({ principle, title, status, reason }) => [
    `${String(principle).padStart(2)}  ${title.padEnd(34)}${status.replaceAll('_', ' ')}`,
    ...wrap(reason, width - indent.length).map((line) => `${indent}${line}`),
  ]);
  const asked = Object.entries(requests)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
  const off = result.connectionsOffLoopback;
  return [
    '',
    ...rows,
    '',
    entry(
      'evidence',
      `${result.bundles} bundles attached to ${result.tag} of ${result.repository}, ${result.verified ? 'all verified' : 'NOT VERIFIED'}`,
    ),
    ...result.problems.slice(0, 10).map(({ file, code, message }) => entry('', `${file}: ${code} ${message}`)),
    entry('requests', asked),
    entry(
      'checked',
      `${exchanges.validated} exchanges against GitHub's description, ${exchanges.violations} violations`,
    ),
    entry(
      'sigstore',
      `${sigstore['certificates'] ?? 0} certificates, ${sigstore['logEntries'] ?? 0} log entries, ${sigstore['timestamps'] ?? 0} timestamps (vendor's provenance included)`,
    ),
    ...(channels.names.length === 0
      ? []
      : [
          entry('channels', `${channels.names.length} declared by the scenario, ${channels.requests} requests to them`),
        ]),
    entry('network', off.length === 0 ? 'no connection off loopback' : `CONNECTIONS OFF LOOPBACK: ${off.join(', ')}`),
    entry(
      'time',
      `action ${milliseconds.action} ms, verify ${milliseconds.verify} ms, all ${(milliseconds.total / 1000).toFixed(1)} s`,
    ),
    // Paths are not cut: they are there to be copied.
    `files     ${out}`,
    entry('', 'has evidence, artefacts, summary.md and demo.json; to verify again yourself:'),
    `          node dist/cli.cjs verify ${out}/evidence --artefacts ${out}/artefacts \\`,
    `            --repo ${result.repository} --trusted-root ${out}/trusted_root.json`,
  ].join('\n');
}

/** What is said under a word of its own, at most 80 columns wide. */
export function entry(label: string, text: string): string {
  const lines = wrap(text, width - 10);
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(10)}${line}`).join('\n');
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > columns) {
      lines.push(line.slice(0, columns));
      line = line.slice(columns);
    }
  }
  return [...lines, line];
}
