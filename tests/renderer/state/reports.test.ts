import { describe, expect, it } from 'vitest';
import { HostError } from '../../../renderer/state/host.ts';
import { reportRegister } from '../../../shared/model/register.ts';
import { openCity } from './opened.ts';

const paragraph = reportRegister({ level: 'province', code: '79' }, 'weekly', 'results');
const choice = { kind: 'weekly', language: 'vi', asOf: '2025-06-25' } as const;

describe('a report from the window', () => {
  it('is made with every word typed so far, though no pause came', async () => {
    const { app, fake, state } = await openCity();
    app.type(paragraph, 'Đã cấp đủ tài khoản.');
    const report = await app.reports.preview(choice);
    expect(report.blocks).toContainEqual({
      kind: 'own',
      section: 'results',
      paragraphs: ['Đã cấp đủ tài khoản.'],
    });
    expect(fake.workspace?.state.value(paragraph)).toBe('Đã cấp đủ tài khoản.');
    expect(state().drafts).toEqual({});
  });

  it('is saved as it is shown', async () => {
    const { app, fake } = await openCity();
    await app.reports.save(choice, 'docx');
    expect(fake.calls.at(-1)).toEqual({ name: 'saveReport', argument: { ...choice, format: 'docx' } });
  });

  it('says what went wrong to the dialog that asked', async () => {
    const failure = { code: 'disk-full', message: 'đầy', advice: 'dọn' };
    const { app } = await openCity({ fails: (name) => (name === 'saveReport' ? failure : undefined) });
    await expect(app.reports.save(choice, 'pdf')).rejects.toThrow(HostError);
  });

  it('has a paragraph that can be taken back like any other step', async () => {
    const { app, fake } = await openCity();
    app.type(paragraph, 'Một.');
    await app.keepDraft(paragraph);
    app.undo();
    await app.settled();
    expect(fake.workspace?.state.value(paragraph)).toBeNull();
  });
});
