import type { Qualification, Unit } from '../../../shared/domain/qualification';
import { LARGE } from './sizes';

export const OUTCOMES = 8;
export const CRITERIA = 12;
/** Outcomes 1 and 2 are observed, the others are knowledge. */
const OBSERVED = 2;

/** An invented qualification of many units, each with 8 outcomes of 12 criteria. */
export const largeQualification: Qualification = {
  awardingOrganisation: 'VTCT (Skillsfirst)',
  title: 'Level 3 Bench Diploma',
  number: '600/0009/9',
  code: 'BEN3D1',
  level: 3,
  credits: LARGE.unitsPerLearner * 2,
  tqt: 400,
  glh: 300,
  minimumAge: null,
  groups: [
    {
      code: 'A',
      title: 'Mandatory',
      rule: { kind: 'all', credits: 12 },
      units: Array.from({ length: 6 }, (_, index) => unit(index)),
    },
    {
      code: 'B',
      title: 'Optional',
      rule: { kind: 'minimum', credits: (LARGE.unitsPerLearner - 6) * 2 },
      units: Array.from({ length: LARGE.units - 6 }, (_, index) => unit(index + 6)),
    },
  ],
};

function unit(index: number): Unit {
  return {
    code: `BEU${String(index + 1).padStart(2, '0')}`,
    reference: null,
    title: `Work with people and materials, part ${index + 1}`,
    level: 3,
    credit: 2,
    glh: 10,
    methods: { questionPapers: 0, observation: true, portfolio: true },
    observationsRequired: 3,
    simulation: 'not allowed',
    environment: null,
    outcomes: Array.from({ length: OUTCOMES }, (_, outcome) => ({
      number: outcome + 1,
      kind: outcome < OBSERVED ? ('observation' as const) : ('knowledge' as const),
      title: outcome < OBSERVED ? 'Be able to carry out the work' : 'Understand how the work is done',
      criteria: Array.from({ length: CRITERIA }, (__, criterion) => ({
        label: `${outcome + 1}${String.fromCharCode(97 + criterion)}`,
        text: `Describe part ${criterion + 1} of the work as the centre does it, and say what it depends on`,
      })),
    })),
  };
}
