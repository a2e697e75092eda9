import { checklist, dialogBy, menu, pause, press, steps, type, zoomed, type Scene } from '../scene.ts';
import {
  arriving,
  city,
  clockSetRight,
  damagedCopies,
  diskFull,
  freshProvince,
  longNames,
  nation,
  viewOnly,
  wrongClock,
} from '../situations.ts';

/** The checklist, finding a locality, and answering. */
export const checklistScenes: readonly Scene[] = [
  { name: 'arriving', situation: arriving, act: checklist },
  {
    name: 'arriving-locality',
    situation: arriving,
    act: steps(checklist, press('/'), type('ca mau'), press('Enter')),
  },
  { name: 'wrong-clock', situation: wrongClock, act: checklist },
  { name: 'clock-set-right', situation: clockSetRight, act: checklist },
  { name: 'damaged-copies', situation: damagedCopies, act: checklist },
  { name: 'city', situation: city, act: steps(checklist, press(']', ']', 'ArrowDown', 'ArrowDown')) },
  { name: 'province', situation: city, act: checklist },
  { name: 'common', situation: () => city(true), act: steps(checklist, press('End')) },
  { name: 'blocked', situation: city, act: steps(checklist, press(']', 'ArrowDown', '4')) },
  {
    name: 'not-applicable',
    situation: city,
    act: steps(checklist, press(']', 'ArrowDown', '5'), type('Dùng chung với trụ sở')),
  },
  {
    name: 'undo',
    situation: city,
    act: steps(
      checklist,
      press(']', '3', 'ArrowDown', '2', 'e'),
      type('Biên bản số 12/BB-UBND'),
      press('Enter', 'Escape', 'Control+z', 'Control+z'),
    ),
  },
  { name: 'search', situation: nation, act: steps(checklist, press('/'), type('sai gon'), pause(100)) },
  {
    name: 'checklist-long-names',
    situation: longNames,
    act: steps(checklist, press('/'), type('xuan truong da lat'), press('Enter'), pause(150)),
  },
  { name: 'search-none', situation: city, act: steps(checklist, press('/'), type('zzz'), pause(100)) },
  { name: 'view-only', situation: viewOnly, act: steps(checklist, press(']', '3')) },
  { name: 'fresh', situation: freshProvince, act: checklist },
  {
    name: 'not-saved',
    situation: () => ({ ...city(), failing: diskFull('edit') }),
    act: steps(checklist, press(']', 'ArrowDown', 'ArrowDown', 'ArrowDown', '3', 'ArrowDown', '2')),
  },
  { name: 'zoom-200', situation: city, viewport: zoomed, act: steps(checklist, press(']')) },
  { name: 'shortcuts', situation: city, act: dialogBy('F1') },
  { name: 'menu', situation: city, act: steps(checklist, menu()) },
  { name: 'officer', situation: city, act: steps(checklist, menu('officer')) },
  { name: 'cutover-locked', situation: city, act: steps(checklist, menu('cutover')) },
];
