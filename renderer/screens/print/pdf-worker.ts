/** Reads PDFs off the window's thread. */
import 'pdfjs-dist/build/pdf.worker.mjs';
