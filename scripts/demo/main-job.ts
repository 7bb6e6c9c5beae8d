import path from 'node:path';
import { BAD_UNIT, sha256Of, withOneByteChanged, writeDemoFiles } from '../../tests/support/demo-files';
import { askPdfsig, askQpdf } from '../../tests/support/pdf-tools';
import { makeSigningIdentity, openDemoCentre, setUpQualification } from '../../tests/support/steps/centre';
import type { Desk } from '../../tests/support/steps/desk';
import { importSpreadsheet, saveTemplates } from '../../tests/support/steps/import';
import { drawPlan, openFirstSampleOf } from '../../tests/support/steps/plan';
import {
  checkAnyPdf,
  checkHistory,
  checkSignatures,
  issueReport,
  saveReport,
} from '../../tests/support/steps/report';
import { backToPlan, correctSample, openNextSample, recordSample } from '../../tests/support/steps/sample';
import { localDay } from '../../tests/support/today';
import { otherScreens } from './screens';
import { must, type Steps } from './steps';

const PIN = '135790';
const PLAN = 'Demo run';
const LEAD_IQA = 'Meera Nair';

/** The main job in the window, as its lead IQA does it by keyboard. `picture` keeps what is on screen. */
export async function mainJob(
  desk: Desk,
  steps: Steps,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const files = await writeDemoFiles(path.join(desk.folder, 'given'), localDay());
  await picture('welcome');
  await steps.run('Demo centre opened', () => openDemoCentre(desk));
  await steps.run('Signing identity made', async () => ({ subject: await makeSigningIdentity(desk, PIN) }));
  await steps.run('Qualification set up from a document', async () => ({
    rows: await setUpQualification(desk, files.handbook, () => picture('document')),
  }));
  await steps.run('Templates saved', async () => ({
    files: (await saveTemplates(desk)).map((file) => path.basename(file)),
  }));
  await steps.run('Spreadsheet imported', async () => {
    const imported = await importSpreadsheet(desk, files.spreadsheet, (step) => picture(`import-${step}`));
    // The assessor in the file is new, so P2 to P4 warn of them; one row alone is wrong.
    const errors = imported.problems.filter((problem) => /\bError\b/.test(problem));
    must(
      errors.length === 1 && (errors[0] ?? '').includes(BAD_UNIT),
      `The one row with ${BAD_UNIT} should be an error; the table of problems holds: ${imported.problems.join(' | ')}`,
    );
    return imported;
  });
  const plan = await steps.run('Plan frozen, drawn, and its draw repeated', () =>
    drawPlan(desk, { name: PLAN, qualification: 'CSPD2' }, (step) =>
      picture(`plan-${step.replace(' ', '-')}`),
    ),
  );
  await steps.run('Sample recorded with evidence, feedback and an action', async () => {
    await openFirstSampleOf(desk, LEAD_IQA);
    await recordSample(
      desk,
      {
        reference: 'p. 41 to 44, observation record 1',
        evidence: files.evidence,
        decision: 'Action required',
        strengths: 'Clear notes on what the learner said and did.',
        improvements: 'Only one of the two observations names the criteria it shows.',
        action: 'Second observation on another day, with the criteria named.',
      },
      async () => {
        await desk.page.getByText('Draft saved').waitFor();
        await picture('sample-form');
      },
    );
    return { evidenceSha256: sha256Of(files.evidence) };
  });
  await steps.run('Sample corrected', async () => {
    await correctSample(desk, {
      strengths: 'Clear notes on what the learner said and did, with times.',
      reason: 'The times had been left out.',
    });
    await picture('sample-corrected');
  });
  for (const strengths of ['Well chosen questions.', 'Everything dated and signed.'])
    await steps.run('Another sample recorded', async () => {
      await openNextSample(desk);
      await recordSample(desk, { reference: 'p. 12', decision: 'Agreed', strengths });
    });
  const report = await steps.run('Verification report signed', async () => {
    await backToPlan(desk, PLAN);
    await picture('plan-with-samples');
    return {
      number: await issueReport(desk, { pin: PIN, eqa: 'Helen Strand' }, () => picture('issue-report')),
    };
  });
  await steps.run('Report checked and saved', async () => {
    const says = await checkSignatures(desk, report.number);
    await picture('reports');
    const file = await saveReport(desk);
    const [pdfsig, qpdf] = [askPdfsig(file), askQpdf(file)];
    must(pdfsig?.passed !== false, `pdfsig: ${pdfsig?.says ?? ''}`);
    must(qpdf?.passed !== false, `qpdf: ${qpdf?.says ?? ''}`);
    const whole = await checkAnyPdf(desk, file);
    const changed = await checkAnyPdf(desk, withOneByteChanged(file));
    must(whole !== changed, `One changed byte made no difference: ${changed}`);
    await picture('report-changed');
    return { file: path.basename(file), sha256: sha256Of(file), says, whole, changed, pdfsig, qpdf };
  });
  await steps.run('History checked', async () => {
    const says = await checkHistory(desk);
    await picture('history');
    must(says === 'The history is intact', says);
    return { says };
  });
  await steps.run('Other screens', () => otherScreens(desk, picture));
  must(plan.planned > 0 && plan.seed !== '', 'The plan screen named no seed.');
}
