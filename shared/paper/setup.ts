import { z } from 'zod';

/** Sizes that offices have paper of; a sheet on A3 is read from a wall. */
export const paperSizes = ['A4', 'A3'] as const;
export const orientations = ['portrait', 'landscape'] as const;
/** Narrow saves paper; wide leaves room for a binder. */
export const marginKinds = ['standard', 'narrow', 'wide'] as const;

export const paperSetupSchema = z.strictObject({
  size: z.enum(paperSizes),
  orientation: z.enum(orientations),
  margins: z.enum(marginKinds),
});
export type PaperSetup = Readonly<z.infer<typeof paperSetupSchema>>;

export const defaultSetup: PaperSetup = { size: 'A4', orientation: 'portrait', margins: 'standard' };

/** Upright, in millimetres. */
const sheetSizes: Readonly<Record<PaperSetup['size'], readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
};

/** Top, right, bottom, left, in millimetres; the bottom one holds the page's number. */
const marginWidths: Readonly<Record<PaperSetup['margins'], readonly [number, number, number, number]>> = {
  standard: [10, 10, 12, 15],
  narrow: [7, 7, 11, 7],
  wide: [12, 10, 13, 25],
};

/** Width and height of a page in millimetres, as it lies. */
export function pageSize({ size, orientation }: PaperSetup): readonly [width: number, height: number] {
  const [width, height] = sheetSizes[size];
  return orientation === 'portrait' ? [width, height] : [height, width];
}

/** The declarations of a CSS page. */
export function pageDeclarations(setup: PaperSetup): string {
  const [width, height] = pageSize(setup);
  const margins = marginWidths[setup.margins].map((margin) => `${margin}mm`).join(' ');
  return `size: ${width}mm ${height}mm; margin: ${margins};`;
}
