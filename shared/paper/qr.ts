import encodeQR from 'qr';

/** A QR code as one path: dark modules are filled squares of side 1. */
export interface QrPath {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  readonly path: string;
}

/**
 * What the code of a sheet says: the locality, the template's version and the short code of the data, in characters
 * that QR codes pack tightly.
 */
export function sheetReference(locality: string, templateVersion: string, shortCode: string): string {
  return `SANSANG:${locality}:${templateVersion.toUpperCase()}:${shortCode}`;
}

/**
 * Corrected for a quarter of the code being lost: sheets are stamped, folded and copied. The quiet zone of four modules
 * is what ISO/IEC 18004 asks for.
 */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: 4 });
  const path = rows.map((row, y) =>
    runsOf(row)
      .map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)
      .join(''),
  );
  return { size: rows.length, path: path.join('') };
}

/** Where the dark modules of a row start, and how many follow each other. */
function runsOf(row: readonly boolean[]): [start: number, width: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
