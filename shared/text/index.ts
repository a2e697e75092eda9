import type { Language } from '../model/words.ts';
import { board } from './board.ts';
import { centre } from './centre.ts';
import { commandHelp } from './command-help.ts';
import { commands } from './commands.ts';
import { commitments } from './commitments.ts';
import { decisions } from './decisions.ts';
import { exchange } from './exchange.ts';
import { failures } from './failures.ts';
import { faults } from './faults.ts';
import { grid } from './grid.ts';
import { forms } from './forms.ts';
import { overview } from './overview.ts';
import { obstacles } from './obstacles.ts';
import { palette } from './palette.ts';
import { operations } from './operations.ts';
import { paper } from './paper.ts';
import { paperEntry } from './paper-entry.ts';
import { records } from './records.ts';
import { register } from './register.ts';
import { rehearsals } from './rehearsals.ts';
import { reports } from './reports.ts';
import { screens } from './screens.ts';
import { shell } from './shell.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** The whole catalogue: every text of the product, in both languages. */
const catalogue = {
  vi: inLanguage('vi'),
  en: inLanguage('en'),
} satisfies Record<Language, unknown>;

function inLanguage(language: Language) {
  return {
    language,
    words: words[language],
    screens: screens[language],
    shell: shell[language],
    obstacles: obstacles[language],
    operations: operations[language],
    paper: paper[language],
    paperEntry: paperEntry[language],
    records: records[language],
    rehearsals: rehearsals[language],
    decisions: decisions[language],
    commitments: commitments[language],
    register: register[language],
    reports: reports[language],
    exchange: exchange[language],
    board: board[language],
    centre: centre[language],
    tables: tables[language],
    forms: forms[language],
    grid: grid[language],
    failures: failures[language],
    faults: faults[language],
    commands: commands[language],
    commandHelp: commandHelp[language],
    views: views[language],
    overview: overview[language],
    palette: palette[language],
  };
}

export type Text = (typeof catalogue)[Language];

export function textIn(language: Language): Text {
  return catalogue[language];
}
