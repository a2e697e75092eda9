import type { Refusal } from '../../exchange/refusal.ts';
import type { Section } from '../section.ts';

interface RefusalText {
  readonly what: string;
  readonly advice: string;
}

/** Why a file cannot be taken in, in words without the format's terms, and what to do. */
const vi: Readonly<Record<Refusal, RefusalText>> = {
  damaged: {
    what: 'Tệp bị hỏng hoặc bị cắt cụt',
    advice: 'Có thể việc gửi hay chép chưa xong. Hãy chép lại tệp, hoặc đề nghị nơi gửi gửi lại.',
  },
  unreadable: {
    what: 'Không đọc được tệp',
    advice:
      'Có thể đây là thư mục, ổ USB đã rút ra, hoặc chương trình khác đang giữ tệp. Hãy chép tệp vào máy này rồi chọn lại.',
  },
  'too-large': {
    what: 'Tệp quá lớn',
    advice: 'Tệp dữ liệu của cả nước cũng không lớn đến vậy. Hãy xem có chọn nhầm tệp không.',
  },
  foreign: {
    what: 'Đây không phải tệp dữ liệu của Sẵn Sàng',
    advice:
      'Hãy xem có chọn nhầm tệp không. Nhận được tệp .json xuất từ Sẵn Sàng và biểu mẫu .xlsx do Sẵn Sàng gửi cho xã.',
  },
  newer: {
    what: 'Tệp do phiên bản Sẵn Sàng mới hơn tạo ra',
    advice: 'Tệp không hỏng. Hãy cập nhật Sẵn Sàng trên máy này rồi nhận lại.',
  },
  altered: {
    what: 'Nội dung tệp không còn như lúc xuất: đã bị sửa hoặc bị hỏng',
    advice: 'Hãy đề nghị nơi gửi xuất lại từ Sẵn Sàng và không sửa tệp bằng chương trình khác.',
  },
  'unknown-list': {
    what: 'Tệp dùng mẫu danh mục hoặc danh sách đơn vị hành chính mà máy này không có',
    advice: 'Hãy hỏi nơi gửi đang dùng phiên bản nào, rồi cập nhật Sẵn Sàng trên máy này.',
  },
  clock: {
    what: 'Ngày giờ trong tệp không thể đúng',
    advice: 'Hãy đề nghị nơi gửi chỉnh đồng hồ của máy rồi xuất lại.',
  },
  signature: {
    what: 'Chữ ký số không đúng',
    advice: 'Không dùng tệp này. Hãy gọi nơi gửi để hỏi, rồi đề nghị xuất lại.',
  },
  elsewhere: {
    what: 'Tệp không thuộc hồ sơ này',
    advice:
      'Hãy xem có chọn nhầm tệp, hoặc đang mở nhầm hồ sơ. Các nơi cùng một đợt cần tạo hồ sơ từ cùng một tệp khởi đầu.',
  },
  form: {
    what: 'Biểu mẫu có chỗ không đọc được',
    advice: 'Hãy đề nghị địa phương sửa các chỗ này ngay trong biểu mẫu đã nhận rồi gửi lại.',
  },
};

const en: typeof vi = {
  damaged: {
    what: 'The file is damaged or was cut short',
    advice: 'Sending or copying it may not have ended. Copy it again, or ask the sender to send it again.',
  },
  unreadable: {
    what: 'The file cannot be read',
    advice:
      'It may be a folder, on a stick that was pulled out, or held by another program. Copy it to this computer and choose it again.',
  },
  'too-large': {
    what: 'The file is too large',
    advice: 'Even the export of the whole country is smaller. Please check whether it is the right file.',
  },
  foreign: {
    what: 'This is not a file of Sẵn Sàng',
    advice:
      'Please check whether it is the right file. What can be taken in are .json files exported from Sẵn Sàng and .xlsx forms that it sent to communes.',
  },
  newer: {
    what: 'A newer version of Sẵn Sàng made the file',
    advice: 'The file is good. Update Sẵn Sàng on this computer, then take it in.',
  },
  altered: {
    what: 'The file is not as it was exported: it was altered or damaged',
    advice: 'Ask the sender to export it again from Sẵn Sàng, and not to edit it with another program.',
  },
  'unknown-list': {
    what: 'The file uses a checklist template or a list of administrative units that this computer does not have',
    advice: 'Ask the sender which version they use, and update Sẵn Sàng on this computer.',
  },
  clock: {
    what: 'The dates in the file cannot be right',
    advice: "Ask the sender to set the computer's clock and to export again.",
  },
  signature: {
    what: 'The signature is wrong',
    advice: 'Do not use this file. Call the sender, and ask for a new export.',
  },
  elsewhere: {
    what: 'The file does not belong to this workspace',
    advice:
      'Please check whether it is the right file and the right workspace. All places of one campaign have to start from the same starting file.',
  },
  form: {
    what: 'Some of the form cannot be read',
    advice: 'Ask the place to mend these cells in the form that it was sent, and to send it again.',
  },
};

export const refusalsText: Section<typeof vi> = { vi, en };
