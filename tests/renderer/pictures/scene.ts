import type { Locator, Page } from 'playwright-core';
import { actionOf, type ActionId } from '../../../renderer/state/actions.ts';
import type { View } from '../../../renderer/state/views.ts';
import { languages, type Language } from '../../../shared/model/words.ts';
import { textIn, type Text } from '../../../shared/text/index.ts';
import type { PageSituation } from './page-host.ts';

/** One picture: how things stand, and what is done before it is taken. */
export interface Scene {
  readonly name: string;
  readonly situation: () => PageSituation;
  readonly viewport?: Viewport;
  readonly act: Step;
}

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A 1366x768 screen with everything twice as large. */
export const zoomed: Viewport = { width: 683, height: 384 };

/** Something done to the page. */
export type Step = (page: Page) => Promise<void>;

export function steps(...all: readonly Step[]): Step {
  return async (page) => {
    for (const step of all) await step(page);
  };
}

export function pause(milliseconds: number): Step {
  return (page) => page.waitForTimeout(milliseconds);
}

/** Presses keys with a moment between them. */
export function press(...keys: readonly string[]): Step {
  return steps(...keys.flatMap((key): Step[] => [(page) => page.keyboard.press(key), pause(60)]));
}

export function type(text: string): Step {
  return (page) => page.keyboard.type(text);
}

/** Types what an officer would type in the language that the page is in. */
export function typeIn(texts: Readonly<Record<Language, string>>): Step {
  return async (page) => {
    const language = await page.evaluate(() => document.documentElement.lang);
    await page.keyboard.type(texts[language === 'en' ? 'en' : 'vi']);
  };
}

/** A text in whichever language the picture is in. */
export function either(select: (text: Text) => string): RegExp {
  const texts = languages.map((language) =>
    select(textIn(language)).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(texts.join('|'));
}

/** Looks at a view, whichever the workspace opened on. */
export function look(view: View): Step {
  return async (page) => {
    const link = page.locator(`[data-view="${view}"]`);
    await page.locator('#checklist').or(link).first().waitFor();
    // A workspace that has no other view has no rail either.
    if ((await link.count()) > 0) await link.click();
  };
}

/** The checklist with the keyboard in it. */
export const checklist: Step = steps(look('checklist'), async (page) => {
  await page.locator('#checklist').focus();
});

/** What is shown in a dialog, once it is there. */
export const dialogOpens: Step = steps((page) => page.getByRole('dialog').waitFor(), pause(250));

/** Opens a dialog from the checklist by its keys. */
export function dialogBy(...keys: readonly string[]): Step {
  return steps(checklist, press(...keys), dialogOpens);
}

/** Opens the menu, and one of its actions where that is given. */
export function menu(action?: ActionId): Step {
  return steps(
    (page) => page.locator('[aria-haspopup="menu"]').click(),
    action === undefined
      ? pause(150)
      : steps(
          (page) => page.getByRole('menuitem', { name: either(actionOf(action).text) }).click(),
          dialogOpens,
        ),
  );
}

/** Something done inside the dialog, and a moment to see it. */
export function inDialog(act: (dialog: Locator) => Promise<unknown>, milliseconds = 250): Step {
  return steps(async (page) => {
    await act(page.getByRole('dialog'));
  }, pause(milliseconds));
}

/** The pages to be printed, drawn: nothing of the dialog moves any more, no sign of waiting either. */
export const previewDrawn: Step = async (page) => {
  const dialog = page.getByRole('dialog');
  await dialog.locator('canvas').first().waitFor();
  let before = '';
  for (let look = 0; look < 40; look += 1) {
    const now = (await dialog.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
    await page.waitForTimeout(500);
  }
  throw new Error('the preview does not come to rest');
};

/** The button that a dialog is about. */
export const confirm: Step = inDialog((dialog) => dialog.locator('[data-autofocus]').click());
