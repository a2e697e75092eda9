import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { events, invoke, startFixture, temporaryFolder } from './fixture.ts';

test('quitting is orderly: the windows close, then the app, with code 0', async () => {
  using folder = temporaryFolder();
  await using app = startFixture({ userData: folder.path });
  await app.firstWindow();
  await app.quit();
  expect(await app.exited).toEqual({ code: 0, signal: null });
  expect(app.stdout()).toBe('will-quit\nquit 0\n');
});

test('a window that refuses to close keeps the app', async () => {
  using folder = temporaryFolder();
  await using app = startFixture({ userData: folder.path });
  const page = await app.firstWindow();
  await invoke(page, 'keep-open', true);
  await expect(Promise.race([app.quit(), new Promise((_, no) => setTimeout(no, 500, 'stays'))])).rejects.toBe(
    'stays',
  );
  expect(await events(page)).toEqual(['close']);
  await invoke(page, 'keep-open', false);
  await app.quit();
});

test('closing the last window ends the app', async () => {
  using folder = temporaryFolder();
  await using app = startFixture({ userData: folder.path });
  await (await app.firstWindow()).close();
  expect(await app.exited).toMatchObject({ code: 0 });
});

test('killed, it leaves no Chromium and starts again', async () => {
  using folder = temporaryFolder();
  await using app = startFixture({ userData: folder.path });
  await app.firstWindow();
  // Fails by itself when Chromium outlives the app.
  await app.kill();
  expect(await app.exited).toMatchObject({ signal: 'SIGKILL' });
  await using again = startFixture({ userData: folder.path });
  expect(await invoke(await again.firstWindow(), 'echo', 1)).toBe(1);
  await again.quit();
});

test('an error that nobody catches ends the app and its Chromium', async () => {
  using folder = temporaryFolder();
  await using app = startFixture({ userData: folder.path });
  await invoke(await app.firstWindow(), 'crash').catch(() => undefined);
  expect(await app.exited).toMatchObject({ code: 1 });
  expect(app.stderr()).toContain('nobody catches this');
});

test('a second start tells the first and ends', async () => {
  using folder = temporaryFolder();
  using other = temporaryFolder();
  await using first = startFixture({ userData: folder.path });
  const page = await first.firstWindow();
  await using second = startFixture({ userData: folder.path, args: ['workspace'] });
  expect(await second.exited).toMatchObject({ code: 0 });
  expect(second.stdout()).toBe('second\n');
  await expect.poll(() => events(page)).toContain(`second workspace ${process.cwd()}`);

  await using elsewhere = startFixture({ userData: other.path });
  await elsewhere.firstWindow();
  await elsewhere.quit();
  await first.quit();
  await using third = startFixture({ userData: folder.path });
  await third.firstWindow();
  await third.quit();
});

test('dialogs get the answers of the test, in order', async () => {
  using folder = temporaryFolder();
  await using app = startFixture({ userData: folder.path, documents: folder.path });
  const page = await app.firstWindow();
  await app.answerSaveDialog('/tmp/a.json');
  await app.answerSaveDialog();
  await app.answerOpenDialog(['/tmp/b.json']);
  await app.answerMessageBox(0);
  expect(await invoke(page, 'save', 'a.json')).toEqual({ canceled: false, filePath: '/tmp/a.json' });
  expect(await invoke(page, 'save', 'a.json')).toEqual({ canceled: true, filePath: '' });
  expect(await invoke(page, 'save', 'a.json')).toEqual({ canceled: true, filePath: '' });
  expect(await invoke(page, 'open')).toEqual({ canceled: false, filePaths: ['/tmp/b.json'] });
  expect(await invoke(page, 'open')).toEqual({ canceled: true, filePaths: [] });
  expect(await invoke(page, 'ask')).toMatchObject({ response: 0 });
  expect(await invoke(page, 'ask')).toMatchObject({ response: 1 });
  expect(await invoke(page, 'paths')).toMatchObject({ userData: folder.path, documents: folder.path });
  await app.quit();
});

test('electron-store keeps a setting', async () => {
  using folder = temporaryFolder();
  await using app = startFixture({ userData: folder.path });
  const path = join(folder.path, 'config.json');
  expect(await invoke(await app.firstWindow(), 'setting', 'Đà Nẵng')).toEqual({ value: 'Đà Nẵng', path });
  await app.quit();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ value: 'Đà Nẵng' });
});

test('an app that fails at its start says so and ends', async () => {
  using folder = temporaryFolder();
  const main = join(folder.path, 'main.mjs');
  writeFileSync(join(folder.path, 'package.json'), '{"name": "broken"}');
  writeFileSync(main, "import { app } from 'electron'; app.getName(); throw new Error('no start');");
  await using app = startFixture({ userData: join(folder.path, 'data'), main });
  expect(await app.exited).toMatchObject({ code: 1 });
  expect(app.stderr()).toContain('no start');
  expect(existsSync(join(folder.path, 'data'))).toBe(false);
});

test('an app that waits for ready at its top level hangs in Electron, and ends here', async () => {
  using folder = temporaryFolder();
  const main = join(folder.path, 'main.mjs');
  writeFileSync(join(folder.path, 'package.json'), '{"name": "waits"}');
  writeFileSync(main, "import { app } from 'electron'; await app.whenReady(); app.quit();");
  const unsettled = 13;
  expect(await startFixture({ userData: folder.path, main }).exited).toMatchObject({ code: unsettled });
});
