import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openCasesOfLearner } from '../../electron/database/cases';
import { guardRefusal } from '../../electron/database/errors';
import { logEntries } from '../../electron/database/log-pages';
import { query } from '../../electron/database/query';
import { closeCase, reopenCase } from '../../electron/services/cases/close';
import { getCase, listCases } from '../../electron/services/cases/read';
import { saveCase } from '../../electron/services/cases/save';
import { addStage, openStageFile } from '../../electron/services/cases/stages';
import { createOpenedFiles } from '../../electron/services/opened-files';
import { PickedFiles } from '../../electron/services/picked-files';
import { search } from '../../electron/services/search';
import type { ParsedOf } from '../../shared/ipc/contract';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { samplingCentre, type SamplingCentre } from '../support/sampling';

let made: SamplingCentre;
let learnerId: string;
let decisionId: string;
beforeEach(() => {
  made = samplingCentre();
  [decisionId = ''] = made.decide({ by: 'AG', on: '2026-10-01' });
  learnerId =
    query<[string], { readonly learner_id: string }>('SELECT learner_id FROM decision WHERE id = ?').get(
      made.db,
      decisionId,
    )?.learner_id ?? '';
});

const appeal = (given: Partial<ParsedOf<'cases.save'>> = {}): ParsedOf<'cases.save'> => ({
  id: null,
  base: null,
  kind: 'appeal',
  openedOn: '2026-11-10',
  learnerId,
  assessorId: made.idOf('AG'),
  iqaId: made.idOf('IV'),
  unitId: null,
  decisionId,
  peopleInWords: '',
  description: 'The second observation was not counted.',
  howFound: 'A letter of 9 November.',
  reportedTo: null,
  reportedOn: null,
  changeReason: null,
  ...given,
});
const opened = (given: Partial<ParsedOf<'cases.save'>> = {}) => valueOf(saveCase(made.lead, appeal(given)));
const detail = (id: string) => valueOf(getCase(made.lead, { id }));
const newestRevision = (id: string): string => detail(id).revisions.at(-1)?.id ?? '';
const files = new PickedFiles();
const stage = (caseId: string, given: Partial<ParsedOf<'cases.addStage'>> = {}, who = made.lead) =>
  addStage(who, files, (work) => work(), {
    caseId,
    stage: 'Appeal received',
    onDay: '2026-11-12',
    dueOn: '2026-11-26',
    note: 'Both sides told.',
    decision: null,
    file: null,
    ...given,
  });

describe('who sees a case', () => {
  test('the lead IQA alone: every use case refuses an IQA, an assessor and the EQA', async () => {
    const { id } = opened();
    const base = newestRevision(id);
    const { desktop } = desktopForTests();
    for (const who of ['IV', 'AG'] as const) {
      const centre = made.as(who);
      const refusals = [
        listCases(centre),
        getCase(centre, { id }),
        saveCase(centre, appeal()),
        await stage(id, {}, centre),
        closeCase(centre, { caseId: id, base, closedOn: '2026-11-20', outcome: 'Rejected.' }),
        reopenCase(centre, { caseId: id, base, reason: 'New evidence.' }),
        await openStageFile(centre, desktop, createOpenedFiles(temporaryFolder()), { stageId: id }),
      ];
      expect(refusals.map((result) => (result.ok ? 'allowed' : result.error.code))).toEqual(
        refusals.map(() => 'not-allowed'),
      );
    }
    expect(detail(id).revisions).toHaveLength(1);
  });

  test('the log and the search name nobody and nothing of it: the reference alone', async () => {
    const { id, reference } = opened({ peopleInWords: 'Zebedee Quill' });
    valueOf(await stage(id));
    valueOf(
      saveCase(made.lead, {
        ...appeal({ peopleInWords: 'Zebedee Quill and others' }),
        id,
        base: newestRevision(id),
        changeReason: 'Name added.',
      }),
    );
    valueOf(
      closeCase(made.lead, {
        caseId: id,
        base: newestRevision(id),
        closedOn: '2026-11-20',
        outcome: 'Upheld.',
      }),
    );
    const told = [...logEntries.iterate(made.db)].filter(({ action }) => action.startsWith('case '));
    expect(told.map(({ action, subject }) => [action, subject])).toEqual([
      ['case opened', reference],
      ['case stage added', reference],
      ['case corrected', reference],
      ['case closed', reference],
    ]);
    for (const text of ['Zebedee', 'Upheld', reference])
      expect(valueOf(search(made.as('IV'), { text }))).toEqual([]);
    for (const text of ['Zebedee', 'Upheld']) expect(valueOf(search(made.lead, { text }))).toEqual([]);
    expect(valueOf(search(made.lead, { text: reference.toLowerCase() }))).toEqual([
      expect.objectContaining({ kind: 'case', id, title: reference }),
    ]);
  });
});

