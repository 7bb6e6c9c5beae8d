/**
 * After a sign-off its button is gone: the focus goes to the next thing to sign, else to the page's title. Waits for
 * the dialog, which gives the focus back to where it was opened from.
 */
export function focusAfterSigning(): void {
  window.setTimeout(() => {
    const next =
      document.querySelector<HTMLElement>('[data-sign-off="outcome"]') ??
      document.querySelector<HTMLElement>('[data-sign-off="unit"]') ??
      document.querySelector<HTMLElement>('main h1');
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  }, FOCUS_AFTER_MS);
}

const FOCUS_AFTER_MS = 80;
