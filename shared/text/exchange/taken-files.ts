import type { Section } from '../section.ts';
import { countEn, numberEn, numberVi } from '../numbers.ts';

/** The files that were ever taken in, and where a change came from. */
const vi = {
  heading: 'Tệp đã nhận',
  list: 'Các tệp đã nhận, mới nhất ở trên',
  empty: 'Chưa nhận tệp nào.',
  count: (isIn: number, out: number): string =>
    `${numberVi(isIn)} tệp đang có trong hồ sơ${out === 0 ? '' : `, ${numberVi(out)} tệp đã gỡ ra`}`,
  in: 'Đang có',
  out: 'Đã gỡ ra',
  takenIn: (person: string, moment: string): string => `${person} nhận lúc ${moment}`,
  takenOut: (person: string, moment: string): string => `${person} gỡ ra lúc ${moment}`,
  batch: (files: number, moment: string): string => `Nhận lúc ${moment}: ${numberVi(files)} tệp`,
  whatItDid: 'Khi nhận, tệp này mang đến',
  showEffects: 'Xem từng nội dung',
  hideEffects: 'Ẩn từng nội dung',
  readingEffects: 'Đang đọc lại tệp…',
  effectsLead: 'So với số liệu hiện nay nếu không có tệp này.',
  regressed: (count: number): string => `${numberVi(count)} nền tảng không còn sẵn sàng`,
  stale: (count: number): string => `${numberVi(count)} nội dung cũ hơn số liệu đã có, không dùng`,
  log: 'Các lần nhận và gỡ',
  takeOut: 'Gỡ tệp này ra…',
  takeOutAll: (files: number): string => `Gỡ cả ${numberVi(files)} tệp nhận cùng lúc…`,
  takeIn: 'Nhận lại tệp này…',
  takeInAll: (files: number): string => `Nhận lại cả ${numberVi(files)} tệp…`,
  askOut: (files: number): string =>
    `Gỡ ${numberVi(files)} tệp? Những gì ${files === 1 ? 'tệp' : 'các tệp'} này mang đến không còn tính nữa, số liệu trở về như khi chưa nhận. Thay đổi làm trên máy này vẫn giữ nguyên. Tệp được giữ lại để nhận lại bất cứ lúc nào; có thể hoàn tác (Ctrl+Z).`,
  askIn: (files: number): string =>
    `Nhận lại ${numberVi(files)} tệp? Nội dung của tệp lại được tính cùng với số liệu hiện có; giá trị mới hơn ở đây vẫn được giữ. Có thể hoàn tác (Ctrl+Z).`,
  doOut: (files: number): string => `Gỡ ${numberVi(files)} tệp`,
  doIn: (files: number): string => `Nhận lại ${numberVi(files)} tệp`,
  working: 'Đang đọc lại số liệu…',
  doneOut: (files: number): string => `Đã gỡ ${numberVi(files)} tệp. Số liệu trở về như khi chưa nhận.`,
  doneIn: (files: number): string => `Đã nhận lại ${numberVi(files)} tệp.`,
  wholeStep: (files: number): string =>
    `Bước này nhận hoặc gỡ ${numberVi(files)} tệp. Hoàn tác là đưa cả ${numberVi(files)} tệp về như trước bước này.`,
  undoStep: (files: number): string => `Hoàn tác với ${numberVi(files)} tệp`,
  fromFile: (file: string, organisation: string): string =>
    organisation === '' ? `từ tệp ${file}` : `từ tệp ${file} của ${organisation}`,
  unknownFile: 'từ một tệp đã nhận',
  here: 'trên máy này',
  showFile: (file: string): string => `Xem tệp ${file} trong Tệp đã nhận`,
  lineIn: 'Đã nhận tệp',
  lineOut: 'Đã gỡ tệp',
};

const en: typeof vi = {
  heading: 'Files taken in',
  list: 'Files taken in, the latest first',
  empty: 'No file was taken in yet.',
  count: (isIn, out) =>
    `${countEn(isIn, 'file')} in the workspace${out === 0 ? '' : `, ${numberEn(out)} taken out`}`,
  in: 'In',
  out: 'Taken out',
  takenIn: (person, moment) => `taken in by ${person}, ${moment}`,
  takenOut: (person, moment) => `taken out by ${person}, ${moment}`,
  batch: (files, moment) => `${moment}: ${countEn(files, 'file')}`,
  whatItDid: 'When it was taken in, this file brought',
  showEffects: 'Show every value',
  hideEffects: 'Hide the values',
  readingEffects: 'Reading the file again…',
  effectsLead: 'Beside what would stand now without this file.',
  regressed: (count) => `${countEn(count, 'platform')} no longer ready`,
  stale: (count) => `${countEn(count, 'value')} older than what stood here, not used`,
  log: 'Taken in and out',
  takeOut: 'Take this file out…',
  takeOutAll: (files) => `Take out all ${numberEn(files)} taken in together…`,
  takeIn: 'Take this file in again…',
  takeInAll: (files) => `Take in all ${numberEn(files)} again…`,
  askOut: (files) =>
    `Take out ${countEn(files, 'file')}? What ${files === 1 ? 'it' : 'they'} brought no longer counts, and the data reads as if ${files === 1 ? 'it' : 'they'} had never come. Changes made on this computer stay. The ${files === 1 ? 'file is' : 'files are'} kept and can be taken in again at any time; this can be undone (Ctrl+Z).`,
  askIn: (files) =>
    `Take in ${countEn(files, 'file')} again? What ${files === 1 ? 'it holds' : 'they hold'} counts again beside what stands here; newer values here stay. This can be undone (Ctrl+Z).`,
  doOut: (files) => `Take out ${countEn(files, 'file')}`,
  doIn: (files) => `Take in ${countEn(files, 'file')} again`,
  working: 'Reading everything anew…',
  doneOut: (files) => `${countEn(files, 'file')} taken out. The data reads as before.`,
  doneIn: (files) => `${countEn(files, 'file')} taken in again.`,
  wholeStep: (files) =>
    `This step took ${countEn(files, 'file')} in or out. Undoing it brings all of them back to how they stood before.`,
  undoStep: (files) => `Undo for ${countEn(files, 'file')}`,
  fromFile: (file, organisation) =>
    organisation === '' ? `from file ${file}` : `from file ${file} of ${organisation}`,
  unknownFile: 'from a file taken in',
  here: 'on this computer',
  showFile: (file) => `Show file ${file} among the files taken in`,
  lineIn: 'Took in file',
  lineOut: 'Took out file',
};

export const takenFilesText: Section<typeof vi> = { vi, en };
