import { countEn, numberEn, numberVi } from './numbers.ts';
import type { MilestoneState } from '../commitments/milestones.ts';
import type { MilestoneWords, UsualMilestone } from '../commitments/usual-milestones.ts';
import type { VendorState } from '../commitments/vendor.ts';
import type { Section } from './section.ts';

/** Vendors and what they committed to, the milestones, and the services that run end to end. */
const vi = {
  heading: 'Doanh nghiệp, mốc tiến độ, dịch vụ công',
  parts: { vendor: 'Doanh nghiệp', milestone: 'Mốc tiến độ', service: 'Dịch vụ công toàn trình' },

  vendors: {
    label: 'Doanh nghiệp theo nền tảng',
    searchHint: 'Doanh nghiệp, đầu mối, văn bản…',
    state: 'Tình trạng cam kết',
    states: {
      unnamed: 'Chưa có doanh nghiệp',
      unwritten: 'Chưa cam kết bằng văn bản',
      committed: 'Đã cam kết',
      overdue: 'Quá hạn cam kết',
      met: 'Đã hoàn thành cấu hình',
    } satisfies Record<VendorState, string> as Record<VendorState, string>,
    /** As short as a column of a table takes. */
    short: {
      unnamed: 'Chưa có',
      unwritten: 'Chưa cam kết',
      committed: 'Đã cam kết',
      overdue: 'Quá hạn',
      met: 'Xong',
    } satisfies Record<VendorState, string> as Record<VendorState, string>,
    unnamed: 'Chưa ghi doanh nghiệp',
    readyBy: (day: string): string => `hạn ${day}`,
    tasks: (done: number, all: number): string =>
      `${numberVi(done)}/${numberVi(all)} nội dung cấu hình của doanh nghiệp đã hoàn thành`,
    tasksShort: (done: number, all: number): string => `cấu hình ${numberVi(done)}/${numberVi(all)}`,
    overdue: (days: number): string => `Quá hạn cam kết ${days} ngày mà cấu hình chưa xong.`,
    tooLate: 'Hạn hoàn thành cấu hình ở sau ngày vận hành chính thức.',
    unsupported: 'Không còn hỗ trợ sau ngày vận hành chính thức.',
    written: 'Cam kết',
    after: 'Liên hệ và hỗ trợ',
    open: 'Xem các nội dung cấu hình',
    summary: (committed: number, all: number, overdue: number): string =>
      overdue === 0
        ? `${committed}/${numberVi(all)} nền tảng có cam kết bằng văn bản`
        : `${committed}/${numberVi(all)} nền tảng có cam kết bằng văn bản · ${overdue} quá hạn`,
  },

  milestones: {
    label: 'Mốc tiến độ',
    add: 'Thêm mốc',
    searchHint: 'Tên mốc, nội dung phải đạt…',
    state: 'Tình trạng mốc',
    states: {
      reached: 'Đã đạt',
      missed: 'Không đạt đúng mốc',
      next: 'Mốc kế tiếp',
      ahead: 'Sắp tới',
    } satisfies Record<MilestoneState, string> as Record<MilestoneState, string>,
    empty:
      'Chưa có mốc nào. Mốc là một ngày trên đường tới ngày vận hành chính thức và các điều kiện bắt buộc phải đạt đến ngày đó.',
    takeUsual: 'Lấy các mốc thường dùng',
    usualTaken: (count: number): string => `Đã thêm ${numberVi(count)} mốc. Ctrl+Z để bỏ.`,
    offset: (days: number): string =>
      days === 0 ? 'đúng ngày vận hành' : days < 0 ? `trước ${-days} ngày` : `sau ${days} ngày`,
    heldUp: (count: number, all: number): string =>
      count === 0
        ? all === 1
          ? 'đã đạt'
          : `cả ${numberVi(all)} nơi đã đạt`
        : `${numberVi(count)}/${numberVi(all)} nơi chưa đạt`,
    missing: (count: number, all: number): string => `Nơi chưa đạt: ${numberVi(count)}/${numberVi(all)}`,
    noItems: 'không gắn điều kiện',
    day: (day: string): string => `Ngày của mốc: ${day}`,
    items: 'Điều kiện bắt buộc phải đạt',
    places: (count: number): string => `và ${numberVi(count)} nơi khác`,
    usual: {
      assessed: {
        name: 'Đánh giá mức độ sẵn sàng của doanh nghiệp và địa phương',
        holds: 'Đã chọn xong nền tảng, hệ thống dùng chung và doanh nghiệp cung cấp dịch vụ',
      },
      connected: {
        name: 'Kết nối điểm cầu từ Trung ương đến cấp xã',
        holds: 'Trụ sở, thiết bị, mã định danh và phòng họp trực tuyến đã sẵn sàng',
      },
      configured: {
        name: 'Doanh nghiệp hoàn thành cấu hình',
        holds: 'Mọi nội dung cấu hình xong theo cam kết bằng văn bản',
      },
      rehearsed: {
        name: 'Hoàn thành nộp thử, vận hành thử',
        holds: 'Mọi địa phương đã nộp thử, gửi thử, họp thử thành công',
      },
      decided: {
        name: 'Kết luận điều kiện vận hành',
        holds: 'Mọi điều kiện bắt buộc đã đạt hoặc được miễn có thời hạn',
      },
      cutover: {
        name: 'Vận hành chính thức',
        holds: 'Thông suốt, không gián đoạn phục vụ người dân và doanh nghiệp',
      },
    } satisfies Record<UsualMilestone, MilestoneWords> as Record<UsualMilestone, MilestoneWords>,
  },

  services: {
    label: 'Dịch vụ công trực tuyến toàn trình',
    add: 'Thêm dịch vụ',
    searchHint: 'Tên dịch vụ, bộ, ngành…',
    state: 'Tình trạng',
    ministry: 'Bộ, ngành',
    empty:
      'Chưa có dịch vụ nào. Dán danh sách dịch vụ công trực tuyến toàn trình, mỗi dòng một dịch vụ; rồi ghi tình trạng từng dịch vụ bằng một phím.',
    hint: '1 Đã toàn trình · 2 Vướng ở bộ, ngành · 3 Chưa toàn trình',
    count: (done: number, all: number): string => `${numberVi(done)}/${numberVi(all)} toàn trình`,
    blocked: (count: number, ministries: string): string => `${numberVi(count)} vướng ở ${ministries}`,
    own: (count: number): string => `${numberVi(count)} địa phương chưa làm xong`,
    notAgainst: 'Dịch vụ vướng ở bộ, ngành không tính là lỗi của địa phương.',
    noMinistry: 'bộ, ngành chưa ghi tên',
    needMinistry: 'Ghi tên bộ, ngành đang vướng.',
    paste: 'Dán danh sách…',
    pasteHeading: 'Thêm nhiều dịch vụ',
    pasteLabel: 'Mỗi dòng một dịch vụ',
    pasteHint: 'Số thứ tự và dấu đầu dòng được bỏ đi; dịch vụ đã có trong danh sách không thêm lần nữa.',
    understood: (count: number): string => `Sẽ thêm ${numberVi(count)} dịch vụ`,
    tooLong: (most: number): string => `Tối đa ${numberVi(most)} dịch vụ mỗi lần.`,
    submit: 'Thêm',
    added: (count: number): string => `Đã thêm ${numberVi(count)} dịch vụ. Ctrl+Z để bỏ.`,
  },
};

