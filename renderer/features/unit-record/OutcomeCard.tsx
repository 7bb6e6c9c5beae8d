import { memo, useState } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import { fillOutcome } from '../../../shared/domain/unit-record/fill';
import type { OutcomeGrid } from '../../../shared/domain/unit-record/grid';
import { MOST_COLUMNS } from '../../../shared/domain/unit-record/slots';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { CriterionTable } from './CriterionTable';
import { ObservationTable } from './ObservationTable';
import { outcomeProgress } from './outcome-progress';
import { useTools } from './record-context';
import { SignOutcomeDialog } from './SignOutcomeDialog';
import type { Withdrawal } from './WithdrawDialog';

interface OutcomeCardProps {
  readonly grid: OutcomeGrid;
  readonly index: number;
  readonly required: number;
  readonly rules: RulesInForce | undefined;
  readonly onAddColumn: (outcomeId: string, count: number) => void;
  readonly onWithdraw: (withdrawal: Withdrawal) => void;
}

/** One outcome: its criteria in words, its table, and its sign-off. */
export const OutcomeCard = memo(function OutcomeCard(props: OutcomeCardProps) {
  const { grid, index, required, rules, onAddColumn, onWithdraw } = props;
  const { outcome } = grid;
  const { view, store, grids, isReadOnly } = useTools();
  const [isSigning, setSigning] = useState(false);
  const isObservation = outcome.kind === 'observation';
  const columns = grid.rows[0]?.length ?? 0;
  const signOff = view.signOffs.find(({ outcomeId }) => outcomeId === outcome.id);
  const canFill =
    !isObservation ||
    grids()
      .slice(0, index)
      .some((above) => above.outcome.kind === 'observation');
  const hasWords = outcome.criteria.some(({ text }) => text !== '');
  return (
    <div className="record-outcome">
      <Card
        title={`Learning outcome ${outcome.number}`}
        lead={<span dir="auto">{outcome.title}</span>}
        aside={
          signOff ? (
            <Chip tone="good" sign="✓">
              {`Signed off ${formatDate(signOff.signedOn)} by ${signOff.assessorInitials}`}
            </Chip>
          ) : (
            <span className="muted">{outcomeProgress(view.facts, outcome.id)}</span>
          )
        }
      >
        {isObservation && hasWords && (
          <ul className="record-criteria">
            {outcome.criteria.map(({ id, label, text }) => (
              <li key={id} dir="auto">
                <b>{label}</b> {text}
              </li>
            ))}
          </ul>
        )}
        {isObservation && !hasWords && (
          <p className="muted record-criteria">{`Criteria ${outcome.criteria.map(({ label }) => label).join(', ')}`}</p>
        )}
        {isObservation ? (
          <ObservationTable grid={grid} index={index} required={required} />
        ) : outcome.criteria.length === 0 ? (
          <p className="muted">This outcome has no criteria on record.</p>
        ) : (
          <CriterionTable grid={grid} index={index} />
        )}
        {!isReadOnly && (
          <div className="row record-actions">
            {!signOff && (
              <Button
                size="small"
                data-sign-off="outcome"
                onPress={() => setSigning(true)}
              >{`Sign off outcome ${outcome.number}`}</Button>
            )}
            {signOff && (
              <Button
                size="small"
                onPress={() => onWithdraw({ kind: 'outcome', id: signOff.id, number: outcome.number })}
              >
                Withdraw the sign-off
              </Button>
            )}
            {canFill && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => store.setMany(fillOutcome(grids(), index, (key) => store.entry(key)))}
              >
                {isObservation ? 'Fill from the outcome above' : 'Fill empty cells from above'}
              </Button>
            )}
            {isObservation && columns < MOST_COLUMNS && (
              <Button
                size="small"
                variant="quiet"
                icon="plus"
                onPress={() => onAddColumn(outcome.id, columns + 1)}
              >
                Add a column
              </Button>
            )}
          </div>
        )}
        {isSigning && <SignOutcomeDialog outcome={outcome} rules={rules} onClose={() => setSigning(false)} />}
      </Card>
    </div>
  );
});
