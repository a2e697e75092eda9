import { longestText } from '../../../shared/model/text-value.ts';
import { useText } from '../../state/hooks.ts';
import { Fault } from './fault.tsx';

/** Says that what was pasted did not all fit. */
export function CutNote({ isCut }: { readonly isCut: boolean }) {
  const { screens } = useText();
  return <div role="status">{isCut && <Fault>{screens.detail.cut(longestText)}</Fault>}</div>;
}
