import { actionOf } from '../../state/actions.ts';
import type { App } from '../../state/app.ts';
import type { Target } from '../../state/palette.ts';

/** Goes to what was chosen, or does it. */
export function follow(app: App, target: Target): void {
  switch (target.kind) {
    case 'locality':
      app.goTo(target.code);
      break;
    case 'item': {
      const { locality } = app.store.getState();
      if (locality !== null) app.goTo(locality, target.item);
      break;
    }
    case 'view':
      app.look(target.view);
      break;
    case 'action':
      actionOf(target.action).run(app);
      break;
  }
}
