import { z } from 'zod';
import { platformIds } from '../template.ts';
import { textSchema } from '../text-value.ts';
import { dayField, isMember, momentField, scopedId, type RecordRules } from './rules.ts';

export const decisionResults = ['go', 'conditional', 'no-go'] as const;
export type DecisionResult = (typeof decisionResults)[number];

export const waiverSchema = z.strictObject({ reason: textSchema, until: dayField });
export type Waiver = Readonly<z.infer<typeof waiverSchema>>;

/**
 * Go or no-go for a place (a province's stands for its communes too), on one platform or, without one, on all. `open`
 * are the gates known not to hold when it was signed; any other gate that falls later makes it stale.
 */
export const decisionRules = {
  id: scopedId,
  fields: {
    place: z.string().regex(/^\d{2}(\d{3})?$/),
    platform: z.enum(platformIds),
    result: z.enum(decisionResults),
    day: dayField,
    blockers: textSchema,
    conditions: textSchema,
    signer: textSchema,
    title: textSchema,
    attendance: textSchema,
    /** When the signature was recorded; a decision without it is being prepared and decides nothing. */
    signed: momentField,
  },
  sets: {
    open: { of: 'place-or-item', value: isMember },
    /** Gates that need not hold until a day, and why. */
    waiver: { of: 'place-or-item', value: waiverSchema },
  },
} as const satisfies RecordRules;
