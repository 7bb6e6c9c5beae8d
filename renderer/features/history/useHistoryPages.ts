import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { ResponseOf } from '../../../shared/ipc/contract';
import { ask } from '../../api';

const PAGE = 100;

type HistoryPage = ResponseOf<'history.page'>;

/** The log page by page, newest first. */
export const useHistoryPages = () =>
  useInfiniteQuery<HistoryPage, unknown, InfiniteData<HistoryPage>, readonly string[], number | null>({
    queryKey: ['history.page'],
    queryFn: ({ pageParam }) => ask('history.page', { before: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
