import { numberEn, numberVi } from './numbers.ts';
import type { Section } from './section.ts';

/** What passes between a province and the centre besides answers: keys, starting files, return files, questions. */
const vi = {
  ofBlock: (block: string): string => `khối ${block}`,
  fingerprint: 'Dấu khóa ký',
  fingerprintHint:
    'Đọc dấu này cho bên nhận một lần qua điện thoại; sau đó họ biết tệp nào do máy tính này ký.',
  noKey: 'Máy tính này chưa có khóa ký; tệp xuất ra sẽ không có chữ ký số.',

  export: {
    content: 'Nội dung tệp',
    whole: 'Toàn bộ',
    since: 'Chỉ phần thay đổi từ lần xuất trước',
    neverExported: 'Máy tính này chưa xuất hồ sơ này lần nào.',
    which: 'Địa phương',
    everywhere: (count: number): string => `Tất cả (${numberVi(count)})`,
    onlyThis: (place: string): string => `Chỉ ${place}`,
    chosen: 'Chọn từng địa phương',
    choose: 'Thêm địa phương',
    chooseHint: 'Gõ không dấu hoặc mã',
    chooseSome: 'Hãy chọn ít nhất một địa phương.',
    noneFound: 'Không có địa phương nào khớp',
    remove: (place: string): string => `Bỏ ${place}`,
    platforms: 'Nền tảng, hệ thống',
    signer: 'Người ký',
    unsigned: 'Không ký được: máy tính này chưa có khóa.',
    page: 'Lưu phiếu gửi để in (PDF)…',
    pageSaved: 'Đã lưu phiếu gửi tại',
    partNote: 'Tệp một phần: bên nhận chỉ cập nhật những gì tệp này có.',
  },

  paper: {
    type: 'Phiếu gửi tệp dữ liệu',
    returnType: 'Phiếu gửi tệp phản hồi',
    asOf: (day: string): string => `(Số liệu tính đến ngày ${day})`,
    file: 'Tên tệp',
    place: 'Địa bàn',
    exportedAt: 'Xuất lúc',
    holds: 'Nội dung',
    whole: 'Toàn bộ hồ sơ',
    returned: 'Số liệu của tỉnh tại Trung ương, biên nhận, kết quả xử lý không thống nhất và câu hỏi',
    part: (parts: readonly string[]): string => `Một phần: ${parts.join('; ')}`,
    someLocalities: (count: number): string => `${numberVi(count)} địa phương`,
    since: (moment: string): string => `chỉ thay đổi từ ${moment}`,
    localities: 'Số địa phương',
    answers: 'Số nội dung đã báo cáo',
    conflicts: 'Số nội dung không thống nhất',
    code: 'Mã đối chiếu',
    codeHint: 'Bên nhận so mã này với mã hiện trên màn hình khi nhận tệp. Khác một ký tự là không đúng tệp.',
    digest: 'SHA-256',
    unsigned: 'Tệp không có chữ ký số',
    sender: 'BÊN GỬI',
    receiver: 'BÊN NHẬN',
    signHint: '(Ký, ghi rõ họ tên)',
    receiveHint: '(Ký, ghi rõ họ tên, thời điểm nhận)',
  },

  start: {
    way: 'Tạo hồ sơ từ tệp khởi đầu…',
    heading: 'Tạo hồ sơ từ tệp khởi đầu của Trung ương',
    lead: 'Hồ sơ sẽ theo đúng đợt triển khai trong tệp, nên số liệu của mọi tỉnh khớp với nhau.',
    file: 'Tệp',
    campaign: 'Đợt triển khai',
    units: 'Danh sách đơn vị hành chính',
    common: 'Điều kiện chung',
    hasCommon: 'Có',
    hasNoCommon: 'Không',
    centre: 'Nơi gửi',
    madeAt: 'Tạo lúc',
    check: 'Gọi Trung ương so dấu khóa ký trước khi tạo hồ sơ.',
    refused: (name: string): string => `Không dùng được tệp ${name}`,
    refusedAdvice: 'Chưa tạo hồ sơ nào. Hãy xin Trung ương gửi lại tệp khởi đầu.',
    another: 'Chọn tệp khác…',
    submit: 'Tạo hồ sơ',
    back: 'Quay lại',
    cutoverLocked:
      'Ngày theo tệp khởi đầu của Trung ương nên không đổi được: đổi ngày thì số liệu không còn khớp với các tỉnh khác.',

    dialog: 'Tệp khởi đầu cho các tỉnh',
    dialogLead:
      'Gửi tệp này cho các tỉnh, thành phố để tạo hồ sơ. Mọi hồ sơ tạo từ tệp có cùng mẫu danh mục, ngày vận hành và danh sách đơn vị, và nhận ra tệp do máy tính này ký.',
    save: 'Lưu tệp khởi đầu…',
    saved: 'Đã ghi, đọc lại và kiểm tra xong.',
    tellCode: 'Các tỉnh sẽ hỏi dấu khóa ký; hãy công bố dấu khóa bằng đường khác với tệp.',
  },

  return: {
    heading: (province: string): string => `Gửi lại ${province}`,
    lead: 'Tệp phản hồi cho tỉnh biết những tệp nào đã đến, các nội dung không thống nhất được xử lý ra sao, và câu hỏi của Trung ương.',
    files: 'Tệp đã nhận của tỉnh',
    conflicts: 'Nội dung còn không thống nhất',
    questions: 'Câu hỏi chưa được trả lời',
    undecided: 'Còn nội dung không thống nhất: tỉnh sẽ thấy cả hai phía. Nên xử lý xong trước khi gửi.',
    nothing: 'Chưa nhận tệp nào của tỉnh này; tệp phản hồi sẽ không có biên nhận.',
    submit: 'Lưu tệp phản hồi…',
  },

  receipts: {
    heading: 'Biên nhận của Trung ương',
    none: 'Tệp này không phải tệp phản hồi nên không có biên nhận.',
    empty: 'Trung ương chưa nhận tệp nào của tỉnh.',
    came: (code: string, exportedAt: string): string => `Tệp mã ${code}, xuất lúc ${exportedAt}`,
    received: (moment: string, answers: number): string =>
      `Trung ương nhận lúc ${moment}; ${numberVi(answers)} nội dung đã báo cáo`,
    decided: (count: number): string =>
      count === 0
        ? 'Không có nội dung nào phải xử lý.'
        : `${numberVi(count)} nội dung không thống nhất đã được xử lý`,
    chosen: (person: string, moment: string): string => `Chọn bởi ${person} lúc ${moment}`,
    values: 'Các bên đã báo cáo',
    result: 'Kết quả',
    open: 'Mở nội dung',
  },

  questions: {
    one: 'Câu hỏi của Trung ương',
    ask: 'Đặt câu hỏi về nội dung này',
    text: 'Câu hỏi',
    send: 'Ghi câu hỏi',
    sendHint: 'Tỉnh thấy câu hỏi khi nhận tệp phản hồi.',
    answer: 'Trả lời',
    answerHint: 'Trung ương thấy câu trả lời trong tệp xuất sau.',
    unanswered: 'Chưa có câu trả lời',
    withdraw: 'Rút câu hỏi',
    heading: 'Câu hỏi của Trung ương',
    open: (count: number): string => `${numberVi(count)} câu hỏi chưa trả lời`,
    none: 'Chưa có câu hỏi nào.',
    groups: { open: 'Chưa trả lời', answered: 'Đã trả lời' },
    by: (person: string, moment: string): string => `${person} · ${moment}`,
  },
};

