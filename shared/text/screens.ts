import { common } from './screens/common.ts';
import { dialogs } from './screens/dialogs.ts';
import { notices } from './screens/notices.ts';
import { print } from './screens/print.ts';
import { records } from './screens/records.ts';
import { start } from './screens/start.ts';
import { workspace } from './screens/workspace.ts';
import type { Language } from '../model/words.ts';

/** What stands on the screens, by screen. */
export const screens = { vi: inLanguage('vi'), en: inLanguage('en') };

function inLanguage(language: Language) {
  return {
    ...common[language],
    ...start[language],
    ...workspace[language],
    ...notices[language],
    ...records[language],
    ...dialogs[language],
    ...print[language],
  };
}
