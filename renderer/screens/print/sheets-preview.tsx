import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import type { SheetsOrder } from '../../../shared/host/paper-contract.ts';
import { orderedLocalities, printedLocalities } from '../../../shared/paper/pack.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import { PaperPreview, type Previewed } from './paper-preview.tsx';
import styles from './print.module.css';

interface Props {
  /** Undefined while the form is not complete. */
  readonly order: SheetsOrder | undefined;
  /** All sheets go into one file. */
  readonly inOne: boolean;
  /** Something is being printed: the print window is not to be had. */
  readonly isPaused: boolean;
}

/** The pages as they will be printed, to leaf through: a list, a place's sheet, or a pack from its contents on. */
export function SheetsPreview({ order, inOne, isPaused }: Props) {
  const { print } = useText().screens;
  const [at, setAt] = useState(0);
  const leaves = useLeaves(order, inOne);
  const shown = Math.min(at, leaves.length - 1);
  const leaf = leaves[shown];
  return (
    <section className={styles['preview']} aria-label={print.preview}>
      <div className={styles['previewHead']}>
        <span role="status">{leaf?.heading}</span>
        {leaves.length > 1 && (
          <>
            <ActionIcon
              variant="default"
              aria-label={print.previous}
              disabled={shown <= 0}
              onClick={() => setAt(shown - 1)}
            >
              ‹
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-label={print.next}
              disabled={shown >= leaves.length - 1}
              onClick={() => setAt(shown + 1)}
            >
              ›
            </ActionIcon>
          </>
        )}
      </div>
      <PaperPreview of={isPaused ? undefined : leaf?.previewed} />
    </section>
  );
}

/** What is looked at in one go. */
interface Leaf {
  readonly heading: string;
  readonly previewed: Previewed;
}

function useLeaves(order: SheetsOrder | undefined, inOne: boolean): readonly Leaf[] {
  const { words, screens, paper } = useText();
  const { print } = screens;
  const { workspace } = useOpen();
  if (order === undefined) return [];
  if (order.kind === 'screen') return [{ heading: order.screen.heading, previewed: { order } }];
  const choice = { ...order.choice, localities: order.localities, asOf: order.asOf };
  const isPack = inOne && order.localities.length > 1;
  const places = isPack ? printedLocalities(workspace, choice) : orderedLocalities(workspace, choice);
  const sheets = places.map(({ code, type, name }, index): Leaf => ({
    heading: print.previewOf(words.localityName(type, name), index + 1, places.length),
    previewed: isPack ? { order, part: index + 1 } : { order: { ...order, localities: [code] } },
  }));
  const contents: Leaf = { heading: paper.contents.heading, previewed: { order, part: 'contents' } };
  return isPack ? [contents, ...sheets] : sheets;
}
