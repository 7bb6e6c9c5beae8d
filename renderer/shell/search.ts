import type { SearchHit } from '../../shared/ipc/people';
import { assertNever } from '../../shared/result';
import { ask } from '../api';
import type { NavigationItem } from '../frame/navigation';
import type { SearchFunction, SearchGroup } from '../frame/searchResults';

const GROUPS: Readonly<Record<SearchHit['kind'], string>> = {
  learner: 'Learners',
  assessor: 'Assessors',
  unit: 'Units',
  plan: 'Plans',
  report: 'Reports',
  case: 'Cases',
};

/** Where a hit is shown. */
export function placeOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'learner':
      return `/learners/${hit.id}`;
    case 'assessor':
      return `/assessors/${hit.id}`;
    case 'unit':
      return `/qualifications/${hit.parentId ?? ''}`;
    case 'plan':
      return `/sampling/plans/${hit.id}`;
    case 'report':
      return '/reports';
    case 'case':
      return `/cases/${hit.id}`;
    default:
      return assertNever(hit.kind);
  }
}

/** Screens by name at once, then what main finds. */
export const searchWith =
  (navigation: readonly (readonly NavigationItem[])[]): SearchFunction =>
  async (query) => {
    const wanted = query.trim().toLocaleLowerCase('en-GB');
    const screens = navigation
      .flat()
      .filter(({ label }) => label.toLocaleLowerCase('en-GB').includes(wanted))
      .map(({ to, label }) => ({ kind: 'go' as const, id: `screen:${to}`, label, to }));
    const hits = wanted === '' ? [] : await ask('search.query', { text: query });
    const kinds = [...new Set(hits.map(({ kind }) => kind))];
    const groups: SearchGroup[] = kinds.map((kind) => ({
      title: GROUPS[kind],
      results: hits
        .filter((hit) => hit.kind === kind)
        .map((hit) => ({
          kind: 'go',
          id: `${kind}:${hit.id}`,
          label: hit.title,
          note: hit.detail,
          to: placeOf(hit),
        })),
    }));
    return [{ title: 'Screens', results: screens }, ...groups].filter(({ results }) => results.length > 0);
  };
