import type { Page } from '@playwright/test';
import { callInPage } from '../app';
import { ask } from '../call';
import { found, type SharedRecord } from './shared-record';

export async function anEntry(page: Page): Promise<SharedRecord> {
  const places = await openRecordOf(page);
  const view = async () => ask(page, 'unitRecords.get', places);
  const slot = found((await view()).entries[0]).slot;
  const entry = async () =>
    found((await view()).entries.find((one) => JSON.stringify(one.slot) === JSON.stringify(slot)));
  return {
    name: 'an entry of a unit record',
    path: `/learners/${places.learnerId}/units/${places.unitId}`,
    open: null,
    field: page.locator(`.record-cell__input[data-field="portfolioReference"]`).first(),
    save: page.getByRole('button', { name: 'Save entries' }),
    saveOther: async (text) => {
      const { id: base, values } = await entry();
      const { registrationId } = await view();
      await ask(page, 'unitRecords.save', {
        registrationId,
        unitId: places.unitId,
        entries: [
          {
            ...values,
            slot,
            base,
            criteria: [...values.criteria],
            oralCriteria: [...values.oralCriteria],
            portfolioReference: text,
            changeReason: null,
            reasons: {},
          },
        ],
      });
    },
    stored: async () => (await entry()).values.portfolioReference,
  };
}

/** A unit that nobody has begun, with one entry by an assessor whom the rules let assess it. */
async function openRecordOf(page: Page) {
  const assessors = (await ask(page, 'people.list', {})).filter(({ roles }) => roles.includes('assessor'));
  const { rows } = await ask(page, 'learners.page', { query: '', after: null, limit: 40 });
  for (const { id: learnerId } of rows) {
    const { registrations } = await ask(page, 'learners.get', { id: learnerId });
    for (const { unitId } of registrations.flatMap(({ units }) => units)) {
      const places = { learnerId, unitId };
      const { entries, lock, outcomes, decisions, registrationId } = await ask(
        page,
        'unitRecords.get',
        places,
      );
      const knowledge = outcomes[0];
      const criterion = knowledge?.criteria[0];
      if (lock !== null || decisions.length + entries.length > 0 || !criterion || !knowledge) continue;
      if (knowledge.kind !== 'knowledge') continue;
      for (const { initials } of assessors) {
        const answer: unknown = await callInPage(
          page,
          'unitRecords.save',
          JSON.stringify({
            registrationId,
            unitId,
            entries: [
              {
                slot: { type: 'criterion', outcomeId: knowledge.id, criterionId: criterion.id },
                base: null,
                achievedOn: new Date().toISOString().slice(0, 10),
                criteria: [],
                oralCriteria: [],
                portfolioReference: 'p. 1',
                initials,
                learnerSignedOn: null,
                method: 'product',
                witnessId: null,
                reason: '',
                rpl: null,
                changeReason: null,
                reasons: {},
              },
            ],
          }),
        );
        if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true)
          return places;
      }
    }
  }
  throw new Error('the demo centre has no unit to begin with');
}
