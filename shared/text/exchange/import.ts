import type { ImportFlag } from '../../exchange/import-preview.ts';
import type { Effect } from '../../exchange/preview.ts';
import type { Section } from '../section.ts';
import { countEn, numberEn, numberVi } from '../numbers.ts';

/** What taking files in would do, in numbers. */
interface Sum {
  readonly files: number;
  readonly new: number;
  readonly changed: number;
  readonly conflicting: number;
}

/** Taking files in: choosing or dropping them, the preview, and what happened. */
const vi = {
  open: 'Nhận tệp',
  heading: 'Nhận tệp dữ liệu',
  lead: 'Xem trước từng tệp sẽ làm thay đổi những gì. Chưa có gì thay đổi cho đến khi bấm Nhận.',
  choose: 'Chọn tệp…',
  chooseMore: 'Chọn thêm tệp…',
  dropHere: 'Kéo thả bao nhiêu tệp cũng được vào bất cứ đâu trên cửa sổ này.',
  dropNow: 'Thả tệp để xem trước',
  dropNote: 'Chưa có gì được nhận khi thả.',
  toTaken: 'Tệp đã nhận',
  choosing: 'Đang lấy tệp…',
  reading: (done: number, of: number): string => `Đang đọc và kiểm tra tệp ${numberVi(done)}/${numberVi(of)}`,
  readingAll: 'Đang đọc và kiểm tra các tệp…',
  judging: 'Đang tính lại với các tệp đang chọn…',
  takingIn: (done: number, of: number): string => `Đang nhận tệp ${numberVi(done)}/${numberVi(of)}`,
  takingInAll: 'Đang nhận, xin chờ…',
  stop: 'Dừng và bỏ hết',
  stopTakingIn: 'Dừng, không nhận',
  stopped: 'Đã dừng: chưa nhận tệp nào, hồ sơ giữ nguyên.',
  none: 'Không có tệp nào.',

  files: 'Các tệp đã chọn',
  filesHint: 'Phím cách để chọn hay bỏ chọn, Ctrl+A để chọn tất cả.',
  summary: (good: number, refused: number, twins: number): string =>
    `${numberVi(good)} tệp đọc được${refused === 0 ? '' : `, ${numberVi(refused)} tệp bị từ chối`}${twins === 0 ? '' : `, ${numberVi(twins)} tệp trùng`}`,
  ticked: (ticked: number): string => `đang chọn ${numberVi(ticked)}`,
  tickAll: 'Chọn tất cả',
  tickNone: 'Bỏ chọn tất cả',
  tickSuggested: 'Chọn theo gợi ý',
  suggestedHint: 'Các tệp có nội dung mới và chưa được nhận',
  accept: (sum: Sum): string =>
    sum.files === 0 ? 'Chưa chọn tệp nào' : `Nhận ${numberVi(sum.files)} tệp: ${sumVi(sum)}`,
  acceptWaiting: (files: number): string => `Nhận ${numberVi(files)} tệp`,
  refused: 'Bị từ chối',
  twin: 'Trùng tệp',
  twinOf: (name: string): string => `Chính là tệp ${name}, chỉ tính một lần.`,
  refusedLead: 'Tệp này không nhận được, các tệp khác vẫn nhận được. Hồ sơ giữ nguyên.',
  faults: 'Chi tiết để báo nơi gửi',
  moreFaults: (count: number): string => `và ${numberVi(count)} lỗi khác`,
  flags: {
    unsigned: 'Không có chữ ký',
    'new-key': 'Khóa ký mới',
    'already-in': 'Đã nhận rồi',
    'taken-out': 'Đã nhận và gỡ ra',
    older: 'Cũ hơn tệp đã nhận',
    'from-the-future': 'Ngày giờ ở tương lai',
    'adds-nothing': 'Không có gì mới',
    'from-centre': 'Từ Trung ương',
    'other-centre': 'Không phải khóa của Trung ương',
  } satisfies Record<ImportFlag, string> as Readonly<Record<ImportFlag, string>>,
  flagHints: {
    unsigned: 'Không có chữ ký số: không ai bảo đảm tệp này. Hãy gọi nơi gửi để đối chiếu mã.',
    'new-key':
      'Các tệp trước của địa bàn này ký bằng khóa khác. Có thể nơi gửi đã đổi máy; hãy gọi để đối chiếu dấu khóa.',
    'already-in': 'Chính tệp này đã được nhận và đang có trong hồ sơ.',
    'taken-out': 'Chính tệp này đã từng được nhận rồi gỡ ra. Nhận lần nữa là đưa nó trở lại.',
    older: 'Đã nhận một tệp xuất sau của địa bàn này. Giá trị cũ hơn không ghi đè giá trị mới hơn.',
    'from-the-future':
      'Tệp ghi thời điểm xuất sau thời điểm hiện tại của máy này. Hãy kiểm tra đồng hồ của cả hai máy.',
    'adds-nothing': 'Mọi nội dung của tệp đã có ở đây, hoặc ở đây có giá trị mới hơn.',
    'from-centre': 'Ký bằng đúng khóa trong tệp khởi đầu mà hồ sơ này được tạo ra.',
    'other-centre':
      'Tệp ở cấp toàn quốc nhưng không ký bằng khóa trong tệp khởi đầu. Hãy gọi Trung ương để đối chiếu trước khi nhận.',
  } satisfies Record<ImportFlag, string> as Readonly<Record<ImportFlag, string>>,

  effects: {
    new: 'Mới',
    changed: 'Có thay đổi',
    conflicting: 'Không thống nhất',
    stale: 'Cũ hơn số liệu hiện có',
    same: 'Giống hiện có',
  } satisfies Record<Effect, string> as Readonly<Record<Effect, string>>,
  effectHints: {
    new: 'Ở đây chưa có gì',
    changed: 'Nơi gửi đã biết giá trị ở đây và sửa nó',
    conflicting: 'Có nhiều giá trị khác nhau, cần người quyết định',
    stale: 'Ở đây có giá trị mới hơn, giữ giá trị mới hơn',
    same: 'Không có gì thay đổi',
  } satisfies Record<Effect, string> as Readonly<Record<Effect, string>>,
  inWords: (sum: Omit<Sum, 'files'>): string => sumVi(sum),
  changesOf: (place: string): string => `Nội dung của tệp: ${place}`,
  everyEffect: 'Tất cả',
  byEffect: 'Lọc theo ảnh hưởng',
  entriesCut: (shown: number, all: number): string =>
    `Danh sách hiện ${numberVi(shown)} trong ${numberVi(all)} nội dung.`,
  moreEntries: 'Hiện thêm',
  readingEntries: 'Đang đọc…',
  noEntries: 'Không có nội dung nào.',
  selected: 'Nội dung đang chọn',
  now: 'Hiện tại',
  inFile: 'Trong tệp',
  regressed: (count: number): string => `${numberVi(count)} nền tảng đang Sẵn sàng sẽ không còn sẵn sàng`,
  silent: (count: number, place: string): string =>
    `${place}: ${numberVi(count)} nơi chưa có số liệu trong tệp`,
  outside: (count: number): string =>
    `${numberVi(count)} nội dung về địa phương không thuộc hồ sơ này sẽ không được nhận.`,
  receipts: (count: number): string => `Tệp phản hồi, có biên nhận của ${numberVi(count)} tệp đã gửi.`,

  sender: 'Người gửi',
  organisation: 'Đơn vị',
  exportedAt: 'Xuất lúc',
  asOf: 'Số liệu tính đến',
  content: 'Nội dung',
  holds: (answers: number, localities: number): string =>
    `${numberVi(answers)} nội dung đã báo cáo, ${numberVi(localities)} địa phương`,
  part: 'một phần',
  code: 'Mã đối chiếu',
  signature: 'Dấu khóa ký',
  noSignature: 'không có chữ ký',
  file: 'Tệp',

  taken: (files: number): string => `Đã nhận ${numberVi(files)} tệp.`,
  takenSum: (sum: Omit<Sum, 'files'>): string => `Kết quả: ${sumVi(sum)}.`,
  undo: 'Hoàn tác việc nhận',
  undoing: 'Đang hoàn tác…',
  undone: 'Đã hoàn tác: hồ sơ như trước khi nhận. Có thể làm lại bằng Ctrl+Y hoặc nhận lại tệp.',
  toConflicts: (count: number): string => `Quyết định ${numberVi(count)} nội dung không thống nhất`,
  another: 'Nhận tệp khác…',
};

