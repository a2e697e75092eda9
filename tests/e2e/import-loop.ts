import { recordRegister } from '../../shared/model/register.ts';
import { keepFiles, previewFiles } from '../../electron/workspace/import-files.ts';
import { OpenWorkspace } from '../../electron/workspace/open-workspace.ts';
import { readAbout } from '../../electron/workspace/read-folder.ts';
import { makeSnapshot } from '../../electron/workspace/snapshot.ts';

/**
 * Takes files into a workspace and out again, over and over, until it is killed. After each step that the disk has,
 * says which files are in: the numbers of their arguments, from 0.
 */
const [folder = '', ...paths] = process.argv.slice(2);
const request = {
  folder,
  sources: paths.map((path) => ({ name: path, path })),
  asOf: '2026-06-20',
  appVersion: '0',
};
const told = (): Promise<void> => Promise.resolve();
const digests = (await previewFiles(request, told)).map((file) => (file.kind === 'good' ? file.digest : ''));
const workspace = await OpenWorkspace.open(folder, {
  appVersion: '0',
  renewSnapshot: async (changed) => makeSnapshot(changed, await readAbout(changed)),
});
const isIn = (digest: string): boolean =>
  workspace.workspace.state.value(recordRegister('import', digest, 'accepted')) === true;
const say = (): void =>
  void process.stdout.write(`in ${digests.flatMap((digest, at) => (isIn(digest) ? [at] : [])).join(' ')}\n`);

say();
for (let at = 0; ; at = (at + 1) % digests.length) {
  const digest = digests[at] ?? '';
  const edits = isIn(digest)
    ? [{ register: recordRegister('import', digest, 'accepted'), value: false }]
    : await keepFiles({ ...request, digests: [digest] }, told);
  await workspace.edit(edits, 'An');
  say();
}
