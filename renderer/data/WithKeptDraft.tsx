import type { ReactNode } from 'react';
import { FailureBanner } from './failures';
import { useRead } from './queries';
import type { KeptDraft } from './useKeptDraft';

/** Shows a form once it is known whether something typed into it was kept. */
export function WithKeptDraft({
  draftKey,
  children,
}: {
  readonly draftKey: string;
  readonly children: (kept: KeptDraft | null) => ReactNode;
}) {
  const kept = useRead('drafts.get', { key: draftKey });
  if (kept.isPending) return null;
  return kept.error ? <FailureBanner error={kept.error} /> : <>{children(kept.data ?? null)}</>;
}
