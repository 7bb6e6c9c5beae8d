import { codeKey, initialsKey, nameKey } from '../../../shared/domain/import/clean';
import type { ReadableDatabase } from '../../database/connection';
import { allLearners } from '../../database/learners';
import { people } from '../../database/people';
import { allQualifications } from '../../database/qualifications';
import { sites } from '../../database/sites';
import { allUnits } from '../../database/units';

/** Ids of what an import's rows name, found as the import compares names; grows while rows are written. */
export interface Directory {
  readonly sites: Map<string, string>;
  readonly people: Map<string, string>;
  readonly learners: Map<string, string>;
  readonly qualifications: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

export const unitKey = (qualificationCode: string, unitCode: string): string =>
  `${codeKey(qualificationCode)} ${codeKey(unitCode)}`;

export function openDirectory(db: ReadableDatabase): Directory {
  const qualifications = allQualifications.all(db);
  const codes = new Map(qualifications.map(({ id, code }) => [id, code]));
  return {
    sites: new Map(sites.all(db).map(({ id, name }) => [nameKey(name), id])),
    people: new Map(
      people.all(db).flatMap(({ id, initials }) => (initials === null ? [] : [[initialsKey(initials), id]])),
    ),
    learners: new Map(allLearners.all(db).map(({ id, number }) => [codeKey(number), id])),
    qualifications: new Map(qualifications.map(({ id, code }) => [codeKey(code), id])),
    units: new Map(
      allUnits.all(db).map((unit) => [unitKey(codes.get(unit.qualification_id) ?? '', unit.code), unit.id]),
    ),
  };
}

/** The id of something that validation has found: that it is missing is a bug. */
export function idIn(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key);
  if (id === undefined) throw new Error(`an import refers to ${key}, which is not there`);
  return id;
}
