#!/usr/bin/env node
import { run } from './run.js';

// A reader that has seen enough (`call-compliance rules | head`) closes the pipe; that is no failure of the command.
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};
process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

process.exitCode = await run(process.argv.slice(2), process);
