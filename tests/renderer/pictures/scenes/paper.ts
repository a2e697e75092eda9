import { confirm, dialogBy, steps, type Scene } from '../scene.ts';
import { city } from '../situations.ts';

/** Printing checklists. */
export const paperScenes: readonly Scene[] = [
  { name: 'print', situation: city, act: dialogBy(']', 'Control+p') },
  { name: 'print-saved', situation: city, act: steps(dialogBy('Control+p'), confirm) },
];
