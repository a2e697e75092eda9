import { readFileSync } from 'node:fs';

/** The characters, as code points, that a TrueType font has a glyph for. */
export function charactersOf(file: string | URL): Set<number> {
  return new Set(glyphsOf(fontIn(file)).keys());
}

/** How wide a text is in a TrueType font, in parts of the font's size. */
export function widthIn(file: string | URL): (text: string) => number {
  const font = fontIn(file);
  const glyphs = glyphsOf(font);
  const unitsPerEm = font.getUint16(tableAt(font, 'head') + 18);
  const measured = font.getUint16(tableAt(font, 'hhea') + 34);
  const widths = tableAt(font, 'hmtx');
  const widthOf = (character: string): number => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    return font.getUint16(widths + Math.min(glyph, measured - 1) * 4) / unitsPerEm;
  };
  return (text) => Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}

function fontIn(file: string | URL): DataView {
  return new DataView(new Uint8Array(readFileSync(file)).buffer);
}

/** The number of each character's glyph. */
function glyphsOf(font: DataView): Map<number, number> {
  const cmap = tableAt(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const map = cmap + font.getUint32(cmap + 8 + index * 8);
    // Characters of the basic plane, which are all that a printed text may have.
    if (font.getUint16(map) !== 4) continue;
    for (const [code, glyph] of segmentedMap(font, map)) glyphs.set(code, glyph);
  }
  return glyphs;
}

function tableAt(font: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + font.getUint16(4) * 16; entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(entry + offset)));
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`The font has no ${tag}`);
}

/** A map of format 4: ranges of characters, each with a shift or a list that leads to its glyphs; 0 is no glyph. */
function* segmentedMap(font: DataView, map: number): Generator<readonly [code: number, glyph: number]> {
  const doubled = font.getUint16(map + 6);
  const [ends, starts, shifts, lists] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    const at = (array: number): number => map + array + segment;
    const start = font.getUint16(at(starts));
    const list = font.getUint16(at(lists));
    for (let code = start; code <= font.getUint16(at(ends)); code += 1) {
      const listed = list === 0 ? code : font.getUint16(at(lists) + list + (code - start) * 2);
      const glyph = listed === 0 ? 0 : (listed + font.getUint16(at(shifts))) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}
