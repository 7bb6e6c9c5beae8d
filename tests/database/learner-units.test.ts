import { beforeEach, describe, expect, test } from 'vitest';
import type { CentreContext } from '../../electron/services/centre-context';
import { chooseUnits } from '../../electron/services/learners/choose-units';
import { getLearner } from '../../electron/services/learners/detail';
import { learnersPage } from '../../electron/services/learners/list';
import { learnerRecord } from '../../electron/services/learners/record';
import { saveLearner } from '../../electron/services/learners/save';
import { failureOf, openByAnotherProgram, valueOf } from '../support/database';
import { asFile, exampleFiles, startImport } from '../support/import-files';
import { asked, learnersCentre, newLearner } from '../support/learners';

let centre: CentreContext;
let qualificationId: string;
let unitId: (code: string) => string;
beforeEach(() => ({ centre, qualificationId, unitId } = learnersCentre()));

const registrationOf = (id: string): string =>
  valueOf(learnerRecord(centre, { id })).registrations[0]?.id ?? '';

describe('units chosen', () => {
  const ada = () =>
    newLearner({
      name: 'Ada Byron',
      number: 'L1',
      bornOn: '2000-02-29',
      registrations: [
        { id: null, qualificationId, registeredOn: '2026-01-15', withdrawnOn: null, number: null },
      ],
    });
  const unitsFor = (id: string) =>
    valueOf(getLearner(centre, { id })).registrations[0]?.units.map(({ unitId: unit, isChosen, state }) => [
      ['EXU1', 'EXU2', 'EXU3', 'EXU4'].find((code) => unitId(code) === unit),
      isChosen,
      state,
    ]);

  test('mandatory units are implied; choosing and taking back are each other’s opposite', () => {
    const { id } = valueOf(saveLearner(centre, ada()));
    const registrationId = registrationOf(id);
    const mandatory = [
      ['EXU1', false, 'not started'],
      ['EXU2', false, 'not started'],
    ];
    expect(unitsFor(id)).toEqual(mandatory);
    const both = [unitId('EXU4'), unitId('EXU3')];
    valueOf(chooseUnits(centre, { registrationId, add: both, remove: [] }));
    valueOf(chooseUnits(centre, { registrationId, add: both, remove: [] }));
    expect(unitsFor(id)).toEqual([
      ...mandatory,
      ['EXU3', true, 'not started'],
      ['EXU4', true, 'not started'],
    ]);
    valueOf(chooseUnits(centre, { registrationId, add: [], remove: both }));
    expect(unitsFor(id)).toEqual(mandatory);
    const foreign = { registrationId, add: ['00000000-0000-4000-8000-000000000000'], remove: [] };
    expect(failureOf(chooseUnits(centre, foreign)).code).toBe('not-found');
  });

  test('a unit with decisions is taken without being chosen, and cannot be taken back', async () => {
    const session = startImport(centre);
    valueOf(await session.read(exampleFiles(1, 0)));
    valueOf(await session.commit(false));
    const rows = [
      'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Interim or summative',
      'L1000,EXU3,AO,product,2025-05-02,met,summative',
    ];
    const decisions = startImport(centre);
    valueOf(await decisions.read([asFile('decisions.csv', rows)]));
    valueOf(await decisions.commit(false));
    const id = valueOf(learnersPage(centre, asked({ query: 'L1000' }))).rows[0]?.id ?? '';
    expect(unitsFor(id)?.[2]).toEqual(['EXU3', false, 'signed off']);
    const registrationId = registrationOf(id);
    const unit = unitId('EXU3');
    valueOf(chooseUnits(centre, { registrationId, add: [unit], remove: [] }));
    expect(failureOf(chooseUnits(centre, { registrationId, add: [], remove: [unit] }))).toMatchObject({
      code: 'unit-on-record',
      message: 'EXU3 has entries or decisions on record, so it stays chosen.',
    });
  });
});

test('a trainee’s decision does not achieve the unit until it is countersigned (P5)', async () => {
  const session = startImport(centre);
  valueOf(await session.read(exampleFiles(1, 0)));
  valueOf(await session.commit(false));
  const decisions = startImport(centre);
  valueOf(
    await decisions.read([
      asFile('decisions.csv', [
        'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Interim or summative',
        'L1000,EXU3,AO,product,2025-05-02,met,summative',
      ]),
    ]),
  );
  valueOf(await decisions.commit(false));
  const raw = openByAnotherProgram(centre.access.file, centre.access.key);
  raw.exec("UPDATE person SET is_trainee = 1 WHERE initials = 'AO'");
  const id = valueOf(learnersPage(centre, asked({ query: 'L1000' }))).rows[0]?.id ?? '';
  const stateOf = () =>
    valueOf(getLearner(centre, { id })).registrations[0]?.units.find((unit) => unit.unitId === unitId('EXU3'))
      ?.state;
  expect(stateOf()).toBe('awaiting countersignature');
  raw.exec("UPDATE person SET is_trainee = 0, trainee_until = '2025-05-02' WHERE initials = 'AO'");
  expect(stateOf()).toBe('signed off');
});
