import type { DifferingTrait } from '../exchange/belong.ts';
import type { Block, Language } from '../model/words.ts';
import { formatDay } from './dates.ts';
import { words } from './words.ts';

const names = {
  vi: {
    template: 'mẫu danh mục',
    cutover: 'ngày vận hành chính thức',
    units: 'danh sách đơn vị hành chính',
    common: 'điều kiện chung',
    block: 'khối',
  },
  en: {
    template: 'checklist template',
    cutover: 'cutover day',
    units: 'list of administrative units',
    common: 'common conditions',
    block: 'block',
  },
} as const satisfies Record<Language, Record<DifferingTrait['trait'], string>>;

const yesNo = { vi: ['có', 'không'], en: ['yes', 'no'] } as const;

/** In what a file's campaign differs from the one here: both sides of each trait. `sides` is JSON of the traits. */
export function campaignSides(sides: string, language: Language): string {
  const traits = JSON.parse(sides) as readonly DifferingTrait[];
  return traits
    .map(({ trait, ours, theirs }) => {
      const [mine, other] = [ours, theirs].map((value) => shown(trait, value, language));
      const name = names[language][trait];
      return language === 'vi'
        ? `${name} trong tệp là ${other}, ở đây là ${mine}`
        : `${name} ${other} in the file, ${mine} here`;
    })
    .join('; ');
}

function shown(trait: DifferingTrait['trait'], value: string, language: Language): string {
  switch (trait) {
    case 'cutover':
    case 'units':
      return formatDay(value, language);
    case 'common':
      return yesNo[language][value === 'true' ? 0 : 1];
    case 'block':
      return words[language].blocks[value as Block];
    case 'template':
      return value;
  }
}
