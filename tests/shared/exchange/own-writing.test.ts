import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptorOf } from '../../../shared/exchange/acceptor.ts';
import { canonicalPieces } from '../../../shared/exchange/canonical-bytes.ts';
import { scanCanonical } from '../../../shared/exchange/canonical-scan.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { recognise } from '../../../shared/exchange/own-writing.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { leastNumbers, registersOf, type RegisterSource } from '../../../shared/exchange/register-source.ts';
import { exportSchema, type Export } from '../../../shared/exchange/schema.ts';
import { canonicalJson } from '../../../shared/model/canonical.ts';
import { drawFrom, mutateStructure, mutateValue } from './mutate.ts';

const sample = sampleExport({
  provinceCode: '12',
  asOf: '2025-06-25',
  common: false,
  seed: 5,
  appVersion: '0.0.0',
});
/** The sample with the answers of three localities, so that many mutations are tried in little time. */
const codes = new Set(sample.localities.slice(0, 3).map(({ code }) => code));
const small: unknown = {
  ...sample,
  localities: sample.localities.slice(0, 3),
  summary: Object.fromEntries(Object.entries(sample.summary).filter(([code]) => codes.has(code))),
  states: Object.fromEntries(Object.entries(sample.states).filter(([code]) => codes.has(code))),
  merge: {
    ...sample.merge,
    registers: Object.fromEntries(
      Object.entries(sample.merge.registers).filter(([entity]) => codes.has(entity.split('/')[1] ?? '')),
    ),
  },
};

describe('the quick check of an export', () => {
  it('accepts what the published schema accepts, and nothing else', () => {
    const accepts = acceptorOf(exportSchema);
    expect(accepts(small)).toBe(true);
    for (let seed = 0; seed < 500; seed += 1) {
      const mutant = structuredClone(small);
      (seed % 2 === 0 ? mutateValue : mutateStructure)(mutant, drawFrom(seed));
      const text = JSON.stringify(mutant);
      const value: unknown = JSON.parse(text);
      const hasForbiddenKey = /"(__proto__|constructor|prototype)":/.test(text);
      if (!hasForbiddenKey) expect(accepts(value), String(seed)).toBe(exportSchema.safeParse(value).success);
    }
  });

  it('knows our own writing, and its canonical form is that of the RFC’s author', () => {
    const { digest: _digest, ...content } = sample;
    expect(joined(recognise(utf8.encode(exportText(sample)))?.canonical)).toBe(canonicalize(content));
  });

  it('leaves every other writing of it to the long way', () => {
    const text = exportText(sample);
    const others = [
      JSON.stringify(JSON.parse(text), null, 1),
      text.replace('"asOf":', '"asOf": '),
      text.replace('"asOf":', '"asOf":"2025-06-24",\n"asOf":'),
      text.replace('"as', '"\\u0061s'),
      text.replace('"common":false', '"common":false '),
      text.replace('"cutover":', '"cutover":"2024-07-01","cutover":'),
      text.replace('"formatVersion":1', '"formatVersion":1e0'),
      text.replace('"formatVersion":1', '"formatVersion":1.0'),
      `\uFEFF${text}`,
    ];
    for (const other of others) expect(recognise(utf8.encode(other))).toBeUndefined();
  });
});

const utf8 = new TextEncoder();

function joined(pieces: Iterable<Uint8Array> | undefined): string | undefined {
  // A piece is overwritten by the next one.
  return pieces && Buffer.concat(Array.from(pieces, (piece) => piece.slice())).toString('utf8');
}

