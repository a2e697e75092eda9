import { describe, expect, it } from 'vitest';
import { byPlaceOf, itemsOf, membersFor, readCodes } from '../../../renderer/state/members.ts';
import { openCity, ward } from './opened.ts';

const { state } = await openCity();
const plan = state().open?.workspace.plan;
if (plan === undefined) throw new Error('nothing open');

describe('codes pasted from a table or a message', () => {
  it('are places and items, whatever stands between them', () => {
    const pasted = `Phường Sài Gòn\t26740\r\n26743;tthc-08, "QLVB-04"/79`;
    expect(readCodes(plan, pasted)).toEqual({
      places: ['26740', '26743', '79'],
      items: ['TTHC-08', 'QLVB-04'],
      unknown: [],
    });
  });

  it('names are passed over, and what is no code of the plan is named', () => {
    expect(readCodes(plan, 'Xã 99999, TTHC-99, tháng 6')).toEqual({
      places: [],
      items: [],
      unknown: ['99999', 'TTHC-99', '6'],
    });
  });
});

describe('picked places and items', () => {
  it('make every item in every place, but where the level does not ask it', () => {
    expect(membersFor(plan, [ward, '79'], new Set(['TTHC-08', 'TTHC-01']))).toEqual({
      members: [`${ward}:TTHC-08`, '79:TTHC-01'],
      notAsked: 2,
    });
  });

  it('are the places as a whole where no item is picked', () => {
    expect(membersFor(plan, [ward, 'nowhere'], new Set())).toEqual({ members: [ward], notAsked: 0 });
  });

  it('are shown by place in the order of the plan', () => {
    const shown = byPlaceOf(plan, ['26743:TTHC-08', '79', '26740:TTHC-09', '26740:TTHC-08']);
    expect(shown.map(([place, there]) => [place, there.map(({ item }) => item)])).toEqual([
      ['79', [undefined]],
      ['26740', ['TTHC-09', 'TTHC-08']],
      ['26743', ['TTHC-08']],
    ]);
  });

  it('are offered from all items that some level asks, each once', () => {
    const ids = itemsOf(plan).flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('TTHC-01');
    expect(ids).toContain('TTHC-08');
    expect(ids).not.toContain('CH-09');
  });
});
