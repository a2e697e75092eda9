/**
 * The flat tables that analysts load: their columns by name. Names are ASCII and stay as they are, because queries
 * stand on them; a new column is added at the end of a table and none is renamed.
 */

/** What a column holds. Every cell may be null as well, where there is nothing to say. */
interface CellTypes {
  /** Free text of people. */
  readonly text: string;
  /** An official or printed code; digits in it are no number, and a leading zero stays. */
  readonly code: string;
  /** One of a closed list of words: the word's code, shown in the reader's language where people read. */
  readonly word: string;
  readonly count: number;
  readonly flag: boolean;
  /** `yyyy-MM-dd`. */
  readonly day: string;
  /** ISO 8601 in UTC. */
  readonly moment: string;
}
export type CellType = keyof CellTypes;

/** One row per export file that the tables were made from. */
export const fileColumns = {
  source: 'code',
  file: 'text',
  province_code: 'code',
  province_name: 'text',
  exported_at: 'moment',
  as_of: 'day',
  cutover: 'day',
  exporter: 'text',
  organisation: 'text',
  localities: 'count',
  answers: 'count',
  conflicts: 'count',
  digest: 'text',
} as const satisfies Columns;

/** One row per locality and platform: how it stands by the readiness rule as of the file's day. */
export const platformColumns = {
  source: 'code',
  province_code: 'code',
  province_name: 'text',
  locality_code: 'code',
  locality_name: 'text',
  locality_type: 'word',
  level: 'word',
  platform: 'code',
  platform_name: 'text',
  verdict: 'word',
  own_verdict: 'word',
  reported: 'count',
  done: 'count',
  applicable: 'count',
  changed_at: 'moment',
} as const satisfies Columns;

/** One row per item that a locality is asked, answered or not. */
export const itemColumns = {
  source: 'code',
  province_code: 'code',
  province_name: 'text',
  locality_code: 'code',
  locality_name: 'text',
  locality_type: 'word',
  level: 'word',
  platform: 'code',
  item: 'code',
  item_title: 'text',
  gate: 'flag',
  recurring: 'flag',
  due_day: 'day',
  status: 'word',
  blocked_by: 'word',
  owner: 'text',
  note: 'text',
  reason: 'text',
  evidence_count: 'count',
  changed_by: 'text',
  changed_at: 'moment',
  conflict: 'flag',
} as const satisfies Columns;

export type Columns = Readonly<Record<string, CellType>>;
export type Row<C extends Columns> = { readonly [Key in keyof C]: CellTypes[C[Key]] | null };
export type FileRow = Row<typeof fileColumns>;
export type PlatformRow = Row<typeof platformColumns>;
export type ItemRow = Row<typeof itemColumns>;
export type AnyRow = Readonly<Record<string, string | number | boolean | null>>;

export const tables = { files: fileColumns, platforms: platformColumns, items: itemColumns } as const;
export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];
export type ColumnName = { [Name in TableName]: keyof (typeof tables)[Name] }[TableName];
