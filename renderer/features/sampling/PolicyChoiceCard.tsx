import { useState } from 'react';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { policyInWords } from '../../../shared/domain/sampling/policy-words';
import type { PlanOptions } from '../../../shared/ipc/sampling';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Select } from '../../ui/Select';
import {
  choiceOf,
  isChangedForPlan,
  policyChoices,
  readyMadeOf,
  withChanges,
  withChoice,
  type PlanDraft,
} from './plan-draft';
import { partStarts } from './policies/part-starts';
import { PolicyFields } from './PolicyFields';
import type { PreviewState } from './preview/usePreview';

interface PolicyChoiceCardProps {
  readonly plan: PlanDraft;
  readonly options: PlanOptions;
  readonly preview: PreviewState;
  readonly change: (changes: Partial<PlanDraft>) => void;
  readonly problem: (field: string) => string | undefined;
}

/** Which policy the plan is drawn under; its numbers can be changed for this plan. */
export function PolicyChoiceCard({ plan, options, preview, change, problem }: PolicyChoiceCardProps) {
  const isChanged = isChangedForPlan(options, plan);
  const [isAdjusting, setAdjusting] = useState(isChanged);
  // A policy taken anew starts its fields anew.
  const [taken, setTaken] = useState(0);
  const choices = policyChoices(options, plan.qualificationId);
  const take = (key: string): void => {
    const choice = choices.find((one) => one.key === key);
    if (!choice) return;
    change(withChoice(choice));
    setTaken(taken + 1);
  };
  const chosen = choiceOf(options, plan);
  return (
    <>
      <Card
        title="Policy"
        aside={
          isChanged ? (
            <Chip tone="watch" sign="!">
              Changed for this plan
            </Chip>
          ) : undefined
        }
      >
        <div className="stack">
          <Select
            label="Policy"
            layout="beside"
            options={choices.map(({ key, policy, policyId }) => ({
              value: key,
              label: policy.name,
              note: noteOf(policy, policyId),
            }))}
            value={chosen?.key ?? null}
            placeholder="No longer offered"
            onChange={take}
            error={problem('policyId')}
          />
          <ul className="sentences">
            {policyInWords(plan.policy).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="row">
            {!isAdjusting && (
              <Button size="small" onPress={() => setAdjusting(true)}>
                Change it for this plan
              </Button>
            )}
            {isChanged && chosen && (
              <Button size="small" onPress={() => take(chosen.key)}>
                Take the policy as it is
              </Button>
            )}
          </div>
        </div>
      </Card>
      {isAdjusting && (
        <PolicyFields
          key={`${plan.chosen} ${plan.qualificationId} ${taken}`}
          policy={plan.policy}
          starts={partStarts(readyMadeOf(options, plan.qualificationId))}
          preview={preview}
          onChange={(policy) => change(withChanges(options, plan, policy))}
          problem={(field) => problem(`policy.${field}`)}
        />
      )}
    </>
  );
}

function noteOf({ version, basis }: SamplingPolicy, policyId: string | null): string {
  if (policyId !== null) return `Named policy, version ${version}`;
  return basis === null ? 'Common practice' : `Ready made from ${basis}`;
}
