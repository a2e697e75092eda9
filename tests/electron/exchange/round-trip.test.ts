import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSigningKey, signDigest, type SigningKey } from '../../../electron/exchange/signing-key.ts';
import { exportFolder } from '../../../electron/workspace/export-folder.ts';
import { keepFiles, previewFiles } from '../../../electron/workspace/import-files.ts';
import { receiptsOfKept } from '../../../electron/workspace/kept-receipts.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { GoodFile } from '../../../shared/exchange/import-preview.ts';
import { makeStart, readStart, startEdits, startText } from '../../../shared/exchange/start-file.ts';
import type { Edit } from '../../../shared/history/change.ts';
import type { Scope } from '../../../shared/model/campaign.ts';
import { itemRegister, recordRegister } from '../../../shared/model/register.ts';
import { questionsIn } from '../../../renderer/state/questions.ts';
import { scratchFolder } from '../../scratch.ts';

const asOf = '2025-06-25';
const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const noSecrets = {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  encryptStringAsync: () => Promise.resolve(Buffer.alloc(0)),
  decryptStringAsync: () => Promise.resolve({ result: '', shouldReEncrypt: false }),
};
const status = itemRegister('26740', 'TTHC-08', 'status');
const note = itemRegister('26740', 'TTHC-08', 'note');

/** A computer of an office: a real folder with a workspace, and a key of its own. */
class Office {
  readonly folder: string;
  readonly key: SigningKey;
  readonly person: string;
  readonly open: OpenWorkspace;

  private constructor(folder: string, key: SigningKey, person: string, open: OpenWorkspace) {
    this.folder = folder;
    this.key = key;
    this.person = person;
    this.open = open;
  }

  static async found(person: string, scope: Scope): Promise<Office> {
    const home = await scratchFolder();
    const key = await openSigningKey(home, noSecrets);
    const folder = join(home, 'workspace');
    await createWorkspace(folder, campaign, scope);
    return new Office(folder, key, person, await OpenWorkspace.open(folder, { appVersion: '0.1.0' }));
  }

  async edit(...edits: Edit[]): Promise<void> {
    const result = await this.open.edit(edits, this.person);
    if ('fault' in result) throw new Error(result.fault);
  }

  value(register: string): unknown {
    return this.open.workspace.state.value(register);
  }

  inConflict(register: string): boolean {
    return this.open.workspace.state.inConflict(register);
  }

  /** Exports to a file of its own; with `returnTo`, what a province gets back. */
  async send(returnTo?: string): Promise<string> {
    const file = join(await scratchFolder(), 'file.json');
    const { folder, open, key, person } = this;
    await exportFolder({
      folder,
      file,
      asOf,
      appVersion: '0.1.0',
      exporter: { name: person, title: '', organisation: '', writer: open.writer },
      acknowledged: open.workspace.state.count(open.writer),
      key,
      returnTo,
    });
    return file;
  }

  async preview(...paths: string[]): Promise<GoodFile[]> {
    const sources = paths.map((path, index) => ({ name: `${index}.json`, path }));
    const files = await previewFiles({ folder: this.folder, sources, asOf, appVersion: '0.1.0' }, quiet);
    return files.map((file) => {
      if (file.kind !== 'good') throw new Error(`refused: ${JSON.stringify(file)}`);
      return file;
    });
  }

  async takeIn(...paths: string[]): Promise<void> {
    const digests = (await this.preview(...paths)).map(({ digest }) => digest);
    const sources = paths.map((path, index) => ({ name: `${index}.json`, path }));
    const request = { folder: this.folder, sources, asOf, digests, appVersion: '0.1.0' };
    await this.edit(...(await keepFiles(request, quiet)));
  }
}

const quiet = (): Promise<void> => Promise.resolve();
const city: Scope = { level: 'province', code: '79' };

/** A province with two laptops that disagree, and the centre that decided between them. */
async function decided() {
  const office = await Office.found('Võ Thị Mỹ Duyên', city);
  const laptop = await Office.found('Lê Hoàng Phúc', city);
  const centre = await Office.found('Phạm Quốc Bảo', { level: 'nation' });
  await office.edit({ register: status, value: 'done' });
  await laptop.edit({ register: status, value: 'blocked' });
  const sent = [await office.send(), await laptop.send()] as const;
  await centre.takeIn(...sent);
  expect(centre.inConflict(status)).toBe(true);
  await centre.edit({ register: status, value: 'blocked' });
  return { office, laptop, centre, sent };
}

