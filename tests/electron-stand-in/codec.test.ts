import { expect, test } from 'vitest';
import { codec } from './renderer-link.ts';

function crossed(value: unknown): unknown {
  return codec.decode(codec.encode(value));
}

const values: unknown[] = [
  undefined,
  null,
  '',
  'Đắk Lắk',
  0,
  -0,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2n ** 80n,
  new Date('2025-07-01T00:00:00Z'),
  new Date(Number.NaN),
  /sẵn+/giu,
  [1, undefined, [2]],
  ['u'],
  [['@', 0]],
  { a: undefined, b: { c: [] } },
  new Map<unknown, unknown>([[{ key: 1 }, new Set([1, 'a'])]]),
  new Uint8Array([0, 127, 255]),
  new Float64Array([1.5, -0]),
  new BigInt64Array([-1n]),
  new Uint8Array([1, 2, 3]).buffer,
];

test.each(values.map((value) => [value]))('%o survives', (value) => {
  expect(crossed(value)).toStrictEqual(value);
});

test('a hole in an array stays a hole', () => {
  const sparse = [1, , 3] as unknown[];
  expect(1 in (crossed(sparse) as unknown[])).toBe(false);
});

test('a key named __proto__ is a key', () => {
  const value = JSON.parse('{"__proto__": {"admin": true}}') as object;
  const got = crossed(value) as Record<string, unknown>;
  expect(Object.keys(got)).toEqual(['__proto__']);
  expect(got['admin']).toBeUndefined();
});

test('shared objects and cycles stay so', () => {
  const shared = { name: 'shared' };
  const value: Record<string, unknown> = { first: shared, second: shared };
  value['self'] = value;
  const got = crossed(value) as Record<string, unknown>;
  expect(got['self']).toBe(got);
  expect(got['first']).toBe(got['second']);
});

test('an error keeps its type, message and cause', () => {
  const got = crossed(new RangeError('far', { cause: { day: 3 } })) as RangeError;
  expect(got).toBeInstanceOf(RangeError);
  expect(got).toMatchObject({ message: 'far', cause: { day: 3 } });
});

test('an instance of a class loses its class', () => {
  class Place {
    name = 'Huế';
  }
  expect(crossed(new Place())).toStrictEqual({ name: 'Huế' });
});

test.each([[() => 1], [Symbol('s')], [{ deep: [() => 1] }], [Promise.resolve()], [new Blob([])]])(
  '%o is refused',
  (value) => {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
  },
);
