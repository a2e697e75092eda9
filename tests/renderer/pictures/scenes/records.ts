import { folder } from '../../fake-host.ts';
import {
  checklist,
  dialogBy,
  inDialog,
  menu,
  pause,
  press,
  steps,
  type,
  zoomed,
  type Scene,
  type Step,
} from '../scene.ts';
import { backedUp, city, freshProvince, viewOnly } from '../situations.ts';

/** Three steps on the first item of a ward: its status twice, and a note. */
const answerThree: Step = steps(
  checklist,
  press(']', '2', '3', 'n'),
  type(
    'Đã cấp đủ 12 tài khoản cho công chức Trung tâm phục vụ hành chính công; còn 2 tài khoản của bộ phận một cửa lưu động chờ Doanh nghiệp cấp trước 26/6, UBND phường đã có văn bản đôn đốc số 145/UBND-VP.',
  ),
  press('Escape'),
);

const openBackups: Step = steps(checklist, menu('backups'));

const firstBackup: Step = inDialog((dialog) => dialog.getByRole('radio').first().check());
const lastBackup: Step = inDialog((dialog) => dialog.getByRole('radio').last().check());
const lastButton: Step = inDialog((dialog) => dialog.getByRole('button').last().click(), 400);
const restoreLast: Step = steps(openBackups, lastBackup, lastButton, lastButton);

/** Histories, the day, backups. */
export const recordScenes: readonly Scene[] = [
  {
    name: 'history',
    situation: city,
    act: steps(answerThree, press('h'), (page) => page.getByRole('option').last().waitFor()),
  },
  { name: 'history-none', situation: freshProvince, act: dialogBy('h') },
  {
    name: 'history-undone',
    situation: city,
    act: steps(
      answerThree,
      press('h'),
      inDialog((dialog) => dialog.getByRole('listbox').waitFor()),
      press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter'),
      pause(300),
    ),
  },
  { name: 'history-view-only', situation: viewOnly, act: dialogBy(']', 'h') },
  {
    name: 'history-not-read',
    situation: () => ({
      ...city(),
      failing: { call: 'history', code: 'cannot-read', detail: `${folder}\\journal.jsonl` },
    }),
    act: dialogBy('h'),
  },
  {
    // A restore is one step of many changes: its parts are not undone alone.
    name: 'day-whole-step',
    situation: backedUp,
    act: steps(restoreLast, press('Escape', 'Control+h'), pause(400), press('Tab', 'Enter'), pause(400)),
  },
  {
    name: 'day',
    situation: city,
    act: steps(answerThree, press(']', '4', '2', 'Escape', ']', ']', '3', 'Control+h'), pause(200)),
  },
  {
    name: 'day-before',
    situation: city,
    act: steps(
      dialogBy('Control+h'),
      inDialog((dialog) => dialog.getByRole('button').nth(1).click(), 400),
    ),
  },
  {
    name: 'day-none',
    situation: city,
    act: steps(
      dialogBy('Control+h'),
      inDialog((dialog) => dialog.getByRole('textbox').fill('01/01/2025')),
    ),
  },
  {
    name: 'day-zoom-200',
    situation: city,
    viewport: zoomed,
    act: steps(answerThree, press('Control+h'), pause(200)),
  },
  { name: 'backups-none', situation: freshProvince, act: openBackups },
  { name: 'backups', situation: backedUp, act: steps(answerThree, openBackups, firstBackup) },
  {
    name: 'backups-zoom-200',
    situation: backedUp,
    viewport: zoomed,
    act: steps(answerThree, openBackups, firstBackup),
  },
  { name: 'backups-same', situation: backedUp, act: steps(openBackups, press('Enter'), firstBackup) },
  { name: 'backups-confirm', situation: backedUp, act: steps(openBackups, lastBackup, lastButton) },
  { name: 'backups-restored', situation: backedUp, act: steps(answerThree, restoreLast) },
  {
    name: 'backups-damaged',
    situation: backedUp,
    act: steps(
      openBackups,
      inDialog((dialog) => dialog.getByRole('button').nth(3).click()),
      inDialog((dialog) => dialog.getByRole('radio').nth(1).check()),
    ),
  },
  {
    name: 'backups-copied',
    situation: () => ({ ...backedUp(), readOnly: 'folder-not-writable' }),
    act: steps(
      openBackups,
      inDialog((dialog) => dialog.getByRole('button').nth(2).click()),
      lastBackup,
    ),
  },
];
