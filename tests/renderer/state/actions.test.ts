import { describe, expect, it } from 'vitest';
import { actionOf, actions, type ActionId } from '../../../renderer/state/actions.ts';
import { keysOfView, views } from '../../../renderer/state/views.ts';
import { languages } from '../../../shared/model/words.ts';
import { textIn } from '../../../shared/text/index.ts';

const all = (Object.keys(actions) as ActionId[]).map(actionOf);

describe('the actions of a workspace', () => {
  it('never share a key, and leave those of the views alone', () => {
    const keys = [...all.flatMap((action) => action.keys), ...views.map((view) => keysOfView(views, view))];
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(languages)('have names of their own in %s', (language) => {
    const names = all.map(({ text }) => text(textIn(language)));
    expect(names.filter((name, index) => name === '' || names.indexOf(name) !== index)).toEqual([]);
  });
});
