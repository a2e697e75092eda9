import { z } from 'zod';
import { textSchema } from '../text-value.ts';
import { dayField, isMember, scopedId, type RecordRules } from './rules.ts';

export const rehearsalKinds = ['tabletop', 'trial', 'full'] as const;
export type RehearsalKind = (typeof rehearsalKinds)[number];

export const rehearsalStates = ['planned', 'held', 'cancelled'] as const;
export type RehearsalState = (typeof rehearsalStates)[number];

/** How it went for a locality; `expected` until it was held. */
export const rehearsalOutcomes = ['expected', 'passed', 'failed', 'absent'] as const;
export type RehearsalOutcome = (typeof rehearsalOutcomes)[number];

const points = z.int().min(0).max(100_000);

/** A session of trial operation: what was tried where, who took part, and how it went in each locality. */
export const rehearsalRules = {
  id: scopedId,
  fields: {
    name: textSchema,
    kind: z.enum(rehearsalKinds),
    state: z.enum(rehearsalStates),
    day: dayField,
    /** Connection points that were connected, out of all. */
    connected: points,
    points,
    attendance: textSchema,
    note: textSchema,
  },
  sets: {
    platform: { of: 'platform', value: isMember },
    /** The items that a locality proves by passing. */
    item: { of: 'item', value: isMember },
    place: { of: 'place', value: z.enum(rehearsalOutcomes) },
  },
} as const satisfies RecordRules;
