import type { Plan } from '../../../shared/model/campaign.ts';
import type { Language } from '../../../shared/model/words.ts';
import { templateText } from '../../../shared/text/template.ts';

/** The title of an item of any level; its id where the template has no such item. */
export function itemTitle(plan: Plan, id: string, language: Language): string {
  const item = [...plan.platforms('province'), ...plan.platforms('commune')]
    .flatMap(({ items }) => items)
    .find((other) => other.id === id);
  return item === undefined ? id : templateText(item.template.title, language, plan.campaign.cutover);
}
