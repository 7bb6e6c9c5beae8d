import { useEffect, type RefObject } from 'react';

const WRONG = '[aria-invalid="true"], [data-invalid] input, [data-invalid] button';

const focusFirst = (form: HTMLFormElement | null): void => form?.querySelector<HTMLElement>(WRONG)?.focus();

/**
 * Moves the focus to the first wrong field of a form: after a try to send it that the form itself stopped (`tries`
 * counts them), and when it was refused (`refusal`, null while it is not).
 */
export function useProblemFocus(
  form: RefObject<HTMLFormElement | null>,
  tries: number,
  refusal: unknown,
): void {
  useEffect(() => {
    if (tries > 0) focusFirst(form.current);
  }, [tries, form]);
  useEffect(() => {
    if (refusal !== null) focusFirst(form.current);
  }, [refusal, form]);
}
