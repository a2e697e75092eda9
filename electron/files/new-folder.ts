import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, writeFailure } from '../failure.ts';

/** Makes a new folder inside another, numbered where the name is taken. Answers with its path. Throws a `Failure`. */
export async function newFolderIn(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw writeFailure(folder, error);
    }
  }
}
