import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useDraft } from '../../../frame/useDraft';
import { planPath } from '../plan-tabs';
import { filterOfAddress } from './matrix-address';
import { FIRST_VIEW, type MatrixView } from './matrix-view';

/**
 * An address that names a filter opens the matrix with it, once: from then on the filter is what somebody makes of it,
 * and the address names the matrix alone.
 */
export function useAddressedFilter(planId: string): void {
  const search = useSearch();
  const [, navigate] = useLocation();
  const { value: view, set } = useDraft<MatrixView>(`matrix:view:${planId}`, FIRST_VIEW);
  useEffect(() => {
    const filter = filterOfAddress(search);
    if (filter === null) return;
    set({ ...view, filter });
    navigate(planPath(planId, 'matrix'), { replace: true });
  }, [search, view, set, navigate, planId]);
}
