import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { constants, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { newCampaign, planFor } from '../../shared/data/plan.ts';
import { buildExport } from '../../shared/exchange/build-export.ts';
import { exportText } from '../../shared/exchange/export-text.ts';
import { itemRegister } from '../../shared/model/register.ts';
import { longestText } from '../../shared/model/text-value.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { textIn } from '../../shared/text/index.ts';
import { templateText } from '../../shared/text/template.ts';
import type { Language } from '../../shared/model/words.ts';
import { flaws, readPdf, squeeze } from '../pdf.ts';
import { qpdfComplaints } from '../qpdf.ts';
import { scratchFolder } from '../scratch.ts';

const command = resolve(import.meta.dirname, '../../build/san-sang.ts');
const cutover = '2025-07-01';
const campaign = newCampaign({ cutover, common: false });
const plan = (() => {
  const made = planFor(campaign, { level: 'province', code: '79' });
  if (typeof made === 'string') throw new Error(made);
  return made;
})();
const wardItems = plan.platforms('commune').flatMap(({ items }) => items);

function sanSang(folder: string, ...args: string[]): { status: number | null; err: string } {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, err: stderr };
}

async function exportWith(
  folder: string,
  set: Readonly<Record<string, string>>,
  of = campaign,
): Promise<void> {
  const workspace = new Workspace(of, plan.scope);
  const edits = Object.entries(set).map(([register, value]) => ({ register, value }));
  const changes = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: 1 });
  if ('fault' in changes) throw new Error(`${changes.index}: ${changes.fault}`);
  workspace.take(changes);
  const exporter = { name: 'An', title: '', organisation: '', writer: '' };
  const made = buildExport(workspace, {
    exportedAt: `${cutover}T00:00:00Z`,
    asOf: '2025-06-25',
    appVersion: '0',
    exporter,
  });
  await writeFile(join(folder, 'in.json'), exportText(made));
}

