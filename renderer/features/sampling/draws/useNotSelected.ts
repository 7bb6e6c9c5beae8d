import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { Page } from '../../../../shared/ipc/common';
import type { NotSelectedRow } from '../../../../shared/ipc/draws';
import { ask } from '../../../api';

const PAGE = 100;

export interface NotSelectedFilter {
  readonly planId: string;
  readonly assessorId: string | null;
  readonly unitId: string | null;
  readonly text: string;
}

type NotSelectedPage = Page<NotSelectedRow>;

/** What was not sampled, page by page; what was found before stays in sight while others are looked for. */
export const useNotSelected = (filter: NotSelectedFilter) =>
  useInfiniteQuery<
    NotSelectedPage,
    unknown,
    InfiniteData<NotSelectedPage>,
    readonly unknown[],
    string | null
  >({
    queryKey: ['plans.notSelected', filter],
    queryFn: ({ pageParam }) => ask('plans.notSelected', { ...filter, after: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
