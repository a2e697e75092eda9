import { z } from 'zod';
import { textSchema } from '../text-value.ts';
import { dayField, isMember, scopedId, type RecordRules } from './rules.ts';

/** A platform's vendor in a province, and what it committed to in writing. The id is `79-procedures`. */
export const vendorRules = {
  id: scopedId,
  fields: {
    name: textSchema,
    /** Number and symbol of the written commitment. */
    commitment: textSchema,
    /** The day it was signed. */
    signed: dayField,
    /** The day by which the configuration is to be finished. */
    readyBy: dayField,
    contact: textSchema,
    /** What support is given after the cutover, and until when. */
    support: textSchema,
    supportUntil: dayField,
  },
  sets: {},
} as const satisfies RecordRules;

/** A day on the way to the cutover, as an offset from it in days, and the gate items that must hold by then. */
export const milestoneRules = {
  id: scopedId,
  fields: {
    name: textSchema,
    offset: z.int().min(-1000).max(1000),
    holds: textSchema,
  },
  sets: { item: { of: 'item', value: isMember } },
} as const satisfies RecordRules;

export const serviceStates = ['end-to-end', 'blocked', 'not-yet'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** An online public service that is to run end to end on data. What a ministry holds up is not held against the locality. */
export const serviceRules = {
  id: scopedId,
  fields: {
    name: textSchema,
    state: z.enum(serviceStates),
    /** The ministry that holds it up, by name. */
    ministry: textSchema,
    note: textSchema,
  },
  sets: {},
} as const satisfies RecordRules;