const en: typeof vi = {
  ofBlock: (block) => `${block} block`,
  fingerprint: 'Key fingerprint',
  fingerprintHint:
    'Read this fingerprint to the receiver once by phone; from then on they know which files this computer signed.',
  noKey: 'This computer has no key to sign with; its exports will carry no signature.',

  export: {
    content: 'Content',
    whole: 'Everything',
    since: 'Only what changed since the last export',
    neverExported: 'This computer has not exported this workspace yet.',
    which: 'Localities',
    everywhere: (count) => `All (${numberEn(count)})`,
    onlyThis: (place) => `Only ${place}`,
    chosen: 'Chosen localities',
    choose: 'Add a locality',
    chooseHint: 'Type without accents, or a code',
    chooseSome: 'Please choose at least one locality.',
    noneFound: 'No locality matches',
    remove: (place) => `Remove ${place}`,
    platforms: 'Platforms',
    signer: 'Signed by',
    unsigned: 'Not signed: this computer has no key.',
    page: 'Save the receipt page (PDF)…',
    pageSaved: 'Receipt page saved at',
    partNote: 'A part: receivers update only what is in this file.',
  },

  paper: {
    type: 'Receipt page of a data file',
    returnType: 'Receipt page of a return file',
    asOf: (day) => `(Figures as of ${day})`,
    file: 'File name',
    place: 'Place',
    exportedAt: 'Exported on',
    holds: 'Content',
    whole: 'The whole workspace',
    returned:
      "The province's answers as they stand at the centre, files received, settled conflicts, questions",
    part: (parts) => `A part: ${parts.join('; ')}`,
    someLocalities: (count) => (count === 1 ? '1 locality' : `${numberEn(count)} localities`),
    since: (moment) => `only changes since ${moment}`,
    localities: 'Localities',
    answers: 'Items reported',
    conflicts: 'Conflicts',
    code: 'Code to compare',
    codeHint:
      'The receiver compares this code with the one on the screen. One other character means another file.',
    digest: 'SHA-256',
    unsigned: 'The file carries no signature',
    sender: 'SENDER',
    receiver: 'RECEIVER',
    signHint: '(Signature and full name)',
    receiveHint: '(Signature, full name, time of receipt)',
  },

  start: {
    way: "Start from the centre's file…",
    heading: "Start from the centre's starting file",
    lead: 'The workspace follows the campaign in the file, so that the answers of all provinces fit together.',
    file: 'File',
    campaign: 'Campaign',
    units: 'List of administrative units',
    common: 'Common conditions',
    hasCommon: 'Included',
    hasNoCommon: 'Not included',
    centre: 'Sent by',
    madeAt: 'Made on',
    check: 'Call the centre and compare the key fingerprint before you create the workspace.',
    refused: (name) => `${name} cannot be used`,
    refusedAdvice: 'No workspace was made. Please ask the centre to send the starting file again.',
    another: 'Choose another file…',
    submit: 'Create the workspace',
    back: 'Back',
    cutoverLocked:
      "The day comes from the centre's starting file and cannot be moved: with another day the files would no longer fit together.",

    dialog: 'Starting file for the provinces',
    dialogLead:
      'Send this file to the provinces. Workspaces made from it share the template, the cutover date and the unit list, and recognise files that this computer signed.',
    save: 'Save the starting file…',
    saved: 'Written, read back and checked.',
    tellCode: 'Provinces will ask for the key fingerprint; publish it by another way than the file.',
  },

  return: {
    heading: (province) => `Return file for ${province}`,
    lead: 'The return file tells the province which of its files came, how conflicts were settled, and what the centre asks.',
    files: 'Files received from the province',
    conflicts: 'Conflicts not settled yet',
    questions: 'Questions not answered yet',
    undecided:
      'Some conflicts are not settled: the province will see both sides. Settle them first if you can.',
    nothing: 'No file of this province was received; the return file will confirm none.',
    submit: 'Save the return file…',
  },

  receipts: {
    heading: 'What the centre received',
    none: 'This is no return file, so it does not say what the centre received.',
    empty: 'The centre has received none of your files.',
    came: (code, exportedAt) => `File ${code}, exported on ${exportedAt}`,
    received: (moment, answers) =>
      `Received by the centre on ${moment}; ${answers === 1 ? '1 item' : `${numberEn(answers)} items`} reported`,
    decided: (count) =>
      count === 0
        ? 'Nothing had to be settled.'
        : count === 1
          ? '1 conflict was settled'
          : `${numberEn(count)} conflicts were settled`,
    chosen: (person, moment) => `Chosen by ${person} on ${moment}`,
    values: 'What was reported',
    result: 'Outcome',
    open: 'Open the item',
  },

  questions: {
    one: 'Question from the centre',
    ask: 'Ask about this item',
    text: 'Question',
    send: 'Record the question',
    sendHint: 'The province sees it when it takes the return file in.',
    answer: 'Answer',
    answerHint: 'The centre sees the answer in the next export.',
    unanswered: 'Not answered yet',
    withdraw: 'Withdraw',
    heading: 'Questions from the centre',
    open: (count) => (count === 1 ? '1 open question' : `${numberEn(count)} open questions`),
    none: 'There are no questions yet.',
    groups: { open: 'Open', answered: 'Answered' },
    by: (person, moment) => `${person} · ${moment}`,
  },
};

export const centre: Section<typeof vi> = { vi, en };
