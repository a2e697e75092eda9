import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptorOf } from '../../../shared/exchange/acceptor.ts';
import { canonicalPieces, scanCanonical } from '../../../shared/exchange/canonical-scan.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { recognise } from '../../../shared/exchange/own-writing.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { exportSchema } from '../../../shared/exchange/schema.ts';
import type { Piece } from '../../../shared/model/digest.ts';
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

function joined(pieces: readonly Piece[] | undefined): string | undefined {
  return pieces
    ?.map((piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece)))
    .join('');
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
        const scanned = scanCanonical(utf8.encode(`{\n${members.reverse().join(',\n')}\n}\n`));
        expect(scanned && joined(canonicalPieces(scanned, new Set()))).toBe(canonicalize(value));
      }),
    );
  });

  it('never takes another text for a canonical one', () => {
    let taken = 0;
    fc.assert(
      fc.property(nearly, (text) => {
        const scanned = scanCanonical(utf8.encode(text));
        const value = parsed(text);
        if (scanned === undefined || value === undefined) return;
        taken += 1;
        expect(joined(canonicalPieces(scanned, new Set()))).toBe(canonicalize(value));
      }),
      { numRuns: 5_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('stops at brackets without end, before they are parsed', () => {
    expect(scanCanonical(utf8.encode(`{"a":${'['.repeat(33)}`))).toBeUndefined();
  });

  function parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
});

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
