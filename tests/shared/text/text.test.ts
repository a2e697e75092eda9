import { describe, expect, it } from 'vitest';
import { defaultTemplate } from '../../../shared/data/templates.ts';
import { unitListOf } from '../../../shared/data/units.ts';
import { formatDay, formatDayShort, formatMoment } from '../../../shared/text/dates.ts';
import { compareVietnamese, fold, matches } from '../../../shared/text/fold.ts';
import { textIn } from '../../../shared/text/index.ts';
import { templateText } from '../../../shared/text/template.ts';

describe('search', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['Hòa Bình', 'hoà bình'],
    ['Hoà Bình', 'hòa'],
    ['Thừa Thiên Huế', 'thua thien'],
    ['Hồ Chí Minh', 'HO CHI MINH'],
    ["Ea H'leo", 'ea h leo'],
    ['Phường 1', '1'],
  ])('finds %s by "%s"', (name, query) => {
    expect(matches(fold(name), fold(query))).toBe(true);
  });

  it('matches the starts of words only', () => {
    expect(matches(fold('Sài Gòn'), fold('on'))).toBe(false);
    expect(matches(fold('Sài Gòn'), fold('go sa'))).toBe(true);
  });

  it('folds decomposed and composed names alike', () => {
    expect(fold('Đà Nẵng'.normalize('NFD'))).toBe(fold('Đà Nẵng'.normalize('NFC')));
  });
});

describe('Vietnamese order', () => {
  it('is by letter before tone, and puts đ after d', () => {
    expect(['Đắk', 'Dầu', 'Ấp', 'Ăn', 'An', 'Ea'].sort(compareVietnamese)).toEqual([
      'An',
      'Ăn',
      'Ấp',
      'Dầu',
      'Đắk',
      'Ea',
    ]);
  });
});

describe('days', () => {
  it("are written in the language's own form", () => {
    expect([formatDay('2025-07-01', 'vi'), formatDay('2025-07-01', 'en')]).toEqual([
      '01/07/2025',
      '1 Jul 2025',
    ]);
    expect([formatDayShort('2025-06-27', 'vi'), formatDayShort('2025-06-27', 'en')]).toEqual([
      '27/06',
      '27 Jun',
    ]);
    const moment = new Date(2025, 5, 25, 9, 5).getTime();
    expect([formatMoment(moment, 'vi'), formatMoment(moment, 'en')]).toEqual([
      '09:05 25/06/2025',
      '25 Jun 2025, 09:05',
    ]);
  });

  it('counted from the cutover are written out in items', () => {
    const text = { vi: 'từ ngày {{day:-4}} đến {{day:0}}', en: 'from {{day:-4}} to {{day:0}}' };
    expect(templateText(text, 'vi', '2025-07-01')).toBe('từ ngày 27/06/2025 đến 01/07/2025');
    expect(templateText(text, 'en', '2025-07-01')).toBe('from 27 Jun 2025 to 1 Jul 2025');
  });

  it('leave no token behind anywhere in the template', () => {
    for (const { items } of [...defaultTemplate.platforms, defaultTemplate.common]) {
      for (const { title, evidence } of items) {
        for (const text of [title, evidence]) {
          for (const language of ['vi', 'en'] as const)
            expect(templateText(text, language, '2025-07-01')).not.toMatch(/[{}]/);
        }
      }
    }
  });
});

/** Every plain text of a part of the catalogue, with the way to it. */
function texts(part: unknown, path: string): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('the catalogue', () => {
  const [vi, en] = [texts(textIn('vi'), 'vi'), texts(textIn('en'), 'en')];

  it('has no empty text', () => {
    for (const [path, text] of [...vi, ...en]) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  it('is in NFC, so that texts compare and search', () => {
    for (const [path, text] of vi) expect([path, text]).toEqual([path, text.normalize('NFC')]);
  });

  it('speaks English in its English part: Vietnamese letters stand only in names', () => {
    const names = /Sẵn Sàng|Tiếng Việt|VI - Tiếng Việt/g;
    for (const [path, text] of en) {
      expect([path, text.replace(names, '')]).not.toEqual([
        path,
        expect.stringMatching(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i),
      ]);
    }
  });

  it('says a locality as each language does', () => {
    const locality = unitListOf('2025-07-01')?.byCode.get('26740');
    expect(locality).toBeDefined();
    if (locality === undefined) return;
    expect(textIn('vi').words.localityName(locality.type, locality.name)).toBe('Phường Sài Gòn');
    expect(textIn('en').words.localityName(locality.type, locality.name)).toBe('Sài Gòn ward');
  });
});

describe('numbers', () => {
  it('have their thousands apart in texts, as each language writes them', () => {
    const [vi, en] = [textIn('vi'), textIn('en')];
    expect(vi.register.shown(1200, 3355)).toBe('1.200/3.355 mục');
    expect(en.register.shown(1200, 3355)).toContain('1,200 of 3,355');
    expect(vi.screens.export.holds(4205, 1)).toContain('4.205');
    expect(en.screens.export.holds(4205, 1)).toContain('4,205');
    expect(vi.grid.columns(1)).toBe('1 nội dung');
  });
});
