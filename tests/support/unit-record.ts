import path from 'node:path';
import { commit } from '../../electron/database/ledger';
import { newId } from '../../electron/database/ids';
import { personRowOf, personTable } from '../../electron/database/people';
import { query } from '../../electron/database/query';
import { sites } from '../../electron/database/sites';
import { saveQualification } from '../../electron/services/qualifications/save';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import { saveEntries } from '../../electron/services/unit-records/save';
import { signOutcome } from '../../electron/services/unit-records/sign-outcome';
import { signUnit } from '../../electron/services/unit-records/sign-unit';
import { unitRecord } from '../../electron/services/unit-records/view';
import type { Person } from '../../shared/domain/people';
import type { Qualification } from '../../shared/domain/qualification';
import type { Slot } from '../../shared/domain/unit-record/slots';
import type { ParsedOf } from '../../shared/ipc/contract';
import type { EntryRequest } from '../../shared/ipc/unit-records';
import { examplePerson, newCentre } from './centre';
import { testContext, valueOf } from './database';
import { exampleQualification, exampleUnit } from './example-qualification';
import { projectRoot } from './project-root';
import { record } from './records';

const criteria = (number: number, letters: string) =>
  [...letters].map((letter) => ({ label: `${number}${letter}`, text: `Criterion ${number}${letter}` }));

/** A unit as UBU19 is built: observations twice, simulation refused, then knowledge. */
const qualification: Qualification = {
  ...exampleQualification,
  minimumAge: null,
  groups: [
    {
      code: 'A',
      title: 'Mandatory',
      rule: { kind: 'all', credits: 8 },
      units: [
        exampleUnit({
          code: 'OBS1',
          observationsRequired: 2,
          simulation: 'not allowed',
          outcomes: [
            { number: 1, kind: 'observation', title: 'Be able to prepare', criteria: criteria(1, 'ab') },
            { number: 2, kind: 'knowledge', title: 'Understand delivery', criteria: criteria(2, 'ab') },
          ],
        }),
        exampleUnit({
          code: 'KNO1',
          methods: { questionPapers: 0, observation: false, portfolio: true },
          observationsRequired: 0,
          outcomes: [
            { number: 1, kind: 'knowledge', title: 'Understand customers', criteria: criteria(1, 'a') },
          ],
        }),
      ],
    },
  ],
};

const outcomeRows = query<
  [code: string],
  { readonly outcome_id: string; readonly criterion_id: string; readonly label: string }
>(
  `SELECT o.id AS outcome_id, c.id AS criterion_id, c.label FROM criterion c JOIN outcome o ON o.id = c.outcome_id
   JOIN unit u ON u.id = o.unit_id WHERE u.code = ? ORDER BY o.number, c.position`,
);
const unitIds = query<[code: string], { readonly id: string; readonly qualification_id: string }>(
  'SELECT id, qualification_id FROM unit WHERE code = ?',
);

