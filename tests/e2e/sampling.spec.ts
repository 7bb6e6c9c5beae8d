import path from 'node:path';
import { addDays, formatDate } from '../../shared/domain/calendar';
import { expect, newFolder, test } from '../support/app';
import { ask } from '../support/call';
import { cancelThenSave } from '../support/cancelled-save';
import { sha256Of, writeDemoFiles } from '../support/demo-files';
import { askQpdf } from '../support/pdf-tools';
import { decisionsAtRandom, withMoreLikeIt } from '../support/plan-story';
import { calendarFigures, pageSizesOf, rowsOfWorkbook } from '../support/saved-files';
import { openDemoCentre } from '../support/steps/centre';
import {
  checkDraw,
  hasShell,
  readShellLines,
  savePopulation,
  typeIntoShell,
} from '../support/steps/check-draw';
import { importSpreadsheet } from '../support/steps/import';
import { rePlan, widenAfterOverturn } from '../support/steps/replan';
import { sitDown } from '../support/steps/desk';
import { calendarOf, MATRIX_PDF, MATRIX_WORKBOOK, PLAN_SHEET } from '../support/steps/files';
import { press, reach } from '../support/steps/keyboard';
import { changeCell, cursor, goToCell, goToLearner, openMatrix, panel } from '../support/steps/matrix';
import { drawPlan, openFirstSampleOf, openPlan, openTab } from '../support/steps/plan';
import { copyPolicy } from '../support/steps/policy';
import { backToPlan, OVERTURNED, recordSample } from '../support/steps/sample';
import {
  goToDayWithSamples,
  handOverSelected,
  moveSelected,
  openSchedule,
  selectFirstSample,
} from '../support/steps/schedule';
import { localDay } from '../support/today';

const POLICY = 'Quarterly, a third of green';
const PLAN = 'All of it';

