import type { Page } from '@playwright/test';
import { addDays, formatDate } from '../../shared/domain/calendar';
import type { ClaimState } from '../../shared/domain/claims/claim';
import { ask } from './call';
import type { Desk } from './steps/desk';
import {
  fillOutcome,
  nextUnit,
  onUnit,
  pasteBlock,
  saveEntries,
  signOffUnit,
  typeAlong,
  typeDown,
} from './steps/unit-record';
import { localDay } from './today';

/** Who is carried from registration to a claim, and what of. */
export const ZOE = { name: 'Zoë Ní Dhonnchadha-O’Súilleabháin Żółkiewska Fitzwilliam', number: 'J-2001' };
export const IDRIS = { name: 'Idris Müller-D’Souza', number: 'J-2002' };

/** `21 Nov 2026`, so many days ago. */
export const ago = (days: number): string => formatDate(addDays(localDay(), -days));

export interface SpelledOut {
  readonly code: string;
  readonly outcomes: number;
  readonly criteria: number;
}

/** The spelled-out units that are pasted, in the order of the qualification. */
export const PASTED: Readonly<Record<'CS2D1' | 'CSPD2', readonly SpelledOut[]>> = {
  CS2D1: [
    { code: 'UBU20', outcomes: 2, criteria: 9 },
    { code: 'UBU21', outcomes: 4, criteria: 23 },
    { code: 'UBU22', outcomes: 2, criteria: 6 },
    { code: 'UBU23', outcomes: 4, criteria: 20 },
  ],
  CSPD2: [
    { code: 'CPR1', outcomes: 2, criteria: 7 },
    { code: 'CPR2', outcomes: 2, criteria: 6 },
    { code: 'CPR3', outcomes: 3, criteria: 12 },
    { code: 'CPR4', outcomes: 3, criteria: 14 },
    { code: 'CPR5', outcomes: 2, criteria: 5 },
  ],
};

/** UBU19's first outcome, typed down the columns: two observations five days apart, the second by simulation. */
export async function typeTwoObservations(desk: Desk): Promise<void> {
  const day = (column: number): string => `Date achieved, outcome 1, observation ${column}`;
  await typeDown(desk, day(1), [ago(60), '', '', 'p. 4', 're']);
  await typeDown(desk, day(2), [ago(55), '', '1b', 'p. 9', 're', '', 'simulation']);
}

/** UBU19's other outcomes: observations filled from the outcome above, knowledge typed once and filled down. */
export async function fillInTheRest(desk: Desk): Promise<void> {
  await fillOutcome(desk, 'Date achieved, outcome 2, observation 1');
  await fillOutcome(desk, 'Date achieved, outcome 3, observation 1');
  await typeAlong(desk, 'Portfolio reference, criterion 4a', ['p. 20', ago(40), 're', 'product']);
  await fillOutcome(desk, 'Portfolio reference, criterion 4b');
  await fillOutcome(desk, 'Portfolio reference, criterion 5a');
}

/** Each unit's criteria pasted in one block from its first one on, saved and signed off; how many were saved of each. */
export async function pasteAndSignOff(
  desk: Desk,
  units: readonly SpelledOut[],
  { first, isOpen }: { readonly first: string; readonly isOpen: boolean },
): Promise<readonly number[]> {
  const saved: number[] = [];
  for (const [place, { code, outcomes, criteria }] of units.entries()) {
    await (isOpen && place === 0 ? onUnit(desk, code) : nextUnit(desk, code));
    await pasteBlock(desk, `Portfolio reference, criterion ${first}`, rows(criteria));
    saved.push(await saveEntries(desk));
    await signOffUnit(desk, code, outcomes);
  }
  return saved;
}

/** Rows of a knowledge table as a spreadsheet has them: reference, date, initials, evidence type. */
const rows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, row) => [`p. ${row + 1}`, ago(40), 'RE', 'product']);

/** Claims of a learner in a state, as main has them. */
export async function claimsOf(page: Page, number: string, state: ClaimState) {
  const asked = { query: number, state, qualificationId: null, after: null, limit: 5 };
  return (await ask(page, 'claims.page', asked)).rows;
}
