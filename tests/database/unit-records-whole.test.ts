import { beforeEach, expect, test } from 'vitest';
import { query } from '../../electron/database/query';
import { getLearner } from '../../electron/services/learners/detail';
import { withdrawUnit } from '../../electron/services/unit-records/withdraw-unit';
import { unitRecord } from '../../electron/services/unit-records/view';
import { failureOf, valueOf } from '../support/database';
import { record } from '../support/records';
import { unitRecordCentre } from '../support/unit-record';

const groupOf = query<[unitId: string], { readonly group_id: string }>(
  'SELECT group_id FROM unit WHERE id = ?',
);

/** The learner takes one more unit, known by its number alone. */
function centreWithWhole() {
  const made = unitRecordCentre();
  const [group] = groupOf.all(made.db, made.ids.unitId);
  const unitId = record(made.db, 'unit', {
    qualification_id: made.qualificationId,
    group_id: group?.group_id ?? '',
    position: 3,
    code: 'ALL1',
    title: 'Known by number',
    observation: 1,
  });
  for (const person of [made.people.AG, made.people.TT])
    record(made.db, 'competence', {
      person_id: person,
      unit_id: unitId,
      evidence: 'qualification',
      valid_from: '2020-01-01',
    });
  const ids = { registrationId: made.ids.registrationId, unitId };
  return {
    ...made,
    sign: (given: Parameters<typeof made.signWhole>[0] = {}) => made.signWhole({ unitId, ...given }),
    wholeView: () => valueOf(unitRecord(made.db, ids.registrationId, unitId, made.centre.today())),
    state: () =>
      valueOf(getLearner(made.centre, { id: made.learnerId }))
        .registrations.flatMap(({ units }) => units)
        .find((unit) => unit.unitId === unitId)?.state,
  };
}

let made: ReturnType<typeof centreWithWhole>;
beforeEach(() => {
  made = centreWithWhole();
});

test('a unit whose outcomes are not on record is signed off as a whole, and R2 and R7 say what was not judged', () => {
  expect(made.state()).toBe('not started');
  expect(valueOf(made.sign({ learnerSignedOn: '2026-10-22' }))).toEqual({ awaitsCountersignature: false });
  const view = made.wholeView();
  expect(view.decisions).toMatchObject([
    { outcome: 'met', assessorInitials: 'AG', portfolioReference: 'p. 4 to 9' },
  ]);
  const judged = view.achievement?.judgements.filter(({ message }) =>
    message.includes('could not be judged'),
  );
  expect(judged).toMatchObject([
    { ruleId: 'R2', severity: 'info' },
    { ruleId: 'R7', severity: 'info' },
  ]);
  expect(made.state()).toBe('signed off');
});

test('its paper record has to be named, and the method has to be one that needs no entry', () => {
  expect(failureOf(made.sign({ portfolioReference: '' }))).toMatchObject({
    code: 'invalid',
    field: 'portfolioReference',
  });
  for (const method of ['simulation', 'RPL', 'witness testimony'] as const)
    expect(failureOf(made.sign({ method }))).toMatchObject({ code: 'invalid', field: 'method' });
  expect(failureOf(made.sign({ initials: 'NA' }))).toMatchObject({ code: 'rule' });
  expect(made.wholeView().decisions).toEqual([]);
});

test('a trainee’s waits for its countersignature; it is withdrawn like any other', () => {
  expect(valueOf(made.sign({ initials: 'TT' }))).toEqual({ awaitsCountersignature: true });
  expect(made.state()).toBe('awaiting countersignature');
  valueOf(withdrawUnit(made.centre, { id: made.wholeView().achievement?.id ?? '', reason: 'Too early' }));
  expect(made.wholeView()).toMatchObject({ achievement: null, decisions: [{ outcome: 'not yet met' }] });
  expect(made.state()).toBe('in progress');
  valueOf(made.sign());
  expect(made.state()).toBe('signed off');
});