test('policy, plan, matrix, widening, re-plan, schedule and a draw repeated in a shell, by keyboard alone', async ({
  running,
}) => {
  test.setTimeout(300_000);
  const { page, complaints } = running;
  const folder = newFolder();
  const desk = await sitDown(running, folder);
  const { spreadsheet } = await writeDemoFiles(path.join(folder, 'given'), localDay());
  await openDemoCentre(desk);
  const planIdOf = async (name: string): Promise<string> =>
    (await ask(page, 'plans.list', {})).find((one) => one.name === name)?.id ?? '';

  await test.step('a ready-made policy is copied and changed: the preview follows', async () => {
    const { before, after } = await copyPolicy(desk, {
      of: 'Share by risk',
      name: POLICY,
      part: 'Share by risk',
      field: 'green',
      number: 33,
    });
    expect(after).not.toBe(before);
  });

  const drawn = await test.step('a plan is made with it', () =>
    drawPlan(desk, { name: PLAN, qualification: 'CSPD2', policy: POLICY }));
  expect(drawn.planned).toBeGreaterThan(0);
  const planId = await planIdOf(PLAN);
  const planned = async (): Promise<readonly string[]> =>
    (await ask(page, 'plans.cells', { planId })).map(({ decisionId }) => decisionId);

  await test.step('the matrix: arrows, a name typed, Enter for the panel', async () => {
    await openMatrix(desk);
    const names = await page.locator('.matrix__name').allInnerTexts();
    const name = names[3] ?? '';
    await goToLearner(desk, name);
    await goToCell(desk, new RegExp(`^${name}, `));
    await page.keyboard.press('Enter');
    await expect(panel(desk).getByRole('heading', { level: 2 })).toContainText(name);
  });

  await test.step('S plans by judgement, Ctrl+Z takes it back', async () => {
    const { length: before } = await planned();
    await goToCell(desk, /: decided, not planned/);
    expect(await changeCell(desk, 's', 'The employer asked about it.')).toBe('1 cell planned, summative');
    await expect(cursor(desk)).toHaveAttribute('aria-label', /planned, summative.*by judgement/);
    await expect(panel(desk).getByText('By judgement: never counted as random.')).toBeVisible();
    expect(await planned()).toHaveLength(before + 1);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(cursor(desk)).toHaveAttribute('aria-label', /: decided, not planned/);
    expect(await planned()).toHaveLength(before);
  });

  const takenOut = await test.step('I plans ahead of a decision; Delete takes a sample out', async () => {
    await goToCell(desk, /: working towards/);
    await changeCell(desk, 'i', 'See it while the learner works on it.');
    await expect(cursor(desk)).toHaveAttribute('aria-label', /planned, interim/);
    await expect(panel(desk).getByRole('heading', { name: 'Planned ahead' })).toBeVisible();
    await goToCell(desk, /: planned, summative/);
    const before = await planned();
    expect(await changeCell(desk, 'Delete', 'The learner left.')).toBe('1 cell unplanned');
    // As it was before: which cells are drawn, and so whether it is claimed, differs from run to run.
    await expect(cursor(desk)).toHaveAttribute('aria-label', /: (decided, not planned|claimed)/);
    const after = new Set(await planned());
    const out = before.filter((id) => !after.has(id));
    expect(out.length).toBeGreaterThan(0);
    return out;
  });

  await test.step('the matrix is saved as it is shown, and the sheet for the EQA', async () => {
    const { learners, units } = await ask(page, 'plans.matrix', { jobId: crypto.randomUUID(), planId });
    const [header, ...rows] = await rowsOfWorkbook(await cancelThenSave(desk, MATRIX_WORKBOOK));
    expect(header?.slice(3)).toEqual(units.map(({ code }) => code));
    expect(rows.length).toBeGreaterThanOrEqual(learners.length);
    expect(rows.flat().filter((text) => /^planned, summative/.test(String(text))).length).toBeGreaterThan(0);
    for (const [file, size] of [
      [MATRIX_PDF, '1190.55 × 841.89'],
      [PLAN_SHEET, '595.28 × 841.89'],
    ] as const) {
      const saved = await cancelThenSave(desk, file);
      expect(new Set(pageSizesOf(saved))).toEqual(new Set([size]));
      // Null where the tool is not installed.
      const qpdf = askQpdf(saved);
      expect(qpdf?.passed ?? true, qpdf?.says).toBe(true);
    }
    await reach(cursor(desk));
  });

  await test.step('a decision is overturned', async () => {
    await openTab(desk, 'List');
    await openFirstSampleOf(desk, 'Meera Nair', await withMoreLikeIt(page, planId, 'Meera Nair'));
    await recordSample(desk, OVERTURNED);
    await backToPlan(desk, PLAN);
  });

  await test.step('it asks for more of the same (S4): the plan is widened', async () => {
    const before = await planned();
    const { offered, count, said } = await widenAfterOverturn(desk);
    expect(said).toMatch(new RegExp(`^${count} more decisions? of .*the next tickets? of the same draw`));
    expect(await planned()).toEqual(expect.arrayContaining([...before]));
    expect(await planned()).toHaveLength(before.length + count);
    await expect(page.getByRole('button', { name: offered })).toHaveCount(0);
  });

  await test.step('new decisions are imported, and the plan follows with the same seed', async () => {
    const { sentence } = await importSpreadsheet(desk, spreadsheet);
    expect(sentence).toContain('Added');
    await openPlan(desk, PLAN);
    const before = await planned();
    const { changes, said } = await rePlan(desk, 'The evening group was imported.');
    expect(changes.join()).toMatch(/Added.*decided by Nerys Fairclough/);
    expect(said).toMatch(new RegExp(`${changes.length} changed$`));
    expect((await planned()).length).toBeGreaterThan(before.length);
    await openTab(desk, 'The draw');
    await expect(page.getByRole('table', { name: 'Every draw of this plan' })).toContainText(
      'Re-planned, same seed',
    );
  });

  await test.step('the schedule: a sample is moved and handed over', async () => {
    await openSchedule(desk);
    await goToDayWithSamples(desk);
    const { iqa } = await selectFirstSample(desk);
    const to = iqa === 'Gareth Pugh' ? 'Meera Nair' : 'Gareth Pugh';
    expect(await handOverSelected(desk, { to, reason: 'On leave that week.' })).toBe(
      `1 sample handed over to ${to}`,
    );
    await selectFirstSample(desk);
    expect(await moveSelected(desk, formatDate(addDays(localDay(), 3)))).toContain('1 sample moved to');
    const calendar = calendarFigures(await cancelThenSave(desk, calendarOf(to)));
    const iqaId = (await ask(page, 'people.list', {})).find(({ name }) => name === to)?.id ?? '';
    const open = await ask(page, 'schedule.samples', { planId, iqa: iqaId, which: { kind: 'open' } });
    const toDo = open.filter(({ plannedOn }) => plannedOn !== null);
    expect(calendar.samples).toBe(toDo.length);
    expect(calendar.days).toBe(new Set(toDo.map(({ plannedOn }) => plannedOn)).size);
    await press(page.getByRole('link', { name: 'Plan', exact: true }));
    await page.getByRole('heading', { level: 1, name: PLAN }).waitFor();
  });

  await test.step('the draw repeats, on screen and in a shell', async () => {
    expect(await checkDraw(desk)).toBe('The draw repeats');
    const lines = await readShellLines(desk);
    const file = await savePopulation(desk);
    expect(sha256Of(file)).toBe(lines.hash);
    if (!hasShell()) {
      console.log('no shell with sha256sum, sort and awk here: the lines are not typed');
      return;
    }
    expect(typeIntoShell(lines.hashLine, folder)[0]?.split(' ')[0]).toBe(lines.hash);
    const printed = typeIntoShell(lines.drawLine, folder);
    expect(printed).toHaveLength(lines.prints);
    const cells = await ask(page, 'plans.cells', { planId });
    const random = await decisionsAtRandom(page, planId, cells);
    expect(random.length).toBeGreaterThan(0);
    expect(printed).toEqual(expect.arrayContaining([...random]));
    // What was kept for another reason, and what was taken out since, had its ticket all the same.
    const known = new Set([...cells.map(({ decisionId }) => decisionId), ...takenOut]);
    expect(printed.filter((id) => !known.has(id))).toEqual([]);
  });

  expect(complaints).toEqual([]);
});
