import { newId } from '../../electron/database/ids';
import type { RequestOf } from '../../shared/ipc/contract';
import type { ChannelName } from '../../shared/ipc/names';

type About = 'awards' | 'personRegistrations' | 'competence' | 'cpd' | 'agreements' | 'observations';
type Writing = Exclude<Extract<ChannelName, `${About}.${string}`>, 'agreements.list' | 'observations.get'>;

const id = newId();
const day = '2026-01-12';
const reason = 'Why not.';
const none = { kind: 'none' } as const;

/** A well-formed request for every channel that writes what is kept about people. */
export const PEOPLE_RECORD_REQUESTS: { readonly [Name in Writing]: RequestOf<Name> } = {
  'awards.save': {
    id: null,
    personId: id,
    base: null,
    award: 'A1',
    state: 'held',
    awardedOn: day,
    targetOn: null,
    certificateReference: null,
    file: none,
  },
  'awards.remove': { id },
  'personRegistrations.save': {
    id: null,
    personId: id,
    base: null,
    qualificationId: id,
    role: 'assessor',
    registeredOn: day,
    endedOn: null,
  },
  'personRegistrations.remove': { id },
  'competence.add': {
    personId: id,
    unitIds: [id],
    evidence: 'CV and references',
    detail: null,
    validFrom: day,
    validTo: null,
    file: none,
  },
  'competence.end': { ids: [id], validTo: day },
  'competence.remove': { ids: [id] },
  'cpd.save': {
    id: null,
    personId: id,
    base: null,
    state: 'done',
    onDay: day,
    nature: 'Course',
    purpose: reason,
    learning: reason,
    application: reason,
    minutes: 60,
    evidence: reason,
    file: none,
  },
  'cpd.remove': { id },
  'agreements.save': {
    id: null,
    base: null,
    employer: 'Harbour Hotel',
    reference: 'EDA-1',
    scope: reason,
    waives: ['assessor'],
    qualificationId: null,
    personIds: [id],
    validFrom: day,
    validTo: null,
    file: none,
  },
  'agreements.remove': { id },
  'observations.save': {
    base: null,
    correctionReason: null,
    entry: {
      observedOn: day,
      observerId: newId(),
      assessorId: id,
      learnerId: null,
      qualificationId: id,
      unitId: null,
      activity: reason,
      checklist: [],
      outcome: 'meets',
      feedback: reason,
      assessorComments: '',
      actions: [],
      observerSignatureId: null,
      assessorSignatureId: null,
    },
  },
};