/** Draws the font's empty box in place of the first glyph of each page. */
async function loseFirstGlyphs(file: string): Promise<void> {
  const pdf = await readFile(file);
  for (const { index } of pdf.toString('latin1').matchAll(/(?<=\/FlateDecode[^>]*>>\sstream\n)/g)) {
    const length = pdf.indexOf('endstream', index) - index;
    const content = inflateSync(pdf.subarray(index, index + length), { finishFlush: constants.Z_SYNC_FLUSH });
    const whole = content.toString('latin1');
    const without = whole.replace(/<[0-9a-f]{4}(?=[0-9a-f]*> Tj)/, '<0000');
    const packed = deflateSync(Buffer.from(without, 'latin1'), { level: 9 });
    if (without !== whole && packed.length <= length) packed.copy(pdf, index);
  }
  await writeFile(file, pdf);
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe("a ward's printed checklist", () => {
  it.each<[Language, string]>([
    ['vi', 'Phường Sài Gòn'],
    ['en', 'Sài Gòn ward'],
  ])(
    'in %s holds the name and every item exactly once, no row cut by a page, on numbered A4 pages',
    async (lang, name) => {
      const folder = await scratchFolder();
      await exportWith(folder, {
        [itemRegister('26740', 'TTHC-08', 'status')]: 'blocked',
        [itemRegister('26740', 'TTHC-08', 'blockedBy')]: 'vendor',
        [itemRegister('26740', 'TTHC-08', 'note')]:
          'Đường truyền chưa ổn định; đề nghị khắc phục trước 28/6.',
      });
      const args = ['checklist', 'in.json', '--locality', '26740', '--lang', lang, '--out', 'a.pdf'];
      expect(sanSang(folder, ...args)).toEqual({ status: 0, err: '' });
      const pdf = await readPdf(join(folder, 'a.pdf'));
      const { pages, title, tagged, outline } = pdf;
      const all = pages.map(({ text }) => text).join('');
      expect(title).toBe(name);
      expect(all).toContain(squeeze(name));
      expect(all).toContain('26740');
      expect(all).toContain(squeeze('Đường truyền chưa ổn định; đề nghị khắc phục trước 28/6.'));
      expect(all).toContain(squeeze(textIn(lang).words.actors.vendor));

      for (const { id, template } of wardItems) {
        expect([id, occurrences(all, id)]).toEqual([id, 1]);
        const page = pages.find(({ text }) => text.includes(id));
        expect(page?.text).toContain(squeeze(templateText(template.title, lang, cutover)));
        expect(page?.text).toContain(squeeze(templateText(template.evidence, lang, cutover)));
      }
      for (const { platform } of plan.platforms('commune'))
        expect(all).toContain(squeeze(platform.name[lang]));
      pages.forEach(({ size, text }, index) => {
        expect(size).toEqual([210, 297]);
        expect(text).toContain(`${squeeze(textIn(lang).paper.page)}${index + 1}/${pages.length}`);
      });
      expect(flaws(pdf)).toEqual([]);
      expect(pages).toHaveLength(2);
      expect(all).toContain(squeeze(textIn(lang).paper.printedFrom('', '').slice(0, 10)));
      expect(tagged).toBe(true);
      expect(pdf.language).toBe(lang);
      expect(outline.length).toBeGreaterThan(0);
    },
  );

  it.each<Language>(['vi', 'en'])(
    'in %s takes the two sides of one sheet with the common items as well, and a province those of two',
    async (lang) => {
      const folder = await scratchFolder();
      const withCommon = newCampaign({ cutover, common: true });
      await exportWith(folder, {}, withCommon);
      const print = ['checklist', 'in.json', '--lang', lang];
      for (const [place, count] of [
        ['26740', 2],
        ['79', 4],
      ] as const) {
        expect(sanSang(folder, ...print, '--locality', place, '--out', 'a.pdf').status).toBe(0);
        const pdf = await readPdf(join(folder, 'a.pdf'));
        expect(flaws(pdf)).toEqual([]);
        expect(pdf.pages).toHaveLength(count);
        const last = pdf.pages.at(-1)?.text ?? '';
        expect(last).toContain(squeeze(textIn(lang).paper.headOfUnit));
        expect(last).toMatch(/CH-10/);
      }
    },
  );

  it('is empty to fill in by hand, or only of the platforms asked for', async () => {
    const folder = await scratchFolder();
    await exportWith(folder, { [itemRegister('26740', 'QLVB-06', 'note')]: 'Không in ra' });
    const args = ['--locality', '26740', '--platform', 'documents', '--blank', '--out', 'a.pdf'];
    expect(sanSang(folder, 'checklist', 'in.json', ...args)).toEqual({ status: 0, err: '' });
    const pdf = await readPdf(join(folder, 'a.pdf'));
    expect(flaws(pdf)).toEqual([]);
    const all = pdf.pages.map(({ text }) => text).join('');
    for (const { id } of wardItems)
      expect([id, occurrences(all, id)]).toEqual([id, id.startsWith('QLVB') ? 1 : 0]);
    expect(all).not.toContain('Khônginra');
  });

  it('keeps its page whatever is written in a note: no end, no spaces, another direction, mark-up', async () => {
    const folder = await scratchFolder();
    const notes = [
      'x'.repeat(longestText),
      '<script>alert(1)</script><b>đậm</b>',
      'שלום עולם ‮abc',
      '👍🏽 xong',
      '{{day:0}} **a** =1+1',
      'bàn giao 完成 hôm nay, ✔ đủ, ≥ 95 %, tài khoản สวัสดี \ue000',
    ];
    const codes = wardItems.slice(0, notes.length).map(({ id }) => id);
    const set = Object.fromEntries(
      codes.map((id, index) => [itemRegister('26740', id, 'note'), notes[index] ?? '']),
    );
    await exportWith(folder, set);
    expect(sanSang(folder, 'checklist', 'in.json', '--locality', '26740', '--out', 'a.pdf').status).toBe(0);
    const pdf = await readPdf(join(folder, 'a.pdf'));
    const { pages } = pdf;
    const all = pages.map(({ text }) => text).join('');
    for (const { id } of wardItems) expect([id, occurrences(all, id)]).toEqual([id, 1]);
    expect(all).toContain('<script>alert(1)</script><b>đậm</b>');
    expect(all).toContain('{{day:0}}**a**=1+1');
    expect(all).toContain('שלום');
    expect(all).toContain('[?]xong');
    expect(all).toContain('[…]');
    expect(all).toContain(squeeze('bàn giao [?] hôm nay, √ đủ, ≥ 95 %, tài khoản [?]'));
    expect(pages.length).toBeLessThanOrEqual(3);
    // The signatures stand with a row of what they sign.
    expect(pages.at(-1)?.text).toMatch(/[A-Z]+-\d\d/);
    expect(pages.at(-1)?.text).toContain(squeeze(textIn('vi').paper.headOfUnit));
    expect(flaws(pdf)).toEqual([]);
    await loseFirstGlyphs(join(folder, 'a.pdf'));
    expect(flaws(await readPdf(join(folder, 'a.pdf')))).toContain('page 1: 1 glyphs are missing');
  });

  it('is a file of its own for each locality where a folder is given, safely named', async () => {
    const folder = await scratchFolder();
    await exportWith(folder, {});
    const args = ['checklist', 'in.json', '--locality', '26740', '--locality', '25747', '--out', 'each/'];
    expect(sanSang(folder, ...args)).toEqual({ status: 0, err: '' });
    expect((await readdir(join(folder, 'each'))).sort()).toEqual([
      '25747-thu-dau-mot.pdf',
      '26740-sai-gon.pdf',
    ]);
    const pdf = await readPdf(join(folder, 'each', '26740-sai-gon.pdf'));
    const { tagged, title, pages } = pdf;
    expect(flaws(pdf)).toEqual([]);
    expect({ tagged, title, pages: pages.length }).toEqual({
      tagged: true,
      title: 'Phường Sài Gòn',
      pages: 2,
    });
  });

  it('is a sound file, which a damaged copy of it is not', async () => {
    const folder = await scratchFolder();
    await exportWith(folder, {});
    expect(sanSang(folder, 'checklist', 'in.json', '--locality', '26740', '--out', 'a.pdf').status).toBe(0);
    const whole = new Uint8Array(await readFile(join(folder, 'a.pdf')));
    expect(await qpdfComplaints(whole)).toEqual([]);
    expect(await qpdfComplaints(whole.subarray(0, whole.length / 2))).toContain('qpdf ends with 2');
    const scratched = whole.slice();
    const drawing = Buffer.from(scratched.buffer).indexOf('/FlateDecode');
    scratched.fill(0, drawing + 200, drawing + 240);
    expect(await qpdfComplaints(scratched)).toContain('qpdf ends with 2');
    // One file's faults are not told of the next.
    expect(await qpdfComplaints(whole)).toEqual([]);
  });

  it('leaves no half-written file where it cannot be written', async () => {
    const folder = await scratchFolder();
    await exportWith(folder, {});
    const { status, err } = sanSang(
      folder,
      'checklist',
      'in.json',
      '--locality',
      '26740',
      '--out',
      join('no', 'a.pdf'),
    );
    expect(status).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['in.json']);
  });

  it('is refused for a locality or platform that is not there', async () => {
    const folder = await scratchFolder();
    await exportWith(folder, {});
    expect(sanSang(folder, 'checklist', 'in.json', '--locality', '99999', '--out', 'a.pdf').status).toBe(1);
    expect(sanSang(folder, 'checklist', 'in.json', '--platform', 'faxes', '--out', 'a.pdf').status).toBe(2);
  });
});

