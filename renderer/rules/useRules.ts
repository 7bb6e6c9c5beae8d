import type { UseQueryResult } from '@tanstack/react-query';
import type { IsoDate } from '../../shared/domain/calendar';
import type { RulesInForce } from '../../shared/ipc/rules';
import { useRead } from '../data/queries';

/** The rules that a form judges by as one types; the service judges again. Null asks for the general pack. */
export const useRules = (
  qualificationId: string | null,
  { day, enabled = true }: { readonly day?: IsoDate; readonly enabled?: boolean } = {},
): UseQueryResult<RulesInForce> =>
  useRead('rules.inForce', { qualificationId, ...(day !== undefined && { day }) }, { enabled });
