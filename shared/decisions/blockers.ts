import type { Plan } from '../model/campaign.ts';
import { longestText } from '../model/text-value.ts';
import type { Text } from '../text/index.ts';
import { templateText } from '../text/template.ts';
import type { Evidence } from './evidence.ts';

/** So many places are named at a gate; the others are counted. */
const mostNames = 5;

/** What stands in the way, a line each: the open gates with their places, then the obstacles that are not solved. */
export function blockersText({ open, obstacles }: Evidence, plan: Plan, text: Text): string {
  const { decisions, language, words } = text;
  const gates = open.map(({ item, localities }) => {
    const names = localities.slice(0, mostNames).map(({ type, name }) => words.localityName(type, name));
    const others = localities.length - names.length;
    if (others > 0) names.push(decisions.andMore(others));
    const title = templateText(item.template.title, language, plan.campaign.cutover);
    return decisions.blockerGate(item.id, title, localities.length, names.join(', '));
  });
  const titles = obstacles.flatMap(({ fields: { title } }) => title ?? []);
  return fitting([...gates, ...titles.map((title) => decisions.blockerObstacle(title))]);
}

/** As many lines as one text takes. */
function fitting(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > longestText) break;
    text = longer;
  }
  return text;
}
