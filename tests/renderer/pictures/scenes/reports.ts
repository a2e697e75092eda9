import type { PageSituation } from '../page-host.ts';
import { dialogBy, inDialog, steps, type Scene, type Step } from '../scene.ts';
import { city, nation, viewOnly } from '../situations.ts';

const open: Step = steps(
  dialogBy('Control+b'),
  inDialog((dialog) => dialog.getByRole('table').first().waitFor()),
);

function tab(at: number): Step {
  return steps(
    open,
    inDialog((dialog) => dialog.getByRole('tab').nth(at).click()),
  );
}

const failing = (): PageSituation => ({ ...city(), failing: 'saveReport' });

/** Official reports. */
export const reportScenes: readonly Scene[] = [
  { name: 'reports', situation: city, act: open },
  {
    name: 'reports-own',
    situation: city,
    act: steps(
      tab(1),
      inDialog((dialog) =>
        dialog.getByRole('textbox').nth(1).fill('Đã cấp đủ tài khoản cho 150/168 phường, xã, đặc khu.'),
      ),
    ),
  },
  { name: 'reports-letterhead', situation: city, act: tab(2) },
  { name: 'reports-nation', situation: nation, act: open },
  { name: 'reports-view-only', situation: viewOnly, act: tab(1) },
  {
    name: 'reports-failed',
    situation: failing,
    act: steps(
      open,
      inDialog((dialog) => dialog.getByRole('button').last().click(), 400),
    ),
  },
];
