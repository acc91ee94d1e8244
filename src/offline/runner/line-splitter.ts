import { StringDecoder } from 'node:string_decoder';

/** Cuts a byte stream into lines at `\n`, `\r\n` and bare `\r`, wherever the chunks break. */
export function createLineSplitter(onLine: (line: string) => void): {
  write(chunk: Uint8Array): void;
  end(): void;
} {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let afterReturn = false;
  const take = (text: string): void => {
    let data = text;
    if (afterReturn && data !== '') {
      if (data.startsWith('\n')) data = data.slice(1);
      afterReturn = false;
    }
    if (data.endsWith('\r')) afterReturn = true;
    const lines = (rest + data).split(/\r\n|\r|\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
  return {
    write: (chunk) => take(decoder.write(Buffer.from(chunk))),
    end: () => {
      take(decoder.end());
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}
