import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { ask } from '../../tests/support/call';
import { makeSigningIdentity, openDemoCentre } from '../../tests/support/steps/centre';
import { lookForOptimum } from '../../tests/support/steps/optimum';
import { openFirstSampleOf, openPlan, openTab } from '../../tests/support/steps/plan';
import { checkSignatures, issueReport } from '../../tests/support/steps/report';
import { backToPlan, recordSample } from '../../tests/support/steps/sample';
import { must, Steps } from '../demo/steps';
import { launchPackaged, type PackagedApp } from './app';

// Part of `npm run dist`: what loads files from the package, done once in the packaged application. The database's
// binary, the workers, HiGHS' WebAssembly, the fonts of reports.

const PIN = '135790';
const PLAN = 'Packaged';
const LEAD_IQA = 'Meera Nair';

const executable = process.argv[2];
if (executable === undefined) throw new Error('Which packaged application? Give its executable.');
process.exitCode = await check(executable);

async function check(file: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-packaged-'));
  const steps = new Steps();
  console.log(`\nTrying ${file}`);
  let app: PackagedApp | undefined;
  try {
    app = await steps.run('Packaged application started', () => launchPackaged(file, folder));
    app.page.setDefaultTimeout(20_000);
    await tryPackage(app, steps);
    must(app.complaints.length === 0, `The page complained: ${app.complaints.join('\n')}`);
    return 0;
  } catch (error) {
    console.error(`\nThe packaged application does not work. ${String(error)}\n${bugsIn(folder)}`);
    return 1;
  } finally {
    await app?.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tryPackage({ page }: PackagedApp, steps: Steps): Promise<void> {
  const on = { page };
  await steps.run('Demo centre opened', () => openDemoCentre(on));
  await steps.run('Plan drawn', () => drawForCoverage(page));
  await steps.run('Exact optimum looked for', async () => {
    await openPlan(on, PLAN);
    const { proof } = await lookForOptimum(on);
    must(proof.includes('HiGHS proves'), proof);
    // With nothing chosen for coverage there is nothing to solve, and HiGHS would not have been loaded.
    await page.getByText(/^\d+ for coverage$/).waitFor();
    return { proof };
  });
  await steps.run('Signing identity made', () => makeSigningIdentity(on, PIN));
  await steps.run('Sample recorded, verification report signed and checked', async () => {
    await openPlan(on, PLAN);
    await openTab(on, 'List');
    await openFirstSampleOf(on, LEAD_IQA);
    await recordSample(on, { reference: 'p. 12', decision: 'Agreed', strengths: 'Well chosen questions.' });
    await backToPlan(on, PLAN);
    const number = await issueReport(on, { pin: PIN, eqa: '' });
    const says = await checkSignatures(on, number);
    must(says === 'The signature is valid', says);
  });
}

/** A plan in which everything is chosen for coverage: work for the exact solver. */
async function drawForCoverage(page: Page): Promise<void> {
  const { qualifications, suggestedFrom, suggestedTo, iqas } = await ask(page, 'plans.options', {});
  const qualification = qualifications.find(({ code }) => code === 'CSPD2');
  await ask(page, 'plans.create', {
    jobId: randomUUID(),
    name: PLAN,
    qualificationId: qualification?.id ?? '',
    from: suggestedFrom,
    to: suggestedTo,
    sampleBy: suggestedTo,
    policyId: null,
    policy: {
      ...DEFAULT_POLICY,
      shareByRisk: { red: 0, amber: 0, green: 0 },
      newAssessorPercent: 0,
      traineePercent: 0,
    },
    iqaIds: iqas.map(({ id }) => id),
  });
}

/** What main wrote down of its own bugs. */
function bugsIn(folder: string): string {
  try {
    return readFileSync(path.join(folder, 'countersign.log'), 'utf8');
  } catch {
    return '';
  }
}
