import { documents } from '../../fake-saving.ts';
import type { PageSituation } from '../page-host.ts';
import { dialogBy, inDialog, previewDrawn, steps, type Scene, type Step } from '../scene.ts';
import { city, nation, viewOnly } from '../situations.ts';

const open: Step = dialogBy('Control+b');

const tabs = { figures: 1, own: 2, letterhead: 3 } as const;

function tab(name: keyof typeof tabs): Step {
  return steps(
    open,
    inDialog((dialog) => dialog.getByRole('tab').nth(tabs[name]).click()),
  );
}

const figures: Step = steps(
  tab('figures'),
  inDialog((dialog) => dialog.getByRole('table').first().waitFor()),
);

const failing = (): PageSituation => ({
  ...city(),
  failing: {
    call: 'saveReport',
    code: 'cannot-write',
    detail: `${documents}\\bao-cao-tuan_79-ho-chi-minh_2025-06-25.pdf`,
  },
});

/** Official reports. */
export const reportScenes: readonly Scene[] = [
  { name: 'reports', situation: city, act: steps(open, previewDrawn) },
  { name: 'reports-figures', situation: city, act: figures },
  {
    name: 'reports-own',
    situation: city,
    act: steps(
      tab('own'),
      inDialog((dialog) =>
        dialog.getByRole('textbox').nth(1).fill('Đã cấp đủ tài khoản cho 150/168 phường, xã, đặc khu.'),
      ),
    ),
  },
  { name: 'reports-letterhead', situation: city, act: tab('letterhead') },
  { name: 'reports-nation', situation: nation, act: figures },
  { name: 'reports-view-only', situation: viewOnly, act: tab('own') },
  {
    name: 'reports-failed',
    situation: failing,
    act: steps(
      open,
      previewDrawn,
      inDialog((dialog) => dialog.getByRole('button').last().click(), 400),
    ),
  },
];
