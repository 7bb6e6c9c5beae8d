import path from 'node:path';
import { expect, launchApp, newFolder, test } from '../support/app';
import { ask } from '../support/call';
import { makeCentre, SET_UP } from '../support/centre-files';
import { writeOwnCentreFiles } from '../support/own-centre-files';
import { askPdfsig, askQpdf } from '../support/pdf-tools';
import { makeSigningIdentity, setUpQualification } from '../support/steps/centre';
import { sitDown } from '../support/steps/desk';
import { importSpreadsheet } from '../support/steps/import';
import { drawPlan, openFirstSampleOf } from '../support/steps/plan';
import { checkHistory, checkSignatures, issueReport, saveReport } from '../support/steps/report';
import { backToPlan, recordSample } from '../support/steps/sample';
import { writeDemoFiles } from '../support/demo-files';
import { localDay } from '../support/today';

const PIN = '864201';
const PLAN = 'First plan';

test('a centre of one’s own: the awarding organisation’s book, an office’s CSV files, a plan, a sample, a signed report', async () => {
  test.setTimeout(150_000);
  const dataFolder = newFolder();
  await makeCentre(dataFolder);
  const running = await launchApp(dataFolder);
  const { page } = running;
  const folder = newFolder();
  const given = await writeOwnCentreFiles(path.join(folder, 'given'), localDay());
  const { evidence } = await writeDemoFiles(path.join(folder, 'evidence'), localDay());
  await page.getByLabel('Passphrase', { exact: true }).fill(SET_UP.passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  const desk = await sitDown(running, folder);
  await makeSigningIdentity(desk, PIN, 'ivy@example.org');

  await setUpQualification(desk, given.book);
  const [qualification] = await ask(page, 'qualifications.list', {});
  expect(qualification?.code).toBe(given.code);
  // The figures that the real book is known for; the invented one has its own test.
  if (given.isReal)
    expect(qualification).toMatchObject({
      number: '601/4882/2',
      credits: 45,
      glh: 245,
      units: 39,
      unitsSpelledOut: 5,
    });

  const imported = await importSpreadsheet(desk, given.csv);
  expect(imported.problems.filter((problem) => problem.includes('Error'))).toEqual([]);
  expect(imported.sentence).toContain(`${given.decisions} decisions`);
  // Accents of Windows-1252 came through.
  const learners = await ask(page, 'learners.page', { query: '', after: null, limit: 10 });
  expect(learners.rows.map(({ name }) => name)).toContain('Siân O’Leary');

  const plan = await drawPlan(desk, { name: PLAN, qualification: given.code });
  expect(plan).toMatchObject({ population: given.decisions });
  await openFirstSampleOf(desk, SET_UP.person.name);
  await recordSample(desk, {
    reference: 'p. 1',
    evidence,
    decision: 'Action required',
    strengths: 'The notes are dated.',
    improvements: 'Name the criteria.',
    action: 'Name the criteria on the record.',
  });
  await backToPlan(desk, PLAN);
  const number = await issueReport(desk, { pin: PIN, eqa: '' });
  expect(await checkSignatures(desk, number)).toBe('The signature is valid');
  const file = await saveReport(desk);
  for (const verdict of [askPdfsig(file), askQpdf(file)])
    expect(verdict?.passed ?? true, verdict?.says).toBe(true);
  expect(await checkHistory(desk)).toBe('The history is intact');
  await running.app.close();
});
