import type { ReactNode } from 'react';
import type { RuleSettings } from '../../../shared/domain/rules/pack-schema';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import { BandFields } from './fields/BandFields';
import { HeldFields } from './fields/HeldFields';
import { LevelFields } from './fields/LevelFields';
import { ListField } from './fields/ListField';
import { MethodsField } from './fields/MethodsField';
import { WholeNumber } from './fields/WholeNumber';
import { RiskFields } from './fields/RiskFields';
import type { RulePartProps } from './SettingFields';

interface PartProps<Id extends RuleId> {
  readonly parameters: RuleSettings[Id]['parameters'];
  readonly onChange: (parameters: RuleSettings[Id]['parameters']) => void;
  readonly problem: (field: string) => string | undefined;
}

type Parts = { readonly [Id in RuleId]?: (props: PartProps<Id>) => ReactNode };

/** The numbers and lists of a rule; nothing for a rule that has none. */
export function ParameterFields<Id extends RuleId>({
  ruleId,
  rules,
  onChange,
  problem,
}: RulePartProps & { readonly ruleId: Id }) {
  const part: Parts[Id] = PARTS[ruleId];
  if (part === undefined) return null;
  const fields = part({
    parameters: rules[ruleId].parameters,
    onChange: (parameters) => onChange({ ...rules, [ruleId]: { ...rules[ruleId], parameters } }),
    problem,
  });
  return <div className="rule-form__part">{fields}</div>;
}

const PARTS: Parts = {
  P2: ({ parameters, onChange, problem }) => (
    <>
      <ListField
        label="Awards of an assessor"
        value={parameters.assessorAwards}
        onChange={(assessorAwards) => onChange({ ...parameters, assessorAwards })}
        error={problem('assessorAwards')}
      />
      <ListField
        label="Awards of an IQA"
        value={parameters.iqaAwards}
        onChange={(iqaAwards) => onChange({ ...parameters, iqaAwards })}
        error={problem('iqaAwards')}
      />
      <HeldFields
        label="Also enough"
        values={parameters}
        options={[
          ['workingTowardsIsEnough', 'Working towards an award'],
          ['waivedByEmployerAgreement', 'An employer direct agreement'],
        ]}
        onChange={(changes) => onChange({ ...parameters, ...changes })}
      />
    </>
  ),
  P6: ({ parameters, onChange }) => (
    <WholeNumber
      label="Hours of CPD a year"
      help="Empty: no number is asked for"
      max={2_000}
      step={0.5}
      value={parameters.hoursPerYear}
      onEmpty={() => onChange({ hoursPerYear: null })}
      onChange={(hoursPerYear) => onChange({ hoursPerYear })}
    />
  ),
  P7: ({ parameters, onChange }) => (
    <>
      <WholeNumber
        label="Observed every so many months"
        min={1}
        max={120}
        value={parameters.observedEveryMonths}
        onChange={(observedEveryMonths) => onChange({ ...parameters, observedEveryMonths })}
      />
      <WholeNumber
        label="Takes part in standardisation every so many months"
        min={1}
        max={120}
        value={parameters.standardisedEveryMonths}
        onChange={(standardisedEveryMonths) => onChange({ ...parameters, standardisedEveryMonths })}
      />
    </>
  ),
  R2: ({ parameters, onChange }) => (
    <WholeNumber
      label="Observations where the unit states none"
      help="Empty: none are asked for"
      max={20}
      value={parameters.whereUnitIsSilent}
      onEmpty={() => onChange({ whereUnitIsSilent: null })}
      onChange={(whereUnitIsSilent) => onChange({ whereUnitIsSilent })}
    />
  ),
  R4: ({ parameters, onChange }) => (
    <WholeNumber
      label="At least so many days apart"
      max={365}
      value={parameters.days}
      onChange={(days) => onChange({ days })}
    />
  ),
  R6: ({ parameters, onChange, problem }) => (
    <MethodsField
      label="Methods that need the reason"
      value={parameters.methods}
      onChange={(methods) => onChange({ methods })}
      error={problem('methods')}
    />
  ),
  R8: ({ parameters, onChange }) => (
    <>
      <MethodsField
        label="Counts as question papers"
        value={parameters.questionPapers}
        onChange={(questionPapers) => onChange({ ...parameters, questionPapers })}
      />
      <MethodsField
        label="Counts as observation"
        value={parameters.observation}
        onChange={(observation) => onChange({ ...parameters, observation })}
      />
      <MethodsField
        label="Counts as portfolio"
        value={parameters.portfolio}
        onChange={(portfolio) => onChange({ ...parameters, portfolio })}
      />
    </>
  ),
  C1: ({ parameters, onChange, problem }) => (
    <LevelFields
      rows={parameters.atLevelOrAbove}
      onChange={(atLevelOrAbove) => onChange({ atLevelOrAbove: [...atLevelOrAbove] })}
      error={problem('atLevelOrAbove')}
    />
  ),
  C3: ({ parameters, onChange }) => (
    <HeldFields
      label="A complete statement has"
      values={parameters}
      options={[
        ['learnerSignature', 'The learner’s signature'],
        ['iqaSignatureWhereSampled', 'The IQA’s signature where the unit was sampled'],
      ]}
      onChange={(changes) => onChange({ ...parameters, ...changes })}
    />
  ),
  C4: ({ parameters, onChange }) => (
    <HeldFields
      label="A claim waits for"
      values={parameters}
      options={[
        ['actions', 'Open actions'],
        ['appeals', 'Open appeals'],
        ['malpractice', 'Open malpractice cases'],
        ['countersignatures', 'Pending countersignatures'],
      ]}
      onChange={(changes) => onChange({ ...parameters, ...changes })}
    />
  ),
  S2: ({ parameters, onChange }) => <RiskFields parameters={parameters} onChange={onChange} />,
  S3: ({ parameters, onChange }) => (
    <>
      <WholeNumber
        label="Interim share of the sample, per cent"
        max={100}
        value={parameters.interimPercent}
        onChange={(interimPercent) => onChange({ ...parameters, interimPercent })}
      />
      <WholeNumber
        label="Learners sampled, per cent"
        max={100}
        value={parameters.learnersPercent}
        onChange={(learnersPercent) => onChange({ ...parameters, learnersPercent })}
      />
      <WholeNumber
        label="Units of a sampled learner, per cent"
        max={100}
        value={parameters.unitsPercent}
        onChange={(unitsPercent) => onChange({ ...parameters, unitsPercent })}
      />
    </>
  ),
  S4: ({ parameters, onChange }) => (
    <WholeNumber
      label="A disagreement adds so many decisions"
      min={1}
      max={500}
      value={parameters.widenBy}
      onChange={(widenBy) => onChange({ widenBy })}
    />
  ),
  S6: ({ parameters, onChange, problem }) => (
    <>
      <BandFields
        bands={parameters.bands}
        onChange={(bands) => onChange({ ...parameters, bands: [...bands] })}
        error={problem('bands')}
      />
      <WholeNumber
        label="By bands, at least"
        max={1_000}
        value={parameters.bandsAtLeast}
        onChange={(bandsAtLeast) => onChange({ ...parameters, bandsAtLeast })}
      />
      <WholeNumber
        label="By square root, at least"
        max={1_000}
        value={parameters.squareRootAtLeast}
        onChange={(squareRootAtLeast) => onChange({ ...parameters, squareRootAtLeast })}
      />
    </>
  ),
  E3: ({ parameters, onChange }) => (
    <WholeNumber
      label="Kept for so many years after certification"
      max={100}
      value={parameters.years}
      onChange={(years) => onChange({ years })}
    />
  ),
};