/** A learner registered for a qualification, assessors who may assess it (AG; TT, a trainee; NA has no award). */
export function unitRecordCentre() {
  const centre = newCentre();
  const { db } = centre;
  const packs = shippedPacks(path.join(projectRoot, 'resources'));
  commit(db, testContext, 'rule packs added', 'all', (tx) => putInShippedPacks(tx, packs, '2020-01-01'));
  valueOf(saveQualification(centre, { qualification, source: null, updates: null }));
  const unit = (code: string) => {
    const row = unitIds.get(db, code);
    if (!row) throw new Error(`no unit ${code}`);
    return row;
  };
  const qualificationId = unit('OBS1').qualification_id;
  const addPerson = (
    given: Partial<Person> & { readonly name: string },
    award: string | null = 'A1',
  ): string => {
    const person = examplePerson(given);
    commit(db, testContext, 'person added', given.name, (tx) =>
      tx.insert(personTable, personRowOf(person, testContext.deviceId)),
    );
    if (award !== null)
      record(db, 'person_award', { person_id: person.id, award, state: 'held', awarded_on: '2020-01-01' });
    record(db, 'person_registration', {
      person_id: person.id,
      qualification_id: qualificationId,
      role: 'assessor',
      registered_on: '2020-01-01',
    });
    for (const code of ['OBS1', 'KNO1'])
      record(db, 'competence', {
        person_id: person.id,
        unit_id: unit(code).id,
        evidence: 'qualification',
        valid_from: '2020-01-01',
      });
    return person.id;
  };
  const people = {
    AG: addPerson({ name: 'Ada Greene', initials: 'AG' }),
    TT: addPerson({ name: 'Tom Trainee', initials: 'TT', isTrainee: true }),
    NA: addPerson({ name: 'Nell Award', initials: 'NA' }, null),
  };
  const siteId = sites.all(db)[0]?.id ?? '';
  const learnerId = record(db, 'learner', {
    name: 'Ada O’Kafor',
    number: 'L1',
    born_on: '2005-05-05',
    site_id: siteId,
  });
  const registrationId = record(db, 'registration', {
    learner_id: learnerId,
    qualification_id: qualificationId,
    registered_on: '2026-01-05',
  });

  const criterion = (label: string, code = 'OBS1') => {
    const row = outcomeRows.all(db, code).find((one) => one.label === label);
    if (!row) throw new Error(`no criterion ${label}`);
    return row;
  };
  const ids = { registrationId, unitId: unit('OBS1').id };
  const entry = (slot: Slot, given: Partial<EntryRequest> = {}): EntryRequest => ({
    slot,
    base: null,
    achievedOn: '2026-10-01',
    criteria: slot.type === 'observation' ? [criterion('1a').criterion_id, criterion('1b').criterion_id] : [],
    oralCriteria: [],
    portfolioReference: 'p. 4',
    initials: 'AG',
    learnerSignedOn: null,
    method: slot.type === 'observation' ? 'observation' : 'product',
    witnessId: null,
    reason: '',
    rpl: null,
    changeReason: null,
    reasons: {},
    ...given,
  });
  /** Observation `column` of outcome 1. */
  const observation = (column: number, given: Partial<EntryRequest> = {}): EntryRequest =>
    entry({ type: 'observation', outcomeId: criterion('1a').outcome_id, column }, given);
  /** Knowledge criterion `2a` or `2b`. */
  const knowledge = (label: string, given: Partial<EntryRequest> = {}): EntryRequest => {
    const { outcome_id: outcomeId, criterion_id: criterionId } = criterion(label);
    return entry({ type: 'criterion', outcomeId, criterionId }, given);
  };
  const complete = (): readonly EntryRequest[] => [
    observation(1),
    observation(2, { achievedOn: '2026-10-20' }),
    knowledge('2a'),
    knowledge('2b'),
  ];
  const save = (...entries: readonly EntryRequest[]) =>
    saveEntries(centre, { ...ids, entries: [...entries] });
  const view = () => valueOf(unitRecord(db, registrationId, ids.unitId, centre.today()));
  const sign = (number: 1 | 2, given: Partial<ParsedOf<'unitRecords.signOutcome'>> = {}) =>
    signOutcome(centre, {
      ...ids,
      outcomeId: criterion(`${number}a`).outcome_id,
      initials: 'AG',
      signedOn: '2026-10-21',
      reasons: {},
      ...given,
    });
  const signWhole = (given: Partial<ParsedOf<'unitRecords.signUnit'>> = {}) =>
    signUnit(centre, {
      ...ids,
      initials: 'AG',
      decidedOn: '2026-10-22',
      method: 'observation',
      siteId,
      portfolioReference: 'p. 4 to 9',
      learnerSignedOn: null,
      reasons: {},
      ...given,
    });
  return {
    centre,
    db,
    ids,
    people,
    siteId,
    learnerId,
    qualificationId,
    addPerson,
    criterion,
    observation,
    knowledge,
    complete,
    save,
    view,
    sign,
    signWhole,
    /** Every entry and both outcomes, ready to sign the unit off. */
    readyToSign: (): void => {
      valueOf(save(...complete()));
      valueOf(sign(1));
      valueOf(sign(2));
    },
    anyId: newId,
  };
}
