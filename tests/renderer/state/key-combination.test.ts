import { describe, expect, it } from 'vitest';
import {
  ariaKeys,
  isPress,
  type KeyPress,
  worksWhileTyping,
} from '../../../renderer/state/key-combination.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('a combination of keys', () => {
  it('is pressed only with what it holds, no more and no less', () => {
    expect(isPress('Ctrl+I', press('i', { ctrlKey: true }))).toBe(true);
    expect(isPress('Ctrl+I', press('I', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPress('Ctrl+Shift+I', press('I', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isPress('Ctrl+I', press('i'))).toBe(false);
    expect(isPress('C', press('c', { ctrlKey: true }))).toBe(false);
    expect(isPress('Alt+↑', press('ArrowUp', { altKey: true }))).toBe(true);
  });

  it('takes Cmd for Ctrl, and a letter with caps lock on', () => {
    expect(isPress('Ctrl+P', press('p', { metaKey: true }))).toBe(true);
    expect(isPress('C', press('C'))).toBe(true);
  });

  it('is found by the place of the key where the Vietnamese layout types another letter', () => {
    expect(isPress('[', press('ư', { code: 'BracketLeft' }))).toBe(true);
    expect(isPress('Ctrl+2', press('â', { code: 'Digit2', ctrlKey: true }))).toBe(true);
  });

  it('finds signs that need Shift', () => {
    expect(isPress('?', press('?', { shiftKey: true }))).toBe(true);
    expect(isPress('/', press('/'))).toBe(true);
  });

  it('works inside a text field only where it types nothing', () => {
    expect(['Ctrl+P', 'F1', 'Alt+↓'].every(worksWhileTyping)).toBe(true);
    expect(['C', '/', '?', '['].some(worksWhileTyping)).toBe(false);
  });

  it('is told to screen readers in their spelling', () => {
    expect(ariaKeys(['Ctrl+Shift+I', 'Alt+↑', '?'])).toBe('Control+Shift+I Alt+ArrowUp ?');
  });
});
