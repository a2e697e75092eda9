import { z } from 'zod';
import { languages } from '../model/words.ts';
import { templateItemSchema } from '../model/template.ts';
import { paperSetupSchema } from './setup.ts';

/**
 * What stands in the boxes: `filled` the answers so far; `blank` nothing, for people who tick on paper; `open` only
 * the items that are not done yet, with their answers so far.
 */
export const contents = ['filled', 'open', 'blank'] as const;
export type SheetContent = (typeof contents)[number];

/** How a pile of sheets lies: as the localities are listed, by name, or in the order they were chosen to walk. */
export const sheetOrders = ['listed', 'name', 'chosen'] as const;
export type SheetOrder = (typeof sheetOrders)[number];

export const itemRoles = templateItemSchema.shape.role.options;
export type ItemRole = (typeof itemRoles)[number];

/** What of the checklists goes on paper, whoever's they are. */
export const sheetChoiceSchema = z.strictObject({
  content: z.enum(contents),
  /** Platform ids; undefined means all. */
  platforms: z.array(z.string()).min(1).optional(),
  /** Only the items that these have to do; undefined means all. */
  roles: z.array(z.enum(itemRoles)).min(1).optional(),
  order: z.enum(sheetOrders),
  language: z.enum(languages),
  paper: paperSetupSchema,
});
export type SheetChoice = Readonly<z.infer<typeof sheetChoiceSchema>>;
