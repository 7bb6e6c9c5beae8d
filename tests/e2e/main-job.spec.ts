import path from 'node:path';
import { DEMO_PASSPHRASE } from '../../shared/domain/demo/passphrase';
import type { RequestOf } from '../../shared/ipc/contract';
import { expect, newFolder, test } from '../support/app';
import { ask } from '../support/call';
import { withOneByteChanged, writeDemoFiles } from '../support/demo-files';
import { askPdfsig, askQpdf } from '../support/pdf-tools';
import { makeSigningIdentity, openDemoCentre, signInAs } from '../support/steps/centre';
import { sitDown } from '../support/steps/desk';
import { drawPlan, openFirstSampleOf } from '../support/steps/plan';
import { checkAnyPdf, checkHistory, checkSignatures, issueReport, saveReport } from '../support/steps/report';
import { backToPlan, correctSample, recordSample } from '../support/steps/sample';
import { localDay } from '../support/today';

const PIN = '135790';
const PLAN = 'Keyboard only';

test('plan, sample, correction and signed report, by keyboard alone', async ({ running }) => {
  test.setTimeout(120_000);
  const folder = newFolder();
  const desk = await sitDown(running, folder);
  const { evidence } = await writeDemoFiles(path.join(folder, 'given'), localDay());
  await openDemoCentre(desk);
  await makeSigningIdentity(desk, PIN);
  const plan = await drawPlan(desk, { name: PLAN, qualification: 'CSPD2' });
  expect(plan.planned).toBeGreaterThan(0);
  expect(plan.populationSha256).toMatch(/^[0-9a-f]{64}$/);

  await openFirstSampleOf(desk, 'Meera Nair');
  await recordSample(
    desk,
    {
      reference: 'p. 41',
      evidence,
      decision: 'Action required',
      strengths: 'Clear notes.',
      improvements: 'Name the criteria.',
      action: 'A second observation.',
    },
    // A draft that was kept is used up by the record; it must not come back as a correction.
    () => desk.page.getByText('Draft saved').waitFor(),
  );
  await correctSample(desk, { strengths: 'Clear notes, with times.', reason: 'The times were left out.' });
  await expect(desk.page.getByText('The times were left out.')).toBeVisible();

  await backToPlan(desk, PLAN);
  const number = await issueReport(desk, { pin: PIN, eqa: 'Helen Strand' });
  expect(await ask(desk.page, 'reports.list', {})).toMatchObject([
    { number, planName: PLAN, signers: [{ field: 'IQA', name: 'Meera Nair' }] },
  ]);
  expect(await checkSignatures(desk, number)).toBe('The signature is valid');

  const file = await saveReport(desk);
  // Null where the tool is not installed.
  for (const verdict of [askPdfsig(file), askQpdf(file)])
    expect(verdict?.passed ?? true, verdict?.says).toBe(true);
  expect(await checkAnyPdf(desk, file)).toBe('The signature is valid');
  const changed = withOneByteChanged(file);
  expect(await checkAnyPdf(desk, changed)).toBe('The signature is not valid');
  expect(askPdfsig(changed)?.passed ?? false).toBe(false);
  expect(await checkHistory(desk)).toBe('The history is intact');
});

test('nobody samples a decision they countersigned (P1): not offered, not given, not taken', async ({
  running,
}) => {
  test.setTimeout(120_000);
  const { page } = running;
  const desk = await sitDown(running, newFolder());
  await openDemoCentre(desk);
  await signInAs(desk, { name: 'Dela Amoah', passphrase: DEMO_PASSPHRASE });
  await drawPlan(desk, { name: 'P1', qualification: 'CS2D1' });
  const plan = (await ask(page, 'plans.list', {})).find(({ name }) => name === 'P1');
  const cells = await ask(page, 'plans.cells', { planId: plan?.id ?? '' });
  const screens = await Promise.all(cells.map(({ id }) => ask(page, 'samples.get', { cellId: id })));
  const refused = screens.filter(({ refusal }) => refusal?.rule === 'P1');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.filter(({ cell }) => cell.iqaName === 'Dela Amoah')).toEqual([]);

  const cellId = refused[0]?.cell.id ?? '';
  await page.evaluate((id) => (window.location.hash = `#/sampling/cells/${id}`), cellId);
  await expect(page.getByText('P1: You countersigned this decision')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record sample' })).toHaveCount(0);
  const met = { answer: 'yes', comment: '' } as const;
  const entry: RequestOf<'samples.save'>['entry'] = {
    sampledOn: localDay(),
    portfolioReference: '',
    files: [],
    criteria: [],
    vacsr: { valid: met, authentic: met, current: met, sufficient: met, reliable: met },
    outcome: 'agreed',
    strengths: 'Well done.',
    improvements: '',
    actions: [],
  };
  const request = { cellId, basedOn: null, correctionReason: null, entry };
  await expect(ask(page, 'samples.save', request)).rejects.toThrow('not-independent');
});