describe('what a province sends, and what comes back', () => {
  it('settles a conflict there, asks a question, and brings its answer to the centre', async () => {
    const { office, centre } = await decided();
    await centre.edit(
      { register: recordRegister('question', 'q1', 'about'), value: '26740/TTHC-08' },
      { register: recordRegister('question', 'q1', 'text'), value: 'Bao giờ xong?' },
    );
    await centre.edit(
      { register: recordRegister('question', 'q2', 'about'), value: '01/TTHC-01' },
      { register: recordRegister('question', 'q2', 'text'), value: 'Hà Nội thì sao?' },
    );
    const returned = await centre.send('79');

    const [preview] = await office.preview(returned);
    expect(preview?.effects.outside).toBe(0);
    await office.takeIn(returned);
    expect(office.value(status)).toBe('blocked');
    expect(office.inConflict(status)).toBe(false);
    expect(questionsIn(office.open.workspace).map(({ text }) => text)).toEqual(['Bao giờ xong?']);

    await office.edit({ register: recordRegister('question', 'q1', 'answer'), value: 'Ngày 27/6.' });
    await centre.takeIn(await office.send());
    const answered = questionsIn(centre.open.workspace).find(({ id }) => id === 'q1');
    expect(answered).toMatchObject({ answer: 'Ngày 27/6.', answered: { person: 'Võ Thị Mỹ Duyên' } });
    expect(centre.inConflict(status)).toBe(false);
  });

  it('carries a receipt for each file, with what was decided, by whom, and both sides', async () => {
    const { office, centre } = await decided();
    const returned = await centre.send('79');
    const [preview] = await office.preview(returned);
    await office.takeIn(returned);
    const receipts = await receiptsOfKept({ folder: office.folder, digest: preview?.digest ?? '' });
    expect(receipts).toHaveLength(2);
    for (const { decided: decisions, answers } of receipts) {
      expect(answers).toBe(1);
      expect(decisions).toMatchObject([{ register: status, decided: 'blocked', person: 'Phạm Quốc Bảo' }]);
      const sides = decisions[0]?.values.toSorted((a, b) => (a.person < b.person ? -1 : 1));
      expect(sides).toMatchObject([
        { value: 'blocked', person: 'Lê Hoàng Phúc' },
        { value: 'done', person: 'Võ Thị Mỹ Duyên' },
      ]);
    }
  });

  it('overwrites nothing in silence: what the province changed meanwhile stands beside the decision', async () => {
    const { office, centre } = await decided();
    const returned = await centre.send('79');
    await office.edit({ register: status, value: 'in-progress' });
    const [preview] = await office.preview(returned);
    expect(preview?.effects.counts.conflicting).toBe(1);
    await office.takeIn(returned);
    expect(office.inConflict(status)).toBe(true);
    const standing = office.open.workspace.state.survivors(status).map(({ value }) => value);
    expect(standing.toSorted()).toEqual(['blocked', 'in-progress']);
  });

  it('tells a province nothing of another: neither answers, questions nor paragraphs of the centre', async () => {
    const { office, centre } = await decided();
    await centre.edit(
      { register: itemRegister('01', 'TTHC-01', 'note'), value: 'Chỉ Hà Nội' },
      { register: recordRegister('question', 'q2', 'about'), value: '01/TTHC-01' },
      { register: recordRegister('question', 'q2', 'text'), value: 'Chỉ hỏi Hà Nội' },
      { register: recordRegister('report', 'nation-weekly', 'summary'), value: 'Chỉ Trung ương' },
    );
    const returned = await centre.send('79');
    expect(await readFile(returned, 'utf8')).not.toMatch(/Chỉ (Hà Nội|hỏi|Trung ương)/);
    await office.takeIn(returned);
    expect(questionsIn(office.open.workspace)).toEqual([]);
  });

  it('goes both ways between two laptops as well, and both end alike', async () => {
    const { office, laptop } = await decided();
    await office.edit({ register: note, value: 'Đã có biên bản' });
    await laptop.takeIn(await office.send());
    await office.takeIn(await laptop.send());
    expect(laptop.inConflict(status)).toBe(true);
    await laptop.edit({ register: status, value: 'done' });
    await office.takeIn(await laptop.send());
    for (const computer of [office, laptop]) {
      expect(computer.value(status)).toBe('done');
      expect(computer.inConflict(status)).toBe(false);
      expect(computer.value(note)).toBe('Đã có biên bản');
    }
  });
});

describe('a workspace that was made from a starting file', () => {
  async function started() {
    const centre = await Office.found('Phạm Quốc Bảo', { level: 'nation' });
    const { publicKey } = centre.key;
    const file = makeStart(
      {
        campaign,
        centre: { name: centre.person, organisation: '', publicKey },
        madeAt: '2025-06-02T08:00:00Z',
      },
      (digest) => signDigest(digest, centre.key),
    );
    const read = readStart(new TextEncoder().encode(startText(file)));
    if (!read.ok) throw new Error('refused');
    const office = await Office.found('Võ Thị Mỹ Duyên', city);
    await office.edit(...startEdits(read.read));
    return { centre, office };
  }

  it("knows the centre's files, and those that another key signed in its place", async () => {
    const { centre, office } = await started();
    const stranger = await Office.found('Người lạ', { level: 'nation' });
    const [ours] = await office.preview(await centre.send('79'));
    const [theirs] = await office.preview(await stranger.send('79'));
    expect(ours?.flags).toContain('from-centre');
    expect(ours?.flags).not.toContain('other-centre');
    expect(theirs?.flags).toContain('other-centre');
    expect(theirs?.flags).not.toContain('from-centre');
  });

  it('keeps that to itself: no export of it names the starting file', async () => {
    const { centre, office } = await started();
    const sent = await office.send();
    await centre.takeIn(sent);
    expect(centre.open.workspace.state.shards().some((shard) => shard.startsWith('start/'))).toBe(false);
    expect(await readFile(sent, 'utf8')).not.toContain('start/');
  });
});
