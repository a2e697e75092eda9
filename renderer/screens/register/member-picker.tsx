import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MemberKind } from '../../../shared/model/records/rules.ts';
import { Dialog } from '../../components/dialog.tsx';
import { mostEdits } from '../../../shared/host/limits.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import { membersFor, readCodes, type ReadCodes } from '../../state/members.ts';
import dialog from '../dialogs/dialog.module.css';
import styles from './member-picker.module.css';
import { ItemTicks, PlaceTicks } from './member-ticks.tsx';

interface MemberPickerProps {
  readonly title: string;
  /** What the set's members name. */
  readonly of: Exclude<MemberKind, 'platform'>;
  /** What is ticked to begin with. */
  readonly places?: Iterable<string>;
  readonly items?: Iterable<string>;
  /** Given the members for what was ticked: every item in every place, or what the set names alone. */
  readonly onPicked: (members: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Picks places and items for a set of a record, many at once: by search, by ticks, or from pasted codes. */
export function MemberPicker({ title, of, places = [], items = [], onPicked, onClose }: MemberPickerProps) {
  const text = useText();
  const { picker } = text.register;
  const { plan } = useOpen().workspace;
  const [ticked, setTicked] = useState<Ticked>(() => ({ places: new Set(places), items: new Set(items) }));
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<ReadCodes>();
  const picked = useMemo(() => {
    if (of === 'place') return { members: [...ticked.places], notAsked: 0 };
    if (of === 'item') return { members: [...ticked.items], notAsked: 0 };
    return membersFor(plan, ticked.places, ticked.items);
  }, [of, plan, ticked]);
  const isTooMany = picked.members.length > mostEdits;

  const tick = (part: keyof Ticked, ids: readonly string[], isTicked: boolean): void =>
    setTicked((before) => {
      const next = new Set(before[part]);
      for (const id of ids) {
        if (isTicked) next.add(id);
        else next.delete(id);
      }
      return { ...before, [part]: next };
    });
  const readPasted = (value: string): void => {
    setPasted(value);
    if (value.trim() === '') {
      setRead(undefined);
      return;
    }
    const codes = readCodes(plan, value);
    setRead(codes);
    if (of !== 'item') tick('places', codes.places, true);
    if (of !== 'place') tick('items', codes.items, true);
  };

  const lead = { place: picker.leadPlaces, item: picker.leadItems, 'place-or-item': picker.lead }[of];
  return (
    <Dialog title={title} onClose={onClose} size={of === 'place-or-item' ? 'full' : 'wide'}>
      <div className={styles['all']}>
        <p className={dialog['soft']}>{lead}</p>
        <div className={styles['lists']}>
          {of !== 'item' && (
            <PlaceTicks
              ticked={ticked.places}
              onTick={(ids, isTicked) => tick('places', ids, isTicked)}
              takesFocus
            />
          )}
          {of !== 'place' && (
            <ItemTicks
              ticked={ticked.items}
              onTick={(ids, isTicked) => tick('items', ids, isTicked)}
              takesFocus={of === 'item'}
            />
          )}
        </div>
        <Textarea
          label={picker.paste}
          description={picker.pasteHint}
          rows={2}
          value={pasted}
          onChange={({ currentTarget }) => readPasted(currentTarget.value)}
        />
        <div className={dialog['actions']}>
          <p className={dialog['working']} role="status">
            {read !== undefined && `${picker.understood(read.places.length, read.items.length)} `}
            {read !== undefined && read.unknown.length > 0 && `${picker.unknown(shorten(read.unknown))} `}
            {isTooMany ? picker.tooMany(mostEdits) : picker.links(picked.members.length)}
            {picked.notAsked > 0 && picker.notAsked(picked.notAsked)}
          </p>
          <Button variant="default" onClick={onClose}>
            {text.screens.cancel}
          </Button>
          <Button
            disabled={isTooMany}
            onClick={() => {
              onPicked(picked.members);
              onClose();
            }}
          >
            {picker.submit}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface Ticked {
  readonly places: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

function shorten(words: readonly string[]): string {
  return words.length > 5 ? `${words.slice(0, 5).join(', ')}…` : words.join(', ');
}
