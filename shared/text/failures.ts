import type { Section } from './section.ts';

/** What the officer reads when a call fails: what happened, and what to do next. */
interface FailureText {
  readonly message: string;
  readonly advice: string;
}

const vi = {
  cancelled: (): FailureText => ({ message: 'Đã hủy.', advice: 'Không có gì bị thay đổi.' }),
  'import-changed': (code: string): FailureText => ({
    message: `Tệp đã thay đổi từ lúc xem trước (${code}).`,
    advice: 'Chưa nhận tệp nào. Hãy chọn lại tệp và xem trước một lần nữa.',
  }),
  'bad-call': (): FailureText => ({
    message: 'Yêu cầu không hợp lệ đã bị từ chối.',
    advice: 'Không có gì bị thay đổi. Hãy đóng và mở lại ứng dụng.',
  }),
  unexpected: (detail: string): FailureText => ({
    message: `Lỗi ngoài dự kiến: ${detail}`,
    advice: 'Các nội dung đã báo "Đã lưu" vẫn còn. Hãy đóng và mở lại ứng dụng.',
  }),
  'no-key': (): FailureText => ({
    message: 'Máy tính này chưa có khóa ký.',
    advice: 'Chưa ghi tệp nào. Hãy kiểm tra quyền ghi vào thư mục dữ liệu của ứng dụng rồi mở lại ứng dụng.',
  }),
  'no-workspace': (): FailureText => ({
    message: 'Chưa mở hồ sơ nào.',
    advice: 'Hãy mở một hồ sơ ở màn hình đầu.',
  }),
  'no-officer': (): FailureText => ({
    message: 'Chưa có tên cán bộ.',
    advice: 'Hãy nhập họ tên trước khi ghi nhận.',
  }),
  'edit-refused': (register: string): FailureText => ({
    message: `Nội dung không ghi được: ${register}`,
    advice: 'Không có gì bị thay đổi. Hãy kiểm tra lại nội dung vừa nhập.',
  }),
  'cutover-locked': (): FailureText => ({
    message:
      'Ngày vận hành chính thức đã khóa: đã có tình trạng được ghi nhận, đã nhận tệp, hoặc hồ sơ được tạo từ tệp khởi đầu của Trung ương.',
    advice: 'Không có gì bị thay đổi.',
  }),
  'disk-full': (path: string): FailureText => ({
    message: `Ổ đĩa đã đầy, chưa ghi được vào ${path}`,
    advice:
      'Thay đổi này chưa được lưu; mọi nội dung đã lưu trước đó vẫn còn. Hãy giải phóng dung lượng rồi thử lại.',
  }),
  'cannot-write': (path: string): FailureText => ({
    message: `Không ghi được vào ${path}`,
    advice:
      'Thay đổi này chưa được lưu; mọi nội dung đã lưu trước đó vẫn còn. Hãy kiểm tra quyền ghi hoặc phần mềm diệt vi-rút rồi thử lại.',
  }),
  'cannot-read': (path: string): FailureText => ({
    message: `Không đọc được ${path}`,
    advice: 'Hãy kiểm tra tệp còn ở đó và có quyền đọc.',
  }),
  'not-a-workspace': (path: string): FailureText => ({
    message: `Thư mục này không phải hồ sơ Sẵn Sàng: ${path}`,
    advice: 'Hãy chọn thư mục có tệp workspace.json.',
  }),
  'workspace-exists': (path: string): FailureText => ({
    message: `Thư mục đã có nội dung: ${path}`,
    advice: 'Không có gì bị thay đổi. Hãy chọn một thư mục trống hoặc chưa có.',
  }),
  'workspace-damaged': (detail: string): FailureText => ({
    message: `Hồ sơ bị hỏng: ${detail}`,
    advice:
      'Không có gì bị thay đổi hay xóa. Hãy sao chép nguyên thư mục ra nơi an toàn và liên hệ người hỗ trợ.',
  }),
  'workspace-newer': (path: string): FailureText => ({
    message: `Hồ sơ do phiên bản mới hơn tạo ra: ${path}`,
    advice: 'Không có gì bị thay đổi. Hãy cập nhật Sẵn Sàng rồi mở lại.',
  }),
  'workspace-locked': (holder: string): FailureText => ({
    message: `Hồ sơ đang được mở ở nơi khác: ${holder}`,
    advice:
      'Hãy đóng hồ sơ ở đó trước rồi mở lại ở đây. Nếu chắc chắn không còn nơi nào mở, hãy xóa tệp lock.json trong thư mục hồ sơ.',
  }),
  'workspace-read-only': (): FailureText => ({
    message: 'Hồ sơ đang mở ở chế độ chỉ xem.',
    advice: 'Không có gì bị thay đổi. Hãy xem thông báo khi mở hồ sơ để biết vì sao.',
  }),
  'backup-damaged': (name: string): FailureText => ({
    message: `Bản sao lưu bị hỏng: ${name}`,
    advice: 'Không có gì bị thay đổi. Hãy chọn một bản sao lưu khác.',
  }),
  'campaign-unknown': (detail: string): FailureText => ({
    message: `Phiên bản này không có mẫu hoặc danh sách đơn vị mà hồ sơ dùng (${detail}).`,
    advice: 'Không có gì bị thay đổi. Hãy cập nhật Sẵn Sàng rồi mở lại.',
  }),
  'export-check-failed': (detail: string): FailureText => ({
    message: `Tệp vừa xuất đọc lại không khớp: ${detail}`,
    advice: 'Tệp hỏng đã được bỏ đi, tệp cũ (nếu có) giữ nguyên. Hãy xuất lại vào ổ đĩa khác.',
  }),
  'print-failed': (detail: string): FailureText => ({
    message: `Không tạo được bản in: ${detail}`,
    advice: 'Chưa có tệp nào được ghi. Hãy thử lại.',
  }),
  'no-printer': (): FailureText => ({
    message: 'Máy tính này chưa có máy in nào.',
    advice: 'Chưa in gì. Hãy cài hoặc kết nối máy in rồi thử lại, hoặc lưu thành tệp PDF để in ở máy khác.',
  }),
  'too-much-for-one-print': (): FailureText => ({
    message: 'Mỗi lần chỉ in được địa phương của một tỉnh, thành phố.',
    advice: 'Chưa in gì. Hãy chọn ít địa phương hơn, hoặc lưu mỗi địa phương một tệp PDF.',
  }),
};

