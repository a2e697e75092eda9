import { textSchema } from '../text-value.ts';
import { scopedId, type RecordRules } from './rules.ts';

/** The officer's own paragraphs, by section, of the reports of a kind and a scope: the id is `79-weekly`. */
export const reportRules = {
  id: scopedId,
  fields: {},
  sets: {},
  anyField: { name: /^[a-z-]{1,40}$/, value: textSchema },
} as const satisfies RecordRules;
