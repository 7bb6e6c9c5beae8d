import type { Page } from '@playwright/test';
import { ask } from '../call';
import { found, type SharedRecord } from './shared-record';

export async function aCase(page: Page): Promise<SharedRecord> {
  const facts = {
    kind: 'malpractice',
    openedOn: '2026-01-12',
    learnerId: null,
    assessorId: null,
    iqaId: null,
    unitId: null,
    decisionId: null,
    howFound: 'At a visit.',
    reportedTo: null,
    reportedOn: null,
    description: 'Two portfolios hold the same page.',
  } as const;
  const opened = { ...facts, id: null, base: null, peopleInWords: 'Nobody yet', changeReason: null };
  const { id } = await ask(page, 'cases.save', opened);
  const newest = async () => found((await ask(page, 'cases.get', { id })).revisions.at(-1));
  return {
    name: 'a case',
    path: `/cases/${id}`,
    open: page.getByRole('button', { name: 'Correct the facts' }),
    field: page.getByLabel('Others, in words'),
    save: page.getByRole('button', { name: 'Record the change' }),
    also: () => page.getByLabel('Why it is changed').fill('More is known.'),
    saveOther: async (text) => {
      const base = (await newest()).id;
      await ask(page, 'cases.save', {
        ...facts,
        id,
        base,
        peopleInWords: text,
        changeReason: 'A letter came.',
      });
    },
    stored: async () => (await newest()).peopleInWords,
  };
}
