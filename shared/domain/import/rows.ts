import { nameKey } from './clean';
import { missingCell } from './cell-findings';
import type { LearnerRow, RegistrationRow, SourcePlace } from './plan';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';
import type { TableReader } from './table-reader';

/** A row with what was read from it. */
export interface Candidate<T> {
  readonly row: RowReader;
  readonly value: T;
}

/** A learners' row: the learner and, where it has one, the registration. */
export interface LearnerCandidate {
  readonly learner: LearnerRow;
  readonly registration: RegistrationRow | null;
}

export const placeOf = ({ sheet, row }: SourcePlace): SourcePlace => ({ sheet, row });

/** In order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The name column, or first name and surname together. */
export function readFullName(row: RowReader, kind: TableReader['kind']): string | null {
  const name = row.text('name');
  if (name !== null) return name;
  const parts = [row.text('firstName'), row.text('surname')].filter((part) => part !== null);
  if (parts.length === 2) return parts.join(' ');
  row.report('name', missingCell(parts.length === 0 ? labelOf(kind, 'name') : 'First name and Surname'));
  return null;
}

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
