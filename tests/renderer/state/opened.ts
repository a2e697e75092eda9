import { createApp, type App } from '../../../renderer/state/app.ts';
import type { AppState } from '../../../renderer/state/app-state.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { Status } from '../../../shared/model/words.ts';
import { FakeHost } from '../fake-host.ts';
import type { FakeSituation } from '../fake-situation.ts';

export interface Opened {
  readonly app: App;
  readonly fake: FakeHost;
  readonly state: () => AppState;
  /** The value that the window shows for a register. */
  readonly shown: (register: string) => unknown;
}

/** The ward of the examples, and three of its items. */
export const ward = '26740';
export const register = (item: string, field: string): string => `item/${ward}/${item}/${field}`;

/** The app with Ho Chi Minh City open at one of its wards, on a host in memory. */
export async function openCity(situation: FakeSituation = {}): Promise<Opened> {
  const fake = new FakeHost({
    officer: { name: 'Nguyễn Thị Ánh', title: '', organisation: '' },
    workspace: {
      campaign: newCampaign({ cutover: '2025-07-01', common: false }),
      scope: { level: 'province', code: '79' },
      changes: [],
    },
    ...situation,
  });
  const app = createApp(fake.host, fake.events);
  await app.session.begin();
  app.select(ward, 'TTHC-08');
  return {
    app,
    fake,
    state: () => app.store.getState(),
    shown: (name) => app.store.getState().open?.workspace.state.value(name),
  };
}

/** Sets the status of another item of the ward. */
export async function mark({ app }: Opened, item: string, status: Status): Promise<void> {
  app.selectItem(item);
  await app.setStatus(status);
}
