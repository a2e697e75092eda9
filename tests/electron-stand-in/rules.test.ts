import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '../e2e/harness/app.ts';
import { invoke, startFixture, temporaryFolder } from './fixture.ts';

let folder: ReturnType<typeof temporaryFolder>;
let app: RunningApp;
let findings: Record<string, string | undefined>;

beforeAll(async () => {
  folder = temporaryFolder();
  app = startFixture({ userData: folder.path });
  findings = (await invoke(await app.firstWindow(), 'rules')) as typeof findings;
});

afterAll(async () => {
  await app.quit();
  folder[Symbol.dispose]();
});

test.each([
  ['handle before ready', /protocol\.handle is not a function/],
  ['window before ready', /Cannot create BrowserWindow before app is ready/],
  ['session before ready', /Session can only be received when app is ready/],
  ['screen before ready', /can't be used before the app 'ready' event/],
  ['privileged after ready', /should be called before app is ready/],
  ['handle twice', /Failed to register protocol: app/],
  ['unhandle unknown', /Failed to unregister protocol: nobody/],
  ['ipc handler twice', /Attempted to register a second handler for 'echo'/],
  ['sandbox after ready', /can only be called before app is ready/],
  ['unknown path', /Failed to get 'nowhere' path/],
  ['no context isolation', /does not support webPreferences\.contextIsolation/],
  ['node integration', /does not support webPreferences\.nodeIntegration/],
  ['no sandbox', /does not support webPreferences\.sandbox/],
  ['menu without a list', /Invalid template for Menu/],
  ['menu item without a label', /must have label, role or type/],
  ['send without a channel', /Missing required channel argument/],
  ['load from the network', /ERR_BLOCKED_BY_CLIENT \(-2\) loading 'https:\/\/example\.com\/'/],
  ['print on no paper', /Invalid pageSize A9/],
  ['decrypt what nobody encrypted', /Ciphertext does not appear to be encrypted/],
  ['decrypt what is no buffer', /Expected the first argument of decryptStringAsync\(\) to be a buffer/],
  ['print with wide margins', /margins must be less than or equal to pageSize/],
])('%s throws', (breach, message) => {
  expect(findings[breach]).toMatch(message);
});
