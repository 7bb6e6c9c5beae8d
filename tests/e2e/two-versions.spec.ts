import type { Locator, Page } from '@playwright/test';
import { callInPage, expect, test } from '../support/app';
import { ask } from '../support/call';
import { goToPath, openDemo } from '../support/demo-screens';

/** A record that two people change at once: one in the form, the other through main. */
interface SharedRecord {
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

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the demo centre lacks a record for this test');
  return value;
};

async function aPerson(page: Page): Promise<SharedRecord> {
  const { id } = found((await ask(page, 'people.list', {})).find(({ decisions }) => decisions > 0));
  const row = async () => found((await ask(page, 'people.list', {})).find((one) => one.id === id));
  return {
    name: 'a person',
    path: `/assessors/${id}`,
    open: null,
    field: page.getByLabel('Name', { exact: true }),
    save: page.getByRole('button', { name: 'Save', exact: true }),
    saveOther: async (text) => {
      const { version } = await ask(page, 'people.record', { personId: id });
      const person = await row();
      await ask(page, 'people.save', {
        id,
        base: version,
        name: text,
        initials: person.initials,
        number: person.number,
        email: person.email,
        roles: [...person.roles],
        isTrainee: person.isTrainee,
        countersignatoryId: person.countersignatoryId,
        qualificationsHeld: person.qualificationsHeld,
        joinedOn: person.joinedOn,
        leftOn: person.leftOn,
        lastObservedOn: person.lastObservedOn,
        lastStandardisedOn: person.lastStandardisedOn,
        traineeUntil: person.traineeUntil,
        occupation: person.occupation,
        isOccupationallyCompetent: person.isOccupationallyCompetent,
      });
    },
    stored: async () => (await row()).name,
  };
}

async function aLearner(page: Page): Promise<SharedRecord> {
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

async function anEntry(page: Page): Promise<SharedRecord> {
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

async function aCase(page: Page): Promise<SharedRecord> {
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

for (const make of [aPerson, aLearner, anEntry, aCase])
  test(`${make.name}: two changes from the same base are shown side by side, and either can stand`, async ({
    running: { page },
  }) => {
    test.setTimeout(120_000);
    await openDemo(page);
    const record = await make(page);
    const versions = page.getByRole('region', { name: 'Both versions' });
    const collide = async (mine: string, theirs: string): Promise<void> => {
      await goToPath(page, '/');
      await goToPath(page, record.path);
      if (record.open && !(await record.field.isVisible())) await record.open.click();
      await record.field.fill(mine);
      await record.also?.();
      await record.saveOther(theirs);
      await record.save.click();
      await versions.waitFor();
      await expect(versions).toContainText(mine);
      await expect(versions).toContainText(theirs);
      expect(await record.stored()).toBe(theirs);
    };
    await collide('Mine for good', 'Theirs, meanwhile');
    await versions.getByRole('button', { name: 'Keep mine' }).click();
    if (record.name.includes('entry')) await record.save.click();
    await expect.poll(record.stored).toBe('Mine for good');
    await collide('Mine again', 'Theirs, in the end');
    await versions.getByRole('button', { name: 'Take what is on record' }).click();
    await expect(versions).toHaveCount(0);
    expect(await record.stored()).toBe('Theirs, in the end');
    // Given up for good: the form begins from what is on record.
    await goToPath(page, '/');
    await goToPath(page, record.path);
    if (record.open && !(await record.field.isVisible())) await record.open.click();
    await expect(record.field).toHaveValue('Theirs, in the end');
  });
