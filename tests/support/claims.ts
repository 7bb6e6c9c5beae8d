import path from 'node:path';
import { newId } from '../../electron/database/ids';
import { commit } from '../../electron/database/ledger';
import { query } from '../../electron/database/query';
import { recordClaims } from '../../electron/services/claims/record';
import { getReadiness } from '../../electron/services/claims/readiness';
import { signStatement } from '../../electron/services/claims/sign-statement';
import { getStatement } from '../../electron/services/claims/statement-screen';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import { saveSignature } from '../../electron/services/signatures/signatures';
import type { ParsedOf } from '../../shared/ipc/contract';
import type { Strokes } from '../../shared/domain/signature/strokes';
import type { ClaimVerdict } from '../../shared/domain/rules/facts';
import { testContext, testTime, valueOf } from './database';
import { projectRoot } from './project-root';
import { record } from './records';
import { everything } from './sampled-plan';
import { samplingCentre, type DecisionFacts } from './sampling';

export const someStrokes: Strokes = [
  [
    [100, 200],
    [300, 120],
    [500, 260],
  ],
];

const learnerIds = query<[name: string], { readonly id: string }>('SELECT id FROM learner WHERE name = ?');

/** The sampling centre with the shipped rule packs and Lou Alder registered for the example qualification. */
export function claimCentre() {
  const made = samplingCentre();
  const { db, lead, qualification } = made;
  const packs = shippedPacks(path.join(projectRoot, 'resources'));
  commit(db, testContext, 'rule packs added', 'all', (tx) => putInShippedPacks(tx, packs, '2020-01-01'));
  const learnerId = learnerIds.get(db, 'Lou Alder')?.id ?? '';
  const registrationId = record(db, 'registration', {
    learner_id: learnerId,
    qualification_id: qualification,
    registered_on: '2026-09-01',
    number: 'R-1',
  });
  const asked = { learnerId, qualificationId: qualification };
  const statement = () => valueOf(getStatement(lead, asked));
  const rows = () => statement().groups.flatMap((group) => group.rows);
  const readiness = () => valueOf(getReadiness(lead, asked));
  return {
    ...made,
    learnerId,
    registrationId,
    asked,
    statement,
    rows,
    readiness,
    /** A decision on Lou Alder's unit; its id. */
    decideOne: (unit: string, given: Partial<DecisionFacts> = {}): string =>
      made.decide({ by: 'AG', on: '2026-10-01', unit, ...given })[0] ?? '',
    verdict: (ruleId: ClaimVerdict['ruleId']) => {
      const found = readiness().verdicts.find((line) => line.ruleId === ruleId);
      if (!found) throw new Error(`no ${ruleId}`);
      return found;
    },
    /** The learner signs every row that has no signature, on paper, seen by the lead IQA. */
    signAll: (signedOn = '2026-11-20') =>
      signStatement(lead, {
        registrationId,
        units: rows().map(({ unitId, base }) => ({ unitId, base })),
        how: { kind: 'paper', signedOn, seenBy: lead.person.id },
      }),
    giveSignature: (initials: Parameters<typeof made.idOf>[0]) =>
      valueOf(
        saveSignature(lead, { owner: { kind: 'person', id: made.idOf(initials) }, strokes: someStrokes }),
      ),
    claim: (reasons: Readonly<Record<string, string>> = {}) =>
      recordClaims(lead, {
        claims: [
          {
            registrationId,
            decisionIds: readiness().units.map(({ decisionId }) => decisionId),
            reasons: { ...reasons },
          },
        ],
      }),
  };
}
export type ClaimCentre = ReturnType<typeof claimCentre>;

/** Plans every decision; the cell of EXU1, and the IQA it went to. */
export function planEverything(made: ClaimCentre) {
  const plan = made.planFor({ policy: everything });
  valueOf(made.drawHere(plan));
  const cell = made.cellsOf(plan.id).find(({ unit_code }) => unit_code === 'EXU1');
  if (!cell) throw new Error('EXU1 was not drawn');
  return { cell, iqa: made.as(cell.iqa_id === made.idOf('OV') ? 'OV' : 'IV') };
}

/** The request for a page of who is ready to claim; everybody unless said otherwise. */
export const readyRequest = (given: Partial<ParsedOf<'claims.ready'>> = {}): ParsedOf<'claims.ready'> => ({
  query: '',
  qualificationId: null,
  after: null,
  limit: 50,
  ...given,
});

/** All four units achieved and signed: nothing stands in the way but direct claim status. */
export function readyCentre(): ClaimCentre {
  const made = claimCentre();
  for (const unit of ['EXU1', 'EXU2', 'EXU3', 'EXU4']) made.decideOne(unit);
  valueOf(made.signAll());
  return made;
}

/** Another learner with all four units, signed; the id of the registration. */
export function anotherReady(made: ClaimCentre, name: string, number: string): string {
  const learner_id = record(made.db, 'learner', { name, number, uln: null, born_on: '2001-02-03' });
  const registrationId = record(made.db, 'registration', {
    learner_id,
    qualification_id: made.qualification,
    registered_on: '2026-09-01',
    number: '+44 7',
  });
  const site = made.db.prepareValue<[], string>('SELECT id FROM site LIMIT 1').get() ?? '';
  for (const row of made.statement().groups.flatMap(({ rows }) => rows)) {
    const id = newId();
    record(made.db, 'decision', {
      id,
      root_id: id,
      learner_id,
      qualification_id: made.qualification,
      unit_id: row.unitId,
      assessor_id: made.idOf('AG'),
      method: 'observation',
      decided_on: '2026-10-01',
      outcome: 'met',
      stage: 'summative',
      site_id: site,
      natural_key: id,
      recorded_at: testTime,
    });
    const achievement = newId();
    record(made.db, 'unit_achievement', {
      id: achievement,
      root_id: achievement,
      registration_id: registrationId,
      unit_id: row.unitId,
      decision_root_id: id,
      learner_signed_on: '2026-10-02',
      is_withdrawn: 0,
      recorded_at: testTime,
      recorded_by: made.lead.person.id,
    });
  }
  return registrationId;
}
