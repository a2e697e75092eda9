import { z } from 'zod';

/** True only where the schema accepts the value. False is not the last word. */
export type Acceptor = (value: unknown) => boolean;

/** Names that reach an object's prototype: no file of this product has such a key. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Turns a schema into plain functions that say yes to a good value several times as fast as zod's own compiled form;
 * where they say no, the schema is asked what is wrong. A kind of schema that is not known here asks the schema
 * itself, and never accepts an object.
 */
export function acceptorOf(schema: z.core.$ZodType): Acceptor {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const passes = passesAll(def.checks ?? []);
  if (passes === undefined) return asks(schema);
  switch (def.type) {
    case 'object':
      return acceptsObject(def);
    case 'record': {
      const accepts = acceptsRecord(acceptorOf(def.keyType), acceptorOf(def.valueType));
      return (value) => accepts(value) && passes(value);
    }
    case 'array': {
      const accepts = acceptorOf(def.element);
      return (value) => Array.isArray(value) && passes(value) && value.every((part) => accepts(part));
    }
    case 'tuple':
      return acceptsTuple(
        def.items.map((part) => acceptorOf(part)),
        def.rest === null ? undefined : acceptorOf(def.rest),
      );
    case 'union': {
      const options = def.options.map((option) => acceptorOf(option));
      return (value) => options.some((accepts) => accepts(value));
    }
    case 'optional':
    case 'readonly':
      return acceptorOf(def.innerType);
    case 'nullable': {
      const accepts = acceptorOf(def.innerType);
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

function acceptsObject({ shape, catchall }: z.core.$ZodObjectDef): Acceptor {
  const fields = new Map(
    Object.entries(shape).map(([key, part]) => [
      key,
      { accepts: acceptorOf(part), counts: part._zod.optin === 'optional' ? 0 : 1 },
    ]),
  );
  const required = [...fields.values()].reduce((sum, { counts }) => sum + counts, 0);
  const others = catchall && { accepts: acceptorOf(catchall), counts: 0 };
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key) ?? others;
      if (field?.accepts(value[key]) !== true) return false;
      found += field.counts;
    }
    return found === required;
  };
}

function acceptsRecord(acceptsKey: Acceptor, accepts: Acceptor): Acceptor {
  // Many records have the same keys: the answers of every locality those of the same items.
  const known = new Set<string>();
  const isGood = (key: string): boolean => {
    if (known.has(key)) return true;
    if (!acceptsKey(key) || forbiddenKeys.has(key)) return false;
    if (known.size < mostKnown) known.add(key);
    return true;
  };
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) {
      if (!isGood(key) || !accepts(value[key])) return false;
    }
    return true;
  };
}

/** So many keys are remembered: more than there are items, and few enough for a file that brings many. */
const mostKnown = 1_000;

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
