import { commitmentPartOf, commitmentParts } from '../../state/commitments.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { PartBar } from '../register/part-bar.tsx';
import { MilestonesPart, MilestoneFigures } from './milestones-part.tsx';
import { PasteServicesButton } from './paste-services.tsx';
import { ServiceFigures, ServicesPart } from './services-part.tsx';
import { VendorFigures, VendorsPart } from './vendors-part.tsx';

const figures = { vendor: <VendorFigures />, milestone: <MilestoneFigures />, service: <ServiceFigures /> };

/** Who promised what by when: vendors, milestones, and the services that are to run end to end. */
export function CommitmentsScreen() {
  const app = useApp();
  const { commitments } = useText();
  const part = useAppState(commitmentPartOf);
  const bar = (
    <PartBar
      label={commitments.heading}
      parts={commitmentParts.map((value) => ({ value, name: commitments.parts[value] }))}
      chosen={part}
      actions={part === 'service' && <PasteServicesButton />}
      onChosen={(chosen) => app.lookAt('commitments', chosen)}
    >
      {figures[part]}
    </PartBar>
  );
  switch (part) {
    case 'vendor':
      return <VendorsPart bar={bar} />;
    case 'milestone':
      return <MilestonesPart bar={bar} />;
    case 'service':
      return <ServicesPart bar={bar} />;
  }
}
