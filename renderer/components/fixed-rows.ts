import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { rootFontSize } from './root-font-size.ts';

interface FixedRowsOptions {
  readonly count: number;
  /** How many rows are drawn above and below those that are seen. */
  readonly overscan: number;
  /** The height of a row in rem. */
  readonly rem: number;
}

interface FixedRows {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** How many rows the box shows at once, less one, so that a page keeps a row of the page before. */
  readonly page: () => number;
}

/** A long list of rows that are all of one height, of which only what is seen is drawn. */
export function useFixedRows(
  box: RefObject<HTMLDivElement | null>,
  { count, overscan, rem }: FixedRowsOptions,
): FixedRows {
  // Asked once: the virtualizer wants the height of every row, and each question costs a look at the styles.
  const height = rem * rootFontSize();
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan,
  });
  return {
    virtualizer,
    page: () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 1),
  };
}
