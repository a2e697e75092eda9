import { z } from 'zod';

/** True only where the schema accepts the value and its keys stand in order. False is not the last word. */
export type Acceptor = (value: unknown) => boolean;

/** Names that reach an object's prototype: no file of this product has such a key. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Turns a schema into plain functions that say yes to a good value several times as fast as zod's own compiled form;
 * where they say no, the schema is asked what is wrong. From `orderedFrom` levels down, the keys of every object have
 * to stand in the order of RFC 8785 (by UTF-16 code units), so that JSON.stringify writes its canonical form. A kind
 * of schema that is not known here asks the schema itself, and never accepts an object.
 */
export function acceptorOf(schema: z.core.$ZodType, orderedFrom: number): Acceptor {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const passes = passesAll(def.checks ?? []);
  if (passes === undefined) return asks(schema);
  const same = (part: z.core.$ZodType): Acceptor => acceptorOf(part, orderedFrom);
  const below = (part: z.core.$ZodType): Acceptor => acceptorOf(part, orderedFrom - 1);
  const ordered = orderedFrom <= 0;
  switch (def.type) {
    case 'object':
      return acceptsObject(def, below, ordered);
    case 'record': {
      const accepts = acceptsRecord(same(def.keyType), below(def.valueType), ordered);
      return (value) => accepts(value) && passes(value);
    }
    case 'array': {
      const accepts = below(def.element);
      return (value) => Array.isArray(value) && passes(value) && value.every((part) => accepts(part));
    }
    case 'tuple':
      return acceptsTuple(def.items.map(below), def.rest === null ? undefined : below(def.rest));
    case 'union': {
      const options = def.options.map(same);
      return (value) => options.some((accepts) => accepts(value));
    }
    case 'optional':
    case 'readonly':
      return same(def.innerType);
    case 'nullable': {
      const accepts = same(def.innerType);
      return (value) => value === null || accepts(value);
    }
    case 'enum':
      return isOneOf(Object.values(def.entries));
    case 'literal':
      return isOneOf(def.values);
    case 'string':
      return 'format' in def ? asks(schema) : (value) => typeof value === 'string' && passes(value);
    case 'number':
      return 'format' in def && def.format === 'safeint'
        ? (value) => Number.isSafeInteger(value) && passes(value)
        : (value) => Number.isFinite(value) && passes(value);
    default:
      return asks(schema);
  }
}

function asks(schema: z.core.$ZodType): Acceptor {
  return (value) => (typeof value !== 'object' || value === null) && z.safeParse(schema, value).success;
}

function isOneOf(list: readonly unknown[]): Acceptor {
  const values = new Set(list);
  return (value) => values.has(value);
}

function acceptsObject(
  { shape, catchall }: z.core.$ZodObjectDef,
  below: (part: z.core.$ZodType) => Acceptor,
  ordered: boolean,
): Acceptor {
  const fields = new Map(
    Object.entries(shape).map(([key, part]) => [
      key,
      { accepts: below(part), counts: part._zod.optin === 'optional' ? 0 : 1 },
    ]),
  );
  const required = [...fields.values()].reduce((sum, { counts }) => sum + counts, 0);
  const others = catchall && { accepts: below(catchall), counts: 0 };
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    let last = '';
    for (const key in value) {
      const field = fields.get(key) ?? others;
      if (field?.accepts(value[key]) !== true || (ordered && key < last)) return false;
      found += field.counts;
      last = key;
    }
    return found === required;
  };
}

function acceptsRecord(acceptsKey: Acceptor, accepts: Acceptor, ordered: boolean): Acceptor {
  return (value) => {
    if (!isObject(value)) return false;
    let last = '';
    for (const key in value) {
      if (!acceptsKey(key) || forbiddenKeys.has(key) || (ordered && key < last)) return false;
      if (!accepts(value[key])) return false;
      last = key;
    }
    return true;
  };
}

function acceptsTuple(items: readonly Acceptor[], rest: Acceptor | undefined): Acceptor {
  return (value) => {
    if (!Array.isArray(value) || value.length < items.length) return false;
    for (let index = 0; index < value.length; index += 1) {
      if ((items[index] ?? rest)?.(value[index]) !== true) return false;
    }
    return true;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Judges a text, a list or a number that has the right type already. */
type Check = (value: unknown) => boolean;

/** All checks as one; undefined where one of them is not known here. */
function passesAll(checks: readonly z.core.$ZodCheck[]): Check | undefined {
  const all: Check[] = [];
  for (const { _zod } of checks) {
    const passes = checkOf(_zod.def as KnownCheck);
    if (passes === undefined) return undefined;
    all.push(passes);
  }
  const [first, second, ...others] = all;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  return (value) => first(value) && second(value) && others.every((passes) => passes(value));
}

type KnownCheck =
  | z.core.$ZodCheckRegexDef
  | z.core.$ZodCheckMinLengthDef
  | z.core.$ZodCheckMaxLengthDef
  | z.core.$ZodCheckGreaterThanDef
  | z.core.$ZodCheckLessThanDef
  | z.core.$ZodCustomDef;

function checkOf(def: KnownCheck): Check | undefined {
  switch (def.check) {
    case 'string_format': {
      const { pattern } = def;
      // A pattern with a memory answers differently the second time.
      return !pattern.global && !pattern.sticky ? (value) => pattern.test(value as string) : undefined;
    }
    case 'min_length':
      return (value) => (value as string).length >= def.minimum;
    case 'max_length':
      return (value) => (value as string).length <= def.maximum;
    case 'greater_than':
      return def.inclusive ? atLeast(Number(def.value)) : undefined;
    case 'less_than':
      return def.inclusive ? atMost(Number(def.value)) : undefined;
    case 'custom':
      return (value) => def.fn(value) === true;
    default:
      return undefined;
  }
}

function atLeast(least: number): Check {
  return (value) => (value as number) >= least;
}

function atMost(most: number): Check {
  return (value) => (value as number) <= most;
}
