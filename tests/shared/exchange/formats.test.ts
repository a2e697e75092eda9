import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countAnswers } from '../../../shared/exchange/count.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { readExport, type ReadExport } from '../../../shared/exchange/read-export.ts';
import type { Export } from '../../../shared/exchange/schema.ts';
import { shortCode } from '../../../shared/model/digest.ts';

/** Written by the first version that wrote format 1. They are never changed; a new format adds a folder beside them. */
const folder = join(import.meta.dirname, '../../fixtures/export-v1');

function read(bytes: Uint8Array): ReadExport {
  const result = readExport(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.faults.slice(0, 5)));
  return result.read;
}

describe('a file of the earliest format', () => {
  it('is read, with every answer and the code it had then', () => {
    const { file } = read(readFileSync(join(folder, 'sample.json')));
    expect(file.formatVersion).toBe(1);
    expect(countAnswers(file)).toEqual({ localities: 39, answers: 999, conflicts: 0 });
    expect(shortCode(file.digest)).toBe('1VEM-KSWE');
  });

  it('brings its conflict, its evidence and what was cleared', () => {
    const { file, workspace } = read(readFileSync(join(folder, 'conflict.json')));
    const code = file.localities[1]?.code ?? '';
    expect(file.conflicts).toHaveLength(1);
    expect(workspace.state.survivors(`item/${code}/TTHC-08/status`).map(({ value }) => value)).toEqual([
      'blocked',
      'done',
    ]);
    expect(workspace.answers.of(code)).toEqual({
      'TTHC-08': {
        status: 'blocked',
        blockedBy: 'vendor',
        evidence: [
          { id: 'e1', text: 'Biên bản số 7/BB-UBND' },
          { id: 'e2', file: 'ảnh 1.jpg', sha256: 'ab'.repeat(32) },
        ],
      },
      'QLVB-06': { status: 'not-applicable', reason: 'Không phát sinh.' },
    });
    expect(workspace.state.survivors(`item/${code}/TTHC-08/note`)).toMatchObject([{ value: null, n: 7 }]);
  });

  it.each(['sample.json', 'conflict.json'])('keeps its digest when it is written again: %s', (name) => {
    const bytes = readFileSync(join(folder, name));
    const again = new TextEncoder().encode(exportText(JSON.parse(bytes.toString('utf8')) as Export));
    const { file, changes } = read(bytes);
    expect(read(again)).toMatchObject({ file, changes });
  });
});
