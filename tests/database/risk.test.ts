import { beforeEach, describe, expect, test } from 'vitest';
import { personById } from '../../electron/database/people';
import { commit, logHead } from '../../electron/database/ledger';
import { checkHistory } from '../../electron/database/history/check';
import { frozenHash } from '../../electron/services/plans/population/population';
import { savePerson } from '../../electron/services/people';
import { personRecord } from '../../electron/services/people-records/record';
import { computedRisks, riskFactsOf } from '../../electron/services/risk/facts';
import { acceptRisk, overrideRisk } from '../../electron/services/risk/rate';
import { personRisk } from '../../electron/services/risk/read';
import { writeAdditions } from '../../electron/services/imports/write-additions';
import { blankDetails } from '../../shared/domain/people';
import type { ParsedOf } from '../../shared/ipc/contract';
import { requestSchemas } from '../../shared/ipc/contract';
import { failureOf, valueOf } from '../support/database';
import { peopleRecords } from '../support/people-records';

let centre: ReturnType<typeof peopleRecords>;
let made: (typeof centre)['made'];
let ada: string;
beforeEach(() => {
  centre = peopleRecords();
  ({ made, ada } = centre);
});
const risk = (personId: string = ada) => valueOf(personRisk(made.lead, { personId }));
const newest = () => risk().history[0]?.id ?? null;
const override = (given: Partial<ParsedOf<'risk.override'>> = {}, who = made.lead) =>
  overrideRisk(who, {
    personId: ada,
    base: newest(),
    rating: 'red',
    reason: 'A complaint is being looked into.',
    reviewOn: '2027-02-01',
    ...given,
  });
const accept = (given: Partial<ParsedOf<'risk.accept'>> = {}, who = made.lead) => {
  const { rating, points } = risk().computed;
  return acceptRisk(who, { personId: ada, base: newest(), seen: { rating, points }, ...given });
};
const person = () => {
  const row = personById.get(made.db, ada);
  return row && [row.risk, row.risk_reason, row.risk_review_on];
};

describe('an assessor’s risk', () => {
  test('is worked out from what is on record, for one as for everybody', () => {
    made.decide(
      { by: 'AG', on: '2026-10-05' },
      { by: 'AG', on: '2026-10-06', unit: 'EXU2' },
      { by: 'RR', on: '2026-10-06' },
    );
    valueOf(centre.award());
    const everybody = riskFactsOf(made.db, '2026-11-21', null);
    expect(everybody.get(ada)).toMatchObject({
      award: { kind: 'held', award: 'A1' },
      firstDecisionOn: '2026-10-05',
      units: [
        { code: 'EXU1', decisions: 1, firstOn: '2026-10-05' },
        { code: 'EXU2', decisions: 1, firstOn: '2026-10-06' },
      ],
      observation: { last: null, everyMonths: 12 },
      sampled: 0,
    });
    for (const [id, facts] of everybody)
      expect(riskFactsOf(made.db, '2026-11-21', id).get(id)).toEqual(facts);
    expect(computedRisks(made.db, '2026-11-21', ada).get(ada)).toEqual(risk().computed);
    // Two new units, never observed, never standardised.
    expect(risk().computed).toMatchObject({ points: 4 + 15 + 10, rating: 'amber' });
  });

  test('a rating from before the history is in force and has no row', () => {
    expect(risk()).toMatchObject({
      inForce: { rating: 'green', reason: 'Steady.', reviewOn: null },
      history: [],
    });
  });
});

