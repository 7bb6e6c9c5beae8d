import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { LEARNER_NEEDS_AT_MOST, NEED_LENGTH } from '../learner';
import type { SourcePlace } from './plan';
import { errorOf, warningOf } from './problem-codes';
import type { Finding } from './problem-codes';

/** Sentences for what rows say about each other and about the centre. */

export const placeText = (place: SourcePlace): string => `row ${place.row} of “${place.sheet}”`;

export const duplicateRow = (what: string, first: SourcePlace): Finding =>
  warningOf(
    'duplicate-row',
    `${what} is already in ${placeText(first)}.`,
    'Nothing to do: it is imported once.',
  );

export const differsFromCentre = (what: string, inFile: string, atCentre: string | null): Finding =>
  warningOf(
    'differs-from-centre',
    `${what} is “${inFile}” here and ${atCentre === null ? 'not recorded' : `“${atCentre}”`} at the centre.`,
    'An import only adds. If the file is right, change it in Countersign.',
  );

export const dependsOn = (what: string, place: SourcePlace): Finding =>
  errorOf(
    'depends-on-rejected-row',
    `${what} is in ${placeText(place)}, which cannot be imported.`,
    'Mend that row; this one then goes in with it.',
  );

export const identicalInitials = (initials: string, other: string, where: string): Finding =>
  errorOf(
    'identical-initials',
    `${initials} are also the initials of ${other} (${where}).`,
    'Give each person initials of their own, here and in the decisions.',
  );

export const unknownCountersignatory = (initials: string): Finding =>
  errorOf(
    'unknown-countersignatory',
    `Nobody at the centre or in the file has the initials ${initials}.`,
    'Correct the initials, or add the countersignatory to the assessors.',
  );

export const traineeCountersignatory = (initials: string): Finding =>
  errorOf(
    'countersignatory-is-trainee',
    `${initials} is a trainee and cannot countersign.`,
    'Name a qualified assessor or an IQA.',
  );

export const ownCountersignatory = (initials: string): Finding =>
  errorOf(
    'countersigns-own-decisions',
    `${initials} is both assessor and countersignatory.`,
    'Name another, qualified person as the countersignatory.',
  );

export const traineeAlone = (name: string): Finding =>
  warningOf(
    'trainee-without-countersignatory',
    `${name} is a trainee without a countersignatory.`,
    'Name one, or their decisions wait for a countersignature.',
  );

export const leftBeforeJoined = (left: IsoDate, joined: IsoDate): Finding =>
  errorOf(
    'left-before-joined',
    `Left on ${formatDate(left)}, before joining on ${formatDate(joined)}.`,
    'Correct one of the two dates.',
  );

export const otherName = (learnerNumber: string, name: string, where: string): Finding =>
  errorOf(
    'learner-number-other-name',
    `Learner number ${learnerNumber} belongs to ${name} (${where}).`,
    'Give each learner a number of their own, or write the name the same way.',
  );

export const learnerDiffers = (label: string, learnerNumber: string): Finding =>
  errorOf(
    'learner-differs',
    `The rows of learner ${learnerNumber} give different values for “${label}”.`,
    'Make them the same.',
  );

export const ulnTaken = (uln: string, learnerNumber: string): Finding =>
  errorOf(
    'uln-of-another-learner',
    `ULN ${uln} belongs to learner ${learnerNumber} as well.`,
    'A ULN belongs to one learner: correct one of the two.',
  );

export const unknownQualification = (code: string, known: readonly string[]): Finding =>
  errorOf(
    'unknown-qualification',
    `The centre has no qualification “${code}”.`,
    known.length > 0
      ? `Use one of: ${known.join(', ')}; or set the qualification up first.`
      : 'Set the qualification up first.',
  );

export const registrationIncomplete = (missing: string): Finding =>
  errorOf(
    'registration-incomplete',
    `“${missing}” is missing for the registration.`,
    `Fill in “${missing}”.`,
  );

export const registrationDiffers = (code: string, first: SourcePlace): Finding =>
  errorOf(
    'registration-differs',
    `${placeText(first)} registers the same learner for ${code} on another day.`,
    'A learner is registered once for a qualification: correct one of the two rows.',
  );

export const tooManyNeeds = (): Finding =>
  errorOf(
    'too-many-needs',
    `A learner has at most ${LEARNER_NEEDS_AT_MOST} needs of at most ${NEED_LENGTH} characters each.`,
    'Shorten them, and separate them by semicolons.',
  );

export const registeredBeforeJoined = (registered: IsoDate, joined: IsoDate): Finding =>
  errorOf(
    'registered-before-joined',
    `Registered as assessor on ${formatDate(registered)}, before joining on ${formatDate(joined)}.`,
    'Correct one of the two dates.',
  );

export const competentFromToday = (name: string): Finding =>
  warningOf(
    'competent-from-today',
    `Nothing says since when ${name} is competent in these units: it counts from today.`,
    'Fill in “Competent since” or “Joined”.',
  );
