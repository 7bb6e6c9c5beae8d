import { combinationState } from '../../../shared/domain/combination/requirements';
import type {
  LearnerRecord,
  PrintedStatementRow,
  PrintedUnit,
  TrackedPerson,
} from '../../../shared/domain/report/learner-record';
import { drawnSignature, emptyUnit, exampleUnit, imageSignature } from './example-units';

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
