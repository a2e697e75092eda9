import type { App } from './app.ts';
import type { View } from './views.ts';

/** What "new" makes in each view that keeps a register. */
export const newEntryIn: Readonly<Partial<Record<View, (app: App) => void>>> = {
  obstacles: (app) => void app.obstacles.add(),
  operations: (app) => void app.operations.addIncident(),
  rehearsals: (app) => void app.rehearsals.plan(),
  decisions: (app) => void app.decisions.add(),
  commitments: (app) => void app.commitments.addHere(),
};
