/** Puts the focus on the page's title after what was pressed has gone with its form. */
export const focusTitle = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus());
};
