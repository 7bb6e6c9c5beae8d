import type { IsoDate } from '../calendar';
import { codeKey } from './clean';
import type { KnownLearner } from './context';
import { memo } from './memo';
import type { RejectedRow } from './people-directory';
import type { LearnerRow, RegistrationRow, SourcePlace } from './plan';
import { readUln } from './uln';

/** A learner a decision may name. */
export interface KnownToDecisions {
  readonly kind: 'learner';
  readonly learnerNumber: string;
  readonly site: string | null;
  /** By qualification code. */
  readonly registeredOn: ReadonlyMap<string, IsoDate>;
  /** Days of the certificate claims that stand, by qualification code. */
  readonly claimedOn: ReadonlyMap<string, IsoDate>;
}

export interface LearnerDirectory {
  /** By learner number, or by ULN where that finds nothing. */
  readonly find: (text: string) => KnownToDecisions | RejectedRow | null;
  /** The rejected row that would have registered the learner. */
  readonly rejectedRegistration: (learnerNumber: string, qualificationCode: string) => SourcePlace | null;
}

export const registrationKey = (learnerNumber: string, qualificationCode: string): string =>
  `${codeKey(learnerNumber)}\u001f${codeKey(qualificationCode)}`;

export interface RejectedLearners {
  /** By learner number and by ULN: rows that would have brought the learner. */
  readonly learners: Map<string, SourcePlace>;
  /** Numbers that the file gives to somebody else. */
  readonly doubtful: Map<string, SourcePlace>;
  readonly registrations: Map<string, SourcePlace>;
}

interface Filling extends KnownToDecisions {
  readonly registeredOn: Map<string, IsoDate>;
  readonly claimedOn: Map<string, IsoDate>;
}

export function openLearnerDirectory(
  known: readonly KnownLearner[],
  added: readonly LearnerRow[],
  registrations: readonly RegistrationRow[],
  rejected: RejectedLearners,
): LearnerDirectory {
  const byNumber = new Map<string, Filling>();
  const byUln = new Map<string, string>();
  for (const { learnerNumber, site, uln } of [...known, ...added]) {
    byNumber.set(codeKey(learnerNumber), {
      kind: 'learner',
      learnerNumber,
      site,
      registeredOn: new Map(),
      claimedOn: new Map(),
    });
    if (uln !== null) byUln.set(uln, codeKey(learnerNumber));
  }
  const registered = [
    ...registrations,
    ...known.flatMap((learner) =>
      learner.registrations.map((one) => ({ ...one, learnerNumber: learner.learnerNumber })),
    ),
  ];
  for (const { learnerNumber, qualificationCode, registeredOn } of registered)
    byNumber.get(codeKey(learnerNumber))?.registeredOn.set(qualificationCode, registeredOn);
  for (const { learnerNumber, registrations: kept } of known)
    for (const { qualificationCode, claimedOn } of kept)
      if (claimedOn !== null)
        byNumber.get(codeKey(learnerNumber))?.claimedOn.set(qualificationCode, claimedOn);
  return {
    find: memo((text) => {
      const number = codeKey(text);
      const reading = byNumber.has(number) ? null : readUln(text);
      const key = reading?.kind === 'uln' ? (byUln.get(reading.uln) ?? reading.uln) : number;
      const inDoubt = rejected.doubtful.get(key);
      if (inDoubt) return { kind: 'rejected', place: inDoubt };
      const found = byNumber.get(key);
      if (found) return found;
      const place = rejected.learners.get(key);
      return place ? { kind: 'rejected', place } : null;
    }),
    rejectedRegistration: (learnerNumber, qualificationCode) =>
      rejected.registrations.get(registrationKey(learnerNumber, qualificationCode)) ?? null,
  };
}
