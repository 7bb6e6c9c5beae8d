import { describe, expect, test } from 'vitest';
import { personById } from '../../electron/database/people';
import { query } from '../../electron/database/query';
import { closeCase } from '../../electron/services/cases/close';
import { getCase } from '../../electron/services/cases/read';
import { saveCase } from '../../electron/services/cases/save';
import { addStage } from '../../electron/services/cases/stages';
import { recordDirectClaimStatus } from '../../electron/services/claims/direct-claim-status';
import { saveLearner } from '../../electron/services/learners/save';
import { PickedFiles } from '../../electron/services/picked-files';
import { savePerson } from '../../electron/services/people';
import { learnerTable } from '../../electron/database/learners';
import { logHead } from '../../electron/database/ledger';
import { addDays } from '../../shared/domain/calendar';
import { caseChannels } from '../../shared/ipc/cases';
import { learnerChannels } from '../../shared/ipc/learners';
import { peopleChannels } from '../../shared/ipc/people';
import type { Result } from '../../shared/result';
import { failureOf, testTime, valueOf } from '../support/database';
import { learnersCentre, newLearner } from '../support/learners';
import { peopleRecords } from '../support/people-records';
import { unitRecordCentre } from '../support/unit-record';
import { WRITING_REQUESTS } from '../support/writing-requests';

const TOMORROW = addDays(testTime.slice(0, 10), 1);
const person = (given: { readonly name: string; readonly initials?: string }) =>
  peopleChannels['people.save'].request.parse({ ...WRITING_REQUESTS['people.save'], ...given });

describe('names are kept as people write them', () => {
  test.each([
    ['of 300 characters', 'N'.repeat(300), 'N'.repeat(300)],
    ['with accents and combining marks', 'Zoe\u0308 Nguye\u0302\u0303n', 'Zoë Nguyễn'],
    ['with either apostrophe', `D’Arcy O'Neil`, `D’Arcy O'Neil`],
    ['from right to left', 'فاطمة الزهراء', 'فاطمة الزهراء'],
    ['with an emoji', 'Ada 👩‍🏫', 'Ada 👩‍🏫'],
    ['with controls that would turn the line round', 'Ada \u202enialP\u202c \u2067x\u2069', 'Ada nialP x'],
    ['with pasted controls', 'A\u0000d\u001fa\u007f\u0085Plain\u2028Smith\u200b', 'Ada Plain Smith'],
  ])('%s', (_what, typed, kept) => {
    const { centre } = learnersCentre();
    const learner = valueOf(saveLearner(centre, newLearner({ name: typed, number: 'L1' })));
    const { id } = valueOf(savePerson(centre, person({ name: typed, initials: 'ZN' })));
    expect(learnerTable.byId.get(centre.db, learner.id)?.name).toBe(kept);
    expect(personById.get(centre.db, id)?.name).toBe(kept);
    const subjects = query<[], { readonly subject: string }>(
      'SELECT subject FROM log ORDER BY seq DESC LIMIT 2',
    ).all(centre.db);
    for (const { subject } of subjects) expect(subject).toContain(kept);
  });

  test('301 characters, or nothing but what is invisible, is no name', () => {
    for (const name of ['N'.repeat(301), ' \u200b\u202e '])
      for (const request of [
        learnerChannels['learners.save'].request,
        peopleChannels['people.save'].request,
      ]) {
        const base = request === learnerChannels['learners.save'].request ? 'learners.save' : 'people.save';
        const read = request.safeParse({ ...WRITING_REQUESTS[base], name });
        expect(read.error?.issues.map(({ path }) => path)).toEqual([['name']]);
      }
  });

  test.each(['IV', 'iv', 'I.V.', ' i. v. ', 'I\u200dV'])('initials %j are taken by I. V.', (initials) => {
    const { centre } = learnersCentre();
    valueOf(savePerson(centre, person({ name: 'Ivy Verifier', initials: 'I.V.' })));
    const before = logHead(centre.db);
    const refused = failureOf(savePerson(centre, person({ name: 'Ines Vieira', initials })));
    expect(refused).toMatchObject({ code: 'initials-taken', field: 'initials' });
    expect(refused.message).toContain('Ivy Verifier');
    expect(logHead(centre.db)).toEqual(before);
  });
});

