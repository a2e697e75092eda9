import type { PrintToPDFOptions } from 'electron';
import type { CDPSession } from 'playwright-core';

/** Paper sizes by name, in inches, upright. */
const paperSizes: Record<string, { width: number; height: number }> = {
  A0: { width: 33.1, height: 46.8 },
  A1: { width: 23.4, height: 33.1 },
  A2: { width: 16.54, height: 23.4 },
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  A6: { width: 4.13, height: 5.83 },
  LETTER: { width: 8.5, height: 11 },
  LEGAL: { width: 8.5, height: 14 },
  TABLOID: { width: 11, height: 17 },
  LEDGER: { width: 17, height: 11 },
};

/** Electron's own default, in inches. */
const defaultMargin = 0.4;

function paperSize(pageSize: PrintToPDFOptions['pageSize']): { paperWidth: number; paperHeight: number } {
  if (typeof pageSize === 'object') {
    const { width, height } = pageSize;
    if (!Number.isFinite(width) || !Number.isFinite(height)) {
      throw new TypeError('width and height properties are required for pageSize');
    }
    return { paperWidth: width, paperHeight: height };
  }
  const size = paperSizes[(pageSize ?? 'Letter').toUpperCase()];
  if (size === undefined) throw new Error(`Invalid pageSize ${String(pageSize)}`);
  return { paperWidth: size.width, paperHeight: size.height };
}

function checked<T extends string | number | boolean>(value: T | undefined, fallback: T, name: string): T {
  const given = value ?? fallback;
  if (typeof given !== typeof fallback) throw new TypeError(`${name} must be a ${typeof fallback}`);
  return given;
}

/** Electron's options as the DevTools protocol has them, checked as Electron checks them. */
function printSettings(options: PrintToPDFOptions) {
  const paper = paperSize(options.pageSize);
  const { top, bottom, left, right } = options.margins ?? {};
  const fits = (margin: number | undefined, limit: number) => margin === undefined || margin <= limit;
  if (
    ![top, bottom].every((m) => fits(m, paper.paperHeight)) ||
    ![left, right].every((m) => fits(m, paper.paperWidth))
  ) {
    throw new Error('margins must be less than or equal to pageSize');
  }
  return {
    ...paper,
    landscape: checked(options.landscape, false, 'landscape'),
    displayHeaderFooter: checked(options.displayHeaderFooter, false, 'displayHeaderFooter'),
    headerTemplate: checked(options.headerTemplate, '', 'headerTemplate'),
    footerTemplate: checked(options.footerTemplate, '', 'footerTemplate'),
    printBackground: checked(options.printBackground, false, 'printBackground'),
    scale: checked(options.scale, 1, 'scale'),
    marginTop: checked(top, defaultMargin, 'margins.top'),
    marginBottom: checked(bottom, defaultMargin, 'margins.bottom'),
    marginLeft: checked(left, defaultMargin, 'margins.left'),
    marginRight: checked(right, defaultMargin, 'margins.right'),
    pageRanges: checked(options.pageRanges, '', 'pageRanges'),
    preferCSSPageSize: checked(options.preferCSSPageSize, false, 'preferCSSPageSize'),
    generateTaggedPDF: checked(options.generateTaggedPDF, false, 'generateTaggedPDF'),
    generateDocumentOutline: checked(options.generateDocumentOutline, false, 'generateDocumentOutline'),
  };
}

/** Prints the page; the PDF arrives in pieces, since one answer of the protocol can't hold a large one. */
export async function printToPDF(cdp: CDPSession, options: PrintToPDFOptions): Promise<Buffer> {
  const { stream } = await cdp.send('Page.printToPDF', {
    ...printSettings(options),
    transferMode: 'ReturnAsStream',
  });
  if (stream === undefined) throw new Error('Failed to generate PDF');
  const pieces: Buffer[] = [];
  for (let eof = false; !eof;) {
    const piece = await cdp.send('IO.read', { handle: stream, size: 4 * 1024 * 1024 });
    pieces.push(Buffer.from(piece.data, piece.base64Encoded === true ? 'base64' : 'utf8'));
    eof = piece.eof;
  }
  await cdp.send('IO.close', { handle: stream });
  return Buffer.concat(pieces);
}
