import { commitmentScenes } from '../../renderer/pictures/scenes/commitments.ts';
import { obstacleScenes } from '../../renderer/pictures/scenes/obstacles.ts';
import { operationScenes } from '../../renderer/pictures/scenes/operations.ts';
import { recordScenes } from '../../renderer/pictures/scenes/records.ts';
import { playInBothLanguages } from './play.ts';

playInBothLanguages('registers and operations', [
  ...obstacleScenes,
  ...commitmentScenes,
  ...operationScenes,
  ...recordScenes,
]);
