import { spawn } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { answerOf, freePorts, startService } from './service.ts';
import { build, buildMemoryLog, olds } from './tools.ts';

/** All but the search index, which would want a database of its own. */
const endpoints = 'getLogInfo,getPublicKey,getLogProof,createLogEntry,getLogEntryByIndex,getLogEntryByUUID';

export type OldLog = {
  readonly url: string;
  /** Its public key: SPKI in DER. */
  readonly spki: Buffer;
  close(): Promise<void>;
};

/** The real Rekor of version 1 on loopback, which promises inclusion and says the time; its tree is Trillian's, in memory. */
export async function startOldLog(folder: string): Promise<OldLog> {
  const [server, tree] = [await build(olds.rekor), await buildMemoryLog()];
  // It ends by itself when its input does.
  const child = spawn(tree, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  let stop = (): Promise<void> => Promise.resolve();
  const close = async (): Promise<void> => {
    await stop();
    child.stdin.end();
    child.kill('SIGKILL');
    await ended;
  };
  try {
    const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
    const [host = '', treePort = ''] = address.split(':');
    const [port = 0] = await freePorts(1);
    const words = `serve --port ${port} --rekor_server.address 127.0.0.1 --rekor_server.hostname localhost --rekor_server.signer memory --trillian_log_server.address ${host} --trillian_log_server.port ${treePort} --enabled_api_endpoints ${endpoints}`;
    stop = startService(server, words.split(' '), { log: join(folder, 'old-log.txt'), env: {} });
    const url = `http://localhost:${port}`;
    const pem = await answerOf(`${url}/api/v1/log/publicKey`);
    return { url, spki: createPublicKey(pem).export({ format: 'der', type: 'spki' }), close };
  } catch (error) {
    await close();
    throw error;
  }
}
