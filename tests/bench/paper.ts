import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readExportFile } from '../../electron/exchange/read-file.ts';
import { packInOne, type PackChoice } from '../../shared/paper/pack.ts';
import { defaultSetup } from '../../shared/paper/setup.ts';
import { statuses } from '../../shared/model/words.ts';
import type { ChecklistSheet } from '../../shared/paper/checklist.ts';
import type { ChecklistsJob } from '../../shared/paper/job.ts';
import { savePage } from './bare-print.ts';
import { packInApp, pageInChromium } from './paper-in-app.ts';
import { measure, type Measured, type Spent } from './process-tree.ts';

/**
 * `npm run bench:paper`, on Linux after a build: what the pack of a province costs beside bare Chromium on the same
 * page, and beside LibreOffice on the same rows where that is installed; in one run, taking turns. `--nation` also
 * writes a file for each commune of the country.
 */
const rounds = 3;
const command = resolve(import.meta.dirname, '../../build/san-sang.ts');
const bare = resolve(import.meta.dirname, 'bare-print.ts');
const folder = await mkdtemp(join(tmpdir(), 'san-sang-paper-'));
const at = (name: string): string => join(folder, name);

function sanSang(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The one with the least processor time: what else ran meanwhile only ever adds. */
async function best<Run extends Spent>(rounds: number, ...runs: (() => Promise<Run>)[]): Promise<Run[]> {
  const all: Run[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) (all[index] ??= []).push(await run());
  }
  return all.map((own) =>
    own.reduce((least, one) => (one.processorSeconds < least.processorSeconds ? one : least)),
  );
}

function row(name: string, spent: Spent | Measured, note = ''): void {
  const figures = [
    `${spent.seconds.toFixed(1)} s`,
    `${spent.processorSeconds.toFixed(1)} s of processor`,
    'mebibytes' in spent ? `${spent.mebibytes.toFixed(0)} MiB` : '',
  ];
  console.log(`${name.padEnd(44)} ${figures.map((figure) => figure.padStart(20)).join('')}  ${note}`);
}

function times(own: Spent, other: Spent): string {
  return `${(own.processorSeconds / other.processorSeconds).toFixed(2)} x`;
}

/** What stands in a row of a sheet, cell by cell, box by box. */
function cellsOf({ platforms }: ChecklistSheet): string[][] {
  return platforms
    .flatMap((platform) => platform.rows)
    .map(({ code, title, evidence, due, status, remarks }) => {
      const boxes = statuses.map((one) => (one === status ? 'x' : '☐'));
      return [code, `${title}. ${evidence}`, due, ...boxes, remarks.join('; ')].map((text) =>
        text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      );
    });
}

