import * as z from 'zod';
import { isIsoDate } from '../domain/calendar';
import { cleanLines, cleanText } from '../domain/import/clean';

/**
 * Request fields that recur. Lengths are limits against mishaps, not style. What was pasted loses control and invisible
 * characters before it is looked at.
 */
export const nothing = z.strictObject({});
export const id = z.uuid('There is no record with this id.');
export const isoDate = z.string().refine(isIsoDate, 'Give a date such as 21 Nov 2026.');
export const line = z.string().overwrite(cleanText).max(300, 'Use at most 300 characters.');
export const requiredLine = line.min(1, 'This is needed.');
export const text = z.string().overwrite(cleanLines).max(20_000, 'Use at most 20,000 characters.');
export const passphrase = z.string().min(12, 'Use at least 12 characters.').max(1_000);
export const pin = z.string().min(6, 'Use at least 6 characters.').max(200);
/** Chosen by the interface, so that it can show progress and cancel. */
export const jobId = z.uuid();
/** Stands for a file that the person picked; main alone knows where it lies. */
export const fileToken = z.uuid();

/** A page of a keyset-paged list. `next` is null on the last page. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

/** A file that the person picked, as the interface knows it. */
export interface PickedFile {
  readonly token: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}
