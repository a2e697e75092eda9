export const sheetRowsId = 'paper-entry-rows';

/** Takes the keyboard to the rows, now or as soon as the sheet is drawn. */
export function focusSheet(): void {
  requestAnimationFrame(() => document.getElementById(sheetRowsId)?.focus());
}
