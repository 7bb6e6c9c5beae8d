import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanOptions } from '../../../shared/ipc/sampling';
import { ask } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { PageBody, PageColumns } from '../../frame/PageHeader';
import { ActionBar } from '../../ui/ActionBar';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { CheckChips } from '../../ui/CheckChips';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { emptyPlan, planProblems, planRequest, withQualification, type PlanDraft } from './plan-draft';
import { PolicyChoiceCard } from './PolicyChoiceCard';
import { PreviewCard } from './preview/PreviewCard';
import { usePreview } from './preview/usePreview';

interface NewPlanFormProps {
  readonly options: PlanOptions;
  readonly kept: KeptDraft | null;
}

export const NEW_PLAN_DRAFT = 'plan:new';

/** The form of a new plan; what was chosen survives leaving the screen, a lock and a crash. */
export function NewPlanForm({ options, kept }: NewPlanFormProps) {
  const {
    draft: plan,
    change,
    savedAt,
    discard,
  } = useKeptDraft<PlanDraft>(NEW_PLAN_DRAFT, emptyPlan(options), kept);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const work = useLongWork();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const preview = usePreview(plan, plan.policy);
  const problems = tried ? planProblems(plan) : {};
  const problem = (field: string): string | undefined => fieldFailure(failure, field) ?? problems[field];

  const create = async (): Promise<void> => {
    setTried(true);
    setFailure(null);
    const request = Object.keys(planProblems(plan)).length === 0 ? planRequest(options, plan, '') : null;
    if (request === null) {
      // The fields show their sentences after this render.
      setTimeout(() =>
        form.current
          ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input, [data-invalid] button')
          ?.focus(),
      );
      return;
    }
    try {
      const { id } = await work.run((jobId) => ask('plans.create', { ...request, jobId }));
      discard();
      await client.invalidateQueries();
      navigate(`/sampling/plans/${id}`);
    } catch (error) {
      setFailure(error);
      await client.invalidateQueries();
    }
  };

  return (
    <form
      ref={form}
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <PageBody>
        <PageColumns aside={<PreviewCard state={preview} hoursPerIqaMonth={plan.policy.hoursPerIqaMonth} />}>
          <Card title="What is planned">
            <div className="stack">
              <TextField
                label="Name"
                layout="beside"
                autoFocus
                placeholder="Autumn 2026"
                value={plan.name}
                onChange={(name) => change({ name })}
                error={problem('name')}
              />
              <Select
                label="Qualification"
                placeholder="Choose a qualification"
                layout="beside"
                options={options.qualifications.map(({ id, code, title }) => ({
                  value: id,
                  label: code,
                  note: title,
                }))}
                value={plan.qualificationId}
                onChange={(qualificationId) => change(withQualification(plan, qualificationId, options))}
                error={problem('qualificationId')}
              />
              <DateField
                label="Decisions from"
                layout="beside"
                value={plan.from}
                onChange={(from) => change({ from })}
                error={problem('from')}
              />
              <DateField
                label="to"
                layout="beside"
                value={plan.to}
                onChange={(to) => change({ to })}
                error={problem('to')}
              />
              <DateField
                label="Samples done by"
                layout="beside"
                help="The dates of the samples are spread over the working days up to it."
                value={plan.sampleBy}
                onChange={(sampleBy) => change({ sampleBy })}
                error={problem('sampleBy')}
              />
              <CheckChips
                label="IQAs"
                layout="beside"
                help="Each sample goes to one of them, never to who assessed or countersigned the decision (P1)."
                options={options.iqas.map(({ id, name }) => ({ value: id, label: name }))}
                value={plan.iqaIds}
                onChange={(iqaIds) => change({ iqaIds })}
                error={problem('iqaIds')}
              />
            </div>
          </Card>
          <PolicyChoiceCard
            plan={plan}
            options={options}
            preview={preview}
            change={change}
            problem={problem}
          />
          <FailureBanner error={failure} />
        </PageColumns>
      </PageBody>
      <ActionBar
        note={`Drawing again later is possible, and is logged with its reason.${savedAt === null ? '' : ` Draft kept ${savedAt}.`}`}
      >
        <Button type="submit" variant="primary" isPending={work.isRunning}>
          Freeze the population and draw
        </Button>
      </ActionBar>
    </form>
  );
}
