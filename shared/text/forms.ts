import { numberEn, numberVi } from './numbers.ts';
import type { FormFaultCode } from '../exchange/form/fault.ts';
import type { FormColumn } from '../exchange/form/layout.ts';
import type { Section } from './section.ts';

/** The form for communes without the app: what stands on it, what is said when it comes back, and its dialog. */
const vi = {
  title: 'BIỂU MẪU BÁO CÁO MỨC ĐỘ SẴN SÀNG',
  sheet: 'Biểu mẫu',
  sent: 'Ngày gửi biểu mẫu',
  revision: 'Mã số liệu khi gửi',
  person: 'Người điền (họ tên, chức vụ)',
  wanted: 'Minh chứng cần có:',
  gateMark: '(*)',
  instructions: [
    'Chỉ điền vào các ô màu vàng. "Tình trạng thực hiện" và "Trách nhiệm tháo gỡ" chọn trong danh sách của ô; ô để trống là chưa báo cáo.',
    '"Đang vướng mắc" cần chọn thêm bên có trách nhiệm tháo gỡ; "Không áp dụng" cần ghi lý do. Dấu (*) là điều kiện bắt buộc: phải đạt trước khi vận hành chính thức.',
    'Không thêm, xóa, sắp xếp dòng hoặc gộp ô. Lưu ở dạng .xlsx và gửi lại chính tệp này cho cấp tỉnh.',
  ],
  columns: {
    item: 'Mã',
    title: 'Nội dung kiểm tra',
    due: 'Hạn',
    gate: '(*)',
    status: 'Tình trạng thực hiện',
    blockedBy: 'Trách nhiệm tháo gỡ',
    reason: 'Lý do không áp dụng',
    evidence: 'Minh chứng',
    note: 'Ghi chú',
    owner: 'Người chịu trách nhiệm',
  } satisfies Record<FormColumn, string> as Record<FormColumn, string>,
  choose: 'Chọn trong danh sách',
  notInList: 'Hãy chọn một giá trị trong danh sách của ô, hoặc để trống.',
  page: (page: string, of: string): string => `Trang ${page}/${of}`,
  fileStart: 'bieu-mau',

  faults: {
    'not-a-form': () => 'không phải biểu mẫu do Sẵn Sàng gửi đi (cần chính tệp .xlsx đã nhận)',
    'too-large': () => 'tệp lớn hơn nhiều so với một biểu mẫu, nên không đọc',
    encrypted: () => 'tệp có đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại',
    broken: () => 'tệp bị hỏng hoặc bị cắt cụt, không mở được',
    damaged: () => 'phần ẩn của biểu mẫu bị hỏng, không thể biết biểu mẫu đã gửi đi thế nào',
    'newer-version': (_cell, detail) =>
      `biểu mẫu do phiên bản mới hơn tạo ra (${detail}); hãy cập nhật Sẵn Sàng`,
    'unknown-campaign': () => 'biểu mẫu thuộc một đợt kiểm tra mà phiên bản này không có mẫu danh mục',
    'unknown-locality': (_cell, detail) => `không có địa phương mang mã ${detail}`,
    'sheet-missing': (_cell, detail) => `không còn trang "${detail}"`,
    'row-moved': (cell, detail) =>
      `ô ${cell} phải là mã ${detail}: dòng đã bị xóa, thêm, chuyển chỗ hoặc sắp xếp lại`,
    'row-altered': (cell, detail) => `ô ${cell} (nội dung của ${detail}) đã bị sửa`,
    merged: (cell) => `các ô ${cell} đã bị gộp`,
    formula: (cell) => `ô ${cell} là công thức; hãy gõ nội dung`,
    'bad-cell': (cell, detail) => `ô ${cell} không phải văn bản: ${detail}`,
    'bad-text': (cell, detail) => `ô ${cell} có ký tự không hợp lệ: ${detail}`,
    'too-long': (cell, detail) => `ô ${cell} dài quá ${detail} ký tự`,
    'unknown-status': (cell, detail) => `ô ${cell}: "${detail}" không phải một tình trạng thực hiện`,
    'unknown-actor': (cell, detail) => `ô ${cell}: "${detail}" không phải bên có trách nhiệm tháo gỡ`,
  } satisfies Record<FormFaultCode, (cell: string, detail: string) => string> as Record<
    FormFaultCode,
    (cell: string, detail: string) => string
  >,

  wrote: (folder: string, count: number): string => `${folder}: ${count} biểu mẫu`,

  dialog: {
    heading: 'Biểu mẫu cho xã',
    lead: 'Mỗi địa phương một tệp Excel để điền ở nơi không có ứng dụng. Tệp gửi lại được nhận như mọi tệp dữ liệu: kéo thả vào cửa sổ, xem trước rồi mới nhận.',
    which: 'Địa phương',
    all: (count: number): string => `Tất cả xã, phường, đặc khu (${numberVi(count)})`,
    shown: (count: number): string => `Các địa phương đang hiện trong danh sách (${numberVi(count)})`,
    only: (place: string): string => `Chỉ ${place}`,
    language: 'Ngôn ngữ của biểu mẫu',
    vi: 'Tiếng Việt',
    en: 'Tiếng Anh',
    submit: 'Chọn thư mục và tạo…',
    stop: 'Dừng',
    working: (done: number, count: number): string =>
      `Đã ghi và kiểm tra ${numberVi(done)}/${numberVi(count)} biểu mẫu…`,
    done: (count: number): string => `Đã ghi và đọc lại kiểm tra ${numberVi(count)} biểu mẫu tại`,
    stopped: (done: number, count: number): string =>
      `Đã dừng. ${numberVi(done)}/${numberVi(count)} biểu mẫu đã ghi xong và dùng được tại`,
  },
};

