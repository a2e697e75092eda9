import type { Section } from '../section.ts';

/** What stands on every screen. */
const vi = {
  languageSwitch: 'Ngôn ngữ',
  /** Also in the other language, for whoever does not read this one. */
  otherLanguage: 'Chuyển sang tiếng Anh (English)',
  loading: 'Đang tải…',
  opening: 'Đang mở hồ sơ…',
  save: 'Lưu',
  cancel: 'Hủy',
  close: 'Đóng',
  retry: 'Thử lại',
  dismiss: 'Đã hiểu',
  nothingThere: '(trống)',
  tagline: 'Danh mục kiểm tra trước ngày vận hành chính thức',
  failure: { heading: 'Chưa thực hiện được', broken: 'Ứng dụng chưa khởi động được' },
};

const en: typeof vi = {
  languageSwitch: 'Language',
  otherLanguage: 'Switch to Vietnamese (Tiếng Việt)',
  loading: 'Loading…',
  opening: 'Opening the workspace…',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  dismiss: 'Got it',
  nothingThere: '(empty)',
  tagline: 'Checklists for the day everything goes live',
  failure: { heading: 'That did not work', broken: 'The app could not start' },
};

export const common: Section<typeof vi> = { vi, en };
