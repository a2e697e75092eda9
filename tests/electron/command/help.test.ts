import { describe, expect, it } from 'vitest';
import { isCommandName, synopses } from '../../../electron/command/usage.ts';
import { languages } from '../../../shared/model/words.ts';
import { textIn } from '../../../shared/text/index.ts';
import { runHere } from './run-here.ts';

describe('help', () => {
  it.each([[['--help']], [['-h']], [['--lang', 'en', '--help']]])(
    '%j: says what the program does and lists its commands',
    async (args) => {
      const { code, out, err } = await runHere(args);
      expect({ code, err }).toEqual({ code: 0, err: [] });
      for (const name of Object.keys(synopses)) expect(out.join('\n')).toContain(`san-sang ${name}`);
    },
  );

  it.each(Object.keys(synopses))(
    'of %s: says what it does and what each of its options is, in both languages',
    async (name) => {
      if (!isCommandName(name)) throw new Error(name);
      for (const language of languages) {
        const { code, out, err } = await runHere([name, '--help', '--lang', language]);
        expect({ code, err }).toEqual({ code: 0, err: [] });
        const said = out.join('\n');
        expect(said).toContain(`san-sang ${synopses[name]}`);
        expect(said).toContain(textIn(language).commandHelp.commands[name]);
        for (const [option] of synopses[name].matchAll(/--[a-z-]+/g))
          expect(said).toContain(`\n  ${option} `);
      }
    },
  );
});

describe('a wrong option', () => {
  it.each([
    [['--loud'], 'không có tùy chọn "--loud"', 'there is no option "--loud"'],
    [['--out'], '--out cần một giá trị đi kèm', '--out needs a value'],
    [['--out', '--log'], '--out cần một giá trị đi kèm', '--out needs a value'],
    [['--lang=vi', '--help=no'], '--help không nhận giá trị đi kèm', '--help takes no value'],
  ])('%j: is named in the language asked for, with the usage', async (options, vi, en) => {
    const inVietnamese = await runHere(['merge', 'x.json', ...options]);
    expect(inVietnamese).toMatchObject({ code: 2, out: [], err: [`san-sang: ${vi}`, expect.anything()] });
    const inEnglish = await runHere([
      'merge',
      'x.json',
      '--lang',
      'en',
      ...options.filter((one) => one !== '--lang=vi'),
    ]);
    expect(inEnglish).toMatchObject({ code: 2, out: [], err: [`san-sang: ${en}`, expect.anything()] });
  });
});
