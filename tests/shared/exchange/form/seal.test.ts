import { describe, expect, it } from 'vitest';
import { readSeal, sealLines } from '../../../../shared/exchange/form/seal.ts';
import { formOf, set, workspaceWith } from './filled.ts';

describe("a form's seal", () => {
  const form = formOf(workspaceWith([set('TTHC-08/note', 'Ghi chú _x0041_ =1 \u2028 “đ”')]));

  it('comes back whole from plain letters, digits and signs', () => {
    const lines = sealLines(form.seal);
    for (const line of lines) expect(line).toMatch(/^[!-~]+$/);
    expect(readSeal(lines)).toEqual({ seal: form.seal });
  });

  it('that lost or changed anything is noticed', () => {
    const lines = sealLines(form.seal);
    const [format = '', digest = '', json = ''] = lines;
    const damaged = [
      [format, digest],
      [format, digest, json.slice(0, -10)],
      [format, digest, json.replace('26740', '26743')],
      [format, `sha256:${'0'.repeat(64)}`, json],
    ];
    for (const part of damaged) expect(readSeal(part)).toMatchObject({ fault: 'damaged' });
    expect(readSeal(['something else', digest, json])).toMatchObject({ fault: 'not-a-form' });
    expect(readSeal([])).toMatchObject({ fault: 'not-a-form' });
  });

  it('of a newer version says so', () => {
    const newer = JSON.stringify({ ...form.seal, formatVersion: 2, extra: true });
    expect(readSeal(['san-sang/form', '', newer])).toEqual({ fault: 'newer-version', detail: '2 > 1' });
  });
});