const en: typeof vi = {
  heading: 'Vendors, milestones, services',
  parts: { vendor: 'Vendors', milestone: 'Milestones', service: 'End-to-end services' },

  vendors: {
    label: 'Vendors by platform',
    searchHint: 'Vendor, contact, document…',
    state: 'State of the commitment',
    states: {
      unnamed: 'No vendor named',
      unwritten: 'Not committed in writing',
      committed: 'Committed',
      overdue: 'Commitment overdue',
      met: 'Configuration finished',
    },
    short: {
      unnamed: 'None',
      unwritten: 'Not committed',
      committed: 'Committed',
      overdue: 'Overdue',
      met: 'Done',
    },
    unnamed: 'No vendor named yet',
    readyBy: (day) => `by ${day}`,
    tasks: (done, all) => `Vendor's configuration items done: ${numberEn(done)} of ${numberEn(all)}`,
    tasksShort: (done, all) => `configured ${numberEn(done)}/${numberEn(all)}`,
    overdue: (days) =>
      `${days} ${days === 1 ? 'day' : 'days'} past the committed day, and the configuration is not finished.`,
    tooLate: 'The configuration is committed for a day after the cutover.',
    unsupported: 'There is no support after the cutover.',
    written: 'Commitment',
    after: 'Contact and support',
    open: 'See the configuration items',
    summary: (committed, all, overdue) =>
      overdue === 0
        ? `${committed} of ${numberEn(all)} platforms committed in writing`
        : `${committed} of ${numberEn(all)} platforms committed in writing · ${overdue} overdue`,
  },

  milestones: {
    label: 'Milestones',
    add: 'New milestone',
    searchHint: 'Name, what must hold…',
    state: 'State of the milestone',
    states: { reached: 'Reached', missed: 'Missed', next: 'Next', ahead: 'Ahead' },
    empty:
      'There is no milestone yet. A milestone is a day on the way to the cutover, and the gate items that must hold by then.',
    takeUsual: 'Take the usual milestones',
    usualTaken: (count) => `${numberEn(count)} milestones added. Ctrl+Z takes them off.`,
    offset: (days) =>
      days === 0
        ? 'on the cutover day'
        : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'}`,
    heldUp: (count, all) =>
      count === 0
        ? all === 1
          ? 'holds'
          : `holds in all ${numberEn(all)} localities`
        : `does not hold in ${numberEn(count)} of ${countEn(all, 'locality', 'localities')}`,
    missing: (count, all) => `Localities where it does not hold: ${numberEn(count)} of ${numberEn(all)}`,
    noItems: 'no gates linked',
    day: (day) => `Day of the milestone: ${day}`,
    items: 'Gates that must hold',
    places: (count) => `and ${numberEn(count)} more`,
    usual: {
      assessed: {
        name: 'Vendors and localities assessed',
        holds: 'The shared platforms and their vendors are chosen',
      },
      connected: {
        name: 'Connected from the centre down to the communes',
        holds: 'Offices, equipment, identifiers and meeting rooms are ready',
      },
      configured: {
        name: 'Vendors finish the configuration',
        holds: 'Everything is configured as committed in writing',
      },
      rehearsed: {
        name: 'Test submissions and trial operation finished',
        holds: 'Every locality has submitted, sent and met in trial',
      },
      decided: { name: 'Go or no-go', holds: 'Every gate holds, or is temporarily waived' },
      cutover: { name: 'Cutover', holds: 'No interruption for people and businesses' },
    },
  },

  services: {
    label: 'End-to-end online public services',
    add: 'New service',
    searchHint: 'Service, ministry…',
    state: 'State',
    ministry: 'Ministry',
    empty:
      'There is no service yet. Paste the list of end-to-end online public services, one per line; then give each its state with one key.',
    hint: '1 end to end · 2 held up by a ministry · 3 not yet end to end',
    count: (done, all) => `${numberEn(done)}/${numberEn(all)} end to end`,
    blocked: (count, ministries) => `${numberEn(count)} held up by ${ministries}`,
    own: (count) => `${numberEn(count)} for the locality to finish`,
    notAgainst: 'What a ministry holds up is not held against the locality.',
    noMinistry: 'a ministry not named',
    needMinistry: 'Name the ministry that holds it up.',
    paste: 'Paste a list…',
    pasteHeading: 'Add several services',
    pasteLabel: 'One service per line',
    pasteHint: 'List numbers and bullets are removed; a service already in the list is not added again.',
    understood: (count) => `${countEn(count, 'service')} will be added`,
    tooLong: (most) => `At most ${numberEn(most)} services at a time.`,
    submit: 'Add',
    added: (count) =>
      `${numberEn(count)} ${count === 1 ? 'service' : 'services'} added. Ctrl+Z takes them off.`,
  },
};

export const commitments: Section<typeof vi> = { vi, en };
