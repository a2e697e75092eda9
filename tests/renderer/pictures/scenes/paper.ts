import { decided } from '../commitment-situations.ts';
import { confirm, dialogBy, dialogOpens, look, press, steps, type Scene } from '../scene.ts';
import { city } from '../situations.ts';

/** Printing checklists. */
export const paperScenes: readonly Scene[] = [
  { name: 'print', situation: city, act: dialogBy(']', 'Control+p') },
  { name: 'print-saved', situation: city, act: steps(dialogBy('Control+p'), confirm) },
  {
    // The register in sight, as its list shows it.
    name: 'print-list',
    situation: decided,
    act: steps(look('decisions'), press('Control+p'), dialogOpens),
  },
];
