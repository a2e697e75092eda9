import { z } from 'zod';
import { textSchema } from '../text-value.ts';
import type { RecordRules } from './rules.ts';

/** What the centre asks about an item of a locality (`about` is `26740/TTHC-08`), and the province's answer. */
export const questionRules = {
  id: /^[0-9a-z-]{1,40}$/,
  fields: {
    about: z.string().regex(/^\d{2}(\d{3})?\/[A-Z]+-\d{2}$/),
    text: textSchema,
    answer: textSchema,
  },
  sets: {},
} as const satisfies RecordRules;