/** The same rows as plain tables in the same type, one for each locality and nothing else on the page. */
function plainTables({ sheets }: ChecklistsJob): string {
  const tables = sheets.map((sheet) => {
    const rows = cellsOf(sheet).map(
      (cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  });
  const tinos = import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
  const style = `@font-face { font-family: Tinos; src: url(${tinos}) } @page { size: A4 } table { break-after: page; font: 12.5px Tinos }`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${tables.join('')}`;
}

/** The same rows as a workbook, one sheet for each locality. */
function workbook({ sheets }: ChecklistsJob): string {
  const cell = (text: string): string =>
    `<table:table-cell table:style-name="w" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const widths = [1.7, 8.8, 1.1, 0.6, 0.6, 0.6, 0.6, 0.6, 3.8];
  const names = ['office', 'style', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const tables = sheets.map((sheet) => {
    const { place } = sheet;
    const rows = cellsOf(sheet).map(
      (cells) => `<table:table-row table:style-name="r">${cells.map(cell).join('')}</table:table-row>`,
    );
    const columns = widths.map((_, index) => `<table:table-column table:style-name="c${index}"/>`);
    return `<table:table table:name="${place.code}">${columns.join('')}${rows.join('')}</table:table>`;
  });
  const columnStyles = widths.map(
    (width, index) =>
      `<style:style style:name="c${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${columnStyles.join('')}<style:style style:name="r" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style><style:style style:name="w" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap"/><style:text-properties fo:font-size="9.5pt"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document>`;
}

const office = (to: string, file: string) => [
  `-env:UserInstallation=file://${at('office')}`,
  '--headless',
  '--convert-to',
  to,
  '--outdir',
  folder,
  file,
];
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

try {
  sanSang('sample', '--province', '79', '--out', at('79.json'));
  const read = await readExportFile(at('79.json'));
  if (!read.ok) throw new Error('the sample does not read');
  const { workspace } = read.read;
  const wards = workspace.plan.localities.filter(({ parent }) => parent !== null).map(({ code }) => code);
  const choiceOf = (localities: readonly string[]): PackChoice => ({
    localities,
    asOf: read.read.file.asOf,
    language: 'vi',
    content: 'filled',
    order: 'listed',
    paper: defaultSetup,
  });
  const packOf = (localities: readonly string[]): ChecklistsJob => packInOne(workspace, choiceOf(localities));
  const pack = packOf(wards);
  const few = wards.slice(0, 10);
  await savePage(pack, at('pack.html'));
  await savePage(packOf(few), at('ten.html'));
  await writeFile(at('plain.html'), plainTables(pack));

  const print = (codes: readonly string[], out: string) => (): Promise<Measured> => {
    const chosen = codes.flatMap((code) => ['--locality', code]);
    return measure(process.execPath, [command, 'checklist', at('79.json'), ...chosen, '--out', at(out)]);
  };
  const runs = [
    print(wards, 'pack.pdf'),
    () => measure(process.execPath, [bare, at('pack.html'), at('bare.pdf')]),
    () => measure(process.execPath, [bare, at('plain.html'), at('plain.pdf')]),
  ];
  if (hasOffice) {
    await writeFile(at('rows.fods'), workbook(pack));
    await measure('soffice', office('xlsx', at('rows.fods')));
    runs.push(() => measure('soffice', office('pdf', at('rows.xlsx'))));
  }
  const [own, chromium, plain, libre] = await best(rounds, ...runs);
  const [ten, bareTen] = await best(rounds, print(few, 'ten.pdf'), () =>
    measure(process.execPath, [bare, at('ten.html'), at('bare-ten.pdf')]),
  );
  if (!own || !chromium || !plain || !ten || !bareTen) throw new Error('nothing was measured');
  sanSang('new', at('workspace'), '--province', '79', '--cutover', workspace.plan.campaign.cutover);
  sanSang('import', at('workspace'), at('79.json'));
  const [inApp, inChromium] = await best(
    rounds,
    () =>
      packInApp({
        userData: at('data'),
        workspace: at('workspace'),
        choice: choiceOf(wards),
        pdf: at('app.pdf'),
      }),
    () => pageInChromium(at('pack.html'), at('tab.pdf')),
  );
  if (!inApp || !inChromium) throw new Error('nothing was measured');
  row(`pack of ${wards.length} wards, saved in the open app`, inApp);
  row('the same page in an open Chromium', inChromium, `pack: ${times(inApp, inChromium)} (goal 1.25)`);
  row(`pack of ${wards.length} wards, the whole command`, own);
  row('bare Chromium, the same page', chromium, `pack: ${times(own, chromium)}`);
  row('bare Chromium, the rows in plain tables', plain);
  if (libre !== undefined) {
    const faster = libre.processorSeconds / own.processorSeconds;
    row('LibreOffice, the same rows from a workbook', libre, `pack: ${faster.toFixed(1)} x faster (goal 5)`);
  }
  row('pack of 10 wards', ten);
  row('bare Chromium, the page of these 10', bareTen, `pack: ${times(ten, bareTen)}`);
  if (process.argv.includes('--nation')) await nation();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** All localities of the nation in one run: what is printed must not stay in memory. */
async function nation(): Promise<void> {
  await mkdir(at('exports'));
  sanSang('sample', '--national', '--out', at('exports'));
  const exports = (await readdir(at('exports'))).map((name) => join(at('exports'), name));
  sanSang('merge', ...exports, '--out', at('nation.json'));
  const all = await measure(process.execPath, [
    command,
    'checklist',
    at('nation.json'),
    '--out',
    at('each/'),
  ]);
  row(`${(await readdir(at('each'))).length} localities, a file each`, all);
}
