import type { Page } from '@playwright/test';
import { ask } from '../call';
import { found, type SharedRecord } from './shared-record';

export async function aLearner(page: Page): Promise<SharedRecord> {
  const { rows } = await ask(page, 'learners.page', { query: '', after: null, limit: 1 });
  const { id } = found(rows[0]);
  return {
    name: 'a learner',
    path: `/learners/${id}/edit`,
    open: null,
    field: page.getByLabel('Name', { exact: true }),
    save: page.getByRole('button', { name: 'Save', exact: true }),
    saveOther: async (text) => {
      const { version, registrations, needs, ...learner } = await ask(page, 'learners.record', { id });
      await ask(page, 'learners.save', {
        ...learner,
        base: version,
        name: text,
        needs: [...needs],
        registrations: registrations.map((one) => ({
          id: one.id,
          qualificationId: one.qualificationId,
          registeredOn: one.registeredOn,
          withdrawnOn: one.withdrawnOn,
          number: one.number,
        })),
        reasons: {},
      });
    },
    stored: async () => (await ask(page, 'learners.record', { id })).name,
  };
}
