/** After a form has done its work and gone, the focus goes to the page's title: Tab goes on from there. */
export const focusTitle = (): void => document.querySelector<HTMLElement>('main h1')?.focus();
