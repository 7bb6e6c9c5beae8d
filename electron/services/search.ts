import type { SearchHit } from '../../shared/ipc/people';
import { ok, type Result } from '../../shared/result';
import { searchHits } from '../database/search';
import type { CentreContext } from './centre-context';

const HITS = 30;
const HITS_OF_ONE_KIND = 12;

/** Learners, people, units, plans and reports whose name or number has the text, the best first; at most 30. */
export function search(
  { db }: CentreContext,
  request: { readonly text: string },
): Result<readonly SearchHit[]> {
  const text = request.text.trim().replace(/\s+/g, ' ');
  if (text === '') return ok([]);
  const escaped = text.replace(/[\\%_]/g, (special) => `\\${special}`);
  const rows = searchHits.all(db, {
    prefix: `${escaped}%`,
    word: `% ${escaped}%`,
    infix: `%${escaped}%`,
    limit: HITS_OF_ONE_KIND,
  });
  return ok(
    rows
      .slice(0, HITS)
      .map(({ kind, id, title, detail, parent_id }) => ({ kind, id, title, detail, parentId: parent_id })),
  );
}
