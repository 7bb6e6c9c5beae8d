import { useEffect, useState } from 'react';
import type { SearchFunction, SearchGroup } from './searchResults';

export interface SearchState {
  readonly groups: readonly SearchGroup[];
  readonly status: 'searching' | 'done' | 'failed';
}

/** Waits for a pause in typing, in milliseconds. */
const PAUSE = 80;

/** The results for what is typed; those of the query before stay until the new ones are there. */
export function useSearch(search: SearchFunction, query: string): SearchState {
  const [state, setState] = useState<SearchState>({ groups: [], status: 'searching' });
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      search(query, controller.signal).then(
        (groups) => {
          const found = groups.filter((group) => group.results.length > 0);
          if (!controller.signal.aborted) setState({ groups: found, status: 'done' });
        },
        () => {
          if (!controller.signal.aborted) setState({ groups: [], status: 'failed' });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [search, query]);
  return state;
}
