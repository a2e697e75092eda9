import { decided } from '../commitment-situations.ts';
import { dialogOpens, either, look, pause, press, steps, zoomed, type Scene, type Step } from '../scene.ts';
import { city, nation } from '../situations.ts';

function chosen(view: 'rehearsals' | 'decisions', kind: string, ...keys: readonly string[]): Step {
  return steps(
    look(view),
    (page) => page.locator(`#entries-${kind} [role="listbox"]`).focus(),
    press('Home', ...keys),
    pause(250),
  );
}

/** A part of the commitments with its first record on the form. */
function part(kind: 'vendor' | 'milestone' | 'service', ...keys: readonly string[]): Step {
  return steps(
    look('commitments'),
    (page) =>
      page
        .locator('main button[aria-pressed]')
        .filter({ hasText: either((text) => text.commitments.parts[kind]) })
        .first()
        .click(),
    (page) => page.locator(`#entries-${kind} [role="listbox"]`).focus(),
    press('Home', ...keys),
    pause(250),
  );
}

const claims: Step = steps(
  look('rehearsals'),
  (page) => page.getByRole('button', { name: either((text) => text.rehearsals.parts.claims) }).click(),
  pause(250),
);

/** Rehearsals, decisions and commitments, in their states. */
export const commitmentScenes: readonly Scene[] = [
  { name: 'rehearsals', situation: decided, act: chosen('rehearsals', 'rehearsal', 'ArrowDown') },
  {
    name: 'rehearsals-outcomes',
    situation: decided,
    act: steps(
      chosen('rehearsals', 'rehearsal', 'ArrowDown'),
      (page) => page.locator('#outcome-hint').scrollIntoViewIfNeeded(),
      (page) => page.getByRole('listbox').nth(1).focus(),
      press('Home', 'ArrowDown', '2'),
      pause(250),
    ),
  },
  {
    name: 'rehearsals-pick',
    situation: decided,
    act: steps(
      chosen('rehearsals', 'rehearsal', 'ArrowDown'),
      (page) => page.getByRole('button', { name: either((text) => text.rehearsals.outcomes.choose) }).click(),
      dialogOpens,
    ),
  },
  { name: 'rehearsals-tabletop', situation: decided, act: chosen('rehearsals', 'rehearsal', 'End') },
  { name: 'rehearsals-empty', situation: city, act: look('rehearsals') },
  { name: 'rehearsals-claims', situation: decided, act: claims },
  {
    name: 'rehearsals-zoomed',
    situation: decided,
    viewport: zoomed,
    act: chosen('rehearsals', 'rehearsal'),
  },
  { name: 'decisions-stale', situation: decided, act: chosen('decisions', 'decision') },
  { name: 'decisions-draft', situation: decided, act: chosen('decisions', 'decision', 'End') },
  {
    name: 'decisions-waive',
    situation: decided,
    act: steps(
      chosen('decisions', 'decision', 'End'),
      (page) =>
        page
          .locator('main li button')
          .filter({ hasText: either((text) => text.decisions.waivers.waive) })
          .first()
          .click(),
      pause(250),
    ),
  },
  {
    // A waiver that ran out, given anew.
    name: 'decisions-waive-again',
    situation: decided,
    act: steps(
      chosen('decisions', 'decision', 'End'),
      (page) => page.getByText(either((text) => text.decisions.waivers.expired(1, ''))).waitFor(),
      (page) =>
        page
          .getByRole('button', { name: either((text) => text.decisions.waivers.againOf('TTHC-05')) })
          .click(),
      (page) =>
        page
          .getByRole('textbox', { name: either((text) => text.records.decision.waiver.reason) })
          .fill('Tài khoản kiểm thử cấp lại ngày 28/6'),
      (page) =>
        page
          .getByRole('textbox', { name: either((text) => text.records.decision.waiver.until) })
          .fill('30/06/2025'),
      press('Enter'),
      (page) => page.getByText(either((text) => text.decisions.waivers.waived(1, ''))).waitFor(),
      pause(250),
    ),
  },
  {
    name: 'decisions-signing',
    situation: decided,
    act: steps(
      chosen('decisions', 'decision', 'End'),
      (page) => page.locator('#decision-sign').scrollIntoViewIfNeeded(),
      pause(250),
    ),
  },
  {
    name: 'decisions-view-only',
    situation: () => ({ ...decided(), readOnly: 'folder-not-writable' }),
    act: chosen('decisions', 'decision'),
  },
  { name: 'decisions-empty', situation: city, act: look('decisions') },
  { name: 'decisions-zoomed', situation: decided, viewport: zoomed, act: chosen('decisions', 'decision') },
  {
    name: 'decisions-mark',
    situation: decided,
    act: steps(
      chosen('decisions', 'decision'),
      (page) => page.locator('main section li button').first().click(),
      pause(300),
    ),
  },
  { name: 'vendors', situation: decided, act: part('vendor') },
  { name: 'milestones', situation: decided, act: part('milestone', 'ArrowDown', 'ArrowDown') },
  {
    name: 'milestones-empty',
    situation: city,
    act: steps(
      look('commitments'),
      (page) =>
        page.getByRole('button', { name: either((text) => text.commitments.parts.milestone) }).click(),
      pause(200),
    ),
  },
  { name: 'services', situation: decided, act: part('service', 'ArrowDown') },
  {
    name: 'services-paste',
    situation: decided,
    act: steps(
      part('service'),
      (page) => page.getByRole('button', { name: either((text) => text.commitments.services.paste) }).click(),
      dialogOpens,
      (page) => page.getByRole('dialog').getByRole('textbox').fill('1. Đăng ký thường trú\n2. Cấp hộ chiếu'),
      pause(200),
    ),
  },
  { name: 'vendors-nation', situation: nation, act: steps(look('commitments'), pause(400)) },
];
