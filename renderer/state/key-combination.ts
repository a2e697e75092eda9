/** What a key event of React and of the DOM have in common. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function hasModifier({ ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return ctrlKey || metaKey || altKey;
}

/**
 * Keys as the screens show them, `Ctrl+Shift+I`, `F1`, `[`: the one spelling that presses are compared with and that
 * screen readers are told.
 */
export type KeyCombination = string;

/** Keys whose sign moves with the layout (on the Vietnamese one `[` types ư) are known by their place too. */
const places: Readonly<Record<string, string>> = { '[': 'BracketLeft', ']': 'BracketRight' };

const signs: Readonly<Record<string, string>> = { '↑': 'ArrowUp', '↓': 'ArrowDown' };

interface Parts {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Each press is compared with dozens of combinations, which never change. */
const taken = new Map<KeyCombination, Parts>();

function partsOf(keys: KeyCombination): Parts {
  const known = taken.get(keys);
  if (known !== undefined) return known;
  const names = keys.split('+');
  const key = names.at(-1) ?? '';
  const parts = {
    key: signs[key] ?? key,
    ctrl: names.includes('Ctrl'),
    alt: names.includes('Alt'),
    shift: names.includes('Shift'),
  };
  taken.set(keys, parts);
  return parts;
}

/** True where the press is that combination; Cmd counts as Ctrl. */
export function isPress(keys: KeyCombination, press: KeyPress): boolean {
  const { key, ctrl, alt, shift } = partsOf(keys);
  if (ctrl !== (press.ctrlKey || press.metaKey) || alt !== press.altKey) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` && shift === press.shiftKey;
  if (press.code === places[key] && !press.shiftKey) return true;
  // A sign such as ? may need Shift; with a letter or a function key, Shift makes another combination.
  const isSign = key.length === 1 && !/[a-z]/i.test(key);
  return press.key.toLowerCase() === key.toLowerCase() && (isSign || shift === press.shiftKey);
}

/** True where the press types a sign into a field that has the keyboard. */
export function typesText(press: KeyPress): boolean {
  return press.key.length === 1 && !hasModifier(press);
}

/** True where the keys work inside a text field too: no text is typed with them. */
export function worksWhileTyping(keys: KeyCombination): boolean {
  const { key, ctrl, alt } = partsOf(keys);
  return ctrl || alt || /^F\d+$/.test(key);
}

/** As `aria-keyshortcuts` has it: `Control+Shift+I`. */
export function ariaKeys(keys: readonly KeyCombination[]): string {
  return keys
    .map((combination) =>
      combination
        .split('+')
        .map((part) => (part === 'Ctrl' ? 'Control' : (signs[part] ?? part)))
        .join('+'),
    )
    .join(' ');
}
