import { templateById } from '../../../../shared/data/templates.ts';
import { blockOf, type Campaign } from '../../../../shared/model/campaign.ts';
import { formatDay } from '../../../../shared/text/dates.ts';
import { useText } from '../../../state/hooks.ts';

/** What makes the files of a campaign belong together, as terms and descriptions of a list. */
export function CampaignFacts({ campaign }: { readonly campaign: Campaign }) {
  const { centre, words, language } = useText();
  const { start } = centre;
  const template = templateById(campaign.template.id);
  return (
    <>
      <dt>{start.campaign}</dt>
      <dd>
        {template?.name[language] ?? campaign.name} ({campaign.template.version})
      </dd>
      <dt>{words.block}</dt>
      <dd>{words.blocks[blockOf(campaign)]}</dd>
      <dt>{words.cutover}</dt>
      <dd>{formatDay(campaign.cutover, language)}</dd>
      <dt>{start.units}</dt>
      <dd>{formatDay(campaign.units, language)}</dd>
      <dt>{start.common}</dt>
      <dd>{campaign.common ? start.hasCommon : start.hasNoCommon}</dd>
    </>
  );
}
