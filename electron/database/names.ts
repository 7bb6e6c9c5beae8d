import { query } from './query';

interface NamedRow {
  readonly id: string;
  readonly name: string;
}

export const personNames = query<[], NamedRow>('SELECT id, name FROM person');
export const unitCodes = query<[], NamedRow>('SELECT id, code AS name FROM unit');
export const siteNames = query<[], NamedRow>('SELECT id, name FROM site');
export const namesOfLearners = query<[], NamedRow>('SELECT id, name FROM learner');