describe('putting a rating in force', () => {
  test('the computed one: with its parts, its sum as the reason, no review', () => {
    const { computed } = risk();
    const before = logHead(made.db).seq;
    valueOf(accept());
    expect(logHead(made.db).seq).toBe(before + 1);
    expect(person()).toEqual([computed.rating, 'Computed, 30 points: assessor award', null]);
    expect(risk().history).toMatchObject([
      {
        origin: 'computed',
        rating: computed.rating,
        parts: computed.parts,
        reason: null,
        recordedBy: 'Meera Nair',
      },
    ]);
  });

  test('another one: with its reason and the day of its review; both stay in the history', () => {
    valueOf(override());
    expect(person()).toEqual(['red', 'A complaint is being looked into.', '2027-02-01']);
    valueOf(accept());
    expect(person()?.[2]).toBeNull();
    expect(risk().history.map(({ origin, rating, computed }) => [origin, rating, computed])).toEqual([
      ['computed', 'amber', 'amber'],
      ['overridden', 'red', 'amber'],
    ]);
    expect(checkHistory(made.db, { populationHash: frozenHash(made.db) }).kind).toBe('fits');
  });

  test.each<[string, object, string]>([
    ['no reason', { reason: '  ' }, 'reason'],
    ['no review', { reviewOn: null }, 'reviewOn'],
    ['no rating', { rating: null }, 'rating'],
  ])('the contract refuses %s', (_what, given, field) => {
    const request = {
      personId: ada,
      base: null,
      rating: 'red',
      reason: 'Why.',
      reviewOn: '2027-02-01',
      ...given,
    };
    const issues = requestSchemas['risk.override'].request.safeParse(request).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });

  test('refuses a review that is not after today', () => {
    expect(failureOf(override({ reviewOn: '2026-11-21' }))).toMatchObject({
      code: 'dates',
      field: 'reviewOn',
    });
    valueOf(override({ reviewOn: '2026-11-22' }));
  });

  test('refuses what was made from another rating, and a sum that is no longer the sum', () => {
    const base = newest();
    valueOf(override());
    expect(failureOf(override({ base })).code).toBe('changed-meanwhile');
    expect(failureOf(accept({ base })).code).toBe('changed-meanwhile');
    expect(failureOf(accept({ seen: { rating: 'green', points: 0 } })).message).toBe(
      'The facts have changed: they now give 30 points, amber.',
    );
    expect(risk().history).toHaveLength(1);
  });

  test('is for an IQA and the lead IQA', () => {
    for (const who of ['AG', 'TT'] as const)
      expect(failureOf(override({}, made.as(who))).code).toBe('not-allowed');
    expect(failureOf(accept({}, made.as('AG'))).code).toBe('not-allowed');
    valueOf(override({}, made.as('OV')));
    expect(failureOf(override({ personId: made.qualification, base: null })).code).toBe('not-found');
  });

  test('leaves a form of the person’s details as it was, and the form leaves the rating', () => {
    const { version } = valueOf(personRecord(made.lead, { personId: ada }));
    valueOf(override());
    valueOf(
      savePerson(made.lead, {
        ...blankDetails,
        id: ada,
        base: version,
        name: 'Ada Greene',
        initials: 'AG',
        roles: ['assessor'],
      }),
    );
    expect(person()).toEqual(['red', 'A complaint is being looked into.', '2027-02-01']);
  });
});

describe('the history in the file', () => {
  interface Given {
    readonly rating?: string;
    readonly reason?: string | null;
    readonly review_on?: string | null;
    readonly origin?: string;
  }
  const insert = (given: Given): void => {
    const { rating = 'red', reason = 'Why.', review_on = '2027-02-01', origin = 'overridden' } = given;
    made.db
      .prepareWrite(
        `INSERT INTO risk_assessment VALUES (hex(randomblob(16)), ?, '2026-11-21', ?, ?, 0, '[]', ?, ?, ?, ?, '2026', 'd')`,
      )
      .run(ada, rating, 'green', reason, review_on, origin, ada);
  };

  test('takes no override without a reason and a later review, and no computed rating that was not computed', () => {
    insert({});
    for (const wrong of [
      { reason: null },
      { reason: ' ' },
      { review_on: null },
      { review_on: '2026-11-21' },
      { origin: 'computed' },
      { origin: 'computed', rating: 'green' },
      { origin: 'guessed' },
    ])
      expect(() => insert(wrong)).toThrow(/CHECK constraint/);
    insert({ origin: 'computed', rating: 'green', reason: null, review_on: null });
    insert({ origin: 'imported', reason: null, review_on: null });
  });

  test('is never changed or deleted', () => {
    valueOf(override());
    const raw = (sql: string) => () => made.db.prepareWrite(sql).run();
    expect(raw("UPDATE risk_assessment SET rating = 'green'")).toThrow(/append-only/);
    expect(raw('DELETE FROM risk_assessment')).toThrow(/append-only/);
  });
});

test('a rating that a spreadsheet brings is kept beside what the facts give', () => {
  const context = made.lead.commitContext();
  const assessor = {
    sheet: 'Assessors',
    row: 2,
    ...blankDetails,
    name: 'Nia Prosser',
    initials: 'NP',
    risk: 'amber',
    riskReason: 'New to the centre.',
    countersignatory: null,
  } as const;
  const additions = {
    sites: [],
    learners: [],
    registrations: [],
    decisions: [],
    assessors: [
      assessor,
      { ...assessor, row: 3, name: 'Not Rated', initials: 'NR', risk: null, riskReason: null },
    ],
  };
  commit(made.db, context, 'spreadsheet imported', 'assessors.csv', (tx) =>
    valueOf(writeAdditions(tx, additions, { progress: () => undefined, stopped: () => false })),
  );
  const idOf = (initials: string) =>
    [...riskFactsOf(made.db, '2026-11-21', null).keys()].find(
      (id) => personById.get(made.db, id)?.initials === initials,
    ) ?? '';
  expect(risk(idOf('NP'))).toMatchObject({
    inForce: { rating: 'amber', reason: 'New to the centre.', reviewOn: null },
    history: [
      { origin: 'imported', rating: 'amber', computed: 'amber', points: 30, reason: 'New to the centre.' },
    ],
  });
  expect(risk(idOf('NR'))).toMatchObject({ inForce: null, history: [] });
});
