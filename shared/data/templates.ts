import { digestOf } from '../model/digest.ts';
import type { Template } from '../model/template.ts';
import twoTierFivePlatforms from './templates/two-tier-five-platforms.json' with { type: 'json' };

/** The templates that this version knows. A campaign names one by id, version and digest. */
const templates = [twoTierFivePlatforms as Template] as const;

export const defaultTemplate: Template = templates[0];

export function templateById(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}

const digests = new Map<Template, string>();

/** What pins a template in a campaign; the digest is over the whole template (RFC 8785 form). */
export function templateReference(template: Template): { id: string; version: string; digest: string } {
  const digest = digests.get(template) ?? digestOf(template);
  digests.set(template, digest);
  return { id: template.id, version: template.version, digest };
}
