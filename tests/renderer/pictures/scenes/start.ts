import { folder } from '../../fake-host.ts';
import { either, pause, steps, type Scene, type Step } from '../scene.ts';
import { startPicked, startRefused } from '../centre-situations.ts';
import { firstRun, recents } from '../situations.ts';

const start: Step = (page) => page.locator('form, ul').first().waitFor();

const pickStartFile: Step = steps(
  start,
  (page) => page.getByRole('button', { name: either(({ centre }) => centre.start.way) }).click(),
  pause(250),
);

/** Before a workspace is open. */
export const startScenes: readonly Scene[] = [
  { name: 'first-run', situation: firstRun, act: start },
  {
    name: 'first-run-province',
    situation: firstRun,
    act: steps(
      start,
      (page) => page.getByRole('textbox').or(page.getByRole('combobox')).first().fill('thua thien'),
      pause(200),
    ),
  },
  {
    name: 'first-run-errors',
    situation: firstRun,
    act: steps(
      start,
      (page) => page.locator('input[value="other"]').check(),
      (page) => page.locator('input[inputmode="numeric"]').fill('31/02/2027'),
      (page) => page.locator('button[type="submit"]').click(),
      pause(200),
    ),
  },
  { name: 'recents', situation: recents, act: start },
  { name: 'start-file-picked', situation: startPicked, act: pickStartFile },
  { name: 'start-file-refused', situation: startRefused, act: pickStartFile },
  {
    name: 'failure',
    situation: () => ({
      ...recents(),
      failing: { call: 'openWorkspace', code: 'cannot-read', detail: `${folder}\\journal.jsonl` },
    }),
    act: steps(start, (page) => page.locator('main li button').first().click(), pause(200)),
  },
];
