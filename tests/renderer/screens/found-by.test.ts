import { expect, it } from 'vitest';
import { foundBy } from '../../../renderer/components/found-by.ts';

const options = [
  { value: '92', label: 'Thành phố Cần Thơ' },
  { value: '48', label: 'Thành phố Đà Nẵng' },
];
const filter = foundBy(
  new Map([
    ['92', 'thanh pho can tho ct'],
    ['48', 'thanh pho da nang dn'],
  ]),
);

it.each(['da nang', 'Đà Nẵng', 'Đà Nẵng'.normalize('NFD'), 'DN'])('a place is found by "%s"', (search) => {
  expect(filter({ options, search, limit: 60 })).toEqual([options[1]]);
});

it('lists all where nothing is searched for, and never more than asked for', () => {
  expect(filter({ options, search: '', limit: 60 })).toEqual(options);
  expect(filter({ options, search: 'thanh pho', limit: 1 })).toEqual([options[0]]);
});
