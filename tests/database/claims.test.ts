import { describe, expect, test } from 'vitest';
import { isClaimed } from '../../electron/database/claims';
import { newId } from '../../electron/database/ids';
import { listBatches } from '../../electron/services/claims/batches';
import { recordClaims } from '../../electron/services/claims/record';
import { saveSample } from '../../electron/services/samples/save';
import { claimCentre, planEverything, readyCentre, type ClaimCentre } from '../support/claims';
import { failureOf, testTime, valueOf } from '../support/database';
import { record } from '../support/records';
import { firstSample } from '../support/sample-entries';

let made: ClaimCentre;

/** Nothing was written, and the refusal names the rule. */
function refused(ruleId: string): string {
  const failure = failureOf(made.claim());
  expect(failure).toMatchObject({ code: 'rule' });
  expect(failure.message).toMatch(new RegExp(`^Lou Alder, EX2D1: ${ruleId}: `));
  expect(isClaimed(made.db, made.registrationId)).toBe(false);
  expect(valueOf(listBatches(made.lead))).toEqual([]);
  return failure.message;
}

describe('a claim is refused', () => {
  test('by C1 while credits are missing', () => {
    made = claimCentre();
    made.decideOne('EXU1');
    valueOf(made.signAll());
    expect(made.verdict('C1').missing.map(({ message }) => message)).toContain(
      'EXU2 of group A is not achieved.',
    );
    refused('C1');
  });

  test('by C2 for a qualification without credits while a mandatory unit is missing', () => {
    made = claimCentre();
    const id = record(made.db, 'qualification', {
      awarding_organisation: 'VTCT',
      title: 'Example practice',
      number: '600/0003/3',
      code: 'EXP2',
      glh: 40,
    });
    const group_id = record(made.db, 'unit_group', {
      qualification_id: id,
      position: 1,
      code: 'M',
      title: 'Mandatory',
      rule: 'all',
    });
    const unit = (code: string, position: number) =>
      record(made.db, 'unit', { qualification_id: id, group_id, position, code, title: code, glh: 20 });
    unit('EXP1', 1);
    unit('EXP2', 2);
    const registrationId = record(made.db, 'registration', {
      learner_id: made.learnerId,
      qualification_id: id,
      registered_on: '2026-09-01',
    });
    const claimed = recordClaims(made.lead, {
      claims: [{ registrationId, decisionIds: [], reasons: {} }],
    });
    expect(failureOf(claimed).message).toContain('C2');
  });

  test('by C3 while a row of the statement lacks the learner’s signature', () => {
    made = claimCentre();
    for (const unit of ['EXU1', 'EXU2', 'EXU3', 'EXU4']) made.decideOne(unit);
    expect(made.verdict('C3').missing).toHaveLength(4);
    expect(made.verdict('C3').missing[0]?.place).toEqual({ kind: 'statement', ...made.asked });
    refused('C3');
  });

  test('by C4 while an action, a countersignature or a case is open', () => {
    made = readyCentre();
    const { cell, iqa } = planEverything(made);
    valueOf(
      saveSample(
        iqa,
        firstSample(cell.id, {
          outcome: 'action required',
          improvements: 'Date it.',
          actions: [{ text: 'Date the record.', ownerId: made.idOf('AG'), dueOn: '2026-12-01' }],
        }),
      ),
    );
    expect(made.verdict('C4').missing.map(({ message }) => message)).toEqual([
      'An action is open, due 1 Dec 2026: Date the record.',
    ]);
    made.giveSignature('IV');
    made.giveSignature('OV');
    refused('C4');

    made = claimCentre();
    made.decideOne('EXU1', { by: 'TT' });
    for (const unit of ['EXU2', 'EXU3', 'EXU4']) made.decideOne(unit);
    valueOf(made.signAll());
    expect(made.verdict('C4').missing).toEqual([
      { message: 'The decision on EXU1 waits for a countersignature.', place: { kind: 'countersignatures' } },
    ]);
    expect(refused('C1')).toContain('waits for a countersignature');
    // Nor does the unit count, on any screen, or come into the claim.
    const waits = 'EXU1 of group A waits for a countersignature, so it does not count yet.';
    expect(made.verdict('C1').missing.map(({ message }) => message)).toContain(waits);
    expect(made.readiness().units.map(({ code }) => code)).toEqual(['EXU2', 'EXU3', 'EXU4']);
    expect(made.statement().combination.groups[0]).toMatchObject({ have: 4, need: 8 });
    expect(made.rows()).toMatchObject([{ code: 'EXU1', awaitsCountersignature: true }, {}, {}, {}]);

    made = readyCentre();
    const id = newId();
    record(made.db, 'quality_case', {
      id,
      root_id: id,
      kind: 'appeal',
      reference: 'AP-2026-001',
      opened_on: '2026-11-01',
      learner_id: made.learnerId,
      people_in_words: '',
      description: 'The decision on EXU1.',
      how_found: 'Letter.',
      recorded_at: testTime,
      recorded_by: made.lead.person.id,
    });
    expect(refused('C4')).toContain('1 appeal is open.');
  });

  test('by C5 while a planned sample of the learner’s units is not done', () => {
    made = readyCentre();
    const { cell } = planEverything(made);
    const { missing } = made.verdict('C5');
    expect(missing).toHaveLength(4);
    expect(missing.map(({ place }) => place)).toContainEqual({ kind: 'sample', cellId: cell.id });
    refused('C5');
  });

  test('twice, for a learner who was withdrawn, for units that changed meanwhile, and by an assessor', () => {
    made = readyCentre();
    const stale = recordClaims(made.lead, {
      claims: [{ registrationId: made.registrationId, decisionIds: [], reasons: {} }],
    });
    expect(failureOf(stale).code).toBe('changed-meanwhile');
    const decisionIds = made.readiness().units.map(({ decisionId }) => decisionId);
    const one = { registrationId: made.registrationId, decisionIds, reasons: {} };
    expect(failureOf(recordClaims(made.as('AG'), { claims: [one] })).code).toBe('not-allowed');
    expect(failureOf(recordClaims(made.lead, { claims: [one, one] })).code).toBe('already-claimed');
    // All or none: the first of the two was not kept either.
    expect(isClaimed(made.db, made.registrationId)).toBe(false);
    valueOf(made.claim());
    expect(failureOf(made.claim()).code).toBe('already-claimed');
  });
});
