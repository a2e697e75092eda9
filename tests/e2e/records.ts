import type { Locator } from 'playwright-core';

/** What the lines of a list of changes say: the item, the field, from what to what. */
export async function linesOf(list: Locator): Promise<string[]> {
  const lines = await list.getByRole('option').allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' ').split(' ,')[0] ?? '');
}
