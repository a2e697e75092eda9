import { operating, operatingNation } from '../operation-situations.ts';
import { look, pause, press, steps, zoomed, type Scene, type Step } from '../scene.ts';
import { city, nation } from '../situations.ts';

/** The check of the day with the keyboard at its first platform. */
const today: Step = steps(
  look('operations'),
  (page) => page.locator('[data-check-row] input').first().focus(),
  pause(250),
);

/** After the cutover, and what it says before. */
export const operationScenes: readonly Scene[] = [
  { name: 'operations-before', situation: city, act: steps(look('operations'), pause(250)) },
  { name: 'operations', situation: operating, act: today },
  {
    name: 'operations-checked',
    situation: operating,
    act: steps(today, press('1', '2', '1', '1', '1', '1', '2'), pause(250)),
  },
  {
    name: 'operations-table',
    situation: operating,
    act: steps(today, (page) => page.locator('[aria-pressed="false"]').last().click(), pause(250)),
  },
  { name: 'operations-day-before', situation: operating, act: steps(today, press(',', ','), pause(250)) },
  {
    name: 'operations-first-day',
    situation: () => ({ ...city(), now: '2025-07-01T07:30:00+07:00' }),
    act: today,
  },
  {
    name: 'operations-view-only',
    situation: () => ({ ...operating(), readOnly: 'folder-not-writable' }),
    act: steps(look('operations'), pause(400)),
  },
  { name: 'operations-incident', situation: operating, act: steps(today, press('Control+n'), pause(400)) },
  {
    name: 'operations-nation-empty',
    situation: () => ({ ...nation(), now: '2025-07-03T09:00:00+07:00' }),
    act: today,
  },
  {
    name: 'operations-nation',
    situation: operatingNation,
    act: today,
  },
  { name: 'operations-zoomed', situation: operating, viewport: zoomed, act: today },
];
