import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../../renderer/state/checklist.ts';
import { missingIn } from '../../../shared/entry/missing.ts';
import { mark, openCity, ward } from './opened.ts';

describe('a checklist', () => {
  it('asks for what an answer lacks', () => {
    expect(missingIn(undefined)).toBeUndefined();
    expect(missingIn({ status: 'blocked' })).toBe('blockedBy');
    expect(missingIn({ status: 'blocked', blockedBy: 'vendor' })).toBeUndefined();
    expect(missingIn({ status: 'not-applicable' })).toBe('reason');
    expect(missingIn({ status: 'not-applicable', reason: 'Dùng chung' })).toBeUndefined();
  });

  it('counts the gates that do not hold yet, and not those that do not apply', async () => {
    const opened = await openCity();
    const { workspace } = opened.state().open ?? {};
    const locality = workspace?.plan.locality(ward);
    if (workspace === undefined || locality === undefined) throw new Error('nothing is open');
    const gatesOf = (): number | undefined => checklistOf(workspace, locality, '2025-06-20')[0]?.gatesOpen;
    const all = gatesOf() ?? 0;
    await mark(opened, 'TTHC-08', 'done');
    await mark(opened, 'TTHC-09', 'not-applicable');
    await mark(opened, 'TTHC-10', 'blocked');
    expect(gatesOf()).toBe(all - 2);
  });
});