describe('a look at the bytes', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
  const bits = ['', ' ', '0', '-', '.', 'e1', '"', ',', ':', '{', '}', '[]', '\\u0061', '"a":1,', 'true'];
  /** Texts that are nearly canonical: bits put in, taken out or doubled; a third only has a line more. */
  const nearly = fc
    .tuple(
      object.map((value) => canonicalize(value) ?? ''),
      fc.nat(),
      fc.oneof(
        { weight: 1, arbitrary: fc.constant({ bit: '\n', gone: 0 }) },
        {
          weight: 2,
          arbitrary: fc.record({ bit: fc.constantFrom(...bits), gone: fc.nat({ max: 3 }) }),
        },
      ),
    )
    .map(([text, place, { bit, gone }]) => {
      const at = place % text.length;
      return text.slice(0, at) + bit + text.slice(at + gone);
    });

  it('finds the canonical form of every object written so', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[ -!#-[\]-~]*$/), fc.integer()), (value) => {
        const members = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${part}`);
        expect(canonicalOf(`{\n${members.reverse().join(',\n')}\n}\n`)).toBe(canonicalize(value));
      }),
    );
  });

  it('never takes another text for a canonical one', () => {
    let taken = 0;
    fc.assert(
      fc.property(nearly, (text) => {
        const canonical = canonicalOf(text);
        const value = parsed(text);
        if (canonical === undefined || value === undefined) return;
        taken += 1;
        expect(canonical).toBe(canonicalize(value));
      }),
      { numRuns: 5_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('leaves keys of any length to the long way', () => {
    const long = 'a'.repeat(1_000_000);
    expect(scanCanonical(utf8.encode(`{"${long}":1}`))).toBeUndefined();
    for (const registers of [
      `{"item/1/A-01":{"${long}":[[0,1,1,0,0,0]]}}`,
      `{"${long}":{"status":[[0,1,1,0,0,0]]}}`,
    ])
      expect(scanCanonical(utf8.encode(`{"merge":{"registers":${registers}}}`))).toBeUndefined();
  });

  it('stops at brackets without end, before they are parsed', () => {
    expect(scanCanonical(utf8.encode(`{"a":${'['.repeat(33)}`))).toBeUndefined();
  });
});

describe('merge data read from their bytes', () => {
  const text = exportText(small as Export);
  const place = text.indexOf('"registers":{');
  const bits = ['', ' ', '0', '-', '1', '.5', 'e1', '"', ',', ':', '{', '}', '[', ']', '[]', '\n', '\\u0061'];
  const moreBits = [
    '"note":[[0,1,1,0,0,0]],',
    '"__proto__":{},',
    ',[0,1,2,3,-4,0,1,2]',
    '-0',
    '1234567890123456',
    'ệ',
  ];

  it('are what JSON.parse and the schema make of them, whatever was put in, taken out or doubled', () => {
    const length = text.indexOf('"writers":') - place;
    let taken = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: length }),
        fc.constantFrom(...bits, ...moreBits),
        fc.nat({ max: 3 }),
        (offset, bit, gone) => {
          const at = place + offset;
          const other = text.slice(0, at) + bit + text.slice(at + gone);
          const own = recognise(utf8.encode(other));
          if (own === undefined) return;
          taken += 1;
          const value = JSON.parse(other) as Export;
          expect(exportSchema.safeParse(value).error).toBeUndefined();
          expect(listOf(own.registers)).toEqual(listOf(registersOf(value.merge)));
          const { digest: _digest, signature: _signature, ...content } = value;
          expect(joined(own.canonical)).toBe(canonicalize(content));
        },
      ),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('are told one by one, with what they had seen and those that stand beside them', () => {
    const several = {
      ...(small as Export),
      merge: {
        writers: ['a'.repeat(16), 'b'.repeat(16)],
        people: ['An'],
        registers: {
          'item/1/A-01': {
            note: [[0, 2, 5, 0, -1, 0]],
            status: [
              [0, 1, 5, 0, 0, 0],
              [1, 1, 4, 9, 12, 0, 0, 7],
            ],
          },
          'obstacle/12-a': { closed: [[1, 2, 4, 9, 0, 0]], 'place/1': [[1, 3, 1_780_000_000_000, 0, 0, 0]] },
        },
      },
    } as Export;
    const own = recognise(utf8.encode(exportText(several)));
    expect(own && listOf(own.registers)).toEqual([
      ['item/1/A-01', 'note', 'item/1/A-01/note', [[0, 2, 5, 0, -1, 0]]],
      [
        'item/1/A-01',
        'status',
        'item/1/A-01/status',
        [
          [0, 1, 5, 0, 0, 0],
          [1, 1, 4, 9, 12, 0, 0, 7],
        ],
      ],
      ['obstacle/12-a', 'closed', 'obstacle/12-a/closed', [[1, 2, 4, 9, 0, 0]]],
      ['obstacle/12-a', 'place/1', 'obstacle/12-a/place/1', [[1, 3, 1_780_000_000_000, 0, 0, 0]]],
    ]);
  });

  function listOf(source: RegisterSource): unknown[] {
    const list: unknown[] = [];
    source({
      single: (entity, field, register, numbers, at) =>
        list.push([entity, field, register, [numbers.slice(at, at + leastNumbers)]]),
      other: (...all) => list.push(all),
    });
    return list;
  }
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function canonicalOf(text: string): string | undefined {
  const bytes = utf8.encode(text);
  const scanned = scanCanonical(bytes);
  if (scanned === undefined) return undefined;
  return joined(canonicalPieces(bytes, scanned.members));
}

describe('the canonical form', () => {
  it('is that of the RFC’s author for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 2_000 },
    );
  });

  it('orders keys by their UTF-16 code units, also those that look like numbers', () => {
    expect(canonicalJson({ '\u{1F600}': 1, '\uFB33': 2, 10: 3, 9: 4, b: { a: 5 }, B: [] })).toBe(
      '{"10":3,"9":4,"B":[],"b":{"a":5},"\u{1F600}":1,"\uFB33":2}',
    );
  });
});
