import { setTimeout as wait } from 'node:timers/promises';
import { OfficeSession } from '../../../electron/shell/session.ts';
import { backgroundIn } from '../../../electron/workspace/background.ts';
import { itemRegister, recordRegister } from '../../../shared/model/register.ts';

/**
 * The app's main process without a window, at work until it is killed: its session, and its storage thread beside it.
 * `SCRIPT-OF-THE-THREAD DIR keep` writes changes and says each one that is acknowledged, while backups and snapshots
 * are made over and over. `SCRIPT-OF-THE-THREAD DIR import FILE...` takes files in and out, and says after each step
 * which of them are in, by their numbers from 0.
 */
const [thread = '', folder = '', job = '', ...paths] = process.argv.slice(2);
const background = backgroundIn(thread);
const officer = { name: 'An', title: '', organisation: '' };
const settings = { officer, recent: [], rememberFolder: () => undefined };
const session = new OfficeSession(settings, folder, '0.0.0', background, () => undefined);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function write(): Promise<never> {
  for (let n = 0; ; n += 1) {
    const value = `tiến trình ${process.pid}, thay đổi ${n}`;
    await session.edit([{ register: itemRegister('46', 'TTHC-04', 'note'), value }]);
    tell(value);
    // As fast as it can, the journal would be too long to look through after each kill.
    await wait(3);
  }
}

async function keep(): Promise<never> {
  for (;;) {
    await session.backUp();
    await background.run('snapshot', { folder });
  }
}

async function takeInAndOut(): Promise<never> {
  const request = {
    folder,
    sources: paths.map((path) => ({ name: path, path })),
    asOf: '2026-06-20',
    appVersion: '0.0.0',
  };
  const previewed = await background.run('previewImport', request);
  const digests = previewed.map((file) => (file.kind === 'good' ? file.digest : ''));
  const accepted = (digest: string): string => recordRegister('import', digest, 'accepted');
  const isIn = (digest: string): boolean =>
    session.workspace.workspace.state.value(accepted(digest)) === true;
  const say = (): void => tell(`in ${digests.flatMap((digest, at) => (isIn(digest) ? [at] : [])).join(' ')}`);
  say();
  for (let at = 0; ; at = (at + 1) % digests.length) {
    const digest = digests[at] ?? '';
    const edits = isIn(digest)
      ? [{ register: accepted(digest), value: false }]
      : await background.run('keepImports', { ...request, digests: [digest] });
    await session.edit(edits);
    say();
  }
}

await session.open(folder);
await (job === 'import' ? takeInAndOut() : Promise.all([write(), keep()]));
