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
  return { size: rows.length, path: rows.map(runsOf).join('') };
}

/** The dark modules of a row that follow each other, as one rectangle each. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  let start = row.indexOf(true);
  while (start >= 0) {
    const after = row.indexOf(false, start);
    const end = after < 0 ? row.length : after;
    path += `M${start} ${y}h${end - start}v1h${start - end}z`;
    start = row.indexOf(true, end);
  }
  return path;
}
