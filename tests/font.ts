import { readFileSync } from 'node:fs';

/** The characters, as code points, that a TrueType font has a glyph for. */
export function charactersOf(file: string | URL): Set<number> {
  const font = new DataView(new Uint8Array(readFileSync(file)).buffer);
  const cmap = tableAt(font, 'cmap');
  const characters = new Set<number>();
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const map = cmap + font.getUint32(cmap + 8 + index * 8);
    // Characters of the basic plane, which are all that a printed text may have.
    if (font.getUint16(map) === 4) for (const one of segmentedMap(font, map)) characters.add(one);
  }
  return characters;
}

function tableAt(font: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + font.getUint16(4) * 16; entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(entry + offset)));
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`The font has no ${tag}`);
}

/** A map of format 4: ranges of characters, each with a shift or a list that leads to its glyphs; 0 is no glyph. */
function* segmentedMap(font: DataView, map: number): Generator<number> {
  const doubled = font.getUint16(map + 6);
  const [ends, starts, shifts, lists] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    const at = (array: number): number => map + array + segment;
    const start = font.getUint16(at(starts));
    const list = font.getUint16(at(lists));
    for (let code = start; code <= font.getUint16(at(ends)); code += 1) {
      const listed = list === 0 ? code : font.getUint16(at(lists) + list + (code - start) * 2);
      const glyph = listed === 0 ? 0 : (listed + font.getUint16(at(shifts))) & 0xffff;
      if (glyph !== 0) yield code;
    }
  }
}
