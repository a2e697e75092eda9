import { blockOf, type Campaign } from '../model/campaign.ts';
import type { Text } from '../text/index.ts';

/** A campaign's name on paper, with its block where that is not the government's: each block reports separately. */
export function campaignTitle(name: string, campaign: Campaign, { words, centre }: Text): string {
  const block = blockOf(campaign);
  return block === 'government' ? name : `${name} (${centre.ofBlock(words.blocks[block])})`;
}
