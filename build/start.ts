import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runMainJob } from './main-job.ts';
import { chooseRuntime, describeRuntime, headlessStandIn, spawnApp, type Runnable } from './runtime.ts';

/**
 * `npm start`: builds, then opens the app in the best way that this machine has. Without any display it does the
 * main job by itself and leaves what came of it in out/.
 */
const root = resolve(import.meta.dirname, '..');
const out = resolve(root, 'out');
/** An app that ends with an error within this time never really started. */
const startUpMs = 10_000;

function build(): boolean {
  const { status } = spawnSync(process.execPath, [resolve(import.meta.dirname, 'build.ts')], {
    stdio: 'inherit',
  });
  return status === 0;
}

/** Resolves with true where the app ran, with false where it could not start. */
function open(runtime: Runnable): Promise<boolean> {
  const started = Date.now();
  return new Promise((settle) => {
    const child = spawnApp(runtime, process.argv.slice(2), { stdio: 'inherit' });
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0 || Date.now() - started > startUpMs));
  });
}

async function showWithoutWindow(why: string): Promise<void> {
  const runtime = headlessStandIn(why);
  console.log(`npm start: doing the main job on ${describeRuntime(runtime)}`);
  if (runtime.kind === 'none') {
    process.exitCode = 1;
    return;
  }
  for (const line of await runMainJob(out)) console.log(`npm start: ${line}`);
}

if (build()) {
  const runtime = chooseRuntime({ window: true, download: true });
  const hasWindow = runtime.kind === 'electron' || runtime.kind === 'stand-in-window';
  if (!hasWindow) {
    await showWithoutWindow(runtime.why);
  } else {
    console.log(`npm start: opening the app on ${describeRuntime(runtime)}`);
    if (!(await open(runtime))) await showWithoutWindow('the window could not be opened');
  }
} else {
  process.exitCode = 1;
}