describe('a case', () => {
  test('has the next reference of its kind and year', () => {
    const references = [
      opened(),
      opened(),
      opened({ kind: 'malpractice' }),
      opened({ openedOn: '2025-12-31' }),
      opened(),
    ].map(({ reference }) => reference);
    expect(references).toEqual(['AP-2026-001', 'AP-2026-002', 'MP-2026-001', 'AP-2025-001', 'AP-2026-003']);
  });

  test('keeps every revision with its reason; two from the same base are refused', () => {
    const { id } = opened({ description: 'First\u0000 line\n\u202eSecond' });
    expect(detail(id).revisions[0].description).toBe('First line\nSecond');
    const base = newestRevision(id);
    const correction = { ...appeal({ description: 'Two decisions.' }), id, base, changeReason: 'More came.' };
    expect(failureOf(saveCase(made.lead, { ...correction, changeReason: ' ' }))).toMatchObject({
      code: 'invalid',
      field: 'changeReason',
    });
    valueOf(saveCase(made.lead, correction));
    expect(failureOf(saveCase(made.lead, correction))).toMatchObject({
      code: 'changed-meanwhile',
      message: 'Meera Nair changed this case meanwhile.',
    });
    expect(detail(id).revisions.map(({ description, changeReason }) => [description, changeReason])).toEqual([
      ['First line\nSecond', null],
      ['Two decisions.', 'More came.'],
    ]);
  });

  test('refuses facts that cannot be: days to come, a decision of another learner, nobody at all', () => {
    const problem = (given: Partial<ParsedOf<'cases.save'>>) =>
      failureOf(saveCase(made.lead, appeal(given))).field;
    expect(problem({ openedOn: '2026-11-22' })).toBe('openedOn');
    expect(problem({ learnerId: null })).toBe('learnerId');
    expect(problem({ learnerId: randomUUID(), decisionId: null })).toBe('learnerId');
    expect(problem({ kind: 'malpractice', learnerId: null, assessorId: null })).toBe('peopleInWords');
    expect(problem({ kind: 'malpractice', learnerId: null })).toBe('decisionId');
    expect(problem({ reportedTo: 'VTCT' })).toBe('reportedOn');
    expect(problem({ description: ' \n ' })).toBe('description');
  });

  test('is closed with an outcome, takes no stage then, and is reopened with a reason', async () => {
    const { id } = opened();
    valueOf(await stage(id));
    const close = (closedOn: string) =>
      closeCase(made.lead, { caseId: id, base: newestRevision(id), closedOn, outcome: 'Upheld.' });
    expect(failureOf(close('2026-11-11')).field).toBe('closedOn');
    expect(failureOf(close('2026-11-22')).field).toBe('closedOn');
    valueOf(close('2026-11-20'));
    expect(failureOf(await stage(id)).code).toBe('closed');
    expect(failureOf(close('2026-11-20')).code).toBe('closed');
    const base = newestRevision(id);
    valueOf(reopenCase(made.lead, { caseId: id, base, reason: 'New evidence.' }));
    expect(failureOf(reopenCase(made.lead, { caseId: id, base, reason: 'Again.' })).code).toBe(
      'changed-meanwhile',
    );
    valueOf(await stage(id, { stage: 'Appeals panel met', onDay: '2026-11-21', dueOn: null }));
    expect(
      detail(id).revisions.map(({ closedOn, outcome, changeReason }) => [closedOn, outcome, changeReason]),
    ).toEqual([
      [null, null, null],
      ['2026-11-20', 'Upheld.', 'Closed'],
      [null, null, 'New evidence.'],
    ]);
  });

  test('keeps a stage’s document, opens it, and lists when the next stage is due', async () => {
    const { id } = opened();
    const offered = valueOf(
      await files.offer({ path: '', name: 'letter.pdf', bytes: new TextEncoder().encode('%PDF-1.7 letter') }),
    );
    valueOf(await stage(id, { file: offered.token, decision: 'Heard on 26 November.' }));
    expect(failureOf(await stage(id, { onDay: '2026-11-22' })).field).toBe('onDay');
    expect(failureOf(await stage(id, { onDay: '2026-11-09' })).field).toBe('onDay');
    expect(failureOf(await stage(id, { dueOn: '2026-11-11' })).field).toBe('dueOn');
    expect(detail(id).stages).toMatchObject([
      { stage: 'Appeal received', file: { name: 'letter.pdf', size: 15 }, recordedBy: 'Meera Nair' },
    ]);
    expect(valueOf(listCases(made.lead))).toMatchObject([
      {
        reference: 'AP-2026-001',
        stage: 'Appeal received',
        nextDueOn: '2026-11-26',
        who: 'Lou Alder, Ada Green',
      },
    ]);
    const stageId = detail(id).stages[0]?.id ?? '';
    const { desktop, opened: shown } = desktopForTests();
    valueOf(await openStageFile(made.lead, desktop, createOpenedFiles(temporaryFolder()), { stageId }));
    expect(shown.map((file) => path.basename(file))).toEqual(['letter.pdf']);
  });

  test('blocks a claim while it is open (C4)', () => {
    expect(openCasesOfLearner(made.db, learnerId)).toEqual({ appeals: 0, malpractice: 0 });
    const { id } = opened();
    opened({ kind: 'malpractice' });
    expect(openCasesOfLearner(made.db, learnerId)).toEqual({ appeals: 1, malpractice: 1 });
    const base = newestRevision(id);
    valueOf(closeCase(made.lead, { caseId: id, base, closedOn: '2026-11-20', outcome: 'Upheld.' }));
    expect(openCasesOfLearner(made.db, learnerId)).toEqual({ appeals: 0, malpractice: 1 });
  });

  test('is only ever added to', async () => {
    const { id } = opened();
    valueOf(await stage(id));
    for (const sql of [
      `UPDATE quality_case SET outcome = 'x'`,
      'DELETE FROM quality_case',
      `UPDATE case_stage SET note = 'x'`,
      'DELETE FROM case_stage',
    ]) {
      let code: string | undefined;
      try {
        made.db.execute(sql);
      } catch (error) {
        code = guardRefusal(error)?.code;
      }
      expect(code).toBe('append-only');
    }
  });
});
