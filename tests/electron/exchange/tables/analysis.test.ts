import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { writeTables } from '../../../../electron/exchange/tables/write-tables.ts';
import { exportText } from '../../../../shared/exchange/export-text.ts';
import { buildExport } from '../../../../shared/exchange/build-export.ts';
import { readExport, type ReadExport } from '../../../../shared/exchange/read-export.ts';
import { sampleExport } from '../../../../shared/exchange/sample.ts';
import { sourceOfExport } from '../../../../shared/exchange/tables/source.ts';
import type { Edit } from '../../../../shared/history/change.ts';
import { itemRegister } from '../../../../shared/model/register.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { analysisBlocks } from '../../../analysis-page.ts';
import { scratchFolder } from '../../../scratch.ts';

type Rows = readonly Record<string, unknown>[];
/** What each query of the page answers, by the headline above it. */
type Answers = Readonly<Record<string, Rows>>;

const english = textIn('en');
const sampleOf = (provinceCode: string, asOf: string): ReadExport => {
  const made = sampleExport({ provinceCode, asOf, common: false, seed: 3, appVersion: '0.0.0' });
  const result = readExport(new TextEncoder().encode(exportText(made)));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.read;
};

/** Two provinces, and in one a ward whose ready platform fell, whose gate is late and whose note is hostile. */
const hostile = '=1+1\t"quoted", \\back\\slash\n{"json": true} \u2028 đ';
const edits: readonly Edit[] = [
  { register: itemRegister('19753', 'TTHC-08', 'status'), value: 'blocked' },
  { register: itemRegister('19753', 'TTHC-08', 'blockedBy'), value: 'ministry' },
  { register: itemRegister('19753', 'TTHC-08', 'note'), value: hostile },
];

function withFall(earlier: ReadExport): { now: ReadExport; before: ReadExport } {
  const { workspace, file } = earlier;
  const author = { writer: 'f'.repeat(16), person: 'Trần Văn Đức', now: Date.parse('2025-06-28T01:00:00Z') };
  const take = (step: readonly Edit[]): void => {
    const changes = workspace.propose(step, author);
    if ('fault' in changes) throw new Error(changes.fault);
    workspace.take(changes);
  };
  const seal = (asOf: string): ReadExport => {
    const exporter = file.exporter;
    const made = buildExport(workspace, {
      exportedAt: `${asOf}T09:00:00+07:00`,
      asOf,
      appVersion: '0',
      exporter,
    });
    const result = readExport(new TextEncoder().encode(exportText(made)));
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    return result.read;
  };
  const gates = workspace.plan
    .platforms('commune')
    .flatMap(({ platform, items }) => (platform.id === 'procedures' ? items : []));
  take(gates.map(({ id }) => ({ register: itemRegister('19753', id, 'status'), value: 'done' })));
  const before = seal('2025-06-25');
  take(edits);
  return { before, now: seal('2025-06-29') };
}

async function madeTables(): Promise<string> {
  const folder = await scratchFolder();
  const { before, now } = withFall(sampleOf('46', '2025-06-25'));
  const others = sampleOf('12', '2025-06-29');
  const sources = (reads: readonly ReadExport[]) => reads.map((read, n) => sourceOfExport(`${n}.json`, read));
  await writeTables(sources([now, others]), join(folder, 'tables'), english);
  await writeTables(sources([before]), join(folder, 'earlier'), english);
  return folder;
}

async function onDuckDb(folder: string): Promise<Answers> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'; SET TimeZone = 'UTC'`);
  const answers: Record<string, Rows> = {};
  for (const { language, heading, code } of analysisBlocks()) {
    if (language === 'psql') continue;
    const reader = await connection.runAndReadAll(code);
    if (language === 'sql') answers[heading] = plain(reader.getRowObjectsJson());
  }
  connection.closeSync();
  instance.closeSync();
  return answers;
}

async function onPostgres(folder: string): Promise<Answers> {
  const database = await PGlite.create();
  await database.exec("SET TimeZone = 'UTC'");
  const answers: Record<string, Rows> = {};
  for (const { language, heading, code } of analysisBlocks()) {
    if (language === 'sql') answers[heading] = plain((await database.exec(code)).at(-1)?.rows ?? []);
    if (language !== 'psql') continue;
    // psql's own \copy sends the file of a path; here the same statement takes it from memory.
    for (const [, copy, file, rest, statement] of code.matchAll(
      /^\\(copy .*? FROM) '(.*?)' (.*)$|^([^\\].*)$/gm,
    )) {
      if (statement !== undefined) await database.exec(statement);
      else {
        const blob = new Blob([await readFile(join(folder, file ?? ''))]);
        await database.query(`${copy ?? ''} '/dev/blob' ${rest ?? ''}`, [], { blob });
      }
    }
  }
  await database.close();
  return answers;
}

/** Numbers and moments in one form, whatever the driver makes of them. */
function plain(rows: readonly unknown[]): Rows {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row as Record<string, unknown>).map(([key, value]) => [key, plainValue(value)]),
    ),
  );
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string') return value;
  // DuckDB answers sums, days and moments as text.
  if (/^(0|[1-9]\d{0,3})$/.test(value)) return Number(value);
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value.replace(' ', 'T').replace(/\+00$/, 'Z')) : value;
}

describe('the documented queries', () => {
  it('run as they stand on DuckDB and on PostgreSQL, and answer the same', async () => {
    const folder = await madeTables();
    const [duck, postgres] = [await onDuckDb(folder), await onPostgres(folder)];
    expect(Object.keys(duck)).toEqual([
      'Loading',
      'Progress by platform and province',
      'Gate items that are open and overdue',
      'Who has not reported',
      'Blocked, and by whom',
      'What was ready and no longer is',
      'How fresh the figures are',
    ]);
    for (const [heading, rows] of Object.entries(duck)) {
      expect([heading, postgres[heading]]).toEqual([heading, rows]);
      if (heading !== 'Loading') expect([heading, rows.length]).not.toEqual([heading, 0]);
    }
    expect(duck['What was ready and no longer is']?.[0]).toMatchObject({
      locality_code: '19753',
      platform: 'procedures',
      now: 'not-ready',
    });
    expect(duck['Gate items that are open and overdue']).toContainEqual(
      expect.objectContaining({ locality_code: '19753', item: 'TTHC-08', blocked_by: 'ministry' }),
    );
    expect(duck['Progress by platform and province']).toHaveLength(2 * 5);
  });

  it('load texts as they were written, whatever is in them', async () => {
    const folder = await madeTables();
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const file = join(folder, 'tables', 'items.ndjson');
    const reader = await connection.runAndReadAll(
      `SELECT DISTINCT note, typeof(due_day) AS day, typeof(province_code) AS code
       FROM read_ndjson('${file}', sample_size = -1) WHERE locality_code = '19753' AND item = 'TTHC-08'`,
    );
    expect(reader.getRowObjectsJson()).toEqual([{ note: hostile, day: 'DATE', code: 'VARCHAR' }]);
  });
});
