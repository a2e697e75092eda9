import type { Device } from '../../../shared/host/contract.ts';
import type { Text } from '../../../shared/text/index.ts';

/** On which computer a change was made, and with which import it came. */
export function deviceText({ machine, origin }: Device, { screens }: Text): string {
  const where = machine === '' ? screens.history.unknownMachine : screens.history.onMachine(machine);
  return origin === undefined ? where : `${where}, ${screens.history.fromImport(origin)}`;
}
