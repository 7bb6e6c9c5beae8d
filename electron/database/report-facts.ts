import { query } from './query';

/** What a report's first page says of the qualification. */
export const qualificationHead = query<
  [id: string],
  {
    readonly title: string;
    readonly number: string;
    readonly code: string;
    readonly awarding_organisation: string;
  }
>('SELECT title, number, code, awarding_organisation FROM qualification WHERE id = ?');
