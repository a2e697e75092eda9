import { z } from 'zod';

const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

export const templateItemSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]+-\d{2}$/),
  level: z.enum(['province', 'commune', 'both']),
  phase: z.enum(['prepare', 'configure', 'migrate', 'rehearse', 'cutover', 'hypercare']),
  /** A gate item must hold before go-live. */
  gate: z.boolean(),
  title: bilingual,
  /** What counts as evidence for this item. */
  evidence: bilingual,
  role: z.enum(['province-it', 'vendor', 'commune-officer', 'ministry']),
  owner: bilingual,
  /** Whole days from the cutover day; -4 is four days before it. */
  dueOffsetDays: z.int(),
  /** What the answer counts, for instance `x/y` (two numbers) or `Mbps`. */
  metric: z.string().optional(),
  /** Whether a listed source states the item, or it was inferred from several, or it is good practice. */
  basis: z.enum(['seed', 'public', 'inferred', 'practice']),
  sources: z.array(z.string()).optional(),
  note: z.string().optional(),
  dependsOn: z.string().optional(),
  blocks: z.array(z.string()).optional(),
  /** A repeating duty; it never enters a verdict. */
  recurrence: z.enum(['daily', 'weekly', 'monthly_before_15']).optional(),
});

/** The five shared platforms, and the common conditions that a campaign may add to them. */
export const platformIds = [
  'procedures',
  'documents',
  'meetings',
  'reporting',
  'data-sharing',
  'common',
] as const;

export const templatePlatformSchema = z.strictObject({
  id: z.enum(platformIds),
  /** The printed code that starts the ids of the platform's items. */
  code: z.string(),
  name: bilingual,
  shortName: bilingual,
  optional: z.boolean().optional(),
  items: z.array(templateItemSchema),
});

export const templateSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  name: bilingual,
  dueOffsetRule: z.string(),
  levels: z.record(z.enum(['province', 'commune', 'both']), bilingual),
  phases: z.record(templateItemSchema.shape.phase, bilingual),
  roles: z.record(templateItemSchema.shape.role, bilingual),
  platforms: z.array(templatePlatformSchema),
  /** Cross-cutting conditions that a campaign may add to the platforms. */
  common: templatePlatformSchema,
  sources: z.record(z.string(), z.record(z.string(), z.string())),
  dayTokens: z.string(),
});

export type Template = Readonly<z.infer<typeof templateSchema>>;
export type TemplatePlatform = Readonly<z.infer<typeof templatePlatformSchema>>;
export type TemplateItem = Readonly<z.infer<typeof templateItemSchema>>;
export type PlatformId = TemplatePlatform['id'];
