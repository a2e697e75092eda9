import type { Page } from 'playwright-core';
import {
  dialogOpens,
  either,
  look,
  pause,
  press,
  steps,
  type,
  zoomed,
  type Scene,
  type Step,
} from '../scene.ts';
import { arriving, city, freshProvince, longNames, nation, viewOnly } from '../situations.ts';

const grid: Step = steps(
  look('grid'),
  (page) => page.getByRole('grid').waitFor(),
  async (page) => {
    await page.locator('#checklist').focus();
  },
  pause(150),
);

/** Six wards by four items, from the corner of the grid. */
const range: Step = steps(
  grid,
  press('Control+Home'),
  press(...Array<string>(5).fill('Shift+ArrowDown')),
  press(...Array<string>(3).fill('Shift+ArrowRight')),
);

/** Puts a text on the clipboard's way to the grid, as Ctrl+V does. */
function paste(text: string): Step {
  return async (page: Page) => {
    await page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, text);
  };
}

const pasted = [
  ['', 'TTHC-08', 'TTHC-10', 'TTHC-11', 'TTHC-99'].join('\t'),
  ['Phường An Đông', 'Hoàn thành', 'x', 'đang làm', 'x'].join('\t'),
  ['26740', 'Vướng mắc: Bộ, ngành', 'xong', 'gần xong', ''].join('\t'),
  ['Phường Lạ', 'Xong', '', 'chưa', ''].join('\t'),
].join('\r\n');

async function moreFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: either(({ grid: { moreFilters: name } }) => name) }).click();
}

/** The entry grid and what opens from it. */
export const gridScenes: readonly Scene[] = [
  { name: 'grid', situation: city, act: grid },
  { name: 'grid-range', situation: city, act: range },
  { name: 'grid-blocked', situation: city, act: steps(range, press('4'), pause(250)) },
  {
    name: 'grid-detail',
    situation: city,
    act: steps(grid, press('Control+Home', 'ArrowRight', 'Enter'), pause(250)),
  },
  { name: 'grid-filters', situation: city, act: steps(grid, moreFilters, pause(150)) },
  {
    name: 'grid-legend',
    situation: city,
    act: steps(
      grid,
      (page) => page.getByRole('button', { name: either(({ grid: { legend } }) => legend) }).click(),
      pause(150),
    ),
  },
  { name: 'grid-none', situation: city, act: steps(grid, press('/'), type('khong co noi nay'), pause(250)) },
  {
    name: 'grid-paste',
    situation: city,
    act: steps(grid, press('Control+Home'), paste(pasted), dialogOpens),
  },
  {
    name: 'grid-paste-empty',
    situation: freshProvince,
    act: steps(
      grid,
      (page) =>
        page
          .getByRole('button', {
            name: either(
              ({
                grid: {
                  range: { paste: name },
                },
              }) => name,
            ),
          })
          .click(),
      dialogOpens,
    ),
  },
  {
    name: 'grid-both-levels',
    situation: city,
    act: steps(
      grid,
      (page) => page.getByRole('button', { name: either(({ grid: { levels } }) => levels.both) }).click(),
      press('Control+Home'),
      pause(250),
    ),
  },
  { name: 'grid-nation', situation: nation, act: steps(grid, press('PageDown', 'PageDown'), pause(250)) },
  {
    name: 'grid-long-names',
    situation: longNames,
    act: steps(grid, press('/'), type('da lat'), press('Enter'), pause(250)),
  },
  { name: 'grid-arriving', situation: arriving, act: grid },
  { name: 'grid-read-only', situation: viewOnly, act: grid },
  { name: 'grid-zoomed', situation: city, viewport: zoomed, act: grid },
];
