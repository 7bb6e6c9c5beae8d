import { beforeEach, describe, expect, test } from 'vitest';
import type { CentreContext } from '../../electron/services/centre-context';
import { getDraft, keepDraft } from '../../electron/services/drafts';
import { getLearner } from '../../electron/services/learners/detail';
import { learnersPage } from '../../electron/services/learners/list';
import { search } from '../../electron/services/search';
import { addSite, getSettings, saveCentre, saveSettings } from '../../electron/services/settings';
import { combinationState } from '../../shared/domain/combination/requirements';
import type { Page } from '../../shared/ipc/common';
import type { LearnerRow } from '../../shared/ipc/learners';
import { asked, learnersCentre } from '../support/learners';
import { failureOf, testTime, valueOf } from '../support/database';
import { asFile, exampleFiles, startImport } from '../support/import-files';

const none = { credits: null, atLevelOrAbove: null };

let centre: CentreContext;
beforeEach(async () => {
  centre = learnersCentre().centre;
  const session = startImport(centre);
  valueOf(await session.read(exampleFiles(25, 100)));
  valueOf(await session.commit(false));
});

describe('learners', () => {
  test('pages cover everybody once, in order', () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: Page<LearnerRow> = valueOf(learnersPage(centre, asked({ query: '', after, limit: 10 })));
      expect(page.total).toBe(25);
      names.push(...page.rows.map(({ name }) => name));
      after = page.next;
    } while (after !== null);
    expect(names).toHaveLength(25);
    expect(names).toEqual([...new Set(names)].sort());
  });

  test('of the same name are paged one by one', async () => {
    const rows = ['a', 'b', 'c'].map((end) => `Sam Twin,T${end},2001-02-03,Harbour Road,EX2D1,2025-01-15`);
    const header = 'Name,Learner number,Date of birth,Site,Qualification code,Registered';
    const session = startImport(centre);
    valueOf(await session.read([asFile('learners.csv', [header, ...rows])]));
    valueOf(await session.commit(false));
    const numbers: string[] = [];
    let after: string | null = null;
    do {
      const page: Page<LearnerRow> = valueOf(learnersPage(centre, asked({ query: 'Twin', after, limit: 1 })));
      numbers.push(...page.rows.map(({ number }) => number));
      after = page.next;
    } while (after !== null);
    expect(numbers.sort()).toEqual(['Ta', 'Tb', 'Tc']);
  });

  test('are found by part of a name, number or ULN; wildcards are text', () => {
    const found = (query: string) =>
      valueOf(learnersPage(centre, asked({ query, after: null, limit: 50 }))).total;
    expect(found('learner 0007')).toBe(1);
    expect(found('l1003')).toBe(1);
    const [first] = valueOf(learnersPage(centre, asked({ query: 'L1003', after: null, limit: 1 }))).rows;
    expect(found(first?.uln?.slice(2, 9) ?? 'nothing')).toBeGreaterThanOrEqual(1);
    expect(found('%')).toBe(0);
    expect(found('_earner')).toBe(0);
  });

  test('credits count summative decisions that are met, and no more than a maximum', async () => {
    const rows = [
      'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Interim or summative',
      'L1000,EXU1,AO,product,2025-05-01,met,summative',
      'L1000,EXU2,AO,product,2025-05-01,not yet met,summative',
      'L1000,EXU3,AO,product,2025-05-02,met,summative',
      'L1000,EXU4,AO,product,2025-05-03,met,summative',
    ];
    const session = startImport(centre);
    valueOf(await session.read([asFile('decisions.csv', rows)]));
    valueOf(await session.commit(false));
    const [row] = valueOf(learnersPage(centre, asked({ query: 'L1000', after: null, limit: 1 }))).rows;
    const learner = valueOf(getLearner(centre, { id: row?.id ?? '' }));
    // The example file has interim decisions on every unit: they do not count.
    const [registration] = learner.registrations;
    expect(registration?.units.map(({ state, isMandatory }) => [state, isMandatory])).toEqual([
      ['signed off', true],
      ['in progress', true],
      ['signed off', false],
      ['signed off', false],
    ]);
    const achieved = new Set(
      registration?.units.flatMap(({ unitId, state }) => (state === 'signed off' ? unitId : [])),
    );
    expect(
      combinationState(registration?.groups ?? [], registration?.totals ?? none, achieved),
    ).toMatchObject({
      groups: [
        { code: 'A', have: 4, need: 8, unitsTaken: 1, state: 'short' },
        { code: 'B', have: 6, counted: 4, unitsTaken: 2, state: 'over' },
      ],
      total: { have: 8, need: 12 },
    });
    expect(learner.registrations[0]?.decisions.map(({ unitCode }) => unitCode)).toEqual(
      expect.arrayContaining(['EXU1', 'EXU2', 'EXU3', 'EXU4']),
    );
    expect(failureOf(getLearner(centre, { id: 'nobody' })).code).toBe('not-found');
  });
});

test('search finds learners, people and units, what begins so first', () => {
  const titles = (text: string) =>
    valueOf(search(centre, { text })).map(({ kind, title }) => `${kind}: ${title}`);
  expect(titles('exu3')).toEqual(['unit: EXU3 Unit EXU3']);
  expect(titles('okafor')).toEqual(['assessor: Ada Okafor']);
  expect(titles('learner 001')[0]).toBe('learner: Learner 0010');
  expect(titles('a').length).toBeLessThanOrEqual(30);
  expect(titles('A')[0]).toBe('assessor: Ada Okafor');
  expect(titles('   ')).toEqual([]);
  expect(titles('%')).toEqual([]);
});

test('settings and sites are kept; a site’s name is unique', () => {
  const about = { dataFolder: '/data', version: '1.0.0', lastCopyAt: null };
  expect(valueOf(getSettings(centre, about))).toMatchObject({
    idleMinutes: 15,
    theme: 'system',
    version: '1.0.0',
  });
  valueOf(saveSettings(centre, { idleMinutes: 5, theme: 'dark' }));
  valueOf(saveCentre(centre, { name: 'New Name', number: '12345', awardingOrganisation: 'ITEC' }));
  valueOf(addSite(centre, { name: 'Annexe' }));
  expect(failureOf(addSite(centre, { name: 'harbour road' })).code).toBe('name-taken');
  expect(valueOf(getSettings(centre, about))).toMatchObject({
    idleMinutes: 5,
    theme: 'dark',
    centre: { name: 'New Name', number: '12345', awardingOrganisation: 'ITEC' },
    sites: [{ name: 'Annexe' }, { name: 'Harbour Road' }],
  });
});

test('a draft belongs to who typed it, and an empty one is none', () => {
  expect(valueOf(getDraft(centre, { key: 'sample' }))).toBeNull();
  valueOf(keepDraft(centre, { key: 'sample', body: 'half a sen' }));
  valueOf(keepDraft(centre, { key: 'sample', body: 'half a sentence' }));
  expect(valueOf(getDraft(centre, { key: 'sample' }))).toEqual({
    body: 'half a sentence',
    savedAt: testTime,
  });
  const somebodyElse = { ...centre, person: { ...centre.person, id: 'somebody-else' } };
  expect(valueOf(getDraft(somebodyElse, { key: 'sample' }))).toBeNull();
  valueOf(keepDraft(centre, { key: 'sample', body: '' }));
  expect(valueOf(getDraft(centre, { key: 'sample' }))).toBeNull();
});
