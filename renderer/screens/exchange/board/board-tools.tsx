import { TextInput } from '@mantine/core';
import { boardFilters, passes, type BoardRow } from '../../../../shared/exchange/board.ts';
import { focusIds } from '../../../components/focus.ts';
import { CrossIcon, SearchIcon } from '../../../components/icons.tsx';
import { useApp, useAppState, useText } from '../../../state/hooks.ts';
import styles from './board-tools.module.css';

interface BoardToolsProps {
  readonly rows: readonly BoardRow[];
  readonly shown: number;
  readonly of: number;
}

/** Search, and one filter at a time, each with how many provinces it holds. */
export function BoardTools({ rows, shown, of }: BoardToolsProps) {
  const app = useApp();
  const { board } = useText();
  const { query, filter } = useAppState((state) => state.board);
  return (
    <div className={styles['tools']}>
      <TextInput
        id={focusIds.search}
        type="search"
        size="xs"
        className={styles['search'] ?? ''}
        aria-label={board.search}
        aria-keyshortcuts="/ Control+F"
        placeholder={board.searchHint}
        leftSection={<SearchIcon />}
        autoComplete="off"
        value={query}
        onChange={({ currentTarget }) => app.board.show({ query: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') app.board.show({ query: '' });
        }}
      />
      <div className={styles['chips']} role="group" aria-label={board.filterBy}>
        {boardFilters.map((name) => {
          const isOn = name === filter;
          return (
            <button
              key={name}
              type="button"
              className={styles['chip']}
              aria-pressed={isOn}
              onClick={() => app.board.show({ filter: isOn ? null : name })}
            >
              {board.filters[name]} <strong>{rows.filter((row) => passes(name, row)).length}</strong>
              {isOn && <CrossIcon size={11} />}
            </button>
          );
        })}
      </div>
      <p className={styles['count']} role="status">
        {shown < rows.length && board.shown(shown, of)}
      </p>
    </div>
  );
}
