import { toSafeText } from '../model/text-value.ts';
import { actors, languages, statuses, type Actor, type Status } from '../model/words.ts';
import { fold } from '../text/fold.ts';
import { textIn } from '../text/index.ts';

/**
 * What a bare number means. The boxes of the printed sheet and the keys count the statuses from 1 (and 0 clears);
 * many an Excel list has 1 for done and 0 for not done.
 */
export const numberMeanings = ['boxes', 'yes-no'] as const;
export type NumberMeaning = (typeof numberMeanings)[number];

/** What a pasted cell says: a status, with who must act or why where that stands behind it. Null clears. */
export interface SaidStatus {
  readonly status: Status | null;
  readonly blockedBy?: Actor;
  readonly reason?: string;
}

/** Signs that a list is ticked with; folding would leave nothing of them. */
const signs: ReadonlyMap<string, Status> = new Map([
  ['✓', 'done'],
  ['✔', 'done'],
  ['✅', 'done'],
  ['☑', 'done'],
  ['☒', 'done'],
  ['√', 'done'],
  ['☐', 'not-started'],
  ['✗', 'not-started'],
  ['✘', 'not-started'],
]);

/** How officials write the statuses in lists of their own, folded. */
const habits: Readonly<Record<Status, readonly string[]>> = {
  'not-started': ['chua', 'chua lam', 'chua xong', 'chua co', 'chua dat', 'chua trien khai', 'no'],
  'in-progress': ['dang lam', 'dang trien khai', 'dang xu ly', 'ongoing', 'started'],
  done: [
    'x',
    'v',
    'xong',
    'da xong',
    'da hoan thanh',
    'da thuc hien',
    'da co',
    'dat',
    'co',
    'yes',
    'y',
    'ok',
  ],
  blocked: ['vuong', 'vuong mac', 'co vuong mac', 'dang vuong', 'stuck'],
  'not-applicable': ['khong ap dung', 'k ad', 'n a', 'na', 'not relevant'],
};

const words = new Map<string, Status>(
  statuses.flatMap((status) =>
    [...languages.map((language) => fold(textIn(language).words.statuses[status])), ...habits[status]].map(
      (word) => [word, status] as const,
    ),
  ),
);

const actorWords = new Map<string, Actor>(
  actors.flatMap((actor) => [
    ...languages.map((language) => [fold(textIn(language).words.actors[actor]), actor] as const),
    [actor, actor] as const,
  ]),
);
for (const [word, actor] of [
  ['doanh nghiep', 'vendor'],
  ['nha cung cap', 'vendor'],
  ['xa', 'locality'],
  ['phuong', 'locality'],
  ['tinh', 'province'],
  ['bo', 'ministry'],
] as const)
  actorWords.set(word, actor);

const clearing = new Set(['xoa', 'clear']);

/**
 * What a cell says of an item's status, in Vietnamese or English, with or without accents; undefined where that is
 * not understood. Behind a status may stand who must act, or why it does not apply: "Vướng mắc: Bộ, ngành".
 */
export function readStatus(cell: string, numbers: NumberMeaning): SaidStatus | undefined {
  const text = cell.normalize('NFC').trim();
  const whole = statusOf(text, numbers);
  if (whole !== undefined) return { status: whole };
  const [, head = '', tail = ''] = /^([^:;(–]+)[:;(–](.*?)\)?$/su.exec(text) ?? [];
  const status = statusOf(head.trim(), numbers);
  const rest = tail.trim();
  if (status === 'not-applicable' && rest !== '') return { status, reason: toSafeText(rest) };
  const blockedBy = actorWords.get(fold(rest));
  return status === 'blocked' && blockedBy !== undefined ? { status, blockedBy } : undefined;
}

function statusOf(text: string, numbers: NumberMeaning): Status | null | undefined {
  // Excel's check boxes are ticked with a variation selector behind.
  const sign = signs.get(text.replace(/\uFE0F/g, ''));
  if (sign !== undefined) return sign;
  if (/^[+-]?\d/.test(text)) return /^\d$/.test(text) ? numbered(Number(text), numbers) : undefined;
  const folded = fold(text);
  return clearing.has(folded) ? null : words.get(folded);
}

function numbered(number: number, meaning: NumberMeaning): Status | null | undefined {
  if (meaning === 'boxes') return number === 0 ? null : statuses[number - 1];
  return (['not-started', 'done'] as const)[number];
}

/** True where a cell is a number that a status may be meant by. */
export function isNumbered(cell: string): boolean {
  return /^[0-5]$/.test(cell.trim());
}

/** The likelier meaning of the numbers in a table: only ones and noughts are yes and no. */
export function likelyNumbers(cells: Iterable<string>): NumberMeaning {
  for (const cell of cells) if (/^[2-5]$/.test(cell.trim())) return 'boxes';
  return 'yes-no';
}
