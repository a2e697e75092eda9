import { blockOf, type Plan } from '../model/campaign.ts';
import type { ExportPart } from '../exchange/schema.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/words.ts';
import { formatDay, formatMoment } from '../text/dates.ts';
import type { Text } from '../text/index.ts';
import { campaignTitle } from './campaign-title.ts';
import type { ReceiptJob } from './job.ts';
import type { Letterhead } from './report/document.ts';
import { letterheadOf, usualLetterhead, type Reporter } from './report/letterhead.ts';

/** What is known of a file that was just exported, written whole and read back. */
export interface ReceiptFacts {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly plan: Plan;
  readonly asOf: Day;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly part: ExportPart | undefined;
  /** The province that a return file goes to; undefined for every other export. */
  readonly returnTo: string | undefined;
  readonly localities: number;
  readonly answers: number;
  readonly conflicts: number;
  readonly code: string;
  readonly digest: string;
  /** The fingerprint of the key that signed it; null where none did. */
  readonly signer: string | null;
  readonly exporter: Reporter;
}

/** A receipt as it stands on paper, every text in the reader's language. */
export interface ReceiptSheet {
  readonly language: Language;
  readonly letterhead: Letterhead;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly code: { readonly label: string; readonly value: string; readonly hint: string };
  /** What proves the file: its whole digest, and who signed it. */
  readonly proofs: readonly { readonly label: string; readonly value: string }[];
  readonly signers: readonly { readonly title: string; readonly hint: string; readonly name: string }[];
}

export function receiptJob(facts: ReceiptFacts, text: Text): ReceiptJob {
  const { centre } = text;
  const title = facts.returnTo === undefined ? centre.paper.type : centre.paper.returnType;
  return { kind: 'receipt', title, language: text.language, tagged: true, sheet: receiptSheet(facts, text) };
}

export function receiptSheet(facts: ReceiptFacts, text: Text): ReceiptSheet {
  const { plan, exporter } = facts;
  const { words, language, centre } = text;
  const { paper } = centre;
  const letterhead = letterheadOf(
    usualLetterhead(plan, exporter, text),
    {
      subject: campaignTitle(plan.template.name[language], plan.campaign, text),
      period: paper.asOf(formatDay(facts.asOf, language)),
      year: facts.exportedAt.slice(0, 4),
    },
    text,
  );
  return {
    language,
    letterhead: {
      ...letterhead,
      number: '',
      type: (facts.returnTo === undefined ? paper.type : paper.returnType).toLocaleUpperCase(language),
    },
    facts: [
      { label: paper.file, value: facts.file },
      { label: paper.place, value: placeOf(plan, facts.returnTo, text) },
      { label: words.block, value: words.blocks[blockOf(plan.campaign)] },
      { label: words.cutover, value: formatDay(plan.campaign.cutover, language) },
      { label: paper.exportedAt, value: formatMoment(Date.parse(facts.exportedAt), language) },
      { label: paper.holds, value: contentOf(facts, text) },
      { label: paper.localities, value: String(facts.localities) },
      { label: paper.answers, value: String(facts.answers) },
      { label: paper.conflicts, value: String(facts.conflicts) },
    ],
    code: { label: paper.code, value: facts.code, hint: paper.codeHint },
    proofs: [
      { label: paper.digest, value: facts.digest.replace('sha256:', '').replace(/.{8}(?=.)/g, '$& ') },
      { label: centre.fingerprint, value: facts.signer ?? paper.unsigned },
    ],
    signers: [
      {
        title: paper.sender,
        hint: paper.signHint,
        name: [exporter.title, exporter.name].filter(Boolean).join('\n'),
      },
      { title: paper.receiver, hint: paper.receiveHint, name: '' },
    ],
  };
}

function placeOf(plan: Plan, returnTo: string | undefined, { words }: Text): string {
  const code = returnTo ?? (plan.scope.level === 'nation' ? undefined : plan.scope.code);
  const province = code === undefined ? undefined : plan.locality(code);
  return province === undefined ? words.nation : words.localityName(province.type, province.name);
}

/** "Một phần: 3 địa phương; Thủ tục hành chính; chỉ thay đổi từ 09:00 20/06/2025". */
function contentOf({ plan, part, returnTo }: ReceiptFacts, { centre: { paper }, language }: Text): string {
  if (returnTo !== undefined) return paper.returned;
  if (part === undefined) return paper.whole;
  const { localities, platforms, since } = part;
  const names = [...plan.template.platforms, plan.template.common]
    .filter(({ id }) => platforms?.includes(id) === true)
    .map(({ shortName }) => shortName[language]);
  return paper.part(
    [
      localities === undefined ? [] : [paper.someLocalities(localities.length)],
      names,
      since === undefined ? [] : [paper.since(formatMoment(Date.parse(since), language))],
    ].flat(),
  );
}