const en: typeof vi = {
  open: 'Take in',
  heading: 'Take files in',
  lead: 'See what each file would change. Nothing changes until you press Take in.',
  choose: 'Choose files…',
  chooseMore: 'Choose more files…',
  dropHere: 'Or drop any number of files anywhere on this window.',
  dropNow: 'Drop the files to preview them',
  dropNote: 'Dropping takes nothing in yet.',
  toTaken: 'Files taken in',
  choosing: 'Getting the files…',
  reading: (done, of) => `Reading and checking file ${numberEn(done)} of ${numberEn(of)}`,
  readingAll: 'Reading and checking the files…',
  judging: 'Working it out for the ticked files…',
  takingIn: (done, of) => `Taking in file ${numberEn(done)} of ${numberEn(of)}`,
  takingInAll: 'Taking them in, please wait…',
  stop: 'Stop, take nothing in',
  stopTakingIn: 'Stop, take nothing in',
  stopped: 'Stopped: nothing was taken in, the workspace is as it was.',
  none: 'No file.',

  files: 'The chosen files',
  filesHint: 'Space ticks or unticks, Ctrl+A ticks all.',
  summary: (good, refused, twins) =>
    `${countEn(good, 'readable file')}${refused === 0 ? '' : `, ${numberEn(refused)} refused`}${twins === 0 ? '' : `, ${countEn(twins, 'duplicate')}`}`,
  ticked: (ticked) => `${numberEn(ticked)} ticked`,
  tickAll: 'Tick all',
  tickNone: 'Untick all',
  tickSuggested: 'Tick as suggested',
  suggestedHint: 'Files that add something and are not in yet',
  accept: (sum) =>
    sum.files === 0 ? 'No file is ticked' : `Take in ${countEn(sum.files, 'file')}: ${sumEn(sum)}`,
  acceptWaiting: (files) => `Take in ${countEn(files, 'file')}`,
  refused: 'Refused',
  twin: 'The same file again',
  twinOf: (name) => `The same as ${name}; it counts once.`,
  refusedLead: 'This file cannot be taken in; the others can. The workspace stays as it is.',
  faults: 'Details to tell the sender',
  moreFaults: (count) => `and ${countEn(count, 'more fault', 'more faults')}`,
  flags: {
    unsigned: 'Not signed',
    'new-key': 'New signing key',
    'already-in': 'Already in',
    'taken-out': 'Taken out before',
    older: 'Older than one that is in',
    'from-the-future': 'Dated in the future',
    'adds-nothing': 'Adds nothing',
    'from-centre': 'From the centre',
    'other-centre': "Not the centre's key",
  },
  flagHints: {
    unsigned:
      'Without a signature nobody vouches for this file. Please call the sender and compare the code.',
    'new-key':
      'Earlier files of this place were signed with another key. The sender may have a new computer; please call and compare the fingerprint.',
    'already-in': 'This very file was taken in and is in the workspace.',
    'taken-out': 'This very file was taken in and taken out again. Taking it in once more brings it back.',
    older: 'A file of this place made later is in. Older values never replace newer ones.',
    'from-the-future':
      'The file says it was exported after this computer’s present time. Please check the clocks of both computers.',
    'adds-nothing': 'Everything in the file is here already, or something newer is.',
    'from-centre': 'Signed with the key of the starting file that this workspace was made from.',
    'other-centre':
      'About the whole country, but not signed with the key of the starting file. Please call the centre before you take it in.',
  },

  effects: {
    new: 'New',
    changed: 'Changed',
    conflicting: 'Conflicting',
    stale: 'Stale',
    same: 'Same as here',
  },
  effectHints: {
    new: 'Nothing stands here yet',
    changed: 'The sender knew what stands here and changed it',
    conflicting: 'Several values differ; a person has to decide',
    stale: 'Something newer stands here and stays',
    same: 'Nothing changes',
  },
  inWords: (sum) => sumEn(sum),
  changesOf: (place) => `What the file holds: ${place}`,
  everyEffect: 'All',
  byEffect: 'Filter by effect',
  entriesCut: (shown, all) => `The list shows ${numberEn(shown)} of ${numberEn(all)} entries.`,
  moreEntries: 'Show more',
  readingEntries: 'Reading…',
  noEntries: 'No entries.',
  selected: 'The selected entry',
  now: 'Now',
  inFile: 'In the file',
  regressed: (count) =>
    `${countEn(count, 'platform that is', 'platforms that are')} ready now would no longer be`,
  silent: (count, place) =>
    `${place}: the file says nothing about ${countEn(count, 'locality', 'localities')}`,
  outside: (count) => `${countEn(count, 'value')} about localities outside this workspace will be left out.`,
  receipts: (count) => `A return file: it says that ${countEn(count, 'file')} sent came to the centre.`,

  sender: 'Sent by',
  organisation: 'Organisation',
  exportedAt: 'Exported',
  asOf: 'As of',
  content: 'Content',
  holds: (answers, localities) =>
    `${countEn(answers, 'item')} reported, ${countEn(localities, 'locality', 'localities')}`,
  part: 'a part',
  code: 'Code to compare',
  signature: 'Key fingerprint',
  noSignature: 'not signed',
  file: 'File',

  taken: (files) => `${countEn(files, 'file')} taken in.`,
  takenSum: (sum) => `The result: ${sumEn(sum)}.`,
  undo: 'Undo taking in',
  undoing: 'Undoing…',
  undone: 'Undone: the workspace is as it was before. Ctrl+Y does it again, or take the file in anew.',
  toConflicts: (count) => `Settle ${countEn(count, 'conflict')}`,
  another: 'Take in more files…',
};

export const importText: Section<typeof vi> = { vi, en };

function sumVi({ new: added, changed, conflicting }: Omit<Sum, 'files'>): string {
  const parts = [
    added > 0 && `${numberVi(added)} nội dung mới`,
    changed > 0 && `${numberVi(changed)} thay đổi`,
    conflicting > 0 && `${numberVi(conflicting)} không thống nhất`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'không có gì mới' : parts.join(', ');
}

function sumEn({ new: added, changed, conflicting }: Omit<Sum, 'files'>): string {
  const parts = [
    added > 0 && countEn(added, 'new value'),
    changed > 0 && countEn(changed, 'changed value'),
    conflicting > 0 && countEn(conflicting, 'conflict'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}
