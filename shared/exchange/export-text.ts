import { canonicalJson } from '../model/canonical.ts';
import { portableSha256, type Sha256 } from '../model/digest.ts';
import type { Export, Signature } from './schema.ts';

/** An export with its text, which its digest was reckoned over. */
export interface SealedExport {
  readonly file: Export;
  readonly text: string;
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
  content: Omit<Export, 'digest' | 'signature'>,
  hash: Sha256 = portableSha256,
  sign?: (digest: string) => Signature,
): SealedExport {
  const members = Object.entries(content).map(memberOf);
  const digest = `sha256:${hash(membersInOrder(members))}`;
  const signature = sign?.(digest);
  const sealing = signature === undefined ? { digest } : { digest, signature };
  const text = textOf([...members, ...Object.entries(sealing).map(memberOf)]);
  return { file: { ...content, ...sealing }, text };
}

/**
 * The export as text: every member in its canonical form but for line breaks, with one line for each locality, summary,
 * state, record and entity, so that it reads, greps and compares line by line.
 */
export function exportText(value: Export): string {
  return textOf(Object.entries(value).map(memberOf));
}

/** A member of an object: how it begins, its parts, or the members of its own, in order, and how it ends. */
interface Member {
  readonly key: string;
  readonly open: string;
  readonly parts: readonly string[] | readonly Member[];
  readonly close: string;
}

function memberOf([key, part]: readonly [string, unknown]): Member {
  const name = `${JSON.stringify(key)}:`;
  if (key === 'merge' && typeof part === 'object' && part !== null)
    return { key, open: `${name}{`, parts: Object.entries(part).sort(byKey).map(memberOf), close: '}' };
  if (!laidOut.has(key) || typeof part !== 'object' || part === null)
    return { key, open: `${name}${canonicalJson(part)}`, parts: [], close: '' };
  if (Array.isArray(part)) return { key, open: `${name}[`, parts: part.map(canonicalJson), close: ']' };
  const inOrder = Object.entries(part).sort(byKey);
  const parts = inOrder.map(([item, inner]) => `${JSON.stringify(item)}:${canonicalJson(inner)}`);
  return { key, open: `${name}{`, parts, close: '}' };
}

function textOf(members: readonly Member[]): string {
  return `{\n${members.map(lines).join(',\n')}\n}\n`;
}

function lines({ open, parts, close }: Member): string {
  if (parts.length === 0) return open + close;
  const texts = parts.map((part) => (typeof part === 'string' ? part : lines(part)));
  return `${open}\n${texts.join(',\n')}\n${close}`;
}

/** The canonical form of the object, in pieces. */
function membersInOrder(members: readonly Member[]): string[] {
  const inOrder = members.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return ['{', ...inOrder.flatMap((member, index) => [index === 0 ? '' : ',', oneLine(member)]), '}'];
}

function oneLine({ open, parts, close }: Member): string {
  return `${open}${parts.map((part) => (typeof part === 'string' ? part : oneLine(part))).join(',')}${close}`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
