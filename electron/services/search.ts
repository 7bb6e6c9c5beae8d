import { formatDate } from '../../shared/domain/calendar';
import { fitOf, folded, foldedWords, type Fit } from '../../shared/domain/folded';
import type { SearchHit } from '../../shared/ipc/people';
import { ok, type Result } from '../../shared/result';
import type { ReadableDatabase } from '../database/connection';
import { people, rolesFrom } from '../database/people';
import { caseHits, learnersFound, searchHits, type SearchRow } from '../database/search';
import { mayKeepCases } from './cases/lead-iqa';
import type { CentreContext } from './centre-context';
import { fittingLearners } from './learners/named';
import { sinceRecorded } from './learners/since-recorded';

const HITS = 30;
const HITS_OF_ONE_KIND = 12;
const ORDER: readonly SearchHit['kind'][] = ['assessor', 'case', 'learner', 'plan', 'report', 'unit'];

interface RankedHit {
  readonly hit: SearchHit;
  readonly fit: Fit;
}

/**
 * Learners, people, units, plans and reports whose name or number has the text, the best first; at most 30. The lead
 * IQA also finds cases, by their reference.
 */
export function search(
  centre: CentreContext,
  request: { readonly text: string },
): Result<readonly SearchHit[]> {
  const { db } = centre;
  const text = request.text.trim().replace(/\s+/g, ' ');
  if (foldedWords(text).length === 0) return ok([]);
  const escaped = text.replace(/[\\%_]/g, (special) => `\\${special}`);
  const patterns = {
    prefix: `${escaped}%`,
    word: `% ${escaped}%`,
    infix: `%${escaped}%`,
    limit: HITS_OF_ONE_KIND,
  };
  const rows = [
    ...searchHits.all(db, patterns),
    ...(mayKeepCases(centre).ok ? caseHits.all(db, patterns) : []),
  ];
  const hits = [...learnerHits(db, text), ...personHits(db, text), ...rows.map(hitOfRow)].sort(
    (a, b) => a.fit - b.fit || ORDER.indexOf(a.hit.kind) - ORDER.indexOf(b.hit.kind),
  );
  return ok(hits.slice(0, HITS).map(({ hit }) => hit));
}

/** The first of those that fit best, as they lie. */
const bestOf = <Found extends { readonly fit: Fit }>(found: readonly Found[]): readonly Found[] =>
  ([0, 1, 2] as const)
    .flatMap((fit) => found.filter((one) => one.fit === fit).slice(0, HITS_OF_ONE_KIND))
    .slice(0, HITS_OF_ONE_KIND);

function learnerHits(db: ReadableDatabase, text: string): readonly RankedHit[] {
  const found = bestOf(fittingLearners(db, text));
  const rows = learnersFound.all(db, JSON.stringify(found.map(({ id }) => id)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id, fit }) => {
    const row = byId.get(id);
    return row ? [{ hit: { kind: 'learner' as const, ...row, parentId: null }, fit }] : [];
  });
}

const everybody = sinceRecorded((db) =>
  people.all(db).map(({ id, name, initials, number, roles }) => ({
    id,
    title: name,
    detail: [initials, rolesFrom(roles).join(', ')].filter((part) => part !== null).join(' · '),
    text: folded([name, initials, number].filter((part) => part !== null).join('\n')),
  })),
);

const personHits = (db: ReadableDatabase, text: string): readonly RankedHit[] => {
  const words = foldedWords(text);
  return bestOf(
    everybody(db).flatMap(({ id, title, detail, text: line }) => {
      const fit = fitOf(line, words);
      return fit === null
        ? []
        : [{ hit: { kind: 'assessor' as const, id, title, detail, parentId: null }, fit }];
    }),
  );
};

const hitOfRow = ({ kind, id, title, detail, on_day, parent_id, rank }: SearchRow): RankedHit => ({
  hit: {
    kind,
    id,
    title,
    detail: on_day === null ? detail : `${detail} ${formatDate(on_day)}`,
    parentId: parent_id,
  },
  fit: rank,
});
