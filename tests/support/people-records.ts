import { addCompetence } from '../../electron/services/people-records/competence';
import { personRecord } from '../../electron/services/people-records/record';
import { saveAgreement } from '../../electron/services/people-records/agreements';
import { saveAward } from '../../electron/services/people-records/awards';
import { saveCpd } from '../../electron/services/people-records/cpd';
import { saveRegistration } from '../../electron/services/people-records/registrations';
import { unitsOf } from '../../electron/database/units';
import type { ParsedOf } from '../../shared/ipc/contract';
import { valueOf } from './database';
import { samplingCentre } from './sampling';

const NONE = { kind: 'none' } as const;

/** The sampling centre, and what is kept about Ada Green: each saves a complete entry, with what a test changes. */
export function peopleRecords() {
  const made = samplingCentre();
  const ada = made.idOf('AG');
  const units: readonly string[] = unitsOf.all(made.db, made.qualification).map(({ id }) => id);
  const record = () => valueOf(personRecord(made.lead, { personId: ada }));
  const award = (given: Partial<ParsedOf<'awards.save'>> = {}, who = made.lead) =>
    saveAward(
      who,
      {
        id: null,
        personId: ada,
        base: null,
        award: 'A1',
        state: 'held',
        awardedOn: '2020-05-01',
        targetOn: null,
        certificateReference: 'C-17',
        file: NONE,
        ...given,
      },
      NONE,
    );
  const registration = (given: Partial<ParsedOf<'personRegistrations.save'>> = {}, who = made.lead) =>
    saveRegistration(who, {
      id: null,
      personId: ada,
      base: null,
      qualificationId: made.qualification,
      role: 'assessor',
      registeredOn: '2024-01-10',
      endedOn: null,
      ...given,
    });
  const competence = (given: Partial<ParsedOf<'competence.add'>> = {}, who = made.lead) =>
    addCompetence(
      who,
      {
        personId: ada,
        unitIds: [...units],
        evidence: 'CV and references',
        detail: 'Ten years at the desk',
        validFrom: '2024-01-10',
        validTo: null,
        file: NONE,
        ...given,
      },
      NONE,
    );
  const cpd = (given: Partial<ParsedOf<'cpd.save'>> = {}, who = made.lead) =>
    saveCpd(
      who,
      {
        id: null,
        personId: ada,
        base: null,
        state: 'done',
        onDay: '2026-03-01',
        nature: 'Course',
        purpose: 'Questioning',
        learning: 'Open questions',
        application: 'In observations',
        minutes: 90,
        evidence: 'Certificate',
        file: NONE,
        ...given,
      },
      NONE,
    );
  const agreement = (given: Partial<ParsedOf<'agreements.save'>> = {}, who = made.lead) =>
    saveAgreement(
      who,
      {
        id: null,
        base: null,
        employer: 'Harbour Hotel',
        reference: 'EDA-1',
        scope: 'Front of house',
        waives: ['assessor'],
        qualificationId: null,
        personIds: [ada],
        validFrom: '2025-01-01',
        validTo: null,
        file: NONE,
        ...given,
      },
      NONE,
    );
  return { made, ada, units, record, award, registration, competence, cpd, agreement };
}
