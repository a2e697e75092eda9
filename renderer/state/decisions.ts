import type { StoreApi } from 'zustand/vanilla';
import { blockersText } from '../../shared/decisions/blockers.ts';
import { evidenceOf } from '../../shared/decisions/evidence.ts';
import { gateName, openGates, type Gate } from '../../shared/decisions/gates.ts';
import { reopeningEdits, signingEdits } from '../../shared/decisions/signing.ts';
import { isSigned, subjectOf, type Decision } from '../../shared/decisions/standing.ts';
import type { Edit } from '../../shared/history/change.ts';
import type { FieldValues } from '../../shared/model/record-view.ts';
import type { DecisionResult, Waiver } from '../../shared/model/records/decision.ts';
import { memberRegister } from '../../shared/model/register.ts';
import { textIn, type Text } from '../../shared/text/index.ts';
import type { AppState } from './app-state.ts';
import type { Entries } from './entries.ts';
import { fieldId } from './entry-lists.ts';
import type { Reports } from './reports.ts';

interface DecisionsParts {
  readonly entries: Entries;
  /** Writes edits as one step; false where nothing was written. */
  readonly apply: (edits: readonly Edit[]) => Promise<boolean>;
  readonly say: (message: (text: Text) => string) => void;
  readonly reports: Reports;
}

/** What can be done with go/no-go decisions beside setting their fields. */
export class Decisions {
  readonly #store: StoreApi<AppState>;
  readonly #parts: DecisionsParts;

  constructor(store: StoreApi<AppState>, parts: DecisionsParts) {
    this.#store = store;
    this.#parts = parts;
  }

  /** A new one, decided on today, with the keyboard at its place. */
  async add(
    values: FieldValues<'decision'> = {},
    waivers: ReadonlyMap<string, Waiver> = new Map(),
  ): Promise<void> {
    const { today } = this.#store.getState();
    const first = { day: today, ...this.#lastSigner(), ...values };
    const id = await this.#parts.entries.add('decision', first, (made) =>
      [...waivers].map(([gate, waiver]) => waiverEdit(made, gate, waiver)),
    );
    if (id !== undefined) this.open(id);
  }

  /** Goes to a decision; one that is being prepared has the keyboard at its place, a signed one is only read. */
  open(id: string): void {
    const decision = this.#one(id);
    const isRead = decision !== undefined && isSigned(decision);
    this.#parts.entries.open('decisions', 'decision', id, isRead ? undefined : fieldId('decision', 'place'));
  }

  /** A new one on the same subject, with the conditions, the waivers in force and the signer of this one. */
  async renew(id: string): Promise<void> {
    const { today } = this.#store.getState();
    const before = this.#one(id);
    if (before === undefined) return;
    const { place, platform, conditions, signer, title, attendance } = before.fields;
    const waivers = new Map([...before.sets.waiver].filter(([, { until }]) => until >= today));
    await this.add({ place, platform, conditions, signer, title, attendance }, waivers);
  }

  /** Records that it was signed, with the gates that are open now. One step. */
  async sign(id: string, now: Date): Promise<boolean> {
    const { open } = this.#store.getState();
    const decision = this.#one(id);
    const subject = decision && subjectOf(decision);
    if (open === null || decision === undefined || subject === undefined) return false;
    const count = openGates(open.workspace, subject).length;
    if (!(await this.#parts.apply(signingEdits(open.workspace, decision, momentOf(now))))) return false;
    const { result } = decision.fields;
    this.#parts.say(({ decisions, records }) =>
      decisions.signed(result === undefined ? '' : records.decision.result[result], count),
    );
    return true;
  }

  /** Takes the signature off, so that it can be edited. One step. */
  async reopen(id: string): Promise<void> {
    const decision = this.#one(id);
    if (decision === undefined || !isSigned(decision)) return;
    if (await this.#parts.apply(reopeningEdits(decision)))
      this.#parts.say(({ decisions }) => decisions.reopened);
  }

  /** Sets what is decided; what stands in the way comes with it, unless it goes ahead or was written down already. */
  async setResult(id: string, result: DecisionResult | null): Promise<void> {
    const isOpen = result !== null && result !== 'go' && this.#one(id)?.fields.blockers === undefined;
    const blockers = isOpen ? this.#blockers(id) : '';
    await this.#parts.entries.set('decision', id, { result, ...(blockers === '' ? {} : { blockers }) });
  }

  /** Waives gates for a time, as one step. */
  async waive(id: string, gates: readonly Gate[], waiver: Waiver): Promise<boolean> {
    return this.#parts.apply(gates.map((gate) => waiverEdit(id, gateName(gate), waiver)));
  }

  async lift(id: string, gates: readonly Gate[]): Promise<void> {
    await this.#parts.apply(gates.map((gate) => waiverEdit(id, gateName(gate), null)));
  }

  /** Writes down as blockers what is open: the gates, and the obstacles that are not solved. */
  async fillBlockers(id: string): Promise<void> {
    const blockers = this.#blockers(id);
    if (blockers !== '') await this.#parts.entries.set('decision', id, { blockers });
  }

  /** Leads to the readiness report, whose go/no-go page carries this decision. */
  print(id: string): void {
    this.#parts.reports.kind = 'readiness';
    this.#parts.reports.decision = id;
    this.#store.setState({ dialog: 'reports' });
  }

  #blockers(id: string): string {
    const { open, today, language } = this.#store.getState();
    const decision = this.#one(id);
    const subject = decision && subjectOf(decision);
    if (open === null || subject === undefined) return '';
    const { workspace } = open;
    return blockersText(evidenceOf(workspace, subject, today), workspace.plan, textIn(language));
  }

  /** Who signed last signs next, until someone else is named. */
  #lastSigner(): FieldValues<'decision'> {
    const decisions = this.#store.getState().open?.workspace.records.of('decision') ?? [];
    const [last] = decisions
      .filter(isSigned)
      .toSorted((a, b) => ((a.fields.signed ?? '') < (b.fields.signed ?? '') ? 1 : -1));
    return { signer: last?.fields.signer, title: last?.fields.title };
  }

  #one(id: string): Decision | undefined {
    return this.#store.getState().open?.workspace.records.one('decision', id);
  }
}

function waiverEdit(id: string, gate: string, waiver: Waiver | null): Edit {
  return { register: memberRegister('decision', id, 'waiver', gate), value: waiver };
}

/** `2025-06-27T16:05`, by the clock on the wall. */
function momentOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
