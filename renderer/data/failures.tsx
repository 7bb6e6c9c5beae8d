import type { Failure } from '../../shared/result';
import { failureOf } from '../api';
import { Banner } from '../ui/Banner';

/** A failure of a call as a banner that is read out, with its remedy; nothing where nothing failed or it was cancelled. */
export function FailureBanner({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  const failure: Failure = failureOf(error);
  if (failure.code === 'cancelled')
    return <Banner tone="info" title={failure.message} remedy={failure.remedy} announce="polite" />;
  return <Banner tone="bad" title={failure.message} remedy={failure.remedy} announce="assertive" />;
}

/** The sentence for a field, when the failure belongs to it. */
export function fieldFailure(error: unknown, field: string): string | undefined {
  if (error === null || error === undefined) return undefined;
  const failure = failureOf(error);
  return failure.field === field ? failure.message : undefined;
}
