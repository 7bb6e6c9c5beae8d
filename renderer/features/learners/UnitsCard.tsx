import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { LearnerRegistration } from '../../../shared/ipc/learners';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { unitColumns, type UnitRow } from './unit-columns';

interface UnitsCardProps {
  readonly learnerId: string;
  readonly registration: LearnerRegistration;
  /** Shows one group only; null: all. */
  readonly group: string | null;
  readonly onShowAll: () => void;
}

/** The units that a learner takes; each opens its unit record. */
export function UnitsCard({ learnerId, registration, group, onShowAll }: UnitsCardProps) {
  const [, navigate] = useLocation();
  const rows = useMemo(() => unitRows(registration), [registration]);
  const columns = rows.some(({ credit }) => credit !== null)
    ? unitColumns
    : unitColumns.filter(({ id }) => id !== 'credits');
  const shown = group === null ? rows : rows.filter((row) => row.group === group);
  return (
    <Card
      flush
      title={
        group === null ? `Units for ${registration.code}` : `Units of group ${group} for ${registration.code}`
      }
      aside={
        group !== null && (
          <Button size="small" variant="quiet" icon="cross" onPress={onShowAll}>
            Show all units
          </Button>
        )
      }
    >
      <div className="units">
        <DataTable
          caption={`How far each unit of ${registration.code} is`}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          onAction={({ id }) => navigate(`/learners/${learnerId}/units/${id}`)}
          empty={
            <EmptyState icon="qualifications" title="No unit chosen yet">
              Choose units above; each then opens its unit record here.
            </EmptyState>
          }
        />
      </div>
    </Card>
  );
}

function unitRows({ groups, units }: LearnerRegistration): readonly UnitRow[] {
  const progressOf = new Map(units.map((progress) => [progress.unitId, progress]));
  return groups.flatMap((group) =>
    group.units.flatMap((unit) => {
      const progress = progressOf.get(unit.id);
      return progress ? [{ ...unit, group: group.code, progress }] : [];
    }),
  );
}
