import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import type { Answer } from '../../../shared/model/answers.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import { missingIn } from '../../../shared/entry/missing.ts';
import type { Status } from '../../../shared/model/words.ts';
import { templateText } from '../../../shared/text/template.ts';
import { GateMark } from '../../components/gate-mark.tsx';
import { ArrowIcon, RepeatIcon, WarningIcon } from '../../components/icons.tsx';
import { StatusPill } from '../../components/status-pill.tsx';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { hasModifier } from '../../state/key-combination.ts';
import { statusOfKey } from '../workspace/keys.ts';
import { moveOfKey } from '../workspace/move.ts';
import type { OpenSheet } from './open-sheet.ts';
import { focusSheet, sheetRowsId } from './sheet-focus.ts';
import styles from './paper-entry.module.css';

interface EntryRowsProps {
  readonly sheet: OpenSheet;
  readonly at: number;
  readonly entered: ReadonlySet<number>;
  readonly changed: readonly string[];
  readonly onAt: (at: number) => void;
  readonly onAnswer: (status: Status | null) => void;
  readonly onSkip: () => void;
  readonly onUndo: () => void;
  readonly onGo: (by: number) => void;
  readonly onField: () => void;
}

/** The rows as on paper. A status key sets the row and goes down; a letter starts a row number in the field above. */
export function EntryRows(props: EntryRowsProps) {
  const { sheet, at, entered, changed, onAt, onAnswer, onSkip, onUndo, onGo, onField } = props;
  const { words, paperEntry } = useText();
  const { workspace } = useOpen();
  useAppState((state) => state.revision);
  const box = useRef<HTMLDivElement>(null);
  const { items, locality } = sheet;
  const answers = workspace.answers.of(locality.code);

  useEffect(focusSheet, []);
  useEffect(() => {
    document.getElementById(rowId(items[at]))?.scrollIntoView({ block: 'nearest' });
  }, [items, at]);

  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    const isCtrl = event.ctrlKey || event.metaKey;
    if (isCtrl && event.key.toLowerCase() === 'z' && !event.shiftKey) return onUndo;
    const status = statusOfKey(event);
    if (status !== undefined) return () => onAnswer(status);
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeightOf(box.current)) - 1);
    const to = moveOfKey(event, at, items.length, page);
    if (to !== undefined) return () => onAt(to);
    if (hasModifier(event)) return undefined;
    if (event.key === 'Enter' || event.key === ' ') return onSkip;
    if (event.code === 'BracketLeft' || event.key === '[') return () => onGo(-1);
    if (event.code === 'BracketRight' || event.key === ']') return () => onGo(1);
    return event.key === '/' ? onField : undefined;
  };

  const listen = (event: KeyboardEvent): void => {
    const action = actionOf(event);
    if (action !== undefined) {
      event.preventDefault();
      action();
    } else if (/^\p{L}$/u.test(event.key) && !hasModifier(event)) {
      // The letter itself goes into the field, as every other that a scanner types after it.
      onField();
    }
  };

  return (
    <div
      ref={box}
      id={sheetRowsId}
      role="listbox"
      tabIndex={0}
      className={styles['rows']}
      aria-label={paperEntry.rows(words.localityName(locality.type, locality.name))}
      aria-activedescendant={items[at] && rowId(items[at])}
      onKeyDown={listen}
    >
      {items.map((item, index) => (
        <Row
          key={item.id}
          item={item}
          isFirst={items[index - 1]?.platform !== item.platform}
          before={sheet.before[item.id]?.status}
          answer={answers[item.id]}
          isEntered={entered.has(index)}
          isChanged={changed.includes(item.id)}
          isSelected={index === at}
          index={index}
          onAt={onAt}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly item: Item;
  /** The first of its platform. */
  readonly isFirst: boolean;
  readonly before: Status | undefined;
  readonly answer: Answer | undefined;
  readonly isEntered: boolean;
  readonly isChanged: boolean;
  readonly isSelected: boolean;
  readonly index: number;
  readonly onAt: (at: number) => void;
}

const Row = memo(
  function Row({ item, isFirst, before, answer, isEntered, isChanged, isSelected, index, onAt }: RowProps) {
    const { grid, screens, paperEntry, words, language } = useText();
    const { cutover } = useOpen().workspace.plan.campaign;
    const title = templateText(item.template.title, language, cutover);
    const missing = missingIn(answer);
    return (
      <div
        id={rowId(item)}
        role="option"
        aria-selected={isSelected}
        className={styles['row']}
        data-first={isFirst}
        data-entered={isEntered}
        onClick={() => onAt(index)}
      >
        <span className={styles['number']}>{item.id}</span>
        <span className={styles['gate']}>{item.gate && <GateMark />}</span>
        <span className={styles['title']} title={title}>
          {title}
        </span>
        <span className={styles['marks']}>
          {isChanged && (
            <span role="img" aria-label={paperEntry.code.mark} title={paperEntry.code.mark}>
              <RepeatIcon size={14} />
            </span>
          )}
          {missing !== undefined && (
            <span role="img" aria-label={grid.missing[missing]} title={grid.missing[missing]} data-fault>
              <WarningIcon size={14} />
            </span>
          )}
        </span>
        <span className={styles['before']}>
          {isEntered && before !== answer?.status && (
            <>
              {before === undefined ? screens.checklist.unset : words.statuses[before]}{' '}
              <ArrowIcon size={12} />
            </>
          )}
        </span>
        <span className={styles['now']}>
          <StatusPill status={answer?.status} />
        </span>
      </div>
    );
  },
  // Whoever clicks a row only names its place: the listener may be another one each time.
  (a, b) =>
    a.item === b.item &&
    a.isFirst === b.isFirst &&
    a.before === b.before &&
    a.answer === b.answer &&
    a.isEntered === b.isEntered &&
    a.isChanged === b.isChanged &&
    a.isSelected === b.isSelected &&
    a.index === b.index,
);

function rowId(item: Item | undefined): string {
  return `paper-row-${item?.id ?? ''}`;
}

function rowHeightOf(box: HTMLElement | null): number {
  return box?.querySelector<HTMLElement>('[role="option"]')?.offsetHeight ?? 1;
}
