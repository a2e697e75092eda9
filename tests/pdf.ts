import { readFile } from 'node:fs/promises';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFOperatorList, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { qpdfComplaints } from './qpdf.ts';

export interface PdfPage {
  /** Width and height in millimetres. */
  readonly size: readonly [number, number];
  /** How far from the page's left edge its text begins and ends, in millimetres. */
  readonly between: readonly [left: number, right: number];
  /** The sizes of its letters, in points. */
  readonly letterSizes: readonly number[];
  /** What a reader copies out of the page, without white space: line breaks differ, characters may not. */
  readonly text: string;
  /** Names of the fonts that the page uses, each embedded or not. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** Glyphs that stand for a character which the font could not draw: an empty box, on paper. */
  readonly missingGlyphs: number;
  /** The pages, counted from 1, that its links lead to, from top to bottom. */
  readonly links: readonly number[];
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  /** What a screen reader reads it in; only tagged files say it. */
  readonly language: string;
  readonly outline: readonly string[];
  readonly tagged: boolean;
  /** What a stricter reader than a viewer has against the file: see qpdf.ts. */
  readonly complaints: readonly string[];
}

const pointsPerMillimetre = 72 / 25.4;

/** Reads a PDF back as a person's viewer would. */
export async function readPdf(file: string): Promise<Pdf> {
  const bytes = new Uint8Array(await readFile(file));
  const complaints = await qpdfComplaints(bytes);
  const task = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const operators = await page.getOperatorList();
    const annotations = (await page.getAnnotations()) as {
      subtype: string;
      dest?: string | unknown[];
      rect: number[];
    }[];
    const links = annotations.filter(({ subtype, dest }) => subtype === 'Link' && dest !== undefined);
    links.sort((a, b) => (b.rect[1] ?? 0) - (a.rect[1] ?? 0));
    const texts = items.filter((item): item is TextItem => 'str' in item);
    const drawn = texts.filter(({ str }) => str.trim() !== '');
    const names = new Set(texts.map(({ fontName }) => fontName));
    pages.push({
      size: [Math.round(width / pointsPerMillimetre), Math.round(height / pointsPerMillimetre)],
      between: [
        Math.min(...drawn.map(({ transform }) => transform[4] as number)) / pointsPerMillimetre,
        Math.max(...drawn.map(({ transform, width: wide }) => (transform[4] as number) + wide)) /
          pointsPerMillimetre,
      ],
      letterSizes: [...new Set(drawn.map(({ height: high }) => Math.round(high * 10) / 10))],
      links: await Promise.all(links.map(({ dest }) => pageOf(document, dest))),
      missingGlyphs: drawnGlyphs(operators).filter((glyph) => glyph === 0).length,
      text: squeeze(texts.map(({ str }) => str).join('')),
      fonts: [...names].map((name) => {
        const font = page.commonObjs.get(name) as { name: string; missingFile?: boolean };
        return { name: font.name, embedded: font.missingFile !== true };
      }),
    });
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) as { title: string }[] | null;
  const mark = await document.getMarkInfo();
  await task.destroy();
  return {
    pages,
    title: (info as { Title?: string }).Title ?? '',
    language: (info as { Language?: string | null }).Language ?? '',
    outline: (outline ?? []).map(({ title }) => title),
    tagged: mark?.Marked === true,
    complaints,
  };
}

/** The number of each glyph in its font, where it is one of a whole font's, as all that Chromium prints are. */
function drawnGlyphs({ fnArray, argsArray }: PDFOperatorList): number[] {
  const shown = fnArray.flatMap((operator, index) =>
    operator === OPS.showText ? ((argsArray as unknown[][])[index]?.[0] as Shown[]) : [],
  );
  return shown.flatMap((part) => (typeof part === 'number' ? [] : part.originalCharCode));
}

/** A glyph, or a distance between two. */
type Shown = number | { readonly originalCharCode: number };

/**
 * What would be wrong on paper: a damaged file, another font than the official one, one that is not in the file, missing
 * glyphs.
 */
export function flaws({ pages, complaints }: Pdf): string[] {
  const onPages = pages.flatMap(({ fonts, missingGlyphs }, index) => [
    ...fonts
      .filter(({ name, embedded }) => !embedded || !name.includes('Tinos'))
      .map(({ name, embedded }) => `page ${index + 1}: ${name}${embedded ? '' : ', not in the file'}`),
    ...(missingGlyphs === 0 ? [] : [`page ${index + 1}: ${missingGlyphs} glyphs are missing`]),
  ]);
  return [...complaints, ...onPages];
}

/** The page that a destination, or the name of one, is on. */
async function pageOf(document: PDFDocumentProxy, dest: string | unknown[] | undefined): Promise<number> {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : (dest ?? null);
  const [page] = (explicit ?? []) as [{ num: number; gen: number }?];
  return page === undefined ? 0 : (await document.getPageIndex(page)) + 1;
}

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
