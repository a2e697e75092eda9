import { Button } from '@mantine/core';
import type { Evidence } from '../../../shared/decisions/evidence.ts';
import { decisionResults } from '../../../shared/model/records/decision.ts';
import { platformIds } from '../../../shared/model/template.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { platformOptions } from '../obstacles/platform-options.ts';
import { ButtonsField, FieldRow, SelectField } from '../register/choice-field.tsx';
import { EntryForm, FormPart } from '../register/entry-form.tsx';
import { TextField } from '../register/text-field.tsx';
import { DayValueField } from '../register/typed-field.tsx';
import { markOfChoice, subjectName, type DecisionRow } from './decision-state.ts';
import { OpenGates } from './open-gates.tsx';
import { PlaceField } from './place-field.tsx';
import { SignPart } from './sign-part.tsx';
import { StandingNote } from './standing-note.tsx';

interface DecisionFormProps {
  readonly row: DecisionRow;
  /** Undefined until a place is chosen and its answers are in. */
  readonly evidence: Evidence | undefined;
  readonly next: string | null;
}

/** Stands for all platforms in the list of them. */
const all = 'all';

/** Everything that is decided, and by whom. */
export function DecisionForm({ row, evidence, next }: DecisionFormProps) {
  const app = useApp();
  const text = useText();
  const { decisions } = text;
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const { decision } = row;
  const { id } = decision;
  const of = { kind: 'decision', id } as const;
  return (
    <EntryForm
      kind="decision"
      id={id}
      name={subjectName(plan, decision, text)}
      next={next}
      actions={
        <Button variant="subtle" size="compact-sm" onClick={() => app.decisions.print(id)}>
          {decisions.print}
        </Button>
      }
    >
      <StandingNote row={row} />
      <PlaceField id={id} />
      <SelectField
        {...of}
        field="platform"
        shown={all}
        canClear={false}
        options={[{ value: all, label: decisions.allPlatforms }, ...platformOptions(plan, text)]}
        onChoose={(value) =>
          void app.entries.set('decision', id, {
            platform: platformIds.find((platform) => platform === value) ?? null,
          })
        }
      />
      <ButtonsField
        {...of}
        field="result"
        canClear={false}
        mark={(value) => <VerdictMark verdict={markOfChoice(value)} size={14} />}
        onChoose={(value) =>
          void app.decisions.setResult(id, decisionResults.find((result) => result === value) ?? null)
        }
      />
      {evidence !== undefined && <OpenGates decision={decision} open={evidence.open} />}
      <FormPart heading={decisions.grounds}>
        <TextField {...of} field="blockers" lines={3} />
        {!isReadOnly && evidence !== undefined && (
          <div>
            <Button variant="default" size="compact-sm" onClick={() => void app.decisions.fillBlockers(id)}>
              {decisions.prefill}
            </Button>
          </div>
        )}
        <TextField {...of} field="conditions" lines={2} />
      </FormPart>
      <FormPart heading={decisions.people}>
        <FieldRow>
          <TextField {...of} field="signer" />
          <TextField {...of} field="title" />
        </FieldRow>
        <DayValueField {...of} field="day" />
        <TextField {...of} field="attendance" lines={2} />
      </FormPart>
      <SignPart row={row} isKnown={evidence !== undefined} />
    </EntryForm>
  );
}
