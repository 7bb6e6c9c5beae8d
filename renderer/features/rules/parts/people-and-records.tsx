import { HeldFields } from '../fields/HeldFields';
import { ListField } from '../fields/ListField';
import { MethodsField } from '../fields/MethodsField';
import { WholeNumber } from '../fields/WholeNumber';
import type { Parts } from './part';

/** Rules of people and of the record of assessment. */
export const peopleAndRecords: Parts = {
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
};
