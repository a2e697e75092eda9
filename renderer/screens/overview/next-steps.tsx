import type { SinceExport } from '../../../shared/host/contract.ts';
import { daysBetween } from '../../../shared/model/day.ts';
import type { BlockerGroup, OpenGate, Overview } from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import type { Loaded } from '../../state/use-loaded.ts';
import { Panel } from './panel.tsx';
import { itemTitle } from './item-title.ts';
import { RegressedSteps } from './regressed-steps.tsx';
import { StepLine } from './step-line.tsx';
import { Steps } from './steps.tsx';

interface NextStepsProps {
  readonly overview: Overview;
  readonly tallies: readonly LocalityTally[];
  readonly compared: Loaded<SinceExport | null>;
}

/** What to turn to next: gates that are late or due, blockers that free the most, and what fell back. */
export function NextSteps({ overview, tallies, compared }: NextStepsProps) {
  const { overview: text } = useText();
  const { next } = text;
  return (
    <Panel heading={next.heading}>
      <Steps heading={next.gates} none={next.noGates} shownAtFirst={4}>
        {overview.openGates.map((gate) => (
          <GateStep key={`${gate.item} ${gate.isOverdue}`} gate={gate} tallies={tallies} />
        ))}
      </Steps>
      <Steps heading={next.blockers} none={next.noBlockers} shownAtFirst={3}>
        {overview.blockers.map((group) => (
          <BlockerStep
            key={group.obstacle?.id ?? `${group.item} ${group.actor}`}
            group={group}
            tallies={tallies}
          />
        ))}
      </Steps>
      <RegressedSteps compared={compared} />
    </Panel>
  );
}

function GateStep({
  gate,
  tallies,
}: {
  readonly gate: OpenGate;
  readonly tallies: readonly LocalityTally[];
}) {
  const app = useApp();
  const { overview: text, words } = useText();
  const today = useAppState((state) => state.today);
  const title = useItemTitle(gate.item);
  const { item, isOverdue, localities } = gate;
  const open = (): void => {
    const found = tallies.filter((tally) => (isOverdue ? tally.overdue : tally.due).includes(item));
    app.overview.openList(
      ({ overview }) => (isOverdue ? overview.lists.overdue(item) : overview.lists.due(item)),
      found.map(({ locality }) => locality),
      item,
    );
  };
  return (
    <StepLine
      code={item}
      title={title}
      urgency={isOverdue ? 'late' : 'soon'}
      fact={words.daysLeft(daysBetween(today, gate.due))}
      count={text.next.at(localities)}
      onOpen={open}
    />
  );
}

function BlockerStep({
  group,
  tallies,
}: {
  readonly group: BlockerGroup;
  readonly tallies: readonly LocalityTally[];
}) {
  const app = useApp();
  const { overview: text, words } = useText();
  const { obstacle, item, actor, localities, frees } = group;
  const title = useItemTitle(item);
  const open = (): void => {
    if (obstacle !== undefined) {
      app.entries.open('obstacles', 'obstacle', obstacle.id);
      return;
    }
    const found = tallies.filter(({ blockers }) =>
      blockers.some((blocker) => blocker.item === item && blocker.actor === actor),
    );
    app.overview.openList(
      ({ overview }) => overview.lists.blocked(item),
      found.map(({ locality }) => locality),
      item,
    );
  };
  return (
    <StepLine
      code={obstacle === undefined ? item : text.next.obstacle}
      title={obstacle?.title ?? title}
      urgency="blocked"
      fact={actor === undefined ? text.next.byNobody : text.next.by(words.actors[actor])}
      count={text.next.frees(frees, localities)}
      onOpen={open}
    />
  );
}

function useItemTitle(id: string): string {
  const { language } = useText();
  const { plan } = useOpen().workspace;
  return itemTitle(plan, id, language);
}
