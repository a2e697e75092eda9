import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws for one mutation; the same seed gives the same mutation on every computer. */
export interface Draw {
  /** A whole number from 0 to `below` - 1; 0 where there is nothing to choose from. */
  readonly index: (below: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

export function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1));
  const index = (below: number): number => (below < 2 ? 0 : uniformInt(generator, 0, below - 1));
  return { index, pick: (list) => list[index(list.length)] ?? list[0] };
}

/** Values that stand where others are expected. */
const strangeValues = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  4e12,
  '',
  ' ',
  '0',
  'done',
  '__proto__',
  'constructor',
  '=HYPERLINK("http://x")',
  '<img src=x onerror=alert(1)>',
  '../../../etc/passwd',
  'C:\\Windows\\System32',
  '$(reboot)',
  'a\u0000b',
  '\u202Edone',
  '\u200F\u2066x\u2069',
  '\uFEFF',
  'e\u0301',
  '🚀'.repeat(10),
  'x'.repeat(5_000),
  'x'.repeat(5_001),
  '2025-13-45',
  '26740',
  [],
  [[]],
  {},
  { status: 'done' },
  { text: 'x', id: 'e1' },
  Array.from({ length: 2_000 }, (_, index) => index),
] as const;

const strangeTokens = [
  '',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  'NaN',
  'Infinity',
  'undefined',
  '-0',
  '1e999',
  '1E2',
  '01',
  '0x10',
  '99999999999999999999999',
  '""',
  '"__proto__"',
  '"constructor"',
  '"status"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  "'done'",
  '// x\n',
  '/* x */',
  '\u00A0',
  '"',
  '\\',
  '{"a":1,"a":2}',
] as const;

const strangeText = [
  '\u0000',
  '\u0001',
  '\u001B[2J',
  '\u0085',
  '\u00AD',
  '\u0301',
  '\u200B',
  '\u200E',
  '\u200F',
  '\u2028',
  '\u202A',
  '\u202E',
  '\u2066',
  '\u2069',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\uDFFF',
  '\u{1F1FB}\u{1F1F3}',
  '\u{E0001}',
] as const;

const tokenPattern = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g;

/** Kinds of mutation, each from the text of a good file to the bytes of another. */
export const mutations: Readonly<Record<string, (text: string, draw: Draw) => Uint8Array>> = {
  bytes: (text, draw) => mutateBytes(encode(text), draw),
  tokens: (text, draw) => encode(mutateTokens(text, draw)),
  structure: (text, draw) => encode(mutateParsed(text, draw, mutateStructure)),
  types: (text, draw) => encode(mutateParsed(text, draw, mutateValue)),
  sizes: (text, draw) => encode(mutateSize(text, draw)),
  unicode: (text, draw) => mutateUnicode(text, draw),
  writing: (text, draw) => encode(rewrite(text, draw)),
};

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function mutateBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw.index(bytes.length);
  const end = Math.min(bytes.length, at + 1 + draw.index(draw.pick([1, 8, 200, 4_000])));
  const [before, between, after] = [bytes.subarray(0, at), bytes.slice(at, end), bytes.subarray(end)];
  const random = Uint8Array.from({ length: 1 + draw.index(16) }, () => draw.index(256));
  between[0] = (between[0] ?? 0) ^ (1 << draw.index(8));
  return draw.pick<() => Uint8Array>([
    () => joined(before, between, after),
    () => joined(before, after),
    () => before,
    () => joined(before, random, after),
    () => joined(before, bytes.subarray(at, end), bytes.subarray(at, end), after),
    () => joined(before, new Uint8Array(end - at), after),
    () => joined(bytes, random),
    () => joined(bytes, bytes),
    () => joined(after, before),
  ])();
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

function mutateTokens(text: string, draw: Draw): string {
  const tokens = [...text.matchAll(tokenPattern)];
  const one = tokens[draw.index(tokens.length)];
  const two = tokens[draw.index(tokens.length)];
  if (one === undefined || two === undefined) return '';
  const start = one.index;
  const end = start + one[0].length;
  const replacement = draw.pick([draw.pick(strangeTokens), two[0], one[0] + one[0], `${one[0]},${one[0]}`]);
  return text.slice(0, start) + replacement + text.slice(end);
}

type Container = Record<PropertyKey, unknown>;
interface Place {
  readonly parent: Container;
  readonly key: string;
}