describe('a day that cannot be is refused in a sentence, and nothing is written', () => {
  const said = (result: Result<unknown>) => {
    const { message, field, remedy = '' } = failureOf(result);
    expect(`${message} ${remedy}`).toMatch(/\p{Lu}.{10,}\./u);
    return field;
  };

  test('of a learner: born tomorrow, registered tomorrow or before birth', () => {
    const { centre, qualificationId } = learnersCentre();
    const before = logHead(centre.db);
    const registered = (registeredOn: string, bornOn: string) =>
      saveLearner(
        centre,
        newLearner({
          name: 'Lena',
          number: 'L1',
          bornOn,
          registrations: [{ id: null, qualificationId, registeredOn, withdrawnOn: null, number: null }],
        }),
      );
    expect(said(saveLearner(centre, newLearner({ name: 'Lena', number: 'L1', bornOn: TOMORROW })))).toBe(
      'bornOn',
    );
    expect(said(registered(TOMORROW, '2000-01-01'))).toBe('registrations.0.registeredOn');
    expect(said(registered('1999-12-31', '2000-01-01'))).toBe('registrations.0.registeredOn');
    expect(logHead(centre.db)).toEqual(before);
  });

  test('of what is kept about people', () => {
    const { made, award, registration, competence, cpd, agreement } = peopleRecords();
    const before = logHead(made.db);
    expect(said(award({ awardedOn: TOMORROW }))).toBe('awardedOn');
    expect(said(registration({ registeredOn: TOMORROW }))).toBe('registeredOn');
    expect(said(registration({ endedOn: '2020-01-01' }))).toBe('endedOn');
    expect(said(competence({ validFrom: TOMORROW }))).toBe('validFrom');
    expect(said(competence({ validTo: '2020-01-01' }))).toBe('validTo');
    expect(said(cpd({ onDay: TOMORROW }))).toBe('onDay');
    expect(said(agreement({ validFrom: TOMORROW }))).toBe('validFrom');
    expect(said(agreement({ validTo: '2020-01-01' }))).toBe('validTo');
    expect(logHead(made.db)).toEqual(before);
  });

  test('of a unit record: tomorrow, or before the learner was born', () => {
    const it = unitRecordCentre();
    const before = logHead(it.db);
    const [, second] = it.complete();
    if (!second) throw new Error('the record has no second entry');
    for (const achievedOn of [TOMORROW, '1999-01-01'])
      // One good entry beside it is not written either.
      expect(said(it.save(second, it.observation(1, { achievedOn })))).toMatch(/\|achievedOn$/);
    expect(said(it.save(it.observation(1, { learnerSignedOn: TOMORROW })))).toMatch(/\|learnerSignedOn$/);
    expect(logHead(it.db)).toEqual(before);
    valueOf(it.save(...it.complete()));
    expect(said(it.sign(1, { signedOn: TOMORROW }))).toBe('signedOn');
    valueOf(it.sign(1));
    valueOf(it.sign(2));
    const ready = logHead(it.db);
    expect(said(it.signWhole({ decidedOn: TOMORROW }))).toBe('decidedOn');
    expect(said(it.signWhole({ learnerSignedOn: TOMORROW }))).toBe('learnerSignedOn');
    expect(logHead(it.db)).toEqual(ready);
  });

  test('of a case, its stages and its end; of direct claim status', async () => {
    const { centre, qualificationId } = learnersCentre();
    const request = (given: object) =>
      caseChannels['cases.save'].request.parse({ ...WRITING_REQUESTS['cases.save'], ...given });
    expect(said(saveCase(centre, request({ openedOn: TOMORROW })))).toBe('openedOn');
    expect(said(saveCase(centre, request({ reportedTo: 'VTCT', reportedOn: TOMORROW })))).toBe('reportedOn');
    const { id: caseId } = valueOf(saveCase(centre, request({ openedOn: '2026-05-01' })));
    const before = logHead(centre.db);
    const stage = (onDay: string) =>
      addStage(centre, new PickedFiles(), (work) => work(), {
        ...WRITING_REQUESTS['cases.addStage'],
        caseId,
        onDay,
        file: null,
      });
    expect(said(await stage(TOMORROW))).toBe('onDay');
    expect(said(await stage('2026-04-30'))).toBe('onDay');
    const base = valueOf(getCase(centre, { id: caseId })).revisions.at(-1)?.id ?? '';
    expect(said(closeCase(centre, { caseId, base, closedOn: TOMORROW, outcome: 'None.' }))).toBe('closedOn');
    const status = { ...WRITING_REQUESTS['claims.saveDirectStatus'], qualificationId, from: TOMORROW };
    expect(said(recordDirectClaimStatus(centre, status))).toBe('from');
    expect(logHead(centre.db)).toEqual(before);
  });
});
