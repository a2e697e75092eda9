import type { Section } from '../section.ts';
import { countEn, numberEn, numberVi } from '../numbers.ts';

/** Registers for which several answers stand that differ, and deciding them. */
const vi = {
  heading: 'Nội dung không thống nhất',
  lead: 'Nhiều người ghi giá trị khác nhau mà không biết của nhau. Mọi giá trị đều được giữ cho đến khi có người quyết định.',
  open: (count: number): string => `${numberVi(count)} không thống nhất`,
  empty: 'Không còn nội dung nào không thống nhất.',
  whenAllIn: 'Đang tải số liệu; danh sách chưa đủ.',
  list: 'Các nội dung không thống nhất',
  listHint: 'Phím 1, 2, 3… lấy giá trị của bên đó; phím cách để chọn nhiều nội dung.',
  count: (conflicts: number, places: number): string =>
    `${numberVi(conflicts)} nội dung, ${numberVi(places)} địa phương`,
  ticked: (ticked: number): string => `đang chọn ${numberVi(ticked)}`,
  tickAll: 'Chọn tất cả',
  tickNone: 'Bỏ chọn',
  sides: (count: number): string => `${numberVi(count)} giá trị`,
  side: (number: number): string => `Giá trị ${number}`,
  shownNow: 'đang hiển thị',
  newest: 'mới nhất',
  take: 'Lấy giá trị này',
  takeValue: (number: number, value: string): string => `Lấy giá trị này (${number}): ${value}`,
  openItem: 'Đến nội dung này',
  forTicked: 'Với các nội dung đang chọn',
  takeNewest: (count: number): string => `Lấy giá trị mới nhất (${numberVi(count)})`,
  takeBy: 'Lấy theo người hoặc tệp',
  people: 'Theo người',
  files: 'Theo tệp',
  takeByThis: (count: number): string => `Lấy theo lựa chọn này (${numberVi(count)})`,
  decided: (count: number): string => `Đã quyết định ${numberVi(count)} nội dung.`,
  undo: 'Hoàn tác',
};

const en: typeof vi = {
  heading: 'Conflicts',
  lead: 'Several people gave values that differ without knowing of each other. All of them are kept until a person decides.',
  open: (count) => countEn(count, 'conflict'),
  empty: 'Nothing is in conflict.',
  whenAllIn: 'Answers are still loading; the list is not complete yet.',
  list: 'What is in conflict',
  listHint: 'Keys 1, 2, 3… take the value of that side; Space ticks several.',
  count: (conflicts, places) =>
    `${countEn(conflicts, 'conflict')} in ${countEn(places, 'locality', 'localities')}`,
  ticked: (ticked) => `${numberEn(ticked)} ticked`,
  tickAll: 'Tick all',
  tickNone: 'Untick all',
  sides: (count) => countEn(count, 'value'),
  side: (number) => `Value ${number}`,
  shownNow: 'shown now',
  newest: 'newest',
  take: 'Take this value',
  takeValue: (number, value) => `Take this value (${number}): ${value}`,
  openItem: 'Go to this item',
  forTicked: 'For all that are ticked',
  takeNewest: (count) => `Take the newest values (${numberEn(count)})`,
  takeBy: 'Take those of a person or file',
  people: 'By person',
  files: 'By file',
  takeByThis: (count) => `Take these (${numberEn(count)})`,
  decided: (count) => `${countEn(count, 'conflict')} settled.`,
  undo: 'Undo',
};

export const conflictsText: Section<typeof vi> = { vi, en };