/** Every member of every object and list of a value. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Container;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

function mutateParsed(text: string, draw: Draw, mutate: (file: unknown, draw: Draw) => void): string {
  const file: unknown = JSON.parse(text);
  mutate(file, draw);
  return JSON.stringify(file);
}

export function mutateValue(file: unknown, draw: Draw): void {
  const places = placesIn(file);
  const place = places[draw.index(places.length)];
  if (place !== undefined) place.parent[place.key] = structuredClone(draw.pick(strangeValues));
}

export function mutateStructure(file: unknown, draw: Draw): void {
  const places = placesIn(file);
  const one = places[draw.index(places.length)];
  const two = places[draw.index(places.length)];
  if (one === undefined || two === undefined) return;
  const value = one.parent[one.key];
  const other = structuredClone(two.parent[two.key]);
  draw.pick<() => void>([
    () => Reflect.deleteProperty(one.parent, one.key),
    () => (one.parent[one.key] = other),
    () => (one.parent[two.key] = structuredClone(value)),
    () => (one.parent[`${one.key}x`] = value),
    () => (one.parent[draw.pick(['toString', 'hasOwnProperty', '', '0', '$'])] = value),
    () => (one.parent[one.key] = [value]),
    () => (one.parent[one.key] = { [one.key]: value }),
    () => Array.isArray(one.parent) && one.parent.push(structuredClone(value)),
    () => Array.isArray(one.parent) && one.parent.reverse(),
    () => Array.isArray(one.parent) && one.parent.splice(Number(one.key), 1),
  ])();
}

function mutateSize(text: string, draw: Draw): string {
  const at = draw.index(text.length);
  const put = (piece: string): string => text.slice(0, at) + piece + text.slice(at);
  return draw.pick<() => string>([
    () => put(' '.repeat(100_000)),
    () => put('['.repeat(100_000)),
    () => put('{"a":'.repeat(20_000)),
    () => put('x'.repeat(1_000_000)),
    () => put('9'.repeat(10_000)),
    () => text.replace(/"note":"/, `"note":"${'ư'.repeat(5_001)}`),
    () => text.replace(/"name":"/, `"name":"${'n'.repeat(100_000)}`),
    () => text.replace('"people":[', `"people":[${'"x",'.repeat(100_000)}`),
    () => text.replace('{', `{${'"k":1,'.repeat(10_000)}`),
    () => text.slice(0, draw.index(text.length)),
  ])();
}

function mutateUnicode(text: string, draw: Draw): Uint8Array {
  const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  const one = strings[draw.index(strings.length)];
  const at = (one?.index ?? 0) + 1 + draw.index((one?.[0].length ?? 2) - 1);
  const put = (piece: string): string => text.slice(0, at) + piece + text.slice(at);
  const strange = draw.pick(strangeText);
  const escaped = `\\u${(strange.codePointAt(0) ?? 0).toString(16).padStart(4, '0').slice(0, 4)}`;
  return draw.pick<() => Uint8Array>([
    () => encode(put(escaped)),
    () => encode(put(escaped)),
    // A lone surrogate has no UTF-8; this is how careless programs write it.
    () =>
      strange.isWellFormed()
        ? encode(put(strange))
        : joined(encode(text.slice(0, at)), cesu, encode(text.slice(at))),
    () => encode(text.normalize('NFD')),
    () => encode(`\u0000${text}`),
    () => encode(`\uFEFF\uFEFF${text}`),
    () => joined(Uint8Array.of(0xff, 0xfe), wide(text, false)),
    () => wide(text, true),
    () => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff),
  ])();
}

/** U+D800 in the manner of UTF-8. */
const cesu = Uint8Array.of(0xed, 0xa0, 0x80);

function wide(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}

/** The same value written another way: it has to be read as the same. */
function rewrite(text: string, draw: Draw): string {
  const file = JSON.parse(text) as Container;
  return draw.pick<() => string>([
    () => JSON.stringify(file),
    () => JSON.stringify(file, null, 1 + draw.index(8)),
    () => JSON.stringify(file, null, '\t'),
    () => text.replaceAll('\n', '\r\n'),
    () => `\uFEFF${text}`,
    () => `${' \n\t'.repeat(draw.index(200))}${text}`,
    () =>
      text.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    () => text.replaceAll('/', '\\/'),
    () => JSON.stringify(reversed(file)),
    () => text.replace(/(?<=[[,])(\d+)(?=[,\]])/g, '$1.0'),
    () => text.replace(/\b(\d+)000(?=[,\]])/g, '$1e3'),
  ])();
}

/** The keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, reversed(part)] as const)
      .reverse(),
  );
}
