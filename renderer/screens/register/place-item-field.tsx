import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { templateText } from '../../../shared/text/template.ts';
import { CrossIcon } from '../../components/icons.tsx';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { byPlaceOf, type PlaceItem } from '../../state/members.ts';
import { placeName } from '../../state/register-text.ts';
import { MemberPicker } from './member-picker.tsx';
import styles from './place-item-field.module.css';

interface PlaceItemFieldProps {
  readonly label: string;
  /** The id of the button that picks, for the keyboard to be sent to. */
  readonly pickId?: string;
  readonly members: ReadonlySet<string>;
  /** Adds what was picked to the set. */
  readonly onAdd: (members: readonly string[]) => void;
  readonly onRemove: (members: readonly string[]) => void;
  /** What stands beside a place and item: how it stands now. */
  readonly mark?: (of: PlaceItem) => ReactNode;
}

/** So many places are shown until all are asked for. */
const fewPlaces = 8;

/** The places and items of a record's set, each leading to its checklist, with ways to add and take off. */
export function PlaceItemField({ label, pickId, members, onAdd, onRemove, mark }: PlaceItemFieldProps) {
  const text = useText();
  const { register } = text;
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const [isPicking, setIsPicking] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const places = byPlaceOf(plan, members);
  const items = [...members].filter((member) => member.includes(':')).length;
  const shown = isWhole ? places : places.slice(0, fewPlaces);
  return (
    <div className={styles['field']} role="group" aria-label={label}>
      <div className={styles['head']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['count']} role="status">
          {members.size > 0 && `${register.members.places(places.length)}, ${register.members.items(items)}`}
        </span>
        {!isReadOnly && (
          <Button id={pickId} variant="default" size="compact-sm" onClick={() => setIsPicking(true)}>
            {register.members.pick}
          </Button>
        )}
      </div>
      {members.size === 0 ? (
        <p className={styles['none']}>{register.members.none}</p>
      ) : (
        <ul className={styles['places']}>
          {shown.map(([place, there]) => (
            <Place key={place} place={place} there={there} onRemove={onRemove} mark={mark} />
          ))}
        </ul>
      )}
      {places.length > fewPlaces && (
        <button
          type="button"
          className={styles['link']}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? register.members.showLess : register.members.showAll(places.length)}
        </button>
      )}
      {isPicking && (
        <MemberPicker title={label} of="place-or-item" onPicked={onAdd} onClose={() => setIsPicking(false)} />
      )}
    </div>
  );
}

interface PlaceProps {
  readonly place: string;
  readonly there: readonly PlaceItem[];
  readonly onRemove: (members: readonly string[]) => void;
  readonly mark: ((of: PlaceItem) => ReactNode) | undefined;
}

function Place({ place, there, onRemove, mark }: PlaceProps) {
  const app = useApp();
  const text = useText();
  const { members } = text.register;
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const locality = plan.locality(place);
  const name = placeName(plan, place, text);
  const titleOf = (item: string): string => {
    const asked = locality && plan.item(locality, item);
    return asked === undefined
      ? ''
      : templateText(asked.template.title, text.language, plan.campaign.cutover);
  };
  return (
    <li className={styles['place']}>
      <span className={styles['name']}>{name}</span>
      <ul className={styles['items']}>
        {there.map((of) => {
          const { member, item } = of;
          const what = item ?? members.wholePlace;
          const firstItem =
            locality && plan.platforms(locality.parent === null ? 'province' : 'commune')[0]?.items[0];
          const target = item ?? firstItem?.id;
          return (
            <li key={member} className={styles['item']}>
              <button
                type="button"
                className={styles['open']}
                title={item === undefined ? name : titleOf(item)}
                aria-label={`${name}: ${what}`}
                onClick={() => target !== undefined && app.goTo(place, target)}
              >
                {mark?.(of)}
                {what}
              </button>
              {!isReadOnly && (
                <button
                  type="button"
                  className={styles['remove']}
                  aria-label={members.remove(`${name}, ${what}`)}
                  title={members.remove(what)}
                  onClick={() => onRemove([member])}
                >
                  <CrossIcon size={11} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
