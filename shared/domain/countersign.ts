import type { Failure } from '../result';
import type { IsoDate } from './calendar';
import type { Role } from './people';

/** Who wants to countersign. */
export interface CountersignerFacts {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly isTrainee: boolean;
  /** The first day on which they needed no countersignature any more. */
  readonly traineeUntil: IsoDate | null;
  readonly leftOn: IsoDate | null;
}

/** What they want to countersign. */
export interface CountersignableFacts {
  readonly assessorId: string;
  /** Whether they have sampled any revision of the decision. */
  readonly sampledByThem: boolean;
}

const COUNTERSIGNING_ROLES: readonly Role[] = ['assessor', 'countersignatory', 'IQA', 'lead IQA'];

/** Why somebody countersigns nothing at all, or null: a countersignature is a qualified person's (P5). */
export function countersignerProblem(person: CountersignerFacts, day: IsoDate): Failure | null {
  if (!person.roles.some((role) => COUNTERSIGNING_ROLES.includes(role)))
    return {
      code: 'not-allowed',
      message: 'A countersignature is given by a countersignatory, an assessor or an IQA of the centre.',
      remedy: 'Ask one of them to sign in.',
    };
  if (person.isTrainee || (person.traineeUntil !== null && day < person.traineeUntil))
    return {
      code: 'not-allowed',
      message: 'A trainee countersigns for nobody: the second signature is a qualified person’s (P5).',
      remedy: 'Ask the trainee’s countersignatory to sign in.',
    };
  if (person.leftOn !== null && person.leftOn <= day)
    return {
      code: 'not-allowed',
      message: 'You have left the centre, so you countersign nothing here any more.',
      remedy: 'Ask another qualified person of the centre.',
    };
  return null;
}

/** Why somebody who countersigns does not countersign this decision, or null. The database refuses both too. */
export function countersignProblem(personId: string, decision: CountersignableFacts): Failure | null {
  if (decision.assessorId === personId)
    return {
      code: 'own-decision',
      message: 'You took this decision yourself, so somebody else countersigns it (P5).',
      remedy: 'Leave it for another qualified person.',
    };
  if (decision.sampledByThem)
    return {
      code: 'not-independent',
      message: 'You have sampled this decision, so you cannot countersign it (P1).',
      remedy: 'Leave it for another qualified person.',
    };
  return null;
}
