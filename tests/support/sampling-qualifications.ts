import type { Qualification } from '../../shared/domain/qualification';
import { exampleQualification, exampleUnit } from './example-qualification';

const criteria = (...labels: readonly string[]) =>
  labels.map((label) => ({ label, text: `Criterion ${label}` }));

/** The example qualification with its first unit spelled out. */
export const spelledOut: Qualification = {
  ...exampleQualification,
  groups: exampleQualification.groups.map((group) => ({
    ...group,
    units: group.units.map((unit) =>
      unit.code !== 'EXU1'
        ? unit
        : {
            ...unit,
            outcomes: [
              { number: 1, kind: 'observation', title: 'Serve', criteria: criteria('a', 'b') },
              { number: 2, kind: 'knowledge', title: 'Explain', criteria: criteria('a') },
            ],
          },
    ),
  })),
};

/** Another one, of the same awarding organisation. */
export const otherQualification: Qualification = {
  ...exampleQualification,
  title: 'Level 3 Other Diploma',
  number: '600/0002/2',
  code: 'OT3D1',
  groups: [
    {
      code: 'A',
      title: 'Mandatory',
      rule: { kind: 'all', credits: 4 },
      units: [exampleUnit({ code: 'OTU1' })],
    },
  ],
};
