import { statuses, type Status } from '../../../shared/model/words.ts';
import { hasModifier, type KeyPress } from '../../state/key-combination.ts';

/** The digit of a key by its place: on the Vietnamese layout the digit row types ă, â, ê and the tone marks. */
export function digitOf(press: KeyPress): number | undefined {
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(press.code) ?? /^()(\d)$/.exec(press.key) ?? [];
  if (digit === undefined || hasModifier(press) || press.shiftKey) return undefined;
  return Number(digit);
}

/** The status that a key sets; null clears, undefined is no such key. */
export function statusOfKey(press: KeyPress): Status | null | undefined {
  if (press.key === 'Delete' && !hasModifier(press)) return null;
  const digit = digitOf(press);
  return digit === 0 ? null : digit === undefined ? undefined : statuses[digit - 1];
}

/** True where letters are text: shortcuts of a single letter keep out. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
}
