import {
  keepPreviousData,
  QueryClient,
  type Query,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract';
import type { ChannelName } from '../../shared/ipc/names';
import { ask } from '../api';

/** Main is on this machine and never offline: nothing is retried, and data stays fresh until something is written. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** Reads from main; cached by name and request until `useWrite` writes something. */
export const useRead = <Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>,
  {
    enabled = true,
    keepsPrevious = false,
  }: {
    readonly enabled?: boolean;
    /** Shows the answer to the request before until this one's is there. */
    readonly keepsPrevious?: boolean;
  } = {},
): UseQueryResult<ResponseOf<Name>> =>
  useQuery<ResponseOf<Name>>({
    queryKey: [name, request],
    queryFn: () => ask(name, request),
    enabled,
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
  });

/**
 * Reads that workers answer, in seconds where a plan is large (some draw it again), and that show what was there until
 * they are done: nobody waits for them.
 */
const LONG: ReadonlySet<unknown> = new Set<ChannelName>([
  'plans.matrix',
  'plans.whyNot',
  'plans.notSelected',
  'plans.openChoices',
  'plans.shellCheck',
  'plans.preview',
]);
const isLong = ({ queryKey }: Query): boolean => LONG.has(queryKey[0]);

/** Reads everything on screen again; done when all but the long reads are. */
function readAgain(client: QueryClient): Promise<void> {
  void client.invalidateQueries({ predicate: isLong });
  return client.invalidateQueries({ predicate: (query) => !isLong(query) });
}

/** Writes through main and then lets every list on screen read again: figures must never lag behind a record. */
export function useWrite<Name extends ChannelName>(
  name: Name,
): UseMutationResult<ResponseOf<Name>, unknown, RequestOf<Name>> {
  const client = useQueryClient();
  return useMutation<ResponseOf<Name>, unknown, RequestOf<Name>>({
    mutationFn: (request) => ask(name, request),
    onSuccess: () => readAgain(client),
  });
}

/** For what changes nothing that is shown: drafts, saving a file elsewhere, looking at a document. */
export const useAsk = <Name extends ChannelName>(
  name: Name,
): UseMutationResult<ResponseOf<Name>, unknown, RequestOf<Name>> =>
  useMutation<ResponseOf<Name>, unknown, RequestOf<Name>>({ mutationFn: (request) => ask(name, request) });
