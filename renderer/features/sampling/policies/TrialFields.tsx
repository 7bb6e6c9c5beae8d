import { useState } from 'react';
import type { PlanOptions } from '../../../../shared/ipc/sampling';
import { useRead } from '../../../data/queries';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Select';
import type { PreviewOf } from '../preview/usePreview';

export interface Trial {
  readonly options: PlanOptions | undefined;
  readonly of: PreviewOf;
  readonly change: (changes: Partial<PreviewOf>) => void;
}

/** What a policy is tried on: a qualification with decisions and the suggested period, until others are chosen. */
export function useTrial(): Trial {
  const options = useRead('plans.options', {}).data;
  const [chosen, setChosen] = useState<Partial<PreviewOf>>({});
  const of: PreviewOf = {
    qualificationId:
      (options?.qualifications.find(({ hasDecisions }) => hasDecisions) ?? options?.qualifications[0])?.id ??
      null,
    from: options?.suggestedFrom ?? null,
    to: options?.suggestedTo ?? null,
    sampleBy: null,
    iqaIds: null,
    ...chosen,
  };
  return { options, of, change: (changes) => setChosen({ ...chosen, ...changes }) };
}

export function TrialFields({ trial: { options, of, change } }: { readonly trial: Trial }) {
  return (
    <div className="stack stack--tight">
      <Select
        label="Qualification"
        placeholder="Choose a qualification"
        options={(options?.qualifications ?? []).map(({ id, code, title, hasDecisions }) => ({
          value: id,
          label: code,
          note: hasDecisions ? title : `${title}: no decisions yet`,
        }))}
        value={of.qualificationId}
        onChange={(qualificationId) => change({ qualificationId })}
      />
      <DateField label="Decisions from" value={of.from} onChange={(from) => change({ from })} />
      <DateField
        label="to"
        value={of.to}
        onChange={(to) => change({ to })}
        error={
          of.from !== null && of.to !== null && of.to < of.from
            ? 'The period ends before it begins.'
            : undefined
        }
      />
    </div>
  );
}
