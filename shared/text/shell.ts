import type { Section } from './section.ts';

/** What the system's own menus and dialogs say. */
const vi = {
  fileKinds: {
    pdf: 'Tài liệu PDF',
    json: 'Tệp dữ liệu JSON',
    xlsx: 'Bảng tính Excel',
    docx: 'Văn bản Word',
    csv: 'Bảng CSV',
    ndjson: 'Dữ liệu NDJSON',
  },
  menu: {
    app: 'Ứng dụng',
    quit: 'Thoát',
    edit: 'Sửa',
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    selectAll: 'Chọn tất cả',
    view: 'Hiển thị',
    resetZoom: 'Cỡ chữ mặc định',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    fullScreen: 'Toàn màn hình',
  },
  cannotStart: 'Sẵn Sàng không khởi động được',
};

const en: typeof vi = {
  fileKinds: {
    pdf: 'PDF document',
    json: 'JSON data file',
    xlsx: 'Excel workbook',
    docx: 'Word document',
    csv: 'CSV table',
    ndjson: 'NDJSON data',
  },
  menu: {
    app: 'Application',
    quit: 'Quit',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    resetZoom: 'Normal size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
  },
  cannotStart: 'Sẵn Sàng could not start',
};

export const shell: Section<typeof vi> = { vi, en };
