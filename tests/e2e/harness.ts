import { spawn } from 'node:child_process';
import {
  appCommand,
  chooseRuntime,
  describeRuntime,
  type AppCommand,
  type Runnable,
} from '../../build/runtime.ts';
import { scratchFolder, watch, type Exit, type LaunchOptions, type RunningApp } from './harness/app.ts';
import { launchOnElectron } from './harness/electron.ts';
import { launchOnStandIn } from './harness/stand-in.ts';

export type { Exit, LaunchOptions, RunningApp } from './harness/app.ts';

let chosen: Runnable | undefined;

/** The runtime of this run, said once. */
function runtime(): Runnable {
  if (chosen === undefined) {
    const choice = chooseRuntime({ window: false, download: false });
    if (choice.kind === 'none') throw new Error(`The app can't run here: ${choice.why}`);
    console.log(`e2e runtime: ${describeRuntime(choice)}`);
    chosen = choice;
  }
  return chosen;
}

function commandOf({ userData, args = [], main }: LaunchOptions): AppCommand {
  return appCommand(runtime(), [`--user-data-dir=${userData}`, ...args], main);
}

function environmentOf({ documents, env }: LaunchOptions): Record<string, string> {
  return { ...(documents !== undefined && { STAND_IN_DOCUMENTS: documents }), ...env };
}

/** Starts the built app for a test to drive. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const command = commandOf(options);
  const env = environmentOf(options);
  return runtime().kind === 'electron'
    ? await launchOnElectron(command, env, options.documents)
    : launchOnStandIn(command, env);
}

/** Runs the built app until it ends by itself, as a second start does. */
export async function runApp(options: LaunchOptions): Promise<Exit & { stdout: string; stderr: string }> {
  const command = commandOf(options);
  const scratch = scratchFolder();
  try {
    const child = spawn(command.command, command.args, {
      env: { ...command.env, ...scratch.env, ...environmentOf(options) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const watched = watch(child);
    return { ...(await watched.exited), stdout: watched.stdout(), stderr: watched.stderr() };
  } finally {
    scratch.remove();
  }
}
