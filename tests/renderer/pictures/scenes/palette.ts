import type { Language } from '../../../../shared/model/words.ts';
import { nationReported } from '../centre-situations.ts';
import {
  checklist,
  dialogBy,
  dialogOpens,
  look,
  pause,
  press,
  steps,
  type,
  typeIn,
  zoomed,
  type Scene,
  type Step,
} from '../scene.ts';
import { city } from '../situations.ts';

function find(text: string | Readonly<Record<Language, string>>): Step {
  const typing = typeof text === 'string' ? type(text) : typeIn(text);
  return steps(dialogBy('Control+k'), typing, pause(150));
}

/** Going anywhere by a few letters. */
export const paletteScenes: readonly Scene[] = [
  { name: 'palette', situation: city, act: dialogBy('Control+k') },
  { name: 'palette-locality', situation: city, act: find('sai g') },
  { name: 'palette-item', situation: city, act: find({ vi: 'ky so', en: 'sign' }) },
  { name: 'palette-none', situation: city, act: find('zzz') },
  { name: 'palette-nation', situation: nationReported, act: find('thua thien') },
  {
    name: 'palette-recent',
    situation: city,
    act: steps(
      find('thu duc'),
      press('Enter'),
      pause(200),
      checklist,
      press('Control+k'),
      dialogOpens,
      type('in'),
      press('Enter'),
      dialogOpens,
      press('Escape'),
      pause(150),
      look('overview'),
      press('Control+k'),
      dialogOpens,
    ),
  },
  { name: 'palette-zoom-200', situation: city, viewport: zoomed, act: find('an') },
];
