import { combinationState } from '../../../shared/domain/combination/requirements';
import type {
  LearnerRecord,
  PrintedEntry,
  PrintedOutcome,
  PrintedStatementRow,
  PrintedUnit,
  TrackedPerson,
} from '../../../shared/domain/report/learner-record';
import type { ObservationDocument } from '../../../shared/domain/report/observation-document';
import { OBSERVATION_ITEMS } from '../../../shared/domain/people-records/observation';
import type { Signature } from '../../../shared/domain/signature/signature';
import type { Strokes } from '../../../shared/domain/signature/strokes';
import { examplePng } from '../../support/png';

const strokes: Strokes = [
  Array.from(
    { length: 60 },
    (_, at) => [60 + at * 16, Math.round(200 + 120 * Math.sin(at / 3) * Math.cos(at / 11))] as const,
  ),
  [[980, 330]],
];

export const drawnSignature: Signature = {
  id: 'drawn',
  madeAt: '2026-09-01T09:00:00.000Z',
  kind: 'drawn',
  strokes,
};
export const imageSignature: Signature = {
  id: 'image',
  madeAt: '2026-09-01T09:00:00.000Z',
  kind: 'image',
  png: examplePng(300, 90, (x, y) => Math.abs(y - 45 - 30 * Math.sin(x / 9)) < 2),
  width: 300,
  height: 90,
};

const entry = (given: Partial<PrintedEntry> = {}): PrintedEntry => ({
  place: { kind: 'observation', column: 1 },
  achievedOn: '2026-10-01',
  criteria: 'all',
  oralCriteria: '1b',
  portfolioReference: 'p. 4',
  initials: 'AG',
  learnerSignedOn: '2026-10-01',
  method: 'observation',
  witness: null,
  reason: '',
  rpl: null,
  corrected: null,
  ...given,
});

const LONG =
  'Handle requests, complaints and compliments of customers who speak another language, are in a hurry, or have to be referred to a colleague at another site of the organisation';

/** An observation outcome with `columns` columns, of which the first ones are filled. */
export const exampleObservation = (columns: number, filled = columns): PrintedOutcome => ({
  number: 1,
  kind: 'observation',
  title: 'Be able to prepare to meet visitors',
  criteria: [
    { label: '1a', text: 'Lay out what is needed before the desk opens' },
    { label: '1b', text: LONG },
  ],
  columns,
  entries: Array.from({ length: filled }, (_, at) =>
    entry({
      place: { kind: 'observation', column: at + 1 },
      ...(at === 1 && {
        method: 'witness testimony',
        witness: {
          name: 'Đặng Văn Lâm',
          occupation: 'shift leader',
          isOccupationallyCompetent: true,
        },
        reason: 'The night shift has no assessor.',
        corrected: {
          on: '2026-10-12',
          by: 'Ada Greene',
          reason: 'The wrong page was given.',
          revision: 2,
        },
      }),
    }),
  ),
  signedOff: filled >= columns ? { on: '2026-10-20', name: 'Ada Greene', initials: 'AG' } : null,
});

const knowledge: PrintedOutcome = {
  number: 2,
  kind: 'knowledge',
  title: 'Understand how a front desk serves the organisation',
  criteria: [
    { label: '2a', text: 'Explain why visitors are signed in' },
    { label: '2b', text: LONG },
    { label: '2c', text: 'Describe what happens after a fire alarm' },
  ],
  columns: 0,
  entries: [
    entry({ place: { kind: 'criterion', label: '2a' }, method: 'professional discussion' }),
    entry({
      place: { kind: 'criterion', label: '2b' },
      method: 'RPL',
      portfolioReference: 'Appendix C, recordings 12 to 15, at minutes 4 and 9 (USB stick in the back cover)',
      rpl: {
        gapMapping: 'Covers 2b but for complaints, which were discussed on 3 Oct 2026.',
        authentication: 'Certificate seen, confirmed with the awarding organisation.',
        currency: 'Worked as a receptionist until June 2026.',
        confirmedBy: 'Ada Greene',
      },
    }),
    entry({
      place: { kind: 'criterion', label: '2c' },
      method: 'simulation',
      reason: 'Nobody can wait for a fire.',
    }),
  ],
  signedOff: null,
};

export const emptyUnit = (index: number): PrintedUnit => ({
  code: `FD${String(index).padStart(2, '0')}`,
  title: 'Keep a diary for somebody else',
  reference: null,
  level: null,
  credit: null,
  glh: null,
  observationsRequired: null,
  simulation: null,
  outcomes: [{ ...exampleObservation(2, 0) }],
  decisions: [],
  warnings: [],
});

