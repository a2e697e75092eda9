import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/history/change.ts';
import type { Host, HostEvents } from '../../shared/host/host.ts';
import type { SinceExport } from '../../shared/host/contract.ts';
import { dayOf, type Day } from '../../shared/model/day.ts';
import { cutoverRegister, parseRegister } from '../../shared/model/register.ts';
import type { Actor, Status } from '../../shared/model/words.ts';
import type { Text } from '../../shared/text/index.ts';
import { nothingOpen, type AppState, type DetailField, type DialogName, type Filter } from './app-state.ts';
import { isIn } from './arrival.ts';
import { Board } from './board.ts';
import { Centre } from './centre.ts';
import { Arrivals } from './arrivals.ts';
import { Commitments } from './commitments.ts';
import { Decisions } from './decisions.ts';
import { Drafts, type TypedInField } from './drafts.ts';
import { Edits } from './edits.ts';
import { Entries } from './entries.ts';
import { Grid } from './grid.ts';
import { Handouts } from './handouts.ts';
import { Exchange, type Dropped } from './exchange.ts';
import { ask, failureOf } from './host.ts';
import { describeRegisters } from './register-text.ts';
import { Navigation } from './navigation.ts';
import { Overview } from './overview.ts';
import { Obstacles } from './obstacles.ts';
import { Palette } from './palette.ts';
import { Operations } from './operations.ts';
import { Paper } from './paper.ts';
import { PaperEntry } from './paper-entry.ts';
import { Records } from './records.ts';
import { Rehearsals } from './rehearsals.ts';
import { Reports } from './reports.ts';
import { SelectedItem } from './selected-item.ts';
import { Session } from './session.ts';
import type { Reversal } from './steps.ts';
import type { View } from './views.ts';

export type App = ReturnType<typeof createApp>;

