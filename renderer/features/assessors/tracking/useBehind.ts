import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { TrackingFigure } from '../../../../shared/domain/tracking/tracking-row';
import type { Page } from '../../../../shared/ipc/common';
import type { BehindRow } from '../../../../shared/ipc/tracking';
import { ask } from '../../../api';

type BehindPage = Page<BehindRow>;
const PAGE = 100;

/** The rows behind one of somebody's numbers, page by page. */
export const useBehind = (personId: string, figure: TrackingFigure) =>
  useInfiniteQuery<BehindPage, unknown, InfiniteData<BehindPage>, readonly unknown[], string | null>({
    queryKey: ['tracking.behind', { personId, figure }],
    queryFn: ({ pageParam }) => ask('tracking.behind', { personId, figure, after: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
