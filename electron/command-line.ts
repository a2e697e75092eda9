import { runCommand } from './command/run.ts';
import packageJson from '../package.json' with { type: 'json' };

/** The commands on plain Node: neither Electron nor a browser is loaded. */
process.exitCode = await runCommand(process.argv.slice(2), {
  appVersion: packageJson.version,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  input: process.stdin,
  print: undefined,
});
