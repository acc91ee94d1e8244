import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { startNamedHosts } from '../../__tests__/support/named-hosts.ts';
import { output } from './command.ts';
import { startCertificateLog } from './ct-log.ts';
import { startIssuer } from './issuer.ts';
import { answerOf, freePorts, startService } from './service.ts';
import { build, services } from './tools.ts';
import { signingConfigOf, trustedRootOf } from './trust.ts';

export const githubIssuer = 'https://token.actions.githubusercontent.com';

export type RealSigstore = {
  readonly trustedRoot: object;
  readonly signingConfig: object;
  /** What a job needs to get its identity token. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

/** The real Fulcio, Rekor v2 and timestamp authority on loopback, with a certificate log and an issuer of ours. */
export async function startRealSigstore(
  folder: string,
  claims: Readonly<Record<string, string>>,
): Promise<RealSigstore> {
  const programs = {
    fulcio: await build(services.fulcio),
    rekor: await build(services.rekor),
    timestamps: await build(services.timestamps),
  };
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of closing.reverse()) await stop();
  };
  try {
    const certificateLog = await startCertificateLog();
    closing.push(() => certificateLog.close());
    const issuer = await startIssuer(githubIssuer, claims);
    closing.push(() => issuer.close());
    // Fulcio asks the issuer by GitHub's own name; a proxy with an authority of its own stands behind that name.
    const names = await startNamedHosts({ hosts: { [new URL(githubIssuer).host]: issuer.url } });
    closing.push(() => names.close());

    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const [logKey, ctKey, config] = ['rekor.pem', 'ct.pem', 'fulcio.yaml'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(logKey, keys.privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await writeFile(ctKey, certificateLog.publicKeyPem);
    // As YAML, for JSON has other names for the same things there.
    await writeFile(config, dump(await fulcioConfig()));
    const [fulcioPort, fulcioGrpc, fulcioMetrics, rekorPort, rekorGrpc, rekorMetrics, tsaPort] = await freePorts(7);
    const environment = { ...names.environment, SSL_CERT_FILE: names.environment['NODE_EXTRA_CA_CERTS'] ?? '' };
    const start = (program: string, words: string, env = {}) =>
      closing.push(startService(program, words.split(' '), { log: join(folder, 'services.log'), env }));
    start(
      programs.fulcio,
      `serve --ca ephemeralca --ct-log-url ${certificateLog.url} --ct-log-public-key-path ${ctKey} --config-path ${config} --host 127.0.0.1 --port ${fulcioPort} --grpc-host 127.0.0.1 --grpc-port ${fulcioGrpc} --metrics-port ${fulcioMetrics} --legacy-unix-domain-socket ${join(folder, 'f.sock')}`,
      environment,
    );
    start(
      programs.rekor,
      `serve --hostname localhost --storage-dir ${join(folder, 'tiles')} --signer-filepath ${logKey} --checkpoint-interval 500ms --http-port ${rekorPort} --grpc-port ${rekorGrpc} --http-metrics-port ${rekorMetrics}`,
    );
    start(
      programs.timestamps,
      `serve --host 127.0.0.1 --port ${tsaPort} --timestamp-signer memory --disable-ntp-monitoring`,
    );

    const urls = {
      fulcio: `http://127.0.0.1:${fulcioPort}`,
      rekor: `http://localhost:${rekorPort}`,
      tsa: `http://127.0.0.1:${tsaPort}/api/v1/timestamp`,
    };
    const bundle = JSON.parse(await answerOf(`${urls.fulcio}/api/v2/trustBundle`)) as {
      chains: { certificates: string[] }[];
    };
    const chain = await answerOf(`${urls.tsa}/certchain`);
    await answerOf(`${urls.rekor}/healthz`);
    const parts = {
      fulcio: { url: urls.fulcio, chain: bundle.chains[0]?.certificates ?? [] },
      rekor: { url: urls.rekor, spki: keys.publicKey.export({ format: 'der', type: 'spki' }) },
      timestamps: { url: urls.tsa, chain: chain.match(/-----BEGIN[^]+?-----END CERTIFICATE-----/g) ?? [] },
      certificateLog: { url: certificateLog.url, spki: certificateLog.publicKey },
    };
    return {
      trustedRoot: trustedRootOf(parts),
      signingConfig: signingConfigOf(parts),
      environment: issuer.environment,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type FulcioConfig = { 'oidc-issuers': Record<string, object>; 'ci-issuer-metadata': Record<string, object> };

/** Of the configuration that Fulcio's own source ships, GitHub's part. */
async function fulcioConfig(): Promise<FulcioConfig> {
  const { module, version } = services.fulcio;
  const { Dir } = JSON.parse(await output('go', ['mod', 'download', '-json', `${module}@${version}`])) as {
    Dir: string;
  };
  const text = await readFile(join(Dir, 'config/identity/config.yaml'), 'utf8');
  // Its keys are aliases (`*github-type:`), which not every parser takes.
  const shipped = load(text.replace(/^( *)\*([a-z]+)-type:$/gm, '$1$2-metadata:')) as FulcioConfig;
  const only = (table: Record<string, object>, name: string) => ({ [name]: table[name] ?? {} });
  return {
    'oidc-issuers': only(shipped['oidc-issuers'], githubIssuer),
    'ci-issuer-metadata': { 'github-workflow': shipped['ci-issuer-metadata']['github-metadata'] ?? {} },
  };
}
