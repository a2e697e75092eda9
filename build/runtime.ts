import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const electronPackage = join(root, 'node_modules', 'electron');
const standIn = pathToFileURL(join(root, 'tests', 'electron-stand-in', 'register.ts')).href;
/** Where node keeps what it has compiled: half of a short command, or of a start of the stand-in, is compiling. */
export const compileCache = join(root, 'node_modules', '.cache', 'compiled');
const mainModule = join(root, 'dist', 'main', 'main.js');

const oldestNode = 24;

/** What runs the built app on this machine, and why that. */
export type Runtime =
  | { kind: 'electron'; command: string; sandbox: boolean; why: string }
  | { kind: 'stand-in-window'; browser: string; why: string }
  /** Without a browser of the machine's own, the headless Chromium that npm brings is used. */
  | { kind: 'stand-in-headless'; browser: string | undefined; why: string }
  | { kind: 'none'; why: string };

export type Runnable = Exclude<Runtime, { kind: 'none' }>;

export interface RuntimeWish {
  /** Whether a person is to see a window. */
  window: boolean;
  /** Whether Electron's binary may be downloaded when it is missing. */
  download: boolean;
}

export type ElectronBinary = { path: string } | { missing: string };

/** How long the download may take before npm start goes on without it, in milliseconds. */
const downloadLimit = 120_000;

function kernelSays(setting: string, value: string): boolean {
  const file = join('/proc/sys/kernel', setting);
  return existsSync(file) && readFileSync(file, 'utf8').trim() === value;
}

/** On Linux Chromium's sandbox refuses root, and needs user namespaces, which some systems keep from programs. */
function sandboxRefused(): boolean {
  if (process.platform !== 'linux') return false;
  return (
    process.getuid?.() === 0 ||
    kernelSays('apparmor_restrict_unprivileged_userns', '1') ||
    kernelSays('unprivileged_userns_clone', '0')
  );
}

function installedElectron(): string | undefined {
  const pathFile = join(electronPackage, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const path = override ? join(override, name ?? 'electron') : name && join(electronPackage, 'dist', name);
  return path && existsSync(path) ? path : undefined;
}

/** The line of a failed download that says why, without its stack. */
function lastReason(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines.find((line) => /error/i.test(line))?.trim() ?? lines.at(-1)?.trim() ?? 'no reason was given';
}

/** Electron's executable, where the electron package keeps it or ELECTRON_OVERRIDE_DIST_PATH names it. */
export function electronBinary({ download }: { download: boolean }): ElectronBinary {
  const installed = installedElectron();
  if (installed !== undefined) return { path: installed };
  if (!existsSync(electronPackage)) return { missing: 'the electron package is not installed' };
  if (!download) return { missing: "Electron's binary is not on this machine" };
  const { status, error, stderr } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    timeout: downloadLimit,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const downloaded = status === 0 ? installedElectron() : undefined;
  if (downloaded !== undefined) return { path: downloaded };
  return { missing: `Electron's binary could not be downloaded (${error?.message ?? lastReason(stderr)})` };
}

function browserCandidates(): string[] {
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [join(folder, ...program)] : [])),
    );
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
      join('/Applications', `${name}.app`, 'Contents', 'MacOS', name),
    );
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** An installed Chrome, Edge or Chromium. */
export function installedBrowser(): string | undefined {
  return browserCandidates().find((path) => existsSync(path));
}

/** Whether a window could be shown; Windows and macOS do not tell, and nearly always can. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** npm brings a Chromium for this system only. */
function npmHasChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Chooses what runs the app here. Electron first; it needs a display even when it shows no window. */
export function chooseRuntime({ window, download }: RuntimeWish): Runtime {
  const display = hasDisplay();
  const electron: ElectronBinary = display
    ? electronBinary({ download })
    : { missing: 'this machine has no display, which Electron needs' };
  if ('path' in electron) {
    const why = 'its binary is on this machine';
    return { kind: 'electron', command: electron.path, sandbox: !sandboxRefused(), why };
  }
  const browser = installedBrowser();
  if (window && display && browser !== undefined) {
    return { kind: 'stand-in-window', browser, why: electron.missing };
  }
  return headlessStandIn(electron.missing);
}

/** The stand-in without a window, whether Electron is here or not. */
export function headlessStandIn(why: string): Exclude<Runtime, { kind: 'electron' | 'stand-in-window' }> {
  if (npmHasChromium()) return { kind: 'stand-in-headless', browser: undefined, why };
  const browser = installedBrowser();
  if (browser !== undefined) return { kind: 'stand-in-headless', browser, why };
  return { kind: 'none', why: `${why}, and there is no Chrome, Edge or Chromium to stand in for it` };
}

/** The runtime in words, for the one line that says what runs. */
export function describeRuntime(runtime: Runtime): string {
  if (runtime.kind === 'electron') return `Electron (${runtime.why})`;
  if (runtime.kind === 'none') return `nothing: ${runtime.why}`;
  const browser = runtime.browser ?? 'the headless Chromium from npm';
  const shown = runtime.kind === 'stand-in-window' ? 'in a window of' : 'without a window on';
  return `the electron stand-in ${shown} ${browser} (${runtime.why})`;
}

export interface AppCommand {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

/** The node that runs the stand-in; the one that npm brings when this one is too old for it. */
function nodeBinary(): string {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= oldestNode) return process.execPath;
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param main another app than the one built here: its main module. */
export function appCommand(runtime: Runnable, args: readonly string[], main?: string): AppCommand {
  if (runtime.kind === 'electron') {
    return {
      command: runtime.command,
      args: [main ?? root, ...args],
      env: {
        ...process.env,
        // Set by editors that are Electron apps themselves, in the terminals that they open.
        ELECTRON_RUN_AS_NODE: undefined,
        // By the environment and not a switch, which the app would find among its own arguments.
        ...(!runtime.sandbox && { ELECTRON_DISABLE_SANDBOX: '1' }),
      },
    };
  }
  return {
    command: nodeBinary(),
    args: ['--import', standIn, main ?? mainModule, ...args],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: compileCache,
      ...(runtime.browser !== undefined && { STAND_IN_BROWSER: runtime.browser }),
      STAND_IN_WINDOW: runtime.kind === 'stand-in-window' ? '1' : '0',
    },
  };
}

/**
 * Starts the built app. The caller chooses its stdio and may add to its environment. A signal to end reaches the
 * app, which ends in order; the terminal sends Ctrl+C to both by itself, so this process only waits.
 */
export function spawnApp(
  runtime: Runnable,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  const app = appCommand(runtime, args);
  const child = spawn(app.command, app.args, { ...options, env: { ...app.env, ...options.env } });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  const wait = (): void => undefined;
  process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', wait);
  child.once('exit', () => process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', wait));
  return child;
}