/** The renderer's composition root: the store, and everything that can be done to it. */
export function createApp(host: Host, events: Pick<HostEvents, 'onProgress' | 'onNotice'>) {
  const store: StoreApi<AppState> = createStore<AppState>(() => ({
    ...nothingOpen,
    phase: 'starting',
    language: 'vi',
    officer: null,
    recent: [],
    version: '',
    today: dayOf(new Date()),
    failure: null,
  }));
  const arrivals = new Arrivals(store, host);
  const edits = new Edits(store, host, arrivals);
  const drafts = new Drafts(store, edits);
  const navigation = new Navigation(store, drafts);
  const exchange = new Exchange(store, host, events, edits, drafts);
  const session = new Session(store, host, edits, arrivals);
  events.onNotice((told) => session.takeNotice(told));
  const records = new Records(host, edits, drafts, arrivals);
  const reports = new Reports(host, edits, drafts);

  /** What was said of the step before goes. */
  async function apply(step: readonly Edit[]): Promise<boolean> {
    if (!mayWrite()) return false;
    store.setState({ message: null });
    return edits.apply(step);
  }

  /**
   * For steps of which something is said once they are written: that takes the place of what was said before. Taking it
   * away first, or saying it later, would draw the window twice a key.
   */
  async function applyAndTell(step: readonly Edit[], message: (text: Text) => string): Promise<boolean> {
    if (!mayWrite()) return false;
    const isWritten = await edits.apply(step, () => say(message));
    if (!isWritten) store.setState({ message: null });
    return isWritten;
  }

  /** False, and said, where the workspace is for viewing only, or the selected locality is still on its way. */
  function mayWrite(): boolean {
    const { open, arrival, locality } = store.getState();
    const { readOnly } = open ?? {};
    const selected = open?.workspace.plan.locality(locality ?? '');
    const isThere = selected === undefined || isIn(arrival, selected);
    if (readOnly) say(({ screens }) => screens.notices.readOnly[readOnly]);
    else if (!isThere) say(({ screens }) => screens.arrival.wait);
    session.checkClock();
    return !readOnly && isThere;
  }

  /** False, and said, while a register of the step to take back is still on its way. */
  function mayReverse(steps: 'past' | 'future'): boolean {
    const { open, arrival, [steps]: list } = store.getState();
    const isThere = (list.at(-1) ?? []).every(({ register }) => {
      const name = parseRegister(register);
      const locality = name?.entity === 'item' ? open?.workspace.plan.locality(name.locality) : undefined;
      return locality === undefined || isIn(arrival, locality);
    });
    if (!isThere) say(({ screens }) => screens.arrival.wait);
    return isThere && mayWrite();
  }

  function wish(field: DetailField): void {
    store.setState({ focusWish: field });
  }

  /** Waits until everything typed and set so far is on the disk. */
  async function settled(): Promise<void> {
    drafts.keepAll();
    await edits.apply([]);
  }

  function say(message: (text: Text) => string): void {
    store.setState(({ message: last }) => ({ message: { id: (last?.id ?? 0) + 1, say: message } }));
  }

  function reversed(kind: 'undone' | 'redone'): (reversal: Reversal) => void {
    return ({ edits: done, skipped, stayDecided }) => {
      const { open } = store.getState();
      if (open === null) return;
      say((text) => {
        const namesOf = (registers: readonly string[]): readonly string[] =>
          describeRegisters(open.workspace.plan, registers, text);
        const { undo } = text.screens;
        const said = undo[kind](namesOf(done.map(({ register }) => register)), namesOf(skipped));
        return stayDecided.length === 0 ? said : `${said} ${undo.stayDecided(stayDecided.length)}`;
      });
    };
  }

  const entries = new Entries(store, {
    apply,
    say,
    keepDrafts: () => drafts.keepAll(),
    look: (view) => navigation.look(view),
  });
  const obstacles = new Obstacles(store, { entries, apply, say });
  const selectedItem = new SelectedItem(store, { host, edits, drafts, mayWrite, apply, say });

  return {
    store,
    session,
    records,
    exchange,
    reports,
    entries,
    obstacles,
    operations: new Operations(store, { apply, obstacles, keepDrafts: () => drafts.keepAll() }),
    rehearsals: new Rehearsals(store, { entries, apply, say }),
    decisions: new Decisions(store, { entries, apply, say, reports }),
    commitments: new Commitments(store, {
      entries,
      apply,
      say,
      lookAt: (view, part) => navigation.lookAt(view, part),
    }),

    select: (locality: string, item?: string): void => navigation.select(locality, item),
    selectItem: (item: string): void => navigation.selectItem(item),
    goBy: (by: number): void => navigation.goBy(by),
    openFound: (): boolean => navigation.openFound(),
    goTo: (locality: string, item?: string): void => navigation.goTo(locality, item),
    look: (view: View): void => navigation.look(view),
    lookAt: (view: View, part: string): void => navigation.lookAt(view, part),
    setFilter: (part: Partial<Filter>): void =>
      store.setState(({ filter }) => ({ filter: { ...filter, ...part } })),
    wishFocus: (field: DetailField): void => wish(field),
    focusDone: (): void => store.setState({ focusWish: null }),

    setStatus: (status: Status | null): Promise<void> => selectedItem.setStatus(status),
    setBlockedBy: (actor: Actor): Promise<void> => selectedItem.setBlockedBy(actor),
    addEvidenceFile: (): Promise<void> => selectedItem.addEvidenceFile(),
    /** Sets one register as it is given: a decision in a conflict, evidence taken off, the cutover day. */
    set: (register: string, value: Edit['value']): Promise<boolean> => apply([{ register, value }]),
    /** Decides conflicts, or sets any registers, as one step. */
    setAll: (edits: readonly Edit[]): Promise<boolean> => apply(edits),
    setCutover: (day: string): Promise<boolean> => apply([{ register: cutoverRegister, value: day }]),

    type: (register: string, typed: string): void => drafts.type(register, typed),
    hold: (register: string, typed: string): void => drafts.hold(register, typed),
    keepDraft: (register: string): Promise<void> => drafts.keep(register),
    keepDrafts: (): void => drafts.keepAll(),
    watchField: (field: TypedInField): (() => void) => drafts.watch(field),
    settled,
    leave: (): void => edits.sendAllNow(drafts.unkept()),

    undo: (): void => {
      if (!mayReverse('past')) return;
      drafts.keepAll();
      void edits.undo(reversed('undone'));
    },
    redo: (): void => {
      if (mayReverse('future')) void edits.redo(reversed('redone'));
    },
    retry: (): void => edits.retry(),
    /** Goes on bringing in answers after that came to a halt. */
    bringIn: (): void => void arrivals.goOn(),
    drop: (): void => edits.drop(),

    show: (dialog: DialogName): void => {
      drafts.keepAll();
      store.setState({ dialog });
    },
    closeDialog: (): void => store.setState({ dialog: null }),
    /** Previews files that were dropped on the window; only where a workspace is open. */
    takeIn: (files: readonly Dropped[]): void => {
      if (files.length === 0 || store.getState().phase !== 'workspace') return;
      drafts.keepAll();
      store.setState({ dialog: 'import', failure: null });
      void exchange.drop(files);
    },
    /** Shows a file in the list of those that were taken in. */
    showTaken: (digest: string): void => {
      exchange.chosenFile = digest;
      store.setState({ dialog: 'files' });
    },
    dismissFailure: (): void => store.setState({ failure: null }),
    dismissNotices: (): void => store.setState({ notices: [] }),

    /** Reads the workspace anew, after something beside this window's edits changed it. Throws a `HostError`. */
    reload: async (): Promise<void> => {
      await settled();
      await session.reload();
    },
    toStart: async (): Promise<void> => {
      await settled();
      await session.closeWorkspace();
    },
    paper: new Paper(host, settled),
    handouts: new Handouts(host, settled),
    grid: new Grid(store, {
      apply: applyAndTell,
      say,
      select: (locality, item) => navigation.select(locality, item),
    }),
    paperEntry: new PaperEntry(host, settled),
    board: new Board(store, (locality) => navigation.select(locality)),
    overview: new Overview(store, (locality, item) => navigation.select(locality, item)),
    palette: new Palette(store),
    centre: new Centre(host, settled, apply),
    /** Everything typed counts as changed, so it is kept first. */
    sinceExport: async (asOf: Day): Promise<SinceExport | null> => {
      await settled();
      return ask(host, 'sinceExport', { asOf });
    },
    showFile: async (file: string): Promise<void> => {
      try {
        await ask(host, 'showFile', file);
      } catch (error) {
        store.setState({ failure: failureOf(error) });
      }
    },
  };
}
