import type { ObservationDocument } from '../../../shared/domain/report/observation-document';
import { OBSERVATION_ITEMS } from '../../../shared/domain/people-records/observation';
import { drawnSignature, imageSignature } from './example-units';

/** An invented assessor observation. */
export const exampleAssessorObservation = (
  given: Partial<ObservationDocument> = {},
): ObservationDocument => ({
  centre: { name: 'Riverside College of Further & Higher Education', number: '12345' },
  isDemo: false,
  madeAt: '2026-11-21T14:32:00.000Z',
  madeBy: 'Meera Nair',
  log: { sequence: 12_840, sha256: 'c4'.repeat(32) },
  observedOn: '2026-10-14',
  observer: 'Helen Osei',
  assessor: 'Siân Llewellyn ap Rhys',
  learner: 'Chloe Marsh',
  qualification: 'FD2D1 Level 2 Diploma in Front Desk Practice',
  unit: 'FD01 Receive visitors',
  activity: 'Observation of a morning at the front desk',
  checklist: OBSERVATION_ITEMS.map((item, at) => ({
    item,
    answer: at === 3 ? 'no' : at === 2 ? 'not applicable' : 'yes',
    comment: at === 3 ? 'Two questions named their own answer.' : '',
  })),
  outcome: 'development needed',
  feedback: 'A calm assessor. Ask open questions: begin with what, how and why.',
  assessorComments: 'I shall write my questions down before the next observation.',
  actions: [
    {
      text: 'Write six open questions for FD01.',
      owner: 'Siân Llewellyn ap Rhys',
      dueOn: '2026-11-01',
      doneOn: null,
    },
  ],
  signatures: { observer: drawnSignature, assessor: imageSignature },
  revision: {
    number: 2,
    savedAt: '2026-10-15T08:00:00.000Z',
    savedBy: 'Helen Osei',
    reason: 'The unit was wrong.',
  },
  ...given,
});
