import { beforeEach, describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import { query, queryValue } from '../../electron/database/query';
import { rulePackRootWithKey } from '../../electron/database/rule-packs';
import type { CentreContext } from '../../electron/services/centre-context';
import { personFactsOf } from '../../electron/services/person-facts';
import { saveQualification } from '../../electron/services/qualifications/save';
import { newCentre } from '../support/centre';
import { failureOf, testTime, valueOf } from '../support/database';
import { exampleQualification } from '../support/example-qualification';
import { record } from '../support/records';
import { asFile, exampleFiles, freely, startImport } from '../support/import-files';
import { NOTHING_ADDED } from '../support/import-preview';

const awards = queryValue<[], number>('SELECT count(*) FROM person_award');
const competence = queryValue<[], number>('SELECT count(*) FROM competence');
const evidence = queryValue<[], string>('SELECT DISTINCT evidence FROM competence');
const workplaces = query<[], { readonly workplace: string; readonly needs: string }>(
  'SELECT workplace, needs FROM learner',
);

/** The assessors of `exampleFiles`, with what the rules ask to be on record. */
const STAFF = asFile('assessors.csv', [
  'Name,Initials,Trainee or qualified,Countersignatory,Joined,Qualifications held,Registered for,Registered on,Competent units',
  'Ada Okafor,AO,qualified,,2024-01-08,D32/33,EX2D1,2024-01-15,"EXU1;EXU2,EXU3;EXU4"',
  'Tom Byrne,TB,trainee,AO,2024-01-08,working towards CAVA,,,',
]);
const registrationOf = queryValue<[number: string], string>(
  'SELECT r.id FROM registration r JOIN learner l ON l.id = r.learner_id WHERE l.number = ?',
);

let centre: CentreContext;
beforeEach(() => {
  centre = newCentre();
  valueOf(saveQualification(centre, { qualification: exampleQualification, source: null, updates: null }));
});

describe('imports under the rules', () => {
  test('awards, registrations and competence of assessors come with them, and the rules then see them', async () => {
    const session = startImport(centre);
    const [, learnersFile, decisionsFile] = exampleFiles(5, 20);
    const preview = valueOf(await session.read([STAFF, learnersFile, decisionsFile]));
    expect(preview.adds).toEqual({
      ...NOTHING_ADDED,
      people: 2,
      awards: 3,
      assessorRegistrations: 1,
      competence: 4,
      learners: 5,
      registrations: 5,
      decisions: 20,
    });
    expect(preview.problems).toEqual([]);
    const before = logHead(centre.db).seq;
    valueOf(await session.commit(false));
    expect(logHead(centre.db).seq).toBe(before + 1);
    const [ada, tom] = ['AO', 'TB'].map((initials) =>
      personFactsOf(centre.db, centre.today()).find((facts) => facts.initials === initials),
    );
    expect(ada).toMatchObject({
      qualificationsInWords: 'D32/33',
      awards: ['D32', 'D33'].map((award) => ({ award, state: 'held', awardedOn: null, targetOn: null })),
      registrations: [{ role: 'assessor', from: '2024-01-15', to: null }],
    });
    expect(ada?.competence.map(({ from }) => from)).toEqual(Array(4).fill('2024-01-08'));
    expect(tom?.awards).toEqual([
      { award: 'Level 3 CAVA', state: 'in progress', awardedOn: null, targetOn: null },
    ]);
    expect(evidence.all(centre.db)).toEqual(['CV and references']);
    const again = valueOf(await startImport(centre).read([STAFF, learnersFile, decisionsFile]));
    expect(again.adds).toEqual(NOTHING_ADDED);
    expect([again.alreadyThere, again.problems]).toEqual([27, []]);
  });

  test('people imported before their columns were there get what they lack', async () => {
    const first = startImport(centre);
    valueOf(await first.read(exampleFiles(5, 20)));
    valueOf(await first.commit(false));
    const second = startImport(centre);
    const preview = valueOf(await second.read([STAFF]));
    expect(preview.adds).toEqual({ ...NOTHING_ADDED, awards: 3, assessorRegistrations: 1, competence: 4 });
    expect(valueOf(await second.commit(false))).toMatchObject({ people: 0, awards: 3, competence: 4 });
  });

  test('nothing of an assessor is kept when the import is refused', async () => {
    const session = startImport(centre);
    const [, learnersFile, decisionsFile] = exampleFiles(50, 3_000);
    valueOf(await session.read([STAFF, learnersFile, decisionsFile]));
    let looks = 0;
    const stopInTheMiddle = { ...freely, stopped: () => (looks += 1) > 4 };
    expect(failureOf(await session.commit(false, stopInTheMiddle)).code).toBe('cancelled');
    expect([awards.get(centre.db), competence.get(centre.db)]).toEqual([0, 0]);
  });

  test('no decision comes to a certificate that is claimed, until the claim is withdrawn', async () => {
    const first = startImport(centre);
    valueOf(await first.read(exampleFiles(5, 20)));
    valueOf(await first.commit(false));
    const registration_id = registrationOf.get(centre.db, 'L1000');
    const claim = (changes: Readonly<Record<string, string | null>>) =>
      record(centre.db, 'claim', {
        id: 'claim',
        root_id: 'claim',
        registration_id: registration_id ?? '',
        state: 'certificated',
        claimed_on: '2026-11-12',
        claimed_by: centre.person.id,
        pack_id: rulePackRootWithKey.get(centre.db, 'common-practice')?.id ?? '',
        verdicts: '[]',
        units: '[]',
        recorded_at: testTime,
        recorded_by: centre.person.id,
        ...changes,
      });
    claim({});
    const again = startImport(centre);
    const preview = valueOf(await again.read(exampleFiles(5, 25)));
    expect(preview.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'certificate-claimed',
        sheet: 'decisions',
        row: 22,
        column: 'Learner number',
        value: 'L1000',
        message:
          'The certificate of learner L1000 for EX2D1 was claimed on 12 Nov 2026, so no decision is added to it.',
      },
    ]);
    expect(preview.adds.decisions).toBe(4);
    claim({ id: 'withdrawn', replaces: 'claim', state: 'withdrawn', change_reason: 'By mistake.' });
    const after = valueOf(await startImport(centre).read(exampleFiles(5, 25)));
    expect(after.adds.decisions).toBe(5);
  });

  test('one line for each assessor says what is not on record of them', async () => {
    const preview = valueOf(await startImport(centre).read(exampleFiles(20, 400)));
    expect(preview.problems.map(({ code, row, sheet }) => [code, row, sheet])).toEqual([
      ['assessor-without-award', 2, 'decisions'],
      ['assessor-not-registered', 2, 'decisions'],
      ['no-competence-on-record', 2, 'decisions'],
    ]);
    expect(preview.problems[0]?.message).toContain('400 decisions by AO in EX2D1: Ada Okafor');
  });

  test('the workplace and the needs of a learner are kept as the learner’s form keeps them', async () => {
    const session = startImport(centre);
    const people = [
      'Name,Learner number,Workplace,Needs',
      'Pat Example,L1,Harbour Salon,large print; more time',
    ];
    valueOf(await session.read([asFile('learners.csv', people)]));
    valueOf(await session.commit(false));
    expect(workplaces.all(centre.db)).toEqual([
      { workplace: 'Harbour Salon', needs: '["large print","more time"]' },
    ]);
  });
});
