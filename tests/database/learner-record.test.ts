import { beforeEach, describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import type { CentreContext } from '../../electron/services/centre-context';
import { chooseUnits } from '../../electron/services/learners/choose-units';
import { getLearner } from '../../electron/services/learners/detail';
import { learnersPage } from '../../electron/services/learners/list';
import { learnerFormOptions, learnerRecord } from '../../electron/services/learners/record';
import { saveLearner } from '../../electron/services/learners/save';
import { judgementsOf } from '../../electron/services/rules/judgements';
import { failureOf, valueOf } from '../support/database';
import { asked, learnersCentre, newLearner } from '../support/learners';

let centre: CentreContext;
let qualificationId: string;
let unitId: (code: string) => string;
beforeEach(() => ({ centre, qualificationId, unitId } = learnersCentre()));

const registration = (given: object = {}) => ({
  id: null,
  qualificationId,
  registeredOn: '2026-01-15',
  withdrawnOn: null,
  number: null,
  ...given,
});
const ada = (given: object = {}) =>
  newLearner({
    name: 'Ada Byron',
    number: 'L1',
    bornOn: '2000-02-29',
    registrations: [registration()],
    ...given,
  });
const refused = (given: object) => failureOf(saveLearner(centre, ada(given)));
const recordOf = (id: string) => valueOf(learnerRecord(centre, { id }));
/** The record as the form sends it back. */
const again = (id: string, given: object = {}) => {
  const { version, registrations, ...record } = recordOf(id);
  return newLearner({
    ...record,
    base: version,
    registrations: registrations.map(({ hasRecord: _, ...row }) => row),
    ...given,
  });
};

describe('a learner’s record', () => {
  test('is kept as typed, cleaned, with its registration', () => {
    const { id } = valueOf(
      saveLearner(
        centre,
        ada({
          name: '  Siobhán\u0007  O’Neill\u200b ',
          uln: '123 456 7899',
          workplace: 'Harbour Café',
          needs: ['English as an additional language', 'night shift', 'night shift'],
          registrations: [registration({ number: 'R-77' })],
        }),
      ),
    );
    expect(recordOf(id)).toMatchObject({
      name: 'Siobhán O’Neill',
      uln: '1234567899',
      workplace: 'Harbour Café',
      cohort: null,
      needs: ['English as an additional language', 'night shift'],
      registrations: [{ qualificationId, registeredOn: '2026-01-15', number: 'R-77', hasRecord: false }],
    });
    expect(valueOf(learnerFormOptions(centre)).needs).toEqual([
      'English as an additional language',
      'night shift',
    ]);
    // Needs are nowhere but in the form.
    expect(JSON.stringify(valueOf(getLearner(centre, { id })))).not.toContain('night shift');
    expect(JSON.stringify(valueOf(learnersPage(centre, asked({}))))).not.toContain('night shift');
  });

  test('a right-to-left name stays as it is, joiners inside words too', () => {
    const name = 'مریم\u200cالسادات رضایی';
    const { id } = valueOf(saveLearner(centre, ada({ name })));
    expect(recordOf(id).name).toBe(name);
    expect(valueOf(learnersPage(centre, asked({ query: 'رضایی' }))).total).toBe(1);
  });

  test('a number or ULN of another learner is refused, naming them', () => {
    valueOf(saveLearner(centre, ada({ uln: '1234567899' })));
    expect(refused({ name: 'B', number: 'l 1' })).toMatchObject({
      code: 'number-taken',
      field: 'number',
      message: 'l 1 is the learner number of Ada Byron.',
    });
    expect(refused({ name: 'B', number: 'L2', uln: '1234567899' })).toMatchObject({
      code: 'uln-taken',
      field: 'uln',
      message: '1234567899 is the ULN of Ada Byron.',
    });
  });

  test.each([
    [{ uln: '1234567898' }, 'uln', /last digit/],
    [{ uln: '12345' }, 'uln', /ten digits/],
    [{ bornOn: '2027-01-01' }, 'bornOn', /still to come/],
    [{ bornOn: '2026-01-15' }, 'registrations.0.registeredOn', /before the learner was born/],
    [{ registrations: [{ registeredOn: '2027-01-15' }] }, 'registrations.0.registeredOn', /still to come/],
    [
      { registrations: [{ withdrawnOn: '2026-01-14' }] },
      'registrations.0.withdrawnOn',
      /before the day of reg/,
    ],
    [{ registrations: [{ withdrawnOn: '2027-01-14' }] }, 'registrations.0.withdrawnOn', /still to come/],
    [{ registrations: [{}, {}] }, 'registrations.1.qualificationId', /above/],
  ])('%j is refused at %s', (given, field, sentence) => {
    const registrations =
      'registrations' in given ? { registrations: given.registrations.map((row) => registration(row)) } : {};
    const failure = refused({ ...given, ...registrations });
    expect(failure.field).toBe(field);
    expect(failure.message).toMatch(sentence);
    expect(failure.remedy).toBeTruthy();
    expect(valueOf(learnersPage(centre, asked({}))).total).toBe(0);
  });

  test('R10: too young on the day of registration, or no date of birth, is refused with the rule', () => {
    const young = refused({ bornOn: '2010-01-16' });
    expect(young).toMatchObject({ code: 'rule', field: 'registrations.0.registeredOn' });
    expect(young.message).toMatch(/^R10: Ada Byron was 15 on 15 Jan 2026/);
    expect(refused({ bornOn: null })).toMatchObject({ code: 'rule', field: 'bornOn' });
    expect(valueOf(learnersPage(centre, asked({}))).total).toBe(0);
    const { id } = valueOf(saveLearner(centre, ada({ bornOn: '2010-01-15' })));
    const [row] = recordOf(id).registrations;
    expect(judgementsOf(centre.db, row?.id ?? '')).toEqual([]);
    // A correction of the date of birth is judged again.
    expect(failureOf(saveLearner(centre, again(id, { bornOn: '2012-01-01' }))).code).toBe('rule');
  });

  test('made from a base that was changed meanwhile, in the record or a registration, is refused', () => {
    const { id } = valueOf(saveLearner(centre, ada()));
    const mine = again(id, { cohort: 'Autumn' });
    valueOf(saveLearner(centre, again(id, { name: 'Ada Lovelace' })));
    expect(failureOf(saveLearner(centre, mine)).code).toBe('changed-meanwhile');
    const other = again(id, { cohort: 'Autumn' });
    const [row] = again(id).registrations;
    valueOf(saveLearner(centre, again(id, { registrations: [{ ...row, number: 'R-1' }] })));
    expect(failureOf(saveLearner(centre, other)).code).toBe('changed-meanwhile');
    valueOf(saveLearner(centre, again(id, { cohort: 'Autumn' })));
    expect(recordOf(id)).toMatchObject({ name: 'Ada Lovelace', cohort: 'Autumn' });
  });

  test('saving what is on record changes nothing, not even the log', () => {
    const { id } = valueOf(saveLearner(centre, ada()));
    const before = logHead(centre.db);
    valueOf(saveLearner(centre, again(id)));
    expect(logHead(centre.db)).toEqual(before);
  });

  test('a registration goes while nothing rests on it, then only withdraws', () => {
    const { id } = valueOf(saveLearner(centre, ada()));
    valueOf(saveLearner(centre, again(id, { registrations: [] })));
    expect(recordOf(id).registrations).toEqual([]);
    valueOf(saveLearner(centre, again(id, { registrations: [registration()] })));
    const [row] = recordOf(id).registrations;
    valueOf(chooseUnits(centre, { registrationId: row?.id ?? '', add: [unitId('EXU3')], remove: [] }));
    expect(failureOf(saveLearner(centre, again(id, { registrations: [] })))).toMatchObject({
      code: 'registration',
      remedy: 'Give the day of withdrawal instead.',
    });
    const withdrawn = again(id).registrations.map((kept) => ({ ...kept, withdrawnOn: '2026-02-01' }));
    valueOf(saveLearner(centre, again(id, { registrations: withdrawn })));
    const choice = { registrationId: row?.id ?? '', add: [unitId('EXU4')], remove: [] };
    expect(failureOf(chooseUnits(centre, choice)).code).toBe('withdrawn');
  });

  test('an assessor or EQA keeps no records', () => {
    const assessor = { ...centre, person: { ...centre.person, roles: ['assessor' as const] } };
    expect(failureOf(saveLearner(assessor, ada())).code).toBe('not-allowed');
    const choice = { registrationId: 'x', add: [], remove: [] };
    expect(failureOf(chooseUnits(assessor, choice)).code).toBe('not-allowed');
  });
});
