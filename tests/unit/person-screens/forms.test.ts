import { describe, expect, it } from 'vitest';
import {
  agreementDraftOf,
  agreementProblems,
  agreementRequest,
} from '../../../renderer/features/assessors/agreements/agreement-form';
import { cpdDraftOf, cpdProblems, cpdRequest } from '../../../renderer/features/assessors/cpd/cpd-form';
import { draftOf, trained } from '../../../renderer/features/assessors/details/person-form';
import {
  itemsFrom,
  newObservation,
  observationDraftOf,
  observationRequest,
} from '../../../renderer/features/assessors/observations/observation-form';
import { draftProblems } from '../../../renderer/features/assessors/observations/observation-problems';
import {
  awardDraftOf,
  awardProblems,
  awardRequest,
} from '../../../renderer/features/assessors/qualified/award-form';
import {
  competenceProblems,
  EMPTY_COMPETENCE,
  putBackRequests,
} from '../../../renderer/features/assessors/qualified/competence-form';
import { differencesOf } from '../../../renderer/features/assessors/record-form/differences';
import { OBSERVATION_ITEMS } from '../../../shared/domain/people-records/observation';
import { requestSchemas } from '../../../shared/ipc/contract';
import type { CompetenceRow } from '../../../shared/ipc/people-records';
import { somebody } from '../screens/people';

const TODAY = '2026-11-21';
const ID = '01a20000-0000-7000-8000-000000000001';
const OTHER = '01a20000-0000-7000-8000-000000000002';

describe('an award as the form sends it', () => {
  it('passes the contract, with the day that belongs to its state alone', () => {
    const draft = { ...awardDraftOf(null), award: 'A1', awardedOn: '2020-01-01', targetOn: '2027-01-01' };
    const sent = requestSchemas['awards.save'].request.parse(awardRequest(draft, null, ID));
    expect(sent).toMatchObject({ awardedOn: '2020-01-01', targetOn: null, file: { kind: 'none' } });
    const later = awardRequest({ ...draft, state: 'in progress' }, null, ID);
    expect(later).toMatchObject({ awardedOn: null, targetOn: '2027-01-01' });
  });

  it('asks for what its state needs', () => {
    const empty = awardDraftOf(null);
    expect(Object.keys(awardProblems(empty, TODAY))).toEqual(['award', 'awardedOn']);
    expect(Object.keys(awardProblems({ ...empty, state: 'in progress' }, TODAY))).toEqual([
      'award',
      'targetOn',
    ]);
    expect(awardProblems({ ...empty, award: 'A1', awardedOn: '2026-11-22' }, TODAY)['awardedOn']).toContain(
      'still to come',
    );
  });
});

describe('CPD as the form sends it', () => {
  const complete = {
    ...cpdDraftOf(null),
    onDay: '2026-03-01',
    nature: 'Course',
    purpose: 'Questioning',
    learning: 'Open questions',
    hours: '1:30',
  };
  it('passes the contract with minutes', () => {
    expect(cpdProblems(complete, TODAY)).toEqual({});
    const sent = cpdRequest(complete, null, ID);
    expect(requestSchemas['cpd.save'].request.parse(sent).minutes).toBe(90);
  });

  it('refuses hours that are none, and asks less of what is planned', () => {
    expect(Object.keys(cpdProblems({ ...complete, hours: 'long' }, TODAY))).toEqual(['minutes']);
    expect(Object.keys(cpdProblems({ ...complete, hours: '', learning: '' }, TODAY))).toEqual([
      'minutes',
      'learning',
    ]);
    const planned = { ...complete, state: 'planned' as const, onDay: '2027-03-01', hours: '', learning: '' };
    expect(cpdProblems(planned, TODAY)).toEqual({});
  });
});

describe('an agreement as the form sends it', () => {
  it('is for everybody only where that was chosen', () => {
    const draft = { ...agreementDraftOf(null), employer: 'A', reference: 'B', scope: 'C', validFrom: TODAY };
    expect(Object.keys(agreementProblems(draft, TODAY))).toEqual(['personIds']);
    expect(agreementProblems({ ...draft, isForEverybody: true }, TODAY)).toEqual({});
    expect(agreementRequest({ ...draft, isForEverybody: true, personIds: [ID] }, null)?.personIds).toEqual(
      [],
    );
  });
});

