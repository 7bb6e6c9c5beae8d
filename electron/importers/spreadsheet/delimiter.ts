import { recognisedHeaders } from '../../../shared/domain/import/headers';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const RECORDS_TRIED = 20;
const CHARACTERS_TRIED = 64_000;

/**
 * The separator that makes the most known headers of some row; failing that, the one that cuts the most
 * records into the same number of fields. A comma where neither says anything.
 */
export function detectDelimiter(text: string): Delimiter {
  const head = text.slice(0, CHARACTERS_TRIED);
  let best: { readonly delimiter: Delimiter; readonly headers: number; readonly regularity: number } | null =
    null;
  for (const delimiter of DELIMITERS) {
    const records = splitRecords(head, delimiter);
    const headers = Math.max(0, ...records.map(recognisedHeaders));
    const candidate = { delimiter, headers: headers < 2 ? 0 : headers, regularity: regularity(records) };
    if (
      !best ||
      candidate.headers > best.headers ||
      (candidate.headers === best.headers && candidate.regularity > best.regularity)
    )
      best = candidate;
  }
  return best?.delimiter ?? ',';
}

/** Fields of the commonest record length, over all records that have it; 0 where nothing is cut. */
function regularity(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([length, count]) => length * count));
}

/** A rough split that knows quotation marks: enough to count by. */
function splitRecords(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (const character of text) {
    if (quoted) {
      if (character === '"') quoted = false;
      else field += character;
    } else if (character === '"') quoted = true;
    else if (character === delimiter) {
      record.push(field);
      field = '';
    } else if (character === '\n' || character === '\r') {
      if (record.length > 0 || field.trim() !== '') records.push([...record, field]);
      record = [];
      field = '';
      if (records.length === RECORDS_TRIED) return records;
    } else field += character;
  }
  if (record.length > 0 || field.trim() !== '') records.push([...record, field]);
  return records;
}
