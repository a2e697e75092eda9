import '../../../renderer/state/checks-without-eval.ts';
import { FakeHost } from '../fake-host.ts';
import type { FakeSituation } from '../fake-situation.ts';

/** A situation as it crosses into the page: the failure is named by the call that it strikes. */
export interface PageSituation extends Omit<FakeSituation, 'fails'> {
  readonly failing?: keyof FakeHost['host'];
  /** Now, where it is not six days before the cutover. */
  readonly now?: string;
}

declare global {
  // eslint would have `let`, which puts nothing on the global object.
  var installFakeHost: (situation: PageSituation) => void;
}

/** Stands in for the preload: run before the page's own scripts. */
globalThis.installFakeHost = ({ failing, ...situation }) => {
  const fake = new FakeHost({
    ...situation,
    fails: (name) =>
      name === failing
        ? {
            code: 'disk-full',
            message:
              'Ổ đĩa đã đầy, chưa ghi được vào C:\\Users\\huong\\Documents\\San Sang\\ho-so-79\\journal.jsonl',
            advice:
              'Thay đổi này chưa được lưu; mọi nội dung đã lưu trước đó vẫn còn. Hãy giải phóng dung lượng rồi thử lại.',
          }
        : undefined,
  });
  Object.assign(globalThis, {
    host: fake.host,
    hostEvents: fake.events,
  });
};
