import { Button } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { unitListOf } from '../../../../shared/data/units.ts';
import { refusalOf } from '../../../../shared/exchange/refusal.ts';
import type { PickedStart } from '../../../../shared/host/centre-contract.ts';
import { formatMoment } from '../../../../shared/text/dates.ts';
import { useApp, useAppState, useText } from '../../../state/hooks.ts';
import dialog from '../../dialogs/dialog.module.css';
import { cleanOfficer, nobody, OfficerFields } from '../../start/officer-fields.tsx';
import { PlaceField } from '../../start/place-field.tsx';
import form from '../../start/workspace-form.module.css';
import { CampaignFacts } from './campaign-facts.tsx';
import styles from './start-file-form.module.css';

interface StartFileFormProps {
  readonly picked: PickedStart;
  readonly onPicked: (picked: PickedStart) => void;
}

/** A starting file that was chosen: what it holds, or why it cannot be used, and the way to a workspace. */
export function StartFileForm({ picked, onPicked }: StartFileFormProps) {
  const app = useApp();
  const { centre } = useText();

  const pickAnother = async (): Promise<void> => {
    const other = await app.session.pickStartFile();
    if (other !== null) onPicked(other);
  };

  return (
    <div className={styles['picked']}>
      {picked.kind === 'refused' ? (
        <Refused picked={picked} />
      ) : (
        <Create key={picked.digest} picked={picked} />
      )}
      <div className={dialog['tools']}>
        <Button variant="default" onClick={() => void pickAnother()}>
          {centre.start.another}
        </Button>
      </div>
    </div>
  );
}

function Refused({
  picked: { name, faults },
}: {
  readonly picked: Extract<PickedStart, { kind: 'refused' }>;
}) {
  const text = useText();
  const refusal = refusalOf(faults);
  const shown = faults.slice(0, 5);
  return (
    <div className={dialog['fault']} role="alert">
      <strong>{text.centre.start.refused(name)}</strong>
      {/* Another file than a starting file may be a good one; the fault itself says which is needed. */}
      {refusal !== 'foreign' && <p>{text.exchange.refusals[refusal].what}.</p>}
      <p>{text.centre.start.refusedAdvice}</p>
      <ul className={styles['faults']}>
        {shown.map(({ path, code, detail }) => (
          <li key={`${path} ${code}`}>
            {path === '$' ? '' : `${path}: `}
            {text.faults[code](detail)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Create({ picked }: { readonly picked: Extract<PickedStart, { kind: 'good' }> }) {
  const app = useApp();
  const { centre, screens, language } = useText();
  const known = useAppState((state) => state.officer);
  const isOpening = useAppState((state) => state.phase === 'opening');
  const [place, setPlace] = useState<string | null>(null);
  const [officer, setOfficer] = useState(known ?? nobody);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const units = unitListOf(picked.campaign.units);
  const cleaned = cleanOfficer(officer);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (place === null || cleaned.name === '') {
      // After the errors are on the screen, to the first of them.
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    void app.session.createFromStart(cleaned, picked.digest, place);
  };

  return (
    <form ref={box} className={form['form']} noValidate onSubmit={submit}>
      <dl className={dialog['facts']}>
        <dt>{centre.start.file}</dt>
        <dd>{picked.name}</dd>
        <CampaignFacts campaign={picked.campaign} />
        <dt>{centre.start.centre}</dt>
        <dd>{[picked.centre.name, picked.centre.organisation].filter(Boolean).join(', ')}</dd>
        <dt>{centre.start.madeAt}</dt>
        <dd>{formatMoment(Date.parse(picked.madeAt), language)}</dd>
      </dl>
      <div className={form['columns']}>
        <div className={form['column']}>
          {units !== undefined && (
            <PlaceField
              units={units}
              place={place}
              onPlace={setPlace}
              isProvinceOnly
              error={tried && place === null && screens.start.required.place}
            />
          )}
          <div className={dialog['question']}>
            <p>
              {centre.fingerprint}
              <br />
              <strong className={styles['key']}>{picked.fingerprint}</strong>
            </p>
            <p>{centre.start.check}</p>
          </div>
        </div>
        <div className={form['column']}>
          <OfficerFields
            officer={officer}
            onOfficer={setOfficer}
            nameError={tried && cleaned.name === '' && screens.start.required.name}
          />
        </div>
      </div>
      <Button type="submit" size="md" disabled={isOpening} className={form['submit'] ?? ''}>
        {centre.start.submit}
      </Button>
    </form>
  );
}
