export const sheetRowsId = 'paper-entry-rows';

/**
 * Takes the keyboard to the rows at once: a key typed before the next frame belongs to them already. A sheet that is
 * only being drawn takes it by itself.
 */
export function focusSheet(): void {
  document.getElementById(sheetRowsId)?.focus();
}
