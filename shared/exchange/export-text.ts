import { canonicalJson } from '../model/canonical.ts';
import { portableSha256, type Sha256 } from '../model/digest.ts';
import { ByteText } from './byte-text.ts';
import { canonicalPieces } from './canonical-bytes.ts';
import type { PackedMerge } from './pack-merge.ts';
import type { Export, ExportContent, Signature } from './schema.ts';

/** An export with the bytes of its text, which its digest was reckoned over. */
export interface SealedExport {
  readonly file: ExportContent;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Members with a line for each of their parts. */
const laidOut: ReadonlySet<string> = new Set([
  'localities',
  'summary',
  'states',
  'obstacles',
  'vendors',
  'milestones',
  'services',
  'rehearsals',
  'decisions',
  'watches',
  'questions',
  'reports',
  'receipts',
  'registers',
  'conflicts',
]);

/**
 * Seals a content with the digest of its canonical form (RFC 8785), and with the signature of that where one is given.
 * The text is made once for both: the two differ in line breaks and in the order of the members.
 */
export function seal(
  content: Omit<ExportContent, 'digest' | 'signature'>,
  { writers, people, registers }: PackedMerge,
  hash: Sha256 = portableSha256,
  sign?: (digest: string) => Signature,
): SealedExport {
  const { conflicts, ...before } = content;
  const table: Member = { open: '"registers":{', parts: registers, close: '}' };
  const parts = [memberOf(['people', people]), table, memberOf(['writers', writers])];
  const members = [
    ...Object.entries(before).map((member) => [member[0], memberOf(member)] as const),
    ['merge', { open: '"merge":{', parts, close: '}' }] as const,
    ['conflicts', memberOf(['conflicts', conflicts])] as const,
  ];
  const text = new ByteText();
  const places = members.map(([key, member], index) => {
    text.add(index === 0 ? '{\n' : ',\n');
    const start = text.length;
    addLines(text, member);
    return { key, start, end: text.length };
  });
  const digest = `sha256:${hash(canonicalPieces(text.bytes(), places))}`;
  const signature = sign?.(digest);
  const sealing = signature === undefined ? { digest } : { digest, signature };
  for (const member of Object.entries(sealing)) {
    text.add(',\n');
    addLines(text, memberOf(member));
  }
  text.add('\n}\n');
  return { file: { ...content, ...sealing }, bytes: text.bytes() };
}

/**
 * The export as text: every member in its canonical form but for line breaks, with one line for each locality, summary,
 * state, record and entity, so that it reads, greps and compares line by line.
 */
export function exportText(value: Export): string {
  const text = new ByteText();
  Object.entries(value).forEach((member, index) => {
    text.add(index === 0 ? '{\n' : ',\n');
    addLines(text, memberOf(member));
  });
  text.add('\n}\n');
  return new TextDecoder().decode(text.bytes());
}

/**
 * A member of an object: how it begins, its parts, or the members of its own, in order, and how it ends. Parts are made
 * when they are written: those of a nation together are as long as its file.
 */
interface Member {
  readonly open: string;
  readonly parts: Iterable<string | Member>;
  readonly close: string;
}

function memberOf([key, part]: readonly [string, unknown]): Member {
  const name = `${JSON.stringify(key)}:`;
  if (key === 'merge' && typeof part === 'object' && part !== null)
    return { open: `${name}{`, parts: Object.entries(part).sort(byKey).map(memberOf), close: '}' };
  if (!laidOut.has(key) || typeof part !== 'object' || part === null)
    return { open: `${name}${canonicalJson(part)}`, parts: [], close: '' };
  if (Array.isArray(part)) return { open: `${name}[`, parts: elementsOf(part), close: ']' };
  return { open: `${name}{`, parts: membersOf(part), close: '}' };
}

function* elementsOf(list: readonly unknown[]): Generator<string, void> {
  for (const part of list) yield canonicalJson(part);
}

function* membersOf(value: object): Generator<string, void> {
  for (const [key, part] of Object.entries(value).sort(byKey))
    yield `${JSON.stringify(key)}:${canonicalJson(part)}`;
}

function addLines(text: ByteText, { open, parts, close }: Member): void {
  text.add(open);
  let isFirst = true;
  for (const part of parts) {
    text.add(isFirst ? '\n' : ',\n');
    isFirst = false;
    if (typeof part === 'string') text.add(part);
    else addLines(text, part);
  }
  text.add(isFirst ? close : `\n${close}`);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
