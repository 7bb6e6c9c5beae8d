import type { Locator } from '@playwright/test';

/** A record that two people change at once: one in the form, the other through main. */
export interface SharedRecord {
  readonly name: string;
  readonly path: string;
  /** Pressed to get at the form, where it is not open already. */
  readonly open: Locator | null;
  readonly field: Locator;
  readonly save: Locator;
  /** What the form asks for besides. */
  readonly also?: () => Promise<void>;
  readonly saveOther: (text: string) => Promise<void>;
  readonly stored: () => Promise<string | null>;
}

/** What the demo centre has to have. */
export const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the demo centre lacks a record for this test');
  return value;
};
