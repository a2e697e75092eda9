import type { Locator, Page } from 'playwright-core';
import { textIn, type Text } from '../../shared/text/index.ts';
import type { Language } from '../../shared/model/words.ts';
import type { View } from '../../renderer/state/views.ts';

export interface FirstRun {
  /** What the officer types to find the province. */
  readonly search: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
}

/** An officer at the keyboard: never touches the mouse. */
export class Officer {
  readonly page: Page;
  readonly text: Text;

  constructor(page: Page, language: Language = 'vi') {
    this.page = page;
    this.text = textIn(language);
  }

  get #keys() {
    return this.page.keyboard;
  }

  /** Presses Tab until the element has the focus. Throws where the keyboard does not get there. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#keys.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  }

  /** Opens a drop-down by the keyboard and takes an option of it. Throws where the arrow keys do not get there. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.tabTo(field);
    await this.#keys.press('ArrowDown');
    const wanted = this.page.getByRole('option', { name: option });
    await wanted.waitFor();
    for (let presses = 0; presses < 20; presses += 1) {
      if ((await wanted.getAttribute('data-combobox-selected')) !== null) {
        await this.#keys.press('Enter');
        return;
      }
      await this.#keys.press('ArrowDown');
    }
    throw new Error(`the arrow keys do not reach ${option}`);
  }

  /** The first run, with the practice cutover of 1 July 2025. */
  async startPractice({ search, name, title, organisation }: FirstRun): Promise<void> {
    const { start } = this.text.screens;
    await this.tabTo(this.page.getByRole('combobox', { name: start.place }));
    await this.#keys.type(search);
    await this.page.getByRole('option').first().waitFor();
    await this.#keys.press('ArrowDown');
    await this.#keys.press('Enter');
    await this.tabTo(this.page.getByRole('radio').first());
    await this.#keys.press('ArrowDown');
    for (const [label, value] of [
      [start.name, name],
      [start.title, title],
      [start.organisation, organisation],
    ] as const) {
      await this.tabTo(this.page.getByRole('textbox', { name: label }));
      await this.#keys.type(value);
    }
    await this.#keys.press('Enter');
    await this.checklist.waitFor();
  }

  get checklist(): Locator {
    return this.page.getByRole('listbox', { name: this.text.screens.checklist.heading });
  }

  row(code: string): Locator {
    return this.checklist.getByRole('option', { name: new RegExp(`${code}\\b`) });
  }

  get selectedRow(): Locator {
    return this.checklist.locator('[role="option"][aria-selected="true"]');
  }

  /** Waits for a workspace that was opened again, and goes to its checklist: with answers, it opens on its overview. */
  async openChecklist(): Promise<void> {
    await this.page.getByRole('navigation', { name: this.text.views.label }).waitFor();
    if (!(await this.checklist.isVisible())) await this.look('checklist');
    await this.checklist.waitFor();
  }

  /** Goes to another view by the keys that the rail says. */
  async look(view: View): Promise<void> {
    const name = this.text.views.names[view];
    const keys = await this.page.getByRole('button', { name, exact: true }).getAttribute('aria-keyshortcuts');
    await this.#keys.press(keys ?? '');
  }

  /** Goes to a locality by searching for it; the checklist has the focus then. */
  async goTo(search: string): Promise<void> {
    await this.#keys.press('/');
    await this.#keys.press('Control+A');
    await this.#keys.type(search);
    await this.#keys.press('Enter');
  }

  /** Moves the selection down to an item of the locality that is open. */
  async select(code: string): Promise<void> {
    await this.#keys.press('Home');
    for (let presses = 0; presses < 80; presses += 1) {
      if ((await this.selectedRow.textContent())?.includes(code) === true) return;
      await this.#keys.press('ArrowDown');
    }
    throw new Error(`no item ${code} in the checklist`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#keys.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#keys.type(text);
  }

  /** Waits until everything asked for is on the disk. */
  async saved(): Promise<void> {
    const savedAt = new RegExp(`^${this.text.screens.status.saved('\\d{2}:\\d{2}')}$`);
    await this.page
      .locator('[data-testid="save-state"][data-saving="false"]')
      .filter({ hasText: savedAt })
      .waitFor();
  }
}
