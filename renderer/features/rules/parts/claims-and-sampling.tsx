import { BandFields } from '../fields/BandFields';
import { HeldFields } from '../fields/HeldFields';
import { LevelFields } from '../fields/LevelFields';
import { RiskFields } from '../fields/RiskFields';
import { WholeNumber } from '../fields/WholeNumber';
import type { Parts } from './part';

/** Rules of combination and claims, sampling, EQA and retention. */
export const claimsAndSampling: Parts = {
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
