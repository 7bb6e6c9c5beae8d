import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { Page } from '../../../shared/ipc/common';
import type { LearnerRow } from '../../../shared/ipc/people';
import { ask } from '../../api';

const PAGE = 100;

type LearnerPage = Page<LearnerRow>;

/** Learners page by page; the ones found before stay in sight while others are looked for. */
export const useLearners = (query: string) =>
  useInfiniteQuery<LearnerPage, unknown, InfiniteData<LearnerPage>, readonly string[], string | null>({
    queryKey: ['learners.page', query],
    queryFn: ({ pageParam }) => ask('learners.page', { query, after: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
