import { useEffect } from 'react';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { printedList, type ShownList } from './printed-list.ts';

/** While the caller is in sight, printing offers its list as it is shown. It is made only once that is asked for. */
export function usePrintableList<Row>(list: ShownList<Row>): void {
  const { paper } = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  useEffect(() => paper.offerList(() => printedList(list, plan, today, text)));
}
