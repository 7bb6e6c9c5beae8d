import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { isWhole } from '../../../shared/domain/unit-record/whole-unit';
import type { UnitRecordView } from '../../../shared/ipc/unit-records';
import { PageHeader } from '../../frame/PageHeader';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { IconButton } from '../../ui/IconButton';
import { useTools } from './record-context';
import { SignUnitDialog } from './SignUnitDialog';

type Neighbour = UnitRecordView['units'][number] | undefined;

interface RecordHeaderProps {
  readonly previous: Neighbour;
  readonly next: Neighbour;
  readonly rules: RulesInForce | undefined;
}

/** Which unit of whom, how far it is, its neighbours, and signing it off. */
export function RecordHeader({ previous, next, rules }: RecordHeaderProps) {
  const { view, isReadOnly } = useTools();
  const { learner, facts, outcomes, signOffs, qualification, achievement } = view;
  const { unit } = facts;
  const [, navigate] = useLocation();
  const [isSigning, setSigning] = useState(false);
  const signed = outcomes.filter(({ id }) => signOffs.some(({ outcomeId }) => outcomeId === id)).length;
  const isDecided = view.decisions.some(({ outcome }) => outcome === 'met');
  const go = (to: Neighbour) => () => {
    if (to) navigate(`/learners/${learner.id}/units/${to.id}`);
  };
  return (
    <PageHeader
      title={`${unit.code} ${unit.title}`}
      crumbs={[
        { label: 'Learners', to: '/learners' },
        { label: learner.name, to: `/learners/${learner.id}` },
      ]}
      sub={
        <>
          <bdi>{learner.name}</bdi>
          {[
            '',
            learner.number,
            qualification.code,
            unit.level === null ? null : `level ${unit.level}`,
            unit.credit === null ? null : `${unit.credit} credits`,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
          {rules && <> · judged by {rules.name}</>}
        </>
      }
      actions={
        <>
          <IconButton
            icon="chevronLeft"
            label={previous ? `Previous unit: ${previous.code}` : 'This is the first unit'}
            isDisabled={!previous}
            onPress={go(previous)}
          />
          <IconButton
            icon="chevronRight"
            label={next ? `Next unit: ${next.code}` : 'This is the last unit'}
            isDisabled={!next}
            onPress={go(next)}
          />
          {!isReadOnly && !achievement && !isDecided && (
            <Button data-sign-off="unit" onPress={() => setSigning(true)}>
              {isWhole(unit) ? 'Sign off the unit as a whole' : 'Sign off the unit'}
            </Button>
          )}
        </>
      }
    >
      {outcomes.length > 0 && (
        <Chip
          tone={signed === outcomes.length ? 'good' : 'neutral'}
          {...(signed === outcomes.length && { sign: '✓' })}
        >
          {`${signed} of ${outcomes.length} outcomes signed off`}
        </Chip>
      )}
      {achievement && (
        <Chip tone="good" sign="✓">
          Unit signed off
        </Chip>
      )}
      {isSigning && <SignUnitDialog rules={rules} onClose={() => setSigning(false)} />}
    </PageHeader>
  );
}
