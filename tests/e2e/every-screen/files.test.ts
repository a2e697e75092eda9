import { boardScenes } from '../../renderer/pictures/scenes/board.ts';
import { exchangeScenes } from '../../renderer/pictures/scenes/exchange.ts';
import { importScenes } from '../../renderer/pictures/scenes/import.ts';
import { paperScenes } from '../../renderer/pictures/scenes/paper.ts';
import { reportScenes } from '../../renderer/pictures/scenes/reports.ts';
import { playInBothLanguages } from './play.ts';

playInBothLanguages('files, the board and paper', [
  ...boardScenes,
  ...importScenes,
  ...exchangeScenes,
  ...paperScenes,
  ...reportScenes,
]);
