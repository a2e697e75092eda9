import { describe, expect, it } from 'vitest';
import { describeValue } from '../../../renderer/state/register-text.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { recordRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { textIn } from '../../../shared/text/index.ts';

describe('a value of a record in words', () => {
  const { plan } = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), {
    level: 'province',
    code: '79',
  });
  const said = (field: string, value: string): string =>
    describeValue(plan, recordRegister('obstacle', '79-a', field), value, textIn('vi'));

  it('says who must act and which platform it is about, never a key of the file', () => {
    expect(said('actor', 'vendor')).toBe(textIn('vi').words.actors.vendor);
    expect(said('platform', 'meetings')).toBe('Họp trực tuyến');
  });

  it('says days as the language writes them, and what officers typed as they typed it', () => {
    expect(said('due', '2025-06-28')).toBe('28/06/2025');
    expect(said('title', 'Thiếu máy quét')).toBe('Thiếu máy quét');
  });
});
