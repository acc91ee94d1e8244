import { unreachable, type Asked } from './asked.ts';
import type { Ask } from './strict-fetch.ts';

/** One file of a TUF repository's metadata. Stores of files answer 403 for one that is not there: taken for that where `newer` is asked for. */
export async function tufFile(
  ask: Ask,
  base: string,
  name: string,
  maximumBytes: number,
  newer = false,
): Promise<Asked<Uint8Array>> {
  if (!/^[\w.%~!'()*-]{1,300}$/.test(name)) return unreachable('it names a file that is not asked for');
  const answer = await ask(base, `/${name}`, {
    accept: 'application/json',
    maximumBytes,
    ...(newer ? { absentAt: [403] } : {}),
  });
  if (answer.state !== 'ok') return answer;
  return answer.value.status === 200
    ? { state: 'ok', value: answer.value.body }
    : unreachable(`${name} is not readable for everybody`);
}
