import type { ReadableDatabase } from '../../database/connection';
import { logHead } from '../../database/ledger';
import type { Query } from '../../database/query';

type Ids = Query<[], string>;

const known = new WeakMap<ReadableDatabase, Map<Ids, { readonly seq: number; readonly ids: string }>>();

/**
 * What a question that looks through every sample answers, as a JSON list, asked anew only after something was recorded:
 * the keys that follow one another in a search all have the same answer.
 */
export function idsOf(db: ReadableDatabase, question: Ids): string {
  const { seq } = logHead(db);
  const answers = known.get(db) ?? new Map<Ids, { readonly seq: number; readonly ids: string }>();
  known.set(db, answers);
  const last = answers.get(question);
  if (last?.seq === seq) return last.ids;
  const ids = JSON.stringify(question.all(db));
  answers.set(question, { seq, ids });
  return ids;
}
