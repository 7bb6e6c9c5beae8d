import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

/** What opens the first row of the list on screen: a table's button, or a grid's own cell. */
export const firstRow = ({ page }: Pick<Desk, 'page'>): Locator =>
  page.locator('.table__open, .grid__cell[role="rowheader"]').first();
