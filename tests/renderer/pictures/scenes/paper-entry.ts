import {
  dialogOpens,
  checklist,
  pause,
  press,
  steps,
  type,
  zoomed,
  type Scene,
  type Step,
} from '../scene.ts';
import { city } from '../situations.ts';

const opened: Step = steps(checklist, press('p'), dialogOpens);
const sheet: Step = steps(opened, type('26740'), press('Enter'), pause(250));

/** Entering filled sheets. */
export const paperEntryScenes: readonly Scene[] = [
  { name: 'paper-entry', situation: city, act: opened },
  {
    name: 'paper-entry-search',
    situation: city,
    act: steps(opened, type('tan'), press('ArrowDown', 'ArrowDown'), pause(150)),
  },
  {
    name: 'paper-entry-sheet',
    situation: city,
    act: steps(sheet, press('3', '3', '4', '2', '5'), pause(250)),
  },
  {
    name: 'paper-entry-older',
    situation: city,
    act: steps(opened, type('SANSANG:26740:1.0.0:7K3M-Q9TA'), press('Enter'), pause(500)),
  },
  {
    name: 'paper-entry-wrong',
    situation: city,
    act: steps(opened, type('SANSANG:00004:1.0.0:7K3M-Q9TA'), press('Enter'), pause(250)),
  },
  { name: 'paper-entry-zoomed', situation: city, viewport: zoomed, act: sheet },
];
