import path from 'node:path';
import { BAD_UNIT, sha256Of, withOneByteChanged } from '../../tests/support/demo-files';
import { askPdfsig, askQpdf } from '../../tests/support/pdf-tools';
import { makeSigningIdentity, openDemoCentre, setUpQualification } from '../../tests/support/steps/centre';
import { importSpreadsheet, saveTemplates } from '../../tests/support/steps/import';
import {
  checkAnyPdf,
  checkHistory,
  checkSignatures,
  issueReport,
  saveReport,
} from '../../tests/support/steps/report';
import { followPlan } from './changes';
import { PIN, type Demo } from './demo';
import { makePlan } from './plan';
import { savePlanFiles } from './plan-files';
import { recordSamples } from './samples';
import { otherScreens } from './screens';
import { must } from './steps';

/** The main job in the window, as its lead IQA does it by keyboard. */
export async function mainJob(demo: Demo): Promise<void> {
  const { desk, steps, given, picture } = demo;
  await picture('welcome');
  await steps.run('Demo centre opened', () => openDemoCentre(desk));
  await steps.run('Signing identity made', async () => ({ subject: await makeSigningIdentity(desk, PIN) }));
  await steps.run('Qualification set up from a document', async () => ({
    rows: await setUpQualification(desk, given.handbook, () => picture('document')),
  }));
  await steps.run('Templates saved', async () => ({
    files: (await saveTemplates(desk)).map((file) => path.basename(file)),
  }));
  await steps.run('Spreadsheet imported', async () => {
    const imported = await importSpreadsheet(desk, given.spreadsheet, (step) => picture(`import-${step}`));
    // The assessor in the file is new, so P2 to P4 warn of them; one row alone is wrong.
    const errors = imported.problems.filter((problem) => /\bError\b/.test(problem));
    must(
      errors.length === 1 && (errors[0] ?? '').includes(BAD_UNIT),
      `The one row with ${BAD_UNIT} should be an error; the table of problems holds: ${imported.problems.join(' | ')}`,
    );
    return imported;
  });
  await makePlan(demo);
  await recordSamples(demo);
  await followPlan(demo);
  await savePlanFiles(demo);
  const report = await steps.run('Verification report signed', async () => {
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
}
