import { describe, expect, it } from 'vitest';
import { parseRegister } from '../../../shared/model/register.ts';

describe('the name of a register', () => {
  it('of an item is taken apart the same the first time and every time after, and never where it lacks a part', () => {
    const names = { first: 'item/26740/TTHC-08/note', again: 'item/79/TTHC-08/note' };
    expect(parseRegister(names.first)).toEqual({
      entity: 'item',
      locality: '26740',
      item: 'TTHC-08',
      field: 'note',
    });
    expect(parseRegister(names.again)).toEqual({
      entity: 'item',
      locality: '79',
      item: 'TTHC-08',
      field: 'note',
    });
    for (const name of [
      'item//TTHC-08/note',
      'item/TTHC-08/note',
      'item/79/TTHC-08/note/',
      'item/79/TTHC-08/note/x',
      'item/79//TTHC-08/note',
      'xitem/79/TTHC-08/note',
    ])
      expect(parseRegister(name)).toBeUndefined();
  });
});
