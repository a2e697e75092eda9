import { describe, expect, it } from 'vitest';
import { fieldEdits, removalEdits } from '../../../shared/model/record-view.ts';
import { officeOf } from '../office.ts';

describe('the records of a workspace', () => {
  it('follow every change of theirs', () => {
    const { workspace, edit } = officeOf();
    expect(workspace.records.of('vendor')).toEqual([]);
    edit(...fieldEdits('vendor', '79-meetings', { name: 'Viễn thông A' }));
    expect(workspace.records.one('vendor', '79-meetings')?.fields).toEqual({ name: 'Viễn thông A' });
    edit(...fieldEdits('vendor', '79-meetings', { contact: '0900 000 000' }));
    expect(workspace.records.of('vendor').map(({ fields }) => fields)).toEqual([
      { name: 'Viễn thông A', contact: '0900 000 000' },
    ]);
    edit(...removalEdits(workspace.state, 'vendor', '79-meetings'));
    expect(workspace.records.of('vendor')).toEqual([]);
    expect(workspace.records.one('vendor', '79-meetings')).toBeUndefined();
  });

  it('stay the same objects while only answers and other kinds change', () => {
    const { workspace, edit, set } = officeOf();
    edit(...fieldEdits('vendor', '79-meetings', { name: 'Viễn thông A' }));
    const before = workspace.records.of('vendor');
    set('26740', 'TTHC-08', 'done');
    edit(...fieldEdits('service', '79-s1', { name: 'Cấp lại thẻ bảo hiểm y tế' }));
    expect(workspace.records.of('vendor')).toBe(before);
  });

  it('change alone: the others of their kind stay the same objects', () => {
    const { workspace, edit } = officeOf();
    edit(
      ...fieldEdits('vendor', '79-meetings', { name: 'A' }),
      ...fieldEdits('vendor', '79-reporting', { name: 'B' }),
    );
    const [meetings, reporting] = workspace.records.of('vendor');
    edit(...fieldEdits('vendor', '79-reporting', { name: 'C' }));
    const [sameMeetings, otherReporting] = workspace.records.of('vendor');
    expect(sameMeetings).toBe(meetings);
    expect(otherReporting).not.toBe(reporting);
  });
});
