import { cityAsked, nationReported } from '../centre-situations.ts';
import {
  checklist,
  confirm,
  dialogBy,
  dialogOpens,
  either,
  inDialog,
  menu,
  pause,
  press,
  steps,
  type Scene,
  type Step,
} from '../scene.ts';
import { city } from '../situations.ts';

const openForms: Step = steps(checklist, press(']'), menu('forms'));

/** What goes out: exports with their receipts, tables, forms, starting files; questions and what came back. */
export const exchangeScenes: readonly Scene[] = [
  { name: 'export', situation: city, act: dialogBy(']', 'Control+e') },
  { name: 'export-receipt', situation: city, act: steps(dialogBy(']', 'Control+e'), confirm) },
  {
    name: 'export-part',
    situation: city,
    act: steps(
      dialogBy('Control+e'),
      inDialog((dialog) => dialog.locator('input[value="chosen"]').check(), 0),
      inDialog((dialog) => dialog.locator('input[value="meetings"]').uncheck()),
    ),
  },
  {
    name: 'export-page',
    situation: city,
    act: steps(
      dialogBy('Control+e'),
      confirm,
      (page) => page.getByText('7K3M-Q9TA').waitFor(),
      inDialog((dialog) =>
        dialog.getByRole('button', { name: either(({ centre }) => centre.export.page) }).click(),
      ),
    ),
  },
  {
    name: 'export-tables',
    situation: city,
    act: steps(
      dialogBy('Control+e'),
      inDialog((dialog) => dialog.getByRole('radio').last().check(), 0),
      inDialog((dialog) => dialog.getByRole('button').last().click()),
      inDialog((dialog) => dialog.getByRole('button').last().scrollIntoViewIfNeeded(), 0),
    ),
  },
  { name: 'forms', situation: city, act: openForms },
  { name: 'forms-sent', situation: city, act: steps(openForms, confirm) },
  {
    name: 'start-file-save',
    situation: nationReported,
    act: steps(
      checklist,
      menu('startFile'),
      inDialog((dialog) =>
        dialog.getByRole('button', { name: either(({ centre }) => centre.start.save) }).click(),
      ),
    ),
  },
  { name: 'officer-key', situation: city, act: steps(checklist, menu('officer')) },
  { name: 'question-answer', situation: cityAsked, act: steps(checklist, pause(300)) },
  {
    name: 'questions',
    situation: cityAsked,
    act: steps(
      checklist,
      (page) => page.getByRole('button', { name: either(({ centre }) => centre.questions.open(1)) }).click(),
      dialogOpens,
    ),
  },
  {
    name: 'receipts',
    situation: cityAsked,
    act: steps(
      dialogBy('Control+Shift+I'),
      inDialog((dialog) => dialog.getByText(either(({ centre }) => centre.receipts.heading)).waitFor()),
    ),
  },
];
