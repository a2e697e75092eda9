import { countEn, numberEn, numberVi } from './numbers.ts';
import type { Section } from './section.ts';

/** Going anywhere and doing anything by its name. */
const vi = {
  open: 'Tìm nhanh',
  heading: 'Tìm nhanh',
  label: 'Địa phương, nội dung, màn hình hoặc thao tác',
  hint: 'Gõ tên (không cần dấu), mã, hoặc tên tỉnh cũ…',
  groups: {
    recent: 'Vừa dùng',
    locality: 'Địa phương',
    item: 'Nội dung của địa phương đang mở',
    view: 'Màn hình',
    action: 'Thao tác',
  },
  results: 'Kết quả',
  found: (shown: number, of: number): string =>
    of === 0
      ? 'Không tìm thấy.'
      : shown < of
        ? `${numberVi(shown)} kết quả đầu trong ${numberVi(of)}`
        : `${numberVi(of)} kết quả`,
  keys: { move: 'chọn', open: 'mở', close: 'đóng' },
};

const en: typeof vi = {
  open: 'Go to',
  heading: 'Go to anything',
  label: 'Locality, item, view or action',
  hint: 'Type a name (accents do not matter), a code or a former province…',
  groups: {
    recent: 'Recent',
    locality: 'Localities',
    item: 'Items of the open locality',
    view: 'Views',
    action: 'Actions',
  },
  results: 'Results',
  found: (shown, of) =>
    of === 0
      ? 'Nothing found.'
      : shown < of
        ? `First ${numberEn(shown)} of ${countEn(of, 'result')}`
        : countEn(of, 'result'),
  keys: { move: 'choose', open: 'open', close: 'close' },
};

export const palette: Section<typeof vi> = { vi, en };
