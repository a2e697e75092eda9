import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/words.ts';
import { formatDay } from '../../text/dates.ts';
import { textIn, type Text } from '../../text/index.ts';
import { cellText, ratio } from './cells.ts';
import type { Appendix, Block, ReportTable } from './document.ts';

/** So many rows of a list stand in the body; more than that go into an appendix. */
export const mostListed = 10;

/** The parts of one report: headings, tables and appendices are numbered in the order in which they are made. */
export class Parts {
  readonly text: Text;
  readonly #language: Language;
  readonly #appendices: Appendix[] = [];
  #headings = 0;
  #tables = 0;

  constructor(language: Language) {
    this.#language = language;
    this.text = textIn(language);
  }

  get appendices(): readonly Appendix[] {
    return this.#appendices;
  }

  heading(text: string): Block {
    this.#headings += 1;
    return {
      kind: 'heading',
      text: `${roman(this.#headings)}. ${text.toLocaleUpperCase(this.#language)}`,
    };
  }

  say(text: string): Block {
    return { kind: 'text', text };
  }

  table(table: ReportTable): Block {
    this.#tables += 1;
    const title = this.text.reports.tables.numbered(this.#tables, table.title);
    return { kind: 'table', table: { ...table, title } };
  }

  /** Adds an appendix and answers with its name. */
  append(title: string, onPaper: boolean, blocks: readonly Block[]): string {
    const { reports } = this.text;
    const name = reports.appendix(roman(this.#appendices.length + 1));
    this.#appendices.push({ name, title, attached: reports.appendixOf, onPaper, blocks });
    return name;
  }

  /** Adds an appendix that is one table, and answers with its name. */
  appendTable(table: ReportTable, onPaper: boolean): string {
    return this.append(table.title, onPaper, [{ kind: 'table', table }]);
  }

  day(day: Day): string {
    return formatDay(day, this.#language);
  }

  number(count: number): string {
    return cellText('number', count, this.#language);
  }

  percent(part: number, whole: number): string {
    return cellText('ratio', ratio(part, whole) ?? 0, this.#language);
  }
}

function roman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return `${'X'.repeat(Math.floor(number / 10))}${ones[number % 10] ?? ''}`;
}
