import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../renderer/screens/grid');
const marks = join(folder, 'marks');
const style = readFileSync(join(folder, 'grid-row.module.css'), 'utf8');
const drawings = readdirSync(marks).filter((name) => name.endsWith('.svg'));

/** How many times as large as its drawing a picture is, for screens of all kinds. */
const scale = 4;

test('cells are painted from pictures: of a drawing, each cell would lay out a document anew', () => {
  expect(style).not.toContain('.svg');
});

test.each(drawings)(
  '%s has a picture of four times its size, which the cells show at its size',
  (drawing) => {
    const [, width, height] =
      /width="(\d+)" height="(\d+)"/.exec(readFileSync(join(marks, drawing), 'utf8')) ?? [];
    const name = drawing.replace('.svg', '.png');
    const picture = readFileSync(join(marks, name));
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(scale * Number(width));
    expect(picture.readUInt32BE(20)).toBe(scale * Number(height));
    expect(style).toContain(`image-set(url('./marks/${name}') ${scale}x)`);
  },
);
