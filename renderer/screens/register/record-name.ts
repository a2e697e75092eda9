import type { RecordKind } from '../../../shared/model/record.ts';

/** What a record is called; undefined where it has no name. */
export function nameOfRecord(kind: RecordKind, fields: object | undefined): string | undefined {
  const name = (fields as Readonly<Record<string, unknown>> | undefined)?.[
    kind === 'obstacle' ? 'title' : 'name'
  ];
  return typeof name === 'string' ? name : undefined;
}
