import { z } from 'zod';
import { textSchema } from '../text-value.ts';
import type { RecordRules } from './rules.ts';

/** How a platform ran on a day after the cutover; worst first. */
export const serviceLevels = ['interrupted', 'degraded', 'normal'] as const;
export type ServiceLevel = (typeof serviceLevels)[number];

export const dutyOutcomes = ['done', 'trouble'] as const;
export type DutyOutcome = (typeof dutyOutcomes)[number];

/** The daily check after the cutover, one record a day and a scope: the id is `79-20250702`. */
export const watchRules = {
  id: /^(nation|\d{2})-\d{8}$/,
  fields: { note: textSchema },
  sets: {
    platform: { of: 'platform', value: z.enum(serviceLevels) },
    /** The repeating items that were seen to that day. */
    item: { of: 'item', value: z.enum(dutyOutcomes) },
  },
} as const satisfies RecordRules;
