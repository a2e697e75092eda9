import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { appCommand, chooseRuntime, describeRuntime, electronBinary } from '../../build/runtime.ts';
import { temporaryFolder } from './fixture.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder with a file named as Electron's binary would be, and a display to show it on. */
function withElectron(folder: string): string {
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), '');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  vi.stubEnv('DISPLAY', ':0');
  return join(folder, name);
}

test.skipIf(process.platform === 'darwin')('Electron comes first where its binary is', () => {
  using folder = temporaryFolder();
  const path = withElectron(folder.path);
  expect(electronBinary({ download: false })).toEqual({ path });
  expect(chooseRuntime({ window: true, download: false })).toMatchObject({ kind: 'electron', command: path });
});

test.runIf(process.platform === 'linux')(
  'without a display it is the stand-in, and the reason is said',
  () => {
    using folder = temporaryFolder();
    withElectron(folder.path);
    vi.stubEnv('DISPLAY', undefined);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
    const runtime = chooseRuntime({ window: true, download: false });
    expect(runtime.kind).toBe('stand-in-headless');
    expect(describeRuntime(runtime)).toContain('no display');
  },
);

test('a missing binary is said', () => {
  using folder = temporaryFolder();
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder.path);
  expect(electronBinary({ download: false })).toEqual({
    missing: "Electron's binary is not on this machine",
  });
});

test('the arguments of the app come last', () => {
  const electron = { kind: 'electron', command: '/e', sandbox: false, why: '' } as const;
  const onElectron = appCommand(electron, ['--user-data-dir=/d', 'x'], '/app');
  expect(onElectron.args).toEqual(['/app', '--user-data-dir=/d', 'x']);
  expect(onElectron.env).toMatchObject({ ELECTRON_DISABLE_SANDBOX: '1', ELECTRON_RUN_AS_NODE: undefined });
  const standIn = { kind: 'stand-in-window', browser: '/b', why: '' } as const;
  const { args, env } = appCommand(standIn, ['x'], '/app/main.js');
  expect(args.slice(-2)).toEqual(['/app/main.js', 'x']);
  expect(env).toMatchObject({ STAND_IN_BROWSER: '/b', STAND_IN_WINDOW: '1' });
});
