import { useLocation } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { PlanRow } from '../../../shared/ipc/sampling';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { thousands } from '../../../shared/domain/sampling/names';

const columns: readonly Column<PlanRow>[] = [
  { id: 'name', header: 'Plan', cell: (plan) => plan.name, sortBy: (plan) => plan.name },
  {
    id: 'qualification',
    header: 'Qualification',
    cell: (plan) => plan.qualificationCode,
    sortBy: (plan) => plan.qualificationCode,
    width: '120px',
  },
  {
    id: 'period',
    header: 'Period',
    cell: (plan) => `${formatDate(plan.periodFrom)} to ${formatDate(plan.periodTo)}`,
    sortBy: (plan) => plan.periodFrom,
    width: '210px',
  },
  {
    id: 'population',
    header: 'Decisions',
    align: 'end',
    cell: (plan) => thousands(plan.population),
    sortBy: (plan) => plan.population,
    width: '90px',
  },
  {
    id: 'planned',
    header: 'Planned',
    align: 'end',
    cell: (plan) => thousands(plan.planned),
    sortBy: (plan) => plan.planned,
    width: '90px',
  },
  {
    id: 'done',
    header: 'Done',
    align: 'end',
    cell: (plan) => thousands(plan.done),
    sortBy: (plan) => plan.done,
    width: '80px',
  },
  { id: 'state', header: 'State', cell: (plan) => <PlanState plan={plan} />, width: '150px' },
];

function PlanState({ plan }: { readonly plan: PlanRow }) {
  if (plan.drawNumber === 0)
    return (
      <Chip tone="watch" sign="!">
        Not drawn
      </Chip>
    );
  if (plan.overdue > 0)
    return (
      <Chip tone="bad" sign="!">
        {thousands(plan.overdue)} overdue
      </Chip>
    );
  if (plan.done === plan.planned)
    return (
      <Chip tone="good" sign="✓">
        All done
      </Chip>
    );
  return <Chip tone="accent">On time</Chip>;
}

/** Every sampling plan of the centre, newest first. */
export function PlansScreen() {
  const plans = useRead('plans.list', {});
  const mayPlan = useIsQualityAssurer();
  const [, navigate] = useLocation();
  const add = mayPlan ? (
    <LinkButton to="/sampling/new" variant="primary" icon="plus">
      New plan
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHeader
        title="Sampling"
        sub="What will be sampled, from whom, when and why."
        actions={
          <>
            <LinkButton to="/sampling/schedule">Schedule</LinkButton>
            <LinkButton to="/sampling/strategy">Strategy</LinkButton>
            <LinkButton to="/sampling/policies">Policies</LinkButton>
            {plans.data && plans.data.length > 0 && add}
          </>
        }
      />
      <PageBody>
        <FailureBanner error={plans.error} />
        {plans.data && (
          <DataTable
            caption="Sampling plans"
            columns={columns}
            rows={plans.data}
            rowKey={(plan) => plan.id}
            onAction={(plan) => navigate(`/sampling/plans/${plan.id}`)}
            empty={
              <EmptyState icon="sampling" title="No sampling plan yet" action={add}>
                A plan freezes the decisions of a period, draws a sample from them by a seed that anybody can
                repeat, and gives the reason for each decision it takes.
              </EmptyState>
            }
          />
        )}
      </PageBody>
    </>
  );
}
