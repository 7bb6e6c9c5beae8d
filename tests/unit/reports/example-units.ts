import type { PrintedEntry, PrintedOutcome, PrintedUnit } from '../../../shared/domain/report/learner-record';
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
