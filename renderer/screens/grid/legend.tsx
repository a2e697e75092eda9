import { Button, Popover } from '@mantine/core';
import { statuses } from '../../../shared/model/words.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../state/hooks.ts';
import { lookMarks, type LookMark } from '../../state/grid-cells.ts';
import { CellSample } from './grid-row.tsx';
import styles from './legend.module.css';

/** What the boxes and marks of the cells mean, drawn as in the grid, with the key of each status. */
export function Legend() {
  const { words, grid, screens } = useText();
  const marks = Object.keys(lookMarks) as LookMark[];
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      withinPortal={false}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button variant="default" size="compact-md">
          {grid.legend}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={grid.legend}>
        <ul className={styles['legend']}>
          <Entry look={0} says={screens.checklist.unset} keys="0" />
          {statuses.map((status, index) => (
            <Entry key={status} look={index + 1} says={words.statuses[status]} keys={String(index + 1)} />
          ))}
          <Entry look={6} says={grid.marks.notAsked} />
          <Entry look={7} says={grid.marks.arriving} />
          <li className={styles['entry']}>
            <span className={styles['gate']} />
            <span className={styles['says']}>{grid.marks.gate}</span>
          </li>
          {marks.map((mark) => (
            <Entry key={mark} look={sampleOf[mark] + lookMarks[mark]} says={grid.marks[mark]} />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The status that a mark is shown beside: one that it does occur with. */
const sampleOf: Readonly<Record<LookMark, number>> = {
  missing: 4,
  conflict: 3,
  evidence: 3,
  note: 2,
  overdue: 0,
  overdueGate: 0,
};

interface EntryProps {
  readonly look: number;
  readonly says: string;
  readonly keys?: string;
}

function Entry({ look, says, keys }: EntryProps) {
  return (
    <li className={styles['entry']}>
      <CellSample look={look} />
      <span className={styles['says']}>{says}</span>
      {keys !== undefined && <KeyCap>{keys}</KeyCap>}
    </li>
  );
}
