import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF to look at; has to be closed. */
export interface PdfPages {
  readonly count: number;
  /** Draws a page, counted from 1, as wide as the canvas stands on the screen. */
  readonly draw: (page: number, canvas: HTMLCanvasElement) => Promise<void>;
  readonly close: () => void;
}

/** Reads a PDF with the library of Firefox's viewer, loaded when it is first needed. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    type: 'module',
  });
  // The worker takes the bytes away from whoever gives them.
  const task = getDocument({ data: bytes.slice() });
  const document = await task.promise;
  return {
    count: document.numPages,
    draw: (page, canvas) => draw(document, page, canvas),
    close: () => void task.destroy(),
  };
}

async function draw(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await document.getPage(number);
  const { width } = page.getViewport({ scale: 1 });
  const shown = canvas.clientWidth * Math.max(devicePixelRatio, 1.5);
  const viewport = page.getViewport({ scale: shown / width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}
