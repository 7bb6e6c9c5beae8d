import { RISKS, type SamplingPolicy } from '../../../../../shared/domain/sampling/policy';
import { Select } from '../../../../ui/Select';
import { Percent } from '../Percent';
import { PolicyPart } from '../PolicyPart';
import { WholeNumber } from '../WholeNumber';
import type { PartProps } from './part';

const NO_SHARE = { red: 0, amber: 0, green: 0 } as const;

/** Shares of each assessor's decisions: by risk (S2), of who is new, and first decisions. */
export function AssessorParts({ policy, change, starts }: PartProps) {
  return (
    <>
      <ShareByRisk policy={policy} change={change} starts={starts} />
      <Newcomers policy={policy} change={change} />
      <FirstDecisions policy={policy} change={change} />
    </>
  );
}

type Props = Pick<PartProps, 'policy' | 'change'>;

function ShareByRisk({ policy, change, starts }: Props & Pick<PartProps, 'starts'>) {
  const { shareByRisk, unratedCountsAs } = policy;
  const isAsked = RISKS.some((risk) => shareByRisk[risk] > 0);
  return (
    <PolicyPart<SamplingPolicy['shareByRisk']>
      title="Share by risk"
      about="Of each assessor’s decisions, at random."
      value={isAsked ? shareByRisk : null}
      start={starts.shareByRisk}
      onChange={(shares) => change({ shareByRisk: shares ?? NO_SHARE })}
    >
      {(shares, changeShare) => (
        <>
          {RISKS.map((risk) => (
            <Percent
              key={risk}
              label={risk}
              value={shares[risk]}
              onChange={(percent) => changeShare({ [risk]: percent })}
            />
          ))}
          <Select
            label="Without a rating"
            options={RISKS.map((risk) => ({ value: risk, label: risk }))}
            value={unratedCountsAs}
            onChange={(risk) => change({ unratedCountsAs: risk })}
          />
        </>
      )}
    </PolicyPart>
  );
}

interface NewcomerShares {
  readonly newAssessorPercent: number;
  readonly traineePercent: number;
  readonly ofAssessor: number;
}

function Newcomers({ policy, change }: Props) {
  const { newAssessorPercent, traineePercent, newForDays, firstDecisions } = policy;
  const { ofAssessor } = firstDecisions;
  const isAsked = newAssessorPercent + traineePercent + ofAssessor > 0;
  return (
    <PolicyPart<NewcomerShares>
      title="New and trainee assessors"
      about="A share of their decisions, or all of their first ones."
      value={isAsked ? { newAssessorPercent, traineePercent, ofAssessor } : null}
      start={{ newAssessorPercent: 100, traineePercent: 100, ofAssessor: 0 }}
      onChange={(shares) =>
        change({
          newAssessorPercent: shares?.newAssessorPercent ?? 0,
          traineePercent: shares?.traineePercent ?? 0,
          firstDecisions: { ...firstDecisions, ofAssessor: shares?.ofAssessor ?? 0 },
        })
      }
    >
      {(shares, changeShares) => (
        <>
          <Percent
            label="New"
            value={shares.newAssessorPercent}
            onChange={(percent) => changeShares({ newAssessorPercent: percent })}
          />
          <Percent
            label="Trainee"
            value={shares.traineePercent}
            onChange={(percent) => changeShares({ traineePercent: percent })}
          />
          <WholeNumber
            label="First decisions"
            max={1000}
            value={shares.ofAssessor}
            onChange={(count) => changeShares({ ofAssessor: count })}
          />
          <WholeNumber
            label="New for days"
            max={3660}
            value={newForDays}
            onChange={(days) => change({ newForDays: days })}
          />
        </>
      )}
    </PolicyPart>
  );
}

interface FirstElsewhere {
  readonly inUnit: number;
  readonly afterOverturn: number;
}

function FirstDecisions({ policy, change }: Props) {
  const { firstDecisions } = policy;
  const { inUnit, afterOverturn } = firstDecisions;
  return (
    <PolicyPart<FirstElsewhere>
      title="First decisions of anybody"
      about="All of an assessor’s first decisions in a unit new to them, or in a unit and method after one there was overturned."
      value={inUnit + afterOverturn > 0 ? { inUnit, afterOverturn } : null}
      start={{ inUnit: 2, afterOverturn: 5 }}
      onChange={(first) =>
        change({
          firstDecisions: {
            ...firstDecisions,
            inUnit: first?.inUnit ?? 0,
            afterOverturn: first?.afterOverturn ?? 0,
          },
        })
      }
    >
      {(first, changeFirst) => (
        <>
          <WholeNumber
            label="In a new unit"
            max={1000}
            value={first.inUnit}
            onChange={(count) => changeFirst({ inUnit: count })}
          />
          <WholeNumber
            label="After an overturn"
            max={1000}
            value={first.afterOverturn}
            onChange={(count) => changeFirst({ afterOverturn: count })}
          />
        </>
      )}
    </PolicyPart>
  );
}
