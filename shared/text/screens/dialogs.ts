import { numberEn, numberVi } from '../numbers.ts';
import type { Section } from '../section.ts';

/** The dialogs of the workspace. */
const vi = {
  export: {
    heading: 'Xuất tệp dữ liệu',
    lead: 'Tệp JSON chứa số liệu của hồ sơ này để gửi cấp trên tổng hợp.',
    localities: 'Địa phương',
    answers: 'Nội dung đã báo cáo',
    conflicts: 'Nội dung không thống nhất',
    holds: (answers: number, conflicts: number): string =>
      `Nội dung đã báo cáo: ${numberVi(answers)}; nội dung không thống nhất: ${numberVi(conflicts)}.`,
    since: (moment: string, changes: number): string =>
      `Từ lần xuất trước (${moment}): ${changes === 0 ? 'không có thay đổi' : `${numberVi(changes)} thay đổi`}.`,
    regressed: 'Không còn sẵn sàng so với lần xuất trước',
    submit: 'Xuất tệp…',
    working: 'Đang ghi, đọc lại và kiểm tra…',
    done: 'Đã ghi, đọc lại và kiểm tra xong.',
    code: 'Mã đối chiếu',
    codeHint: 'Đọc mã này qua điện thoại để bên nhận đối chiếu.',
    file: 'Tệp',
  },

  officer: {
    heading: 'Thông tin cán bộ',
    lead: 'Họ tên được ghi kèm mỗi thay đổi từ bây giờ; thay đổi cũ giữ nguyên tên cũ.',
  },

  cutover: {
    heading: 'Ngày vận hành chính thức',
    lead: 'Mọi hạn hoàn thành được tính từ ngày này. Ngày sẽ khóa khi có tình trạng đầu tiên.',
    locked: 'Ngày đã khóa vì đã có tình trạng được ghi nhận: tiến độ không điều chỉnh giữa chừng.',
    lockedByFile:
      'Ngày đã khóa vì hồ sơ đã nhận tệp theo ngày này. Tệp đã gỡ ra vẫn nhận lại được, nên ngày giữ nguyên.',
    day: 'Ngày',
  },

  shortcuts: {
    heading: 'Phím tắt',
    groups: {
      move: 'Di chuyển',
      answer: 'Ghi nhận',
      detail: 'Chi tiết nội dung',
      app: 'Hồ sơ',
    },
    keys: {
      upDown: 'Dòng trước, dòng sau',
      homeEnd: 'Dòng đầu, dòng cuối',
      page: 'Lên, xuống một trang',
      search: 'Tìm địa phương; Enter để mở',
      setStatus: (status: string): string => `Đánh dấu: ${status}`,
      clearStatus: 'Xóa tình trạng',
      actor: 'Chọn bên tháo gỡ (sau phím 4)',
      enter: 'Vào chi tiết',
      escape: 'Về danh mục',
      keep: 'Lưu ngay và về danh mục',
      history: 'Lịch sử nội dung',
      undo: 'Hoàn tác',
      redo: 'Làm lại',
    },
    or: 'hoặc',
  },
};

const en: typeof vi = {
  export: {
    heading: 'Export data file',
    lead: 'A JSON file with the answers of this workspace, to be sent on and merged.',
    localities: 'Localities',
    answers: 'Items reported',
    conflicts: 'Conflicts',
    holds: (answers, conflicts) => `Items reported: ${numberEn(answers)}; conflicts: ${numberEn(conflicts)}.`,
    since: (moment, changes) =>
      `Since the last export (${moment}): ${changes === 0 ? 'no changes' : `${numberEn(changes)} ${changes === 1 ? 'change' : 'changes'}`}.`,
    regressed: 'No longer ready since the last export',
    submit: 'Export…',
    working: 'Writing, reading back and checking…',
    done: 'Written, read back and checked.',
    code: 'Code to compare',
    codeHint: 'Read this code out by phone so that the receiver can compare it.',
    file: 'File',
  },

  officer: {
    heading: 'Officer profile',
    lead: 'The name goes into each change from now on; earlier changes keep the earlier name.',
  },

  cutover: {
    heading: 'Cutover date',
    lead: 'Every due day is counted from this date. It locks when the first status is set.',
    locked: 'The date is locked: a status has been recorded, and the schedule is not adjusted midway.',
    lockedByFile:
      'The date is locked: a file made for it was taken in. Also a file taken out can be put back, so the date stays.',
    day: 'Date',
  },

  shortcuts: {
    heading: 'Shortcuts',
    groups: { move: 'Moving', answer: 'Answering', detail: 'Item details', app: 'Workspace' },
    keys: {
      upDown: 'Previous, next row',
      homeEnd: 'First, last row',
      page: 'One page up, down',
      search: 'Find a locality; Enter opens it',
      setStatus: (status) => `Mark: ${status}`,
      clearStatus: 'Clear the status',
      actor: 'Choose who must act (after 4)',
      enter: 'Into the details',
      escape: 'Back to the checklist',
      keep: 'Save now and back to the checklist',
      history: 'History of the item',
      undo: 'Undo',
      redo: 'Redo',
    },
    or: 'or',
  },
};

export const dialogs: Section<typeof vi> = { vi, en };
