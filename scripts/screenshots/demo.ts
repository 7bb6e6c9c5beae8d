import path from 'node:path';
import { withOneByteChanged, writeDemoFiles } from '../../tests/support/demo-files';
import { makeSigningIdentity, openDemoCentre, setUpQualification } from '../../tests/support/steps/centre';
import type { Desk } from '../../tests/support/steps/desk';
import { importSpreadsheet } from '../../tests/support/steps/import';
import { goTo, press } from '../../tests/support/steps/keyboard';
import { firstRow } from '../../tests/support/steps/list';
import { drawPlan, openFirstSampleOf } from '../../tests/support/steps/plan';
import {
  checkAnyPdf,
  checkHistory,
  checkSignatures,
  issueReport,
  saveReport,
} from '../../tests/support/steps/report';
import { backToPlan, correctSample, recordSample } from '../../tests/support/steps/sample';
import { localDay } from '../../tests/support/today';
import type { Camera } from './camera';
import { picturesOfDialogs } from './dialogs';
import { picturesOfRecord } from './record-of-assessment';
import { picturesOfSampling } from './sampling';

const PIN = '135790';
const PLAN = 'Autumn sample';

/** Every screen of the demo centre, most of them on the way through the main job. */
export async function picturesOfDemo(desk: Desk, camera: Camera): Promise<void> {
  const { page } = desk;
  const files = await writeDemoFiles(path.join(desk.folder, 'given'), localDay());
  await openDemoCentre(desk);
  await camera.take('today', { small: true });
  await lists(desk, camera);
  await picturesOfRecord(desk, camera);
  await picturesOfSampling(desk, camera);
  await goTo(page, 'Import');
  await camera.take('import-choose');
  await importSpreadsheet(desk, files.spreadsheet, (step) =>
    camera.take(`import-${step}`, { small: step === 'match' }),
  );
  await setUpQualification(desk, files.handbook, () => camera.take('document-review', { further: true }));
  await camera.take('qualification-with-criteria');
  await makeSigningIdentity(desk, PIN);
  // Once more, from its top.
  await goTo(page, 'Today');
  await goTo(page, 'Settings');
  await camera.take('settings', { further: true });
  await drawPlan(desk, { name: PLAN, qualification: 'CSPD2' }, (step) =>
    camera.take(`plan-${step.replace(' ', '-')}`, { small: step === 'samples' }),
  );
  await openFirstSampleOf(desk, 'Meera Nair');
  await camera.take('sample-empty');
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
    () => camera.take('sample-form', { small: true, further: true }),
  );
  await correctSample(desk, {
    strengths: 'Clear notes, with times.',
    reason: 'The times had been left out.',
  });
  await camera.take('sample-recorded');
  await backToPlan(desk, PLAN);
  const number = await issueReport(desk, { pin: PIN, eqa: 'Helen Strand' }, () =>
    camera.take('issue-report'),
  );
  await checkSignatures(desk, number);
  await camera.take('reports', { small: true });
  await checkAnyPdf(desk, withOneByteChanged(await saveReport(desk)));
  await camera.take('reports-changed-pdf');
  await checkHistory(desk);
  await camera.take('history', { small: true });
  await picturesOfDialogs(desk, camera);
}

/** The lists and one record of each. */
async function lists({ page }: Desk, camera: Camera): Promise<void> {
  for (const [screen, one] of [
    ['Assessors', 'assessor'],
    ['Learners', 'learner'],
    ['Qualifications', 'qualification'],
  ] as const) {
    await goTo(page, screen);
    await firstRow({ page }).waitFor();
    await camera.take(screen.toLowerCase(), { small: screen !== 'Qualifications' });
    await press(firstRow({ page }));
    await page.getByRole('heading', { level: 1, name: screen, exact: true }).waitFor({ state: 'detached' });
    await camera.take(one, { further: one !== 'qualification' });
  }
  await goTo(page, 'Actions');
  await camera.take('actions');
  await press(page.locator('.table__open').first());
  await page.locator('.side-panel').waitFor();
  await camera.take('action-panel');
  await goTo(page, 'Sampling');
  await camera.take('sampling');
}
