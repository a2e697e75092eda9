import { decided } from '../commitment-situations.ts';
import {
  confirm,
  dialogBy,
  dialogOpens,
  look,
  pause,
  press,
  previewDrawn,
  steps,
  type Scene,
} from '../scene.ts';
import { city } from '../situations.ts';

/** Printing checklists. */
export const paperScenes: readonly Scene[] = [
  { name: 'print', situation: city, act: steps(dialogBy(']', 'Control+p'), previewDrawn) },
  {
    name: 'print-saved',
    situation: city,
    act: steps(dialogBy('Control+p'), previewDrawn, confirm, previewDrawn),
  },
  {
    // The register in sight, as its list shows it.
    name: 'print-list',
    situation: decided,
    act: steps(look('decisions'), press('Control+p'), dialogOpens, previewDrawn),
  },
  {
    // A screen that is no list, as it stands.
    name: 'print-overview',
    situation: decided,
    act: steps(look('overview'), pause(600), press('Control+p'), dialogOpens, previewDrawn),
  },
  {
    name: 'print-grid',
    situation: decided,
    act: steps(look('grid'), press('Control+p'), dialogOpens, previewDrawn),
  },
];
