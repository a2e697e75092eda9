import { manyObstacles, obstructed } from '../obstacle-situations.ts';
import {
  checklist,
  dialogOpens,
  either,
  look,
  pause,
  press,
  steps,
  type,
  zoomed,
  type Scene,
  type Step,
} from '../scene.ts';
import { city, nation } from '../situations.ts';

/** The register with its first obstacle on the form. */
const register: Step = steps(
  look('obstacles'),
  (page) => page.locator('#entries-obstacle [role="listbox"]').focus(),
  press('Home'),
  pause(250),
);

const solving: Step = steps(
  register,
  (page) => page.locator('#field-obstacle-state ~ button').nth(1).click(),
  dialogOpens,
);

const picking: Step = steps(
  register,
  (page) => page.locator('#field-obstacle-link').click(),
  dialogOpens,
  type('phuong tan'),
  pause(150),
  (page) => page.getByRole('dialog').getByRole('listbox').first().focus(),
  press('Home', 'Space', 'ArrowDown', 'Space'),
  (page) => page.getByRole('dialog').getByRole('textbox').last().fill('26740; 26743 TTHC-08 TTHC-09 99999'),
  pause(200),
);

/** The register of obstacles, in all its states. */
export const obstacleScenes: readonly Scene[] = [
  { name: 'obstacles', situation: obstructed, act: register },
  { name: 'obstacles-many', situation: manyObstacles, act: steps(register, press('End'), pause(250)) },
  { name: 'obstacles-empty', situation: city, act: look('obstacles') },
  { name: 'obstacles-new', situation: city, act: steps(look('obstacles'), press('Control+n'), pause(300)) },
  { name: 'obstacles-solve', situation: obstructed, act: solving },
  { name: 'obstacles-pick', situation: obstructed, act: picking },
  {
    name: 'obstacles-filtered',
    situation: obstructed,
    act: steps(
      register,
      (page) => page.getByRole('button', { name: either((text) => text.register.moreFilters(0)) }).click(),
      (page) => page.getByRole('searchbox').fill('mot cua'),
      pause(200),
    ),
  },
  {
    name: 'obstacles-bottom',
    situation: obstructed,
    act: steps(register, (page) => page.locator('main footer').scrollIntoViewIfNeeded(), pause(200)),
  },
  {
    name: 'obstacles-view-only',
    situation: () => ({ ...obstructed(), readOnly: 'folder-not-writable' }),
    act: register,
  },
  { name: 'obstacles-nation', situation: nation, act: steps(look('obstacles'), pause(300)) },
  { name: 'obstacles-zoomed', situation: obstructed, viewport: zoomed, act: register },
  {
    name: 'obstacles-item',
    situation: obstructed,
    act: steps(
      checklist,
      (page) => page.getByRole('searchbox').fill('25747'),
      (page) => page.locator('#locality-25747').click(),
      (page) => page.locator('#item-TTHC-08').click(),
      pause(250),
    ),
  },
  {
    name: 'obstacles-history',
    situation: obstructed,
    act: steps(
      register,
      (page) =>
        page.getByRole('button', { name: either((text) => text.register.history), exact: true }).click(),
      dialogOpens,
    ),
  },
];
