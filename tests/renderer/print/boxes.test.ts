import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statuses } from '../../../shared/model/words.ts';

const folder = new URL('../../../renderer/print/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** What a pen's tick needs, in millimetres. */
const smallestBox = 4.5;

describe('the boxes of a printed row', () => {
  it('are five, each with room for a tick inside its lines, at the size at which they are printed', () => {
    const pictures = readdirSync(new URL('boxes/', folder));
    expect(pictures.toSorted()).toEqual([...statuses, 'empty'].map((name) => `${name}.svg`).toSorted());
    const [, width, height] =
      /\.boxes img \{[^}]*width: ([\d.]+)mm;\s*height: ([\d.]+)mm;/.exec(read('paper.css')) ?? [];
    for (const name of pictures) {
      const picture = read(`boxes/${name}`);
      // A unit of the drawing is a millimetre on paper.
      expect(picture).toContain(`viewBox="0 0 ${width ?? ''} ${height ?? ''}"`);
      const boxes = [...picture.matchAll(/h([\d.]+)v([\d.]+)h-[\d.]+z/g)];
      const [, line] = /stroke-width="([\d.]+)"/.exec(picture) ?? [];
      expect(boxes).toHaveLength(statuses.length);
      for (const [, across, down] of boxes) {
        expect(Math.min(Number(across), Number(down)) - Number(line)).toBeGreaterThanOrEqual(smallestBox);
      }
    }
  });
});
