import { recordRegister } from '../../../shared/model/register.ts';
import type { RecordKind } from '../../../shared/model/record.ts';
import { useAppState, useOpen } from '../../state/hooks.ts';
import { Conflict } from '../detail/conflicts.tsx';
import type { BoundField } from './field-parts.ts';

/** Under a field for which several answers stand: each side by side, to choose from. */
export function FieldConflict<K extends RecordKind>({ kind, id, field }: BoundField<K>) {
  const { workspace } = useOpen();
  useAppState((state) => state.revision);
  const register = recordRegister(kind, id, field);
  return workspace.state.inConflict(register) ? <Conflict register={register} /> : null;
}
