import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commit } from '../../electron/database/ledger';
import { personById, personTable } from '../../electron/database/people';
import { saveAgreement } from '../../electron/services/people-records/agreements';
import { addCompetence } from '../../electron/services/people-records/competence';
import { saveRegistration } from '../../electron/services/people-records/registrations';
import { listReminders } from '../../electron/services/reminders';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import { unitsOf } from '../../electron/database/units';
import { testContext, valueOf } from '../support/database';
import { projectRoot } from '../support/project-root';
import { samplingCentre, type SamplingCentre } from '../support/sampling';

const NONE = { kind: 'none' } as const;

let made: SamplingCentre;
beforeEach(() => {
  made = samplingCentre();
  const packs = shippedPacks(path.join(projectRoot, 'resources'));
  commit(made.db, testContext, 'rule packs added', 'all', (tx) => putInShippedPacks(tx, packs, '2020-01-01'));
});
const reminders = () =>
  valueOf(listReminders(made.lead)).map(({ kind, personName, dueOn, isOverdue }) => [
    kind,
    personName,
    dueOn,
    isOverdue,
  ]);
const set = (initials: 'AG' | 'GG', changes: Parameters<typeof change>[1]) =>
  change(made.idOf(initials), changes);
const change = (id: string, changes: { readonly risk_review_on?: string; readonly left_on?: string }): void =>
  commit(made.db, testContext, 'person changed', 'test', (tx) => tx.update(personTable, id, changes));

test('assessors who have decided and were never observed are overdue a period after joining; others are left alone', () => {
  expect(reminders()).toEqual([]);
  made.decide({ by: 'AG', on: '2026-10-01' });
  expect(personById.get(made.db, made.idOf('AG'))?.joined_on).toBe('2019-09-01');
  expect(reminders()).toEqual([
    ['observation', 'Ada Green', '2020-09-01', true],
    ['standardisation', 'Ada Green', '2020-09-01', true],
  ]);
  set('AG', { left_on: '2026-11-20' });
  expect(reminders()).toEqual([]);
});

test('reviews, and what ends within 30 days, are listed by day with their names', () => {
  const ada = made.idOf('AG');
  set('AG', { risk_review_on: '2026-12-05' });
  valueOf(
    saveRegistration(made.lead, {
      id: null,
      personId: ada,
      base: null,
      qualificationId: made.qualification,
      role: 'assessor',
      registeredOn: '2025-01-01',
      endedOn: '2026-12-01',
    }),
  );
  const units = unitsOf.all(made.db, made.qualification).slice(0, 2);
  valueOf(
    addCompetence(
      made.lead,
      {
        personId: ada,
        unitIds: units.map(({ id }) => id),
        evidence: 'CPD',
        detail: null,
        validFrom: '2025-01-01',
        validTo: '2026-12-21',
        file: NONE,
      },
      NONE,
    ),
  );
  const agreement = (reference: string, validTo: string) =>
    valueOf(
      saveAgreement(
        made.lead,
        {
          id: null,
          base: null,
          employer: 'Harbour Hotel',
          reference,
          scope: 'Front of house',
          waives: ['assessor'],
          qualificationId: null,
          personIds: [],
          validFrom: '2025-01-01',
          validTo,
          file: NONE,
        },
        NONE,
      ),
    );
  agreement('EDA-1', '2026-11-21');
  agreement('EDA-2', '2026-12-22');
  expect(reminders()).toEqual([
    ['agreement ends', 'Harbour Hotel', '2026-11-21', false],
    ['registration ends', 'Ada Green', '2026-12-01', false],
    ['risk review', 'Ada Green', '2026-12-05', false],
    ['competence ends', 'Ada Green', '2026-12-21', false],
  ]);
  expect(valueOf(listReminders(made.lead)).at(-1)?.text).toBe('Competence in EXU1, EXU2 ends');
});
