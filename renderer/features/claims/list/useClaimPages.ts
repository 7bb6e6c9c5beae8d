import { keepPreviousData, useInfiniteQuery, useQuery, type InfiniteData } from '@tanstack/react-query';
import type { ClaimState } from '../../../../shared/domain/claims/claim';
import type { ResponseOf } from '../../../../shared/ipc/contract';
import { ask } from '../../../api';
import { requestOf, type ClaimsAddress } from './claims-view';

const PAGE = 50;
/** More than a window shows; each row's readiness is worked out, so a page is kept short. */
const READY_PAGE = 25;

type ReadyPage = ResponseOf<'claims.ready'>;
type ClaimPage = ResponseOf<'claims.page'>;
type Key = readonly unknown[];

/** Learners with units enough to claim, page by page: how each stands is worked out for the page shown. */
export const useReady = (address: ClaimsAddress) =>
  useInfiniteQuery<ReadyPage, unknown, InfiniteData<ReadyPage>, Key, string | null>({
    queryKey: ['claims.ready', requestOf(address)],
    queryFn: ({ pageParam }) =>
      ask('claims.ready', { ...requestOf(address), after: pageParam, limit: READY_PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** Claims in a state, newest first, page by page. */
export const useClaims = (address: ClaimsAddress, state: ClaimState) =>
  useInfiniteQuery<ClaimPage, unknown, InfiniteData<ClaimPage>, Key, string | null>({
    queryKey: ['claims.page', state, requestOf(address)],
    queryFn: ({ pageParam }) =>
      ask('claims.page', { ...requestOf(address), state, after: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** How many of them stand in each state; the last answer stays until the next is there. */
export const useClaimCounts = (address: ClaimsAddress) =>
  useQuery<ResponseOf<'claims.counts'>>({
    queryKey: ['claims.counts', requestOf(address)],
    queryFn: () => ask('claims.counts', requestOf(address)),
    placeholderData: keepPreviousData,
  });
