import { writeFileSync } from 'node:fs';
import type { PrinterInfo, WebContentsPrintOptions } from 'electron';
import type { CDPSession } from 'playwright-core';
import { note } from './events.ts';
import { printToPDF } from './print.ts';

export const printers: PrinterInfo[] = [];

export function plugInPrinter(): void {
  printers.push({ name: 'stand-in', displayName: 'Stand-in', description: '', options: {} });
}

/** What the person does with the print dialogs to come: the file that stands for the paper, or null for "cancel". */
export const printAnswers: (string | null)[] = [];

/** Electron's reason for a job that its user cancelled. */
const cancelled = 'Print job canceled';

/** Electron's reason why nothing was printed; empty where it was. */
export async function printOnPaper(cdp: CDPSession, options: WebContentsPrintOptions): Promise<string> {
  const { copies = 1, landscape = false, pageSize, printBackground = false } = options;
  if (!Number.isInteger(copies) || copies < 1) throw new TypeError('copies must be a positive integer');
  if (printers.length === 0) return 'No printers available on the network';
  const answer = printAnswers.shift();
  if (answer === undefined) note('no answer was given for the print dialog: cancelled');
  if (answer === undefined || answer === null) return cancelled;
  const micrometresPerInch = 25_400;
  const paper =
    typeof pageSize === 'object'
      ? { width: pageSize.width / micrometresPerInch, height: pageSize.height / micrometresPerInch }
      : pageSize;
  const pdf = await printToPDF(cdp, {
    landscape,
    printBackground,
    ...(paper === undefined ? {} : { pageSize: paper }),
    preferCSSPageSize: true,
  });
  writeFileSync(answer, pdf);
  return '';
}
