import { newId } from '../../electron/database/ids';
import { ASSESSMENT_METHODS } from '../../shared/domain/methods';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import type { RequestOf } from '../../shared/ipc/contract';
import type { ChannelName } from '../../shared/ipc/names';
import { exampleQualification } from './example-qualification';
import { PEOPLE_RECORD_REQUESTS } from './people-record-requests';
import type { NOT_WRITING, OWN } from './reading-channels';

type Writing = Exclude<ChannelName, (typeof NOT_WRITING)[number] | (typeof OWN)[number]>;

const id = newId();
const day = '2026-01-12';
const reason = 'Why not.';
const jobId = newId();
const withdrawal = { id, reason };
const ofUnit = { registrationId: id, unitId: id };
const [method] = ASSESSMENT_METHODS;
const judged = { answer: 'yes', comment: '' } as const;

/** A well-formed request for every channel that writes. A new channel has to be put here, or among those that do not. */
export const WRITING_REQUESTS: { readonly [Name in Writing]: RequestOf<Name> } = {
  'cases.save': {
    id: null,
    base: null,
    kind: 'malpractice',
    openedOn: day,
    learnerId: null,
    assessorId: null,
    iqaId: null,
    unitId: null,
    decisionId: null,
    peopleInWords: 'Nobody yet',
    description: reason,
    howFound: reason,
    reportedTo: null,
    reportedOn: null,
    changeReason: null,
  },
  'cases.addStage': {
    caseId: id,
    stage: 'Investigation',
    onDay: day,
    dueOn: null,
    note: '',
    decision: null,
    file: null,
  },
  'cases.close': { caseId: id, base: id, closedOn: day, outcome: reason },
  'cases.reopen': { caseId: id, base: id, reason },
  'countersignatures.sign': { pin: 'river-stone-7', countersign: [id], refuse: [] },
  'countersignatures.answer': {
    refusalId: id,
    answer: 'not yet met',
    note: reason,
    portfolioReference: null,
  },
  'people.save': {
    id: null,
    base: null,
    name: 'Ines Vieira',
    initials: 'IVA',
    number: null,
    email: null,
    roles: ['assessor'],
    isTrainee: false,
    countersignatoryId: null,
    qualificationsHeld: null,
    risk: null,
    riskReason: null,
    joinedOn: null,
    leftOn: null,
    lastObservedOn: null,
    lastStandardisedOn: null,
    riskReviewOn: null,
    traineeUntil: null,
    occupation: null,
    isOccupationallyCompetent: null,
  },
  'learners.save': {
    id: null,
    base: null,
    name: 'Lena Learner',
    number: 'L1',
    uln: null,
    bornOn: null,
    siteId: null,
    workplace: null,
    cohort: null,
    needs: [],
    registrations: [],
    reasons: {},
  },
  'learners.chooseUnits': { registrationId: id, add: [id], remove: [] },
  'qualifications.addShipped': { code: 'CS2D1' },
  'qualifications.save': { qualification: exampleQualification, source: null, updates: null },
  'imports.commit': { jobId, importId: id, goodRowsOnly: true },
  'reports.issue': { jobId, planId: id, pin: 'river-stone-7', eqaName: '' },
  'rules.copy': { key: 'common-practice', title: 'Ours', reason },
  'rules.change': { key: 'ours', base: id, rules: {}, validFrom: day, reason },
  'rules.choose': { qualificationId: null, key: 'common-practice', from: day },
  'settings.saveCentre': { name: 'Other', number: '1', awardingOrganisation: 'VTCT' },
  'settings.addSite': { name: 'Quay' },
  'plans.create': {
    jobId,
    name: 'Autumn',
    qualificationId: id,
    from: day,
    to: day,
    sampleBy: day,
    policy: DEFAULT_POLICY,
    iqaIds: [id],
  },
  'plans.drawAgain': { jobId, planId: id, reason },
  'samples.save': {
    cellId: id,
    basedOn: null,
    correctionReason: null,
    entry: {
      sampledOn: day,
      portfolioReference: 'p. 1',
      files: [],
      criteria: [],
      vacsr: { valid: judged, authentic: judged, current: judged, sufficient: judged, reliable: judged },
      outcome: 'agreed',
      strengths: reason,
      improvements: '',
      actions: [],
    },
  },
  'actions.close': { id, doneOn: day, note: reason },
  'unitRecords.save': {
    ...ofUnit,
    entries: [
      {
        slot: { type: 'criterion', outcomeId: id, criterionId: id },
        base: null,
        achievedOn: day,
        criteria: [],
        oralCriteria: [],
        portfolioReference: 'p. 1',
        initials: 'AG',
        learnerSignedOn: null,
        method,
        witnessId: null,
        reason: '',
        rpl: null,
        changeReason: null,
        reasons: {},
      },
    ],
  },
  'unitRecords.withdrawEntry': withdrawal,
  'unitRecords.signOutcome': { ...ofUnit, outcomeId: id, initials: 'AG', signedOn: day, reasons: {} },
  'unitRecords.withdrawOutcome': withdrawal,
  'unitRecords.signUnit': {
    ...ofUnit,
    initials: 'AG',
    decidedOn: day,
    method,
    siteId: id,
    portfolioReference: 'p. 1',
    learnerSignedOn: null,
    reasons: {},
  },
  'unitRecords.withdrawUnit': withdrawal,
  'unitRecords.completeStatement': { ...ofUnit, decisionId: id, base: null, learnerSignedOn: null },
  'session.addSignIn': { personId: id, passphrase: 'correct horse battery' },
  'session.removeSignIn': { personId: id },
  'session.newRecoveryCode': {},
  'statement.sign': {
    registrationId: id,
    units: [{ unitId: id, base: null }],
    how: { kind: 'paper', signedOn: day, seenBy: id },
  },
  'claims.record': { claims: [{ registrationId: id, decisionIds: [id], reasons: {} }] },
  'claims.change': { base: id, change: { kind: 'released', note: reason } },
  'claims.saveDirectStatus': {
    qualificationId: id,
    base: null,
    status: 'held',
    from: day,
    reference: '',
    note: '',
  },
  'signatures.save': {
    owner: { kind: 'learner', id },
    strokes: [
      [
        [100, 100],
        [500, 400],
      ],
    ],
  },
  'signatures.saveImage': { owner: { kind: 'learner', id }, png: 'AAAA' },
  ...PEOPLE_RECORD_REQUESTS,
};
