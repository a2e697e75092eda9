import { boardFilters, passes, type BoardRow } from '../../../../shared/exchange/board.ts';
import { CrossIcon } from '../../../components/icons.tsx';
import { SearchField } from '../../../components/search-field.tsx';
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
      <SearchField
        isMain
        size="xs"
        className={styles['search']}
        label={board.search}
        hint={board.searchHint}
        query={query}
        onQuery={(typed) => app.board.show({ query: typed })}
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
              onClick={() => app.board.show({ filter: isOn ? null : name, whole: null })}
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
