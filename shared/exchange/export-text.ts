import { canonicalJson } from '../model/canonical.ts';
import { portableSha256, type Sha256 } from '../model/digest.ts';
import { canonicalBytes } from './canonical-bytes.ts';
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
  const texts = new Joined();
  const places = members.map(([key, member], index) => {
    texts.add(index === 0 ? '{\n' : ',\n');
    const start = texts.length;
    texts.add(lines(member));
    return { key, start, end: texts.length };
  });
  const digest = `sha256:${hash([canonicalBytes(texts.bytes(), places)])}`;
  const signature = sign?.(digest);
  const sealing = signature === undefined ? { digest } : { digest, signature };
  for (const member of Object.entries(sealing)) texts.add(`,\n${lines(memberOf(member))}`);
  texts.add('\n}\n');
  return { file: { ...content, ...sealing }, bytes: texts.bytes() };
}

const utf8 = new TextEncoder();

/** Texts one after the other, in UTF-8. */
class Joined {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  add(text: string): void {
    const bytes = utf8.encode(text);
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}

/**
 * The export as text: every member in its canonical form but for line breaks, with one line for each locality, summary,
 * state, record and entity, so that it reads, greps and compares line by line.
 */
export function exportText(value: Export): string {
  return `{\n${Object.entries(value)
    .map((member) => lines(memberOf(member)))
    .join(',\n')}\n}\n`;
}

/** A member of an object: how it begins, its parts, or the members of its own, in order, and how it ends. */
interface Member {
  readonly open: string;
  readonly parts: readonly string[] | readonly Member[];
  readonly close: string;
}

function memberOf([key, part]: readonly [string, unknown]): Member {
  const name = `${JSON.stringify(key)}:`;
  if (key === 'merge' && typeof part === 'object' && part !== null)
    return { open: `${name}{`, parts: Object.entries(part).sort(byKey).map(memberOf), close: '}' };
  if (!laidOut.has(key) || typeof part !== 'object' || part === null)
    return { open: `${name}${canonicalJson(part)}`, parts: [], close: '' };
  if (Array.isArray(part)) return { open: `${name}[`, parts: part.map(canonicalJson), close: ']' };
  const inOrder = Object.entries(part).sort(byKey);
  const parts = inOrder.map(([item, inner]) => `${JSON.stringify(item)}:${canonicalJson(inner)}`);
  return { open: `${name}{`, parts, close: '}' };
}

function lines({ open, parts, close }: Member): string {
  if (parts.length === 0) return open + close;
  const texts = parts.map((part) => (typeof part === 'string' ? part : lines(part)));
  return `${open}\n${texts.join(',\n')}\n${close}`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
