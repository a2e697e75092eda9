import type { Scene } from './scene.ts';
import { boardScenes } from './scenes/board.ts';
import { checklistScenes } from './scenes/checklist.ts';
import { commitmentScenes } from './scenes/commitments.ts';
import { exchangeScenes } from './scenes/exchange.ts';
import { gridScenes } from './scenes/grid.ts';
import { importScenes } from './scenes/import.ts';
import { obstacleScenes } from './scenes/obstacles.ts';
import { operationScenes } from './scenes/operations.ts';
import { overviewScenes } from './scenes/overview.ts';
import { paletteScenes } from './scenes/palette.ts';
import { paperScenes } from './scenes/paper.ts';
import { paperEntryScenes } from './scenes/paper-entry.ts';
import { recordScenes } from './scenes/records.ts';
import { reportScenes } from './scenes/reports.ts';
import { startScenes } from './scenes/start.ts';

/** Every screen, area by area. */
export const scenes: readonly Scene[] = [
  ...startScenes,
  ...overviewScenes,
  ...paletteScenes,
  ...checklistScenes,
  ...gridScenes,
  ...paperEntryScenes,
  ...obstacleScenes,
  ...commitmentScenes,
  ...operationScenes,
  ...boardScenes,
  ...importScenes,
  ...exchangeScenes,
  ...paperScenes,
  ...reportScenes,
  ...recordScenes,
];
