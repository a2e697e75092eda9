import { checklistScenes } from '../../renderer/pictures/scenes/checklist.ts';
import { gridScenes } from '../../renderer/pictures/scenes/grid.ts';
import { overviewScenes } from '../../renderer/pictures/scenes/overview.ts';
import { paletteScenes } from '../../renderer/pictures/scenes/palette.ts';
import { paperEntryScenes } from '../../renderer/pictures/scenes/paper-entry.ts';
import { startScenes } from '../../renderer/pictures/scenes/start.ts';
import { playInBothLanguages } from './play.ts';

playInBothLanguages('what officers work in all day', [
  ...startScenes,
  ...overviewScenes,
  ...paletteScenes,
  ...checklistScenes,
  ...paperEntryScenes,
  ...gridScenes,
]);
