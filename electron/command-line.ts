import { runCommand } from './command/run.ts';
import packageJson from '../package.json' with { type: 'json' };

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** The commands on plain Node: neither Electron nor a browser is loaded. */
process.exitCode = await runCommand(process.argv.slice(2), {
  appVersion: packageJson.version,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  input: process.stdin,
  print: undefined,
});
