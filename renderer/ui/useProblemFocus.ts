import { useCallback, useEffect, type RefObject } from 'react';

const WRONG = '[aria-invalid="true"], [data-invalid] input, [data-invalid] button';

/**
 * Moves the focus to the first wrong field of a form: after a try to send it that the form itself stopped (`tries`
 * counts them), and when it was refused (`refusal`, null while it is not).
 */
export function useProblemFocus(
  form: RefObject<HTMLFormElement | null>,
  tries: number,
  refusal: unknown,
): void {
  const focusFirst = useCallback(() => form.current?.querySelector<HTMLElement>(WRONG)?.focus(), [form]);
  useEffect(() => {
    if (tries > 0) focusFirst();
  }, [tries, focusFirst]);
  useEffect(() => {
    if (refusal !== null) focusFirst();
  }, [refusal, focusFirst]);
}