export const exampleUnit = (index: number, columns = 2): PrintedUnit => ({
  code: `FD${String(index).padStart(2, '0')}`,
  title:
    index % 5 === 4
      ? 'Receive visitors, suppliers and colleagues from other sites at a front desk that serves several organisations'
      : 'Receive visitors',
  reference: 'A/500/0001',
  level: 2,
  credit: 4,
  glh: 22,
  observationsRequired: 2,
  simulation: 'not allowed',
  outcomes: [exampleObservation(columns), knowledge],
  decisions: [
    {
      on: '2026-10-22',
      outcome: 'met',
      method: 'observation',
      portfolioReference: 'p. 4 to 9',
      assessorName: 'Ada Greene',
      assessorInitials: 'AG',
      countersigned: { by: 'Judith Price', on: '2026-10-23' },
      awaitsCountersignature: false,
      sample: { outcome: 'agreed', on: '2026-10-30', iqa: 'Helen Osei' },
    },
  ],
  warnings:
    index % 2 === 0
      ? [
          {
            about: 'Observation 2 of outcome 1',
            ruleId: 'R4',
            message: 'Observations 1 and 2 of outcome 1 are six days apart.',
            reason: 'The learner’s last week at this desk.',
            pack: 'VTCT record of assessment (RQF), edition 1',
          },
        ]
      : [],
});

const row = (unit: PrintedUnit, at: number): PrintedStatementRow => ({
  code: unit.code,
  title: unit.title,
  credit: unit.credit,
  achieved:
    unit.decisions.length === 0
      ? null
      : {
          on: '2026-10-22',
          assessorName: 'Ada Greene',
          assessorInitials: 'AG',
          countersignedBy: at % 4 === 3 ? 'Judith Price' : null,
          awaitsCountersignature: at % 7 === 6,
          learnerSigned:
            at % 3 === 2
              ? null
              : at % 3 === 1
                ? { on: '2026-10-25', signature: null, seenBy: 'Helen Osei' }
                : { on: '2026-10-25', signature: drawnSignature, seenBy: null },
          sampled:
            at % 2 === 0
              ? { outcome: 'agreed', on: '2026-10-30', iqa: 'Helen Osei', signature: imageSignature }
              : null,
        },
});

export interface RecordOptions {
  readonly units?: readonly PrintedUnit[];
  readonly learner?: string;
}

/** An invented learner's record of assessment. */
export function exampleRecord({
  units = [exampleUnit(1), exampleUnit(2, 6), emptyUnit(3), exampleUnit(4)],
  learner = 'Zoë O’Connor-Ŝajnović',
}: RecordOptions = {}): LearnerRecord {
  const groupUnits = units.map(({ code, level, credit, glh }) => ({ id: code, code, level, credit, glh }));
  const people: readonly TrackedPerson[] = [
    { name: 'Ada Greene', initials: 'AG', number: 'A-17', signature: drawnSignature, parts: ['assessor'] },
    {
      name: 'Maximiliana-Konstantina Papadopoulou-Featherstonehaugh of Little Snoring',
      initials: 'MKPF',
      number: null,
      signature: null,
      parts: ['assessor', 'countersignatory', 'witness'],
    },
    { name: 'Helen Osei', initials: 'HO', number: null, signature: imageSignature, parts: ['IQA'] },
  ];
  return {
    centre: { name: 'Riverside College of Further & Higher Education', number: '12345' },
    isDemo: true,
    madeAt: '2026-11-21T14:32:00.000Z',
    madeBy: 'Meera Nair',
    log: { sequence: 12_840, sha256: 'c4'.repeat(32) },
    subject: {
      learner: {
        name: learner,
        number: 'L0123',
        uln: '1000000001',
        site: 'Harbour Road',
        workplace: null,
        cohort: 'Autumn 2026',
      },
      registration: { registeredOn: '2026-01-05', number: 'R-77', withdrawnOn: null },
      qualification: {
        awardingOrganisation: 'VTCT',
        title: 'Level 2 Diploma in Front Desk Practice',
        number: '600/0001/1',
        code: 'FD2D1',
        level: 2,
        credits: 45,
        tqt: 450,
        glh: 245,
      },
      rules: 'VTCT record of assessment (RQF), edition 1',
    },
    people,
    statement: {
      groups: [{ code: 'A', title: 'Mandatory', rows: units.map(row) }],
      combination: combinationState(
        [{ code: 'A', title: 'Mandatory', rule: { kind: 'all', credits: null }, units: groupUnits }],
        { credits: 45, atLevelOrAbove: { level: 2, credits: 45 } },
        new Set(units.filter(({ decisions }) => decisions.length > 0).map(({ code }) => code)),
        'achieve',
      ),
    },
    units,
  };
}

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