describe("a pack of several localities' checklists", () => {
  it('begins with contents whose lines lead to the sheets, each on pages of its own', async () => {
    const folder = await scratchFolder();
    await exportWith(folder, {});
    const codes = ['26743', '26740', '25747', '79'];
    const args = codes.flatMap((code) => ['--locality', code]);
    expect(sanSang(folder, 'checklist', 'in.json', ...args, '--out', 'a.pdf')).toEqual({
      status: 0,
      err: '',
    });
    const pdf = await readPdf(join(folder, 'a.pdf'));
    const { pages, tagged } = pdf;
    expect(flaws(pdf)).toEqual([]);
    expect(tagged).toBe(false);
    const [contents, ...others] = pages;
    // A ward takes both sides of one sheet of paper.
    expect(contents?.links).toEqual([2, 4, 6, 8]);
    codes.forEach((code, index) => {
      expect(contents?.text).toContain(code);
      const first = pages[(contents?.links[index] ?? 0) - 1];
      expect(first?.text).toContain(`(${code})`);
      expect(first?.text).toContain(squeeze(textIn('vi').paper.sheetOf(index + 1, 4)));
    });
    const all = others.map(({ text }) => text).join('');
    for (const { id } of wardItems) {
      // Once on each ward's sheet, and on the province's where it is asked there too.
      const times = plan.item(plan.localities[0] ?? { code: '', name: '', type: 'ward', parent: null }, id)
        ? 4
        : 3;
      expect([id, occurrences(all, id)]).toEqual([id, times]);
    }
  });

  it('of open items of one role has just those', async () => {
    const folder = await scratchFolder();
    await exportWith(folder, { [itemRegister('26740', 'TTHC-08', 'status')]: 'done' });
    const args = ['--locality', '26740', '--open', '--role', 'commune-officer', '--out', 'a.pdf'];
    expect(sanSang(folder, 'checklist', 'in.json', ...args)).toEqual({ status: 0, err: '' });
    const pdf = await readPdf(join(folder, 'a.pdf'));
    expect(flaws(pdf)).toEqual([]);
    const all = pdf.pages.map(({ text }) => text).join('');
    for (const { id, template } of wardItems) {
      const isWanted = template.role === 'commune-officer' && id !== 'TTHC-08';
      expect([id, occurrences(all, id)]).toEqual([id, isWanted ? 1 : 0]);
    }
    expect(sanSang(folder, 'checklist', 'in.json', '--role', 'nobody', '--out', 'b.pdf').status).toBe(2);
    expect(sanSang(folder, 'checklist', 'in.json', '--open', '--blank', '--out', 'b.pdf').status).toBe(2);
  });
});
