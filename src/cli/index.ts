import { exitCodes } from './command.ts';
import { main } from './main.ts';

/** A reader that went away changes no verdict; a report that could not be written was not given. */
let unwritten = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    unwritten = true;
    process.exitCode = exitCodes.notVerified;
  });
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = unwritten ? exitCodes.notVerified : code;
});
