import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { NEW_PLAN_DRAFT, NewPlanForm } from './NewPlanForm';

const crumbs = [{ label: 'Sampling', to: '/sampling' }];

/** Qualification, period, policy and IQAs of a new plan, with what it would draw beside them. */
export function NewPlanScreen() {
  const options = useRead('plans.options', {});
  const nothingToPlan = options.data?.qualifications.length === 0;
  return (
    <>
      <PageHeader
        title="New plan"
        sub="The population is frozen and its hash logged before the seed is made."
        crumbs={crumbs}
      />
      {nothingToPlan && (
        <PageBody>
          <EmptyState
            icon="qualifications"
            title="No qualification yet"
            action={
              <LinkButton to="/qualifications" variant="primary">
                Set up a qualification
              </LinkButton>
            }
          >
            A plan draws from the decisions of one qualification. Set it up, then import decisions.
          </EmptyState>
        </PageBody>
      )}
      <FailureBanner error={options.error} />
      {options.data && !nothingToPlan && (
        <WithKeptDraft draftKey={NEW_PLAN_DRAFT}>
          {(kept) => <NewPlanForm options={options.data} kept={kept} />}
        </WithKeptDraft>
      )}
    </>
  );
}
