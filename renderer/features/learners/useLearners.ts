import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { Page } from '../../../shared/ipc/common';
import type { LearnerRow } from '../../../shared/ipc/learners';
import { ask } from '../../api';
import { requestOf, type LearnerFilter } from './learner-filter';

const PAGE = 50;

type LearnerPage = Page<LearnerRow>;

/** Learners page by page; the ones found before stay in sight while others are looked for. */
export const useLearners = (filter: LearnerFilter) =>
  useInfiniteQuery<LearnerPage, unknown, InfiniteData<LearnerPage>, readonly unknown[], string | null>({
    queryKey: ['learners.page', requestOf(filter)],
    queryFn: ({ pageParam }) => ask('learners.page', { ...requestOf(filter), after: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
