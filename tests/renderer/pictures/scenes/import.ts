import { incoming } from '../import-situations.ts';
import {
  checklist,
  dialogBy,
  either,
  inDialog,
  pause,
  press,
  steps,
  type,
  zoomed,
  type Scene,
  type Step,
} from '../scene.ts';
import { city, diskFull, freshProvince } from '../situations.ts';

const pick: Step = steps(
  dialogBy('Control+i'),
  inDialog((dialog) => dialog.locator('[data-autofocus]').click(), 0),
);

const preview: Step = steps(
  pick,
  inDialog((dialog) => dialog.getByRole('listbox').first().waitFor({ timeout: 30_000 }), 300),
);

const accept: Step = steps(
  preview,
  inDialog((dialog) => dialog.getByRole('button').last().click(), 2_500),
);

/** While the main process is at it. */
const takingIn: Step = steps(
  preview,
  inDialog((dialog) => dialog.getByRole('button').last().click()),
);

/** Taken in, with the list that the keys open. */
function taken(...keys: readonly string[]): Step {
  return steps(
    accept,
    press('Escape', ...keys),
    inDialog((dialog) => dialog.getByRole('listbox').waitFor(), 400),
  );
}

const conflicts = taken('c');
const files = taken('Control+Shift+i');
const towardsTheEnd = press('End', 'ArrowUp', 'ArrowUp');

const drag: Step = steps(
  (page) =>
    page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['{}'], 'tep.json'));
      window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer, cancelable: true }));
    }),
  pause(100),
);

/** An item that a file changed. */
const changedItem: Step = steps(accept, press('Escape', '/'), type('doan ket lai chau'), press('Enter'));

/** Taking files in, those that were taken in, and deciding what differs. */
export const importScenes: readonly Scene[] = [
  { name: 'import-start', situation: city, act: dialogBy('Control+i') },
  { name: 'import-drop', situation: city, act: steps(checklist, drag) },
  { name: 'import-reading', situation: () => incoming({ delay: 600 }), act: steps(pick, pause(900)) },
  { name: 'import-refused', situation: incoming, act: preview },
  { name: 'import-preview', situation: incoming, act: steps(preview, towardsTheEnd, pause(200)) },
  {
    name: 'import-conflicting',
    situation: incoming,
    act: steps(
      preview,
      towardsTheEnd,
      inDialog((dialog) => dialog.locator('[data-effect="conflicting"]').click()),
    ),
  },
  {
    name: 'import-none-ticked',
    situation: incoming,
    act: steps(
      preview,
      inDialog((dialog) => dialog.getByRole('button').nth(3).click(), 0),
      press('End'),
    ),
  },
  {
    name: 'import-view-only',
    situation: () => incoming({ readOnly: 'folder-not-writable' }),
    act: preview,
  },
  { name: 'import-failed', situation: () => incoming({ failing: diskFull('acceptImport') }), act: accept },
  { name: 'import-taking-in', situation: () => incoming({ delay: 1_500 }), act: takingIn },
  {
    name: 'import-stopped',
    situation: () => incoming({ delay: 1_500 }),
    act: steps(
      takingIn,
      inDialog((dialog) =>
        dialog.getByRole('button', { name: either(({ exchange }) => exchange.import.stopTakingIn) }).click(),
      ),
      inDialog((dialog) =>
        dialog.getByText(either(({ exchange }) => exchange.import.stopped)).waitFor({ timeout: 30_000 }),
      ),
    ),
  },
  { name: 'import-done', situation: incoming, act: accept },
  { name: 'import-zoom-200', situation: incoming, viewport: zoomed, act: preview },
  { name: 'files-none', situation: freshProvince, act: dialogBy('Control+Shift+i') },
  { name: 'files', situation: incoming, act: files },
  {
    name: 'files-effects',
    situation: incoming,
    act: steps(
      files,
      inDialog((dialog) =>
        dialog.getByRole('button', { name: either(({ exchange }) => exchange.taken.showEffects) }).click(),
      ),
      inDialog((dialog) => dialog.getByRole('listbox').nth(1).waitFor()),
    ),
  },
  {
    name: 'files-confirm',
    situation: incoming,
    act: steps(
      files,
      inDialog((dialog) => dialog.getByRole('button').last().click()),
    ),
  },
  {
    name: 'files-out',
    situation: incoming,
    act: steps(
      files,
      inDialog(async (dialog) => {
        const last = dialog.getByRole('button').last();
        await dialog.getByRole('button').nth(-2).click();
        await last.click();
      }, 2_000),
    ),
  },
  { name: 'conflicts-none', situation: freshProvince, act: dialogBy('c') },
  { name: 'conflicts', situation: incoming, act: conflicts },
  {
    name: 'conflicts-many',
    situation: incoming,
    act: steps(
      conflicts,
      press('End', 'Control+a'),
      inDialog((dialog) => dialog.getByRole('combobox').selectOption({ index: 2 })),
    ),
  },
  { name: 'conflicts-zoom-200', situation: incoming, viewport: zoomed, act: conflicts },
  {
    name: 'origin',
    situation: incoming,
    viewport: { width: 1366, height: 1000 },
    act: steps(changedItem, pause(800)),
  },
  { name: 'origin-history', situation: incoming, act: steps(changedItem, press('h'), pause(500)) },
  {
    name: 'import-day',
    situation: incoming,
    act: steps(accept, press('Escape', 'Control+h'), pause(500)),
  },
];
