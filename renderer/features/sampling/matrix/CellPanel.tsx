import './CellPanel.css';
import { memo } from 'react';
import type { CellDecision, CellDetail } from '../../../../shared/ipc/plan-cells';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { SidePanel } from '../../../ui/SidePanel';
import { CoverageList } from '../../../ui/CoverageBar';
import { WideningDueBanner } from '../draws/WideningDueBanner';
import { coverageItems } from '../coverage-items';
import { CellStateChips } from './CellStateChips';
import { DecisionPart } from './DecisionPart';
import { AheadPart, ChangesPart, WhoPart } from './PanelParts';

interface CellPanelProps {
  readonly plan: PlanDetail;
  readonly learnerId: string;
  readonly unitId: string;
  /** `Kofi Mensah · UBU24`, known before the rest is read. */
  readonly title: string;
  readonly lead: string;
  readonly mayWrite: boolean;
  readonly onPlan: (stage: 'interim' | 'summative') => void;
  readonly onUnplan: () => void;
  readonly onClose: () => void;
}

/** All there is to know about a learner's unit in this plan, and what can be done about it. */
export const CellPanel = memo(function CellPanel(props: CellPanelProps) {
  const { plan, learnerId, unitId, title, lead, onClose } = props;
  const read = useRead('plans.cellDetail', { planId: plan.id, learnerId, unitId });
  const { data } = read;
  return (
    <SidePanel
      title={title}
      lead={lead}
      onClose={onClose}
      footer={data ? <PanelButtons {...props} detail={data} /> : undefined}
    >
      <FailureBanner error={read.error} />
      {data && (
        <>
          <CellStateChips detail={data} />
          <WideningDueBanner
            plan={plan}
            cellIds={data.decisions.flatMap(({ planned }) => (planned ? [planned.cellId] : []))}
          />
          {data.decisions.length === 0 && data.ahead.length === 0 && (
            <p className="muted">
              No decision yet. It can be planned ahead: it is then sampled once decided.
            </p>
          )}
          {plannedFirst(data).map((decision, place) => (
            <DecisionPart
              key={decision.decisionId}
              decision={decision}
              planId={plan.id}
              heading={data.decisions.length > 1 ? `Decision ${place + 1} of ${data.decisions.length}` : null}
            />
          ))}
          <AheadPart ahead={data.ahead} />
          <ChangesPart changes={data.changes} />
          <WhoPart iqas={data.iqas} />
          <section>
            <h3>Coverage of the plan</h3>
            <CoverageList items={coverageItems(plan.coverage)} />
          </section>
        </>
      )}
    </SidePanel>
  );
});

/** What the plan asks about stands before what else was decided. */
const plannedFirst = ({ decisions }: CellDetail): readonly CellDecision[] => [
  ...decisions.filter(({ planned }) => planned !== null),
  ...decisions.filter(({ planned }) => planned === null),
];

/** The sample to record next: of a decision that is planned and has none in this plan that stands. */
const toRecord = ({ decisions }: CellDetail): CellDecision | undefined =>
  decisions.find(({ planned, samples }) => planned !== null && samples.length === 0) ??
  decisions.find(({ planned }) => planned !== null);

function PanelButtons(props: CellPanelProps & { readonly detail: CellDetail }) {
  const { detail, mayWrite, onPlan, onUnplan } = props;
  const next = toRecord(detail);
  const isPlanned = next !== undefined || detail.ahead.length > 0;
  return (
    <div className="cell-panel__buttons">
      {next?.planned && (
        <LinkButton variant="primary" to={`/sampling/cells/${next.planned.cellId}`}>
          {next.samples.length > 0 || !mayWrite ? 'Show sample' : 'Record sample'}
        </LinkButton>
      )}
      {mayWrite && isPlanned && <Button onPress={onUnplan}>Unplan</Button>}
      {mayWrite && !isPlanned && (
        <>
          <Button onPress={() => onPlan('summative')}>Plan summative</Button>
          <Button onPress={() => onPlan('interim')}>Plan interim</Button>
        </>
      )}
      <LinkButton to={`/learners/${detail.learnerId}/units/${detail.unitId}`}>Show evidence</LinkButton>
    </div>
  );
}