const en: typeof vi = {
  title: 'READINESS REPORT FORM',
  sheet: 'Form',
  sent: 'Form sent on',
  revision: 'Data code when sent',
  person: 'Filled in by (name, title)',
  wanted: 'Expected evidence:',
  gateMark: '(*)',
  instructions: [
    'Fill in the yellow cells only. Choose "Status" and "Who must act" from the list of the cell; an empty cell means not reported.',
    '"Blocked" needs who must act as well; "Not applicable" needs a reason. (*) marks a gate item: it must hold before go-live.',
    'Do not add, delete or sort rows, and do not merge cells. Save as .xlsx and send this very file back to the province.',
  ],
  columns: {
    item: 'Code',
    title: 'Checklist item',
    due: 'Due',
    gate: '(*)',
    status: 'Status',
    blockedBy: 'Who must act',
    reason: 'Why not applicable',
    evidence: 'Evidence',
    note: 'Note',
    owner: 'Accountable person',
  },
  choose: 'Choose from the list',
  notInList: 'Choose one of the values in the list of the cell, or leave it empty.',
  page: (page, of) => `Page ${page}/${of}`,
  fileStart: 'form',

  faults: {
    'not-a-form': () => 'not a form that Sẵn Sàng sent out (the very .xlsx file that was received is needed)',
    'too-large': () => 'far larger than a form, so it was not read',
    encrypted: () => 'the file has a password; take it off and send the file again',
    broken: () => 'the file is damaged or was cut short and does not open',
    damaged: () => 'the hidden part of the form is damaged, so how it was sent cannot be known',
    'newer-version': (_cell, detail) => `made by a newer version (${detail}); please update Sẵn Sàng`,
    'unknown-campaign': () => 'the form is of a campaign whose template this version does not have',
    'unknown-locality': (_cell, detail) => `there is no locality with code ${detail}`,
    'sheet-missing': (_cell, detail) => `the sheet "${detail}" is gone`,
    'row-moved': (cell, detail) =>
      `cell ${cell} should be the code ${detail}: rows were deleted, added, moved or sorted`,
    'row-altered': (cell, detail) => `cell ${cell} (the text of ${detail}) was altered`,
    merged: (cell) => `the cells ${cell} were merged`,
    formula: (cell) => `cell ${cell} is a formula; please type the text`,
    'bad-cell': (cell, detail) => `cell ${cell} is not text: ${detail}`,
    'bad-text': (cell, detail) => `cell ${cell} has invalid characters: ${detail}`,
    'too-long': (cell, detail) => `cell ${cell} is longer than ${detail} characters`,
    'unknown-status': (cell, detail) => `cell ${cell}: "${detail}" is not a status`,
    'unknown-actor': (cell, detail) => `cell ${cell}: "${detail}" is none of those who can act`,
  },

  wrote: (folder, count) => `${folder}: ${count} ${count === 1 ? 'form' : 'forms'}`,

  dialog: {
    heading: 'Forms for communes',
    lead: 'One Excel file per locality, to be filled in where there is no app. A file that comes back is taken in like any data file: drop it on the window, look at the preview, then accept.',
    which: 'Localities',
    all: (count) => `All communes, wards and special zones (${numberEn(count)})`,
    shown: (count) => `The localities in the list now (${numberEn(count)})`,
    only: (place) => `Only ${place}`,
    language: 'Language of the form',
    vi: 'Vietnamese',
    en: 'English',
    submit: 'Choose a folder and make…',
    stop: 'Stop',
    working: (done, count) => `${numberEn(done)} of ${numberEn(count)} forms written and checked…`,
    done: (count) =>
      `${numberEn(count)} ${count === 1 ? 'form' : 'forms'} written and read back to check, at`,
    stopped: (done, count) =>
      `Stopped. ${numberEn(done)} of ${numberEn(count)} forms are complete and can be used, at`,
  },
};

export const forms: Section<typeof vi> = { vi, en };
