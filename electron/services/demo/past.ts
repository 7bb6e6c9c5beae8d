import type { IsoTime } from '../../../shared/domain/calendar';
import type { Person } from '../../../shared/domain/people';
import type { WritableDatabase } from '../../database/connection';
import { people, personFrom } from '../../database/people';
import type { CentreContext } from '../centre-context';

/** Use cases as somebody at a moment of the past. */
export interface Past {
  readonly as: (initials: string, at: IsoTime) => CentreContext;
  readonly person: (initials: string) => Person;
}

export function openPast(db: WritableDatabase, deviceId: string): Past {
  const person = (initials: string): Person => {
    const row = people.all(db).find((one) => one.initials === initials);
    if (!row) throw new Error(`the demo centre has nobody with the initials ${initials}`);
    return personFrom(row);
  };
  return {
    person,
    as: (initials, at) => {
      const who = person(initials);
      return {
        db,
        person: who,
        access: { file: db.file, key: Buffer.alloc(32), nativeBinding: undefined },
        commitContext: () => ({ actor: { id: who.id, name: who.name }, now: at, deviceId }),
        today: () => at.slice(0, 10),
        canSignIn: () => false,
      };
    },
  };
}