export type FailureCode = keyof typeof vi;

const en: typeof vi = {
  cancelled: () => ({ message: 'Cancelled.', advice: 'Nothing was changed.' }),
  'import-changed': (code) => ({
    message: `A file has changed since it was previewed (${code}).`,
    advice: 'Nothing was taken in. Choose the files again and look at the preview once more.',
  }),
  'bad-call': () => ({
    message: 'An invalid request was refused.',
    advice: 'Nothing was changed. Close the app and open it again.',
  }),
  unexpected: (detail) => ({
    message: `Unexpected error: ${detail}`,
    advice: 'Everything shown as saved is kept. Close the app and open it again.',
  }),
  'no-key': () => ({
    message: 'This computer has no key to sign with.',
    advice:
      "No file was written. Check that the app's data folder can be written to, then open the app again.",
  }),
  'no-workspace': () => ({ message: 'No workspace is open.', advice: 'Open one from the first screen.' }),
  'no-officer': () => ({ message: "The officer's name is not known.", advice: 'Enter your name first.' }),
  'edit-refused': (register) => ({
    message: `This could not be recorded: ${register}`,
    advice: 'Nothing was changed. Please check what you entered.',
  }),
  'cutover-locked': () => ({
    message:
      "The cutover date is locked: a status has been recorded, a file was taken in, or the workspace was made from the centre's starting file.",
    advice: 'Nothing was changed.',
  }),
  'disk-full': (path) => ({
    message: `The disk is full; could not write to ${path}`,
    advice: 'This change is not saved; everything saved before is kept. Free some space and try again.',
  }),
  'cannot-write': (path) => ({
    message: `Could not write to ${path}`,
    advice:
      'This change is not saved; everything saved before is kept. Check write permission and antivirus software, then try again.',
  }),
  'cannot-read': (path) => ({
    message: `Could not read ${path}`,
    advice: 'Check that the file is still there and may be read.',
  }),
  'not-a-workspace': (path) => ({
    message: `This folder is not a Sẵn Sàng workspace: ${path}`,
    advice: 'Choose the folder that holds workspace.json.',
  }),
  'workspace-exists': (path) => ({
    message: `The folder is not empty: ${path}`,
    advice: 'Nothing was changed. Choose an empty folder or a new name.',
  }),
  'workspace-damaged': (detail) => ({
    message: `The workspace is damaged: ${detail}`,
    advice: 'Nothing was changed or deleted. Copy the whole folder to a safe place and ask for support.',
  }),
  'workspace-newer': (path) => ({
    message: `The workspace was made by a newer version: ${path}`,
    advice: 'Nothing was changed. Update Sẵn Sàng, then open it again.',
  }),
  'workspace-locked': (holder) => ({
    message: `The workspace is open elsewhere: ${holder}`,
    advice:
      'Close it there first, then open it here. If it is surely open nowhere, delete the file lock.json in its folder.',
  }),
  'workspace-read-only': () => ({
    message: 'The workspace is open for reading only.',
    advice: 'Nothing was changed. The notice on opening says why.',
  }),
  'backup-damaged': (name) => ({
    message: `The backup is damaged: ${name}`,
    advice: 'Nothing was changed. Choose another backup.',
  }),
  'campaign-unknown': (detail) => ({
    message: `This version lacks the template or unit list that the workspace uses (${detail}).`,
    advice: 'Nothing was changed. Update Sẵn Sàng, then open it again.',
  }),
  'export-check-failed': (detail) => ({
    message: `The export did not read back as written: ${detail}`,
    advice: 'The bad file was removed; an older file of that name is kept. Export again to another disk.',
  }),
  'print-failed': (detail) => ({
    message: `The printout could not be made: ${detail}`,
    advice: 'No file was written. Please try again.',
  }),
  'no-printer': () => ({
    message: 'This computer has no printer.',
    advice:
      'Nothing was printed. Install or connect a printer and try again, or save as PDF and print it elsewhere.',
  }),
  'too-much-for-one-print': () => ({
    message: 'Only localities of one province can be printed at a time.',
    advice: 'Nothing was printed. Choose fewer localities, or save one PDF for each.',
  }),
};

export const failures: Section<typeof vi> = { vi, en };