describe('competence', () => {
  it('asks for units once the qualification is chosen', () => {
    expect(Object.keys(competenceProblems(EMPTY_COMPETENCE, TODAY))).toEqual([
      'qualificationId',
      'evidence',
      'validFrom',
    ]);
    expect(Object.keys(competenceProblems({ ...EMPTY_COMPETENCE, qualificationId: ID }, TODAY))).toContain(
      'unitIds',
    );
  });

  it('is put back as it was recorded: one request for what belonged together', () => {
    const row = (unitId: string, detail: string | null): CompetenceRow => ({
      id: unitId,
      unitId,
      unitCode: unitId,
      unitTitle: '',
      qualificationId: ID,
      qualificationCode: 'Q',
      evidence: 'CPD',
      detail,
      file: null,
      validFrom: '2026-01-01',
      validTo: null,
    });
    const requests = putBackRequests([row('u1', null), row('u2', 'Course'), row('u3', null)], ID);
    expect(requests.map(({ unitIds, detail }) => [unitIds, detail])).toEqual([
      [['u1', 'u3'], null],
      [['u2'], 'Course'],
    ]);
  });
});

describe('an observation as the form sends it', () => {
  const empty = newObservation(OTHER, TODAY);
  const answered = {
    ...empty,
    qualificationId: ID,
    activity: 'At the desk',
    outcome: 'meets' as const,
    items: itemsFrom(() => ({ answer: 'yes', comment: '' })),
  };

  it('says everything that is missing at the first try', () => {
    expect(Object.keys(draftProblems(empty, ID, TODAY))).toEqual([
      'qualificationId',
      'outcome',
      'activity',
      ...OBSERVATION_ITEMS.map((item) => `checklist.${item}`),
    ]);
    expect(draftProblems(answered, ID, TODAY)).toEqual({});
    expect(Object.keys(draftProblems({ ...answered, learnerName: 'Kof' }, ID, TODAY))).toEqual(['learnerId']);
    expect(Object.keys(draftProblems({ ...answered, observerId: ID }, ID, TODAY))).toEqual(['observerId']);
  });

  it('passes the contract; a correction has its reason and is signed anew', () => {
    const signatures = { observer: ID, assessor: OTHER };
    const sent = observationRequest({ ...answered, isSignedByObserver: true }, ID, signatures);
    const parsed = requestSchemas['observations.save'].request.parse(sent);
    expect(parsed.entry).toMatchObject({ observerSignatureId: ID, assessorSignatureId: null });
    const correction = observationDraftOf(ID, parsed.entry, null);
    expect(correction).toMatchObject({ base: ID, isSignedByObserver: false, items: answered.items });
    expect(Object.keys(draftProblems(correction, ID, TODAY))).toEqual(['correctionReason']);
  });
});

describe('a person’s details', () => {
  it('the tick taken away proposes the newest award’s day as the end of training', () => {
    const draft = { ...draftOf(somebody({})), isTrainee: true };
    const record = {
      awards: [{ awardedOn: '2026-02-01' }, { awardedOn: null }, { awardedOn: '2026-05-01' }],
    };
    expect(trained(false, draft, record)).toEqual({ isTrainee: false, traineeUntil: '2026-05-01' });
    expect(trained(false, draft, null)).toEqual({ isTrainee: false, traineeUntil: null });
    expect(trained(true, draft, record)).toEqual({ isTrainee: true });
  });

  it('two versions differ where their words do', () => {
    const words = [['Name', ({ name }: { readonly name: string }) => name]] as const;
    expect(differencesOf({ name: 'Ada' }, { name: '' }, words)).toEqual([
      { label: 'Name', mine: 'Ada', stored: 'nothing' },
    ]);
    expect(differencesOf({ name: 'Ada' }, { name: 'Ada' }, words)).toEqual([]);
  });
});
