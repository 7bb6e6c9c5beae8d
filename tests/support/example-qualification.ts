import type { Qualification, Unit } from '../../shared/domain/qualification';

export const exampleUnit = (given: Partial<Unit> & { readonly code: string }): Unit => ({
  reference: null,
  title: `Unit ${given.code}`,
  level: 2,
  credit: 4,
  glh: 20,
  methods: { questionPapers: 0, observation: true, portfolio: true },
  observationsRequired: null,
  simulation: null,
  environment: null,
  outcomes: [],
  ...given,
});

/** An invented qualification: group A (all, 8 credits) of two units, group B (at most 4) of two. */
export const exampleQualification: Qualification = {
  awardingOrganisation: 'VTCT',
  title: 'Level 2 Example Diploma',
  number: '600/0001/1',
  code: 'EX2D1',
  level: 2,
  credits: 12,
  tqt: 120,
  glh: 80,
  minimumAge: 16,
  groups: [
    {
      code: 'A',
      title: 'Mandatory',
      rule: { kind: 'all', credits: 8 },
      units: [exampleUnit({ code: 'EXU1', reference: 'A/111/1111' }), exampleUnit({ code: 'EXU2' })],
    },
    {
      code: 'B',
      title: 'Optional',
      rule: { kind: 'maximum', credits: 4 },
      units: [exampleUnit({ code: 'EXU3', credit: 3 }), exampleUnit({ code: 'EXU4', credit: 3 })],
    },
  ],
};
